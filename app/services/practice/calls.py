"""Whom to check on at the practice board: as if they had been here just now."""

from datetime import datetime, time, timedelta

from app.services.practice.rows import PracticeRows
from app.storage import models
from app.storage.models.base import now


def add_calls(rows: PracticeRows) -> None:
    """Add how some members felt today, their breaks, and who asked to talk."""
    for feeling in rows.file["feelings"]:
        rows.add(
            models.FeelingRow,
            member_id=rows.id(feeling["member_id"]),
            moment=feeling["moment"],
            mood=feeling["mood"],
            felt_at=_today(feeling["minutes_ago"]),
        )
    for call in rows.file["calls"]:
        rows.add(
            models.CallRow,
            member_id=rows.id(call["member_id"]),
            reason=call["reason"],
            at=_today(call["minutes_ago"]),
        )


def _today(minutes_ago: int) -> datetime:
    """So many minutes ago, not yesterday: in the first hour of a day minutes are shorter."""
    moment = now()
    morning = datetime.combine(moment.astimezone().date(), time.min).astimezone()
    return moment - min(timedelta(minutes=1), (moment - morning) / 60) * minutes_ago
