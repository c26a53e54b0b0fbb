"""What helps the members of the practice board, and whether it happened at its meetings."""

from datetime import date
from typing import Any
from uuid import UUID

from app.domain.needs import Happened, MayKnow, Strength
from app.domain.views import Helped
from app.services.practice.rows import PracticeRows
from app.storage import models
from app.wording.adjustments import read_adjustments


def add_needs(rows: PracticeRows) -> None:
    """Add the board's own lines, what helps each member, and when they were asked."""
    for line in rows.file["own_lines"]:
        rows.add(
            models.AdjustmentRow,
            id=rows.id(line["id"]),
            group=line["group"],
            words=line["words"],
            picture=line["symbol"],
            action=line["action"],
            days_before=line["days_before"],
            venue=line["venue"],
        )
    lines = _lines(rows)
    for member in rows.file["members"]:
        shares = member["consent"]["share_needs_with_venue"]
        for need in member["adjustments"]:
            _need(rows, member["id"], need | lines.get(need_key(need), {}), shares=shares)
    for talk in rows.file["needs_talks"]:
        rows.add(
            models.NeedsTalkRow,
            member_id=rows.id(talk["member_id"]),
            on=date.fromisoformat(talk["on"]),
            helped=Helped(talk["helped"]),
        )


def add_happened(rows: PracticeRows) -> None:
    """Add what was ready at each meeting, and whether members said that it happened."""
    for one in rows.file["meeting_needs"]:
        asked_on = date.fromisoformat(one["asked_on"]) if "asked_on" in one else None
        happened = Happened(one["happened"]) if "happened" in one else None
        rows.add(
            models.MeetingNeedRow,
            meeting_id=rows.id(one["meeting_id"]),
            need_id=_need_id(rows, one["member_id"], one["need"]),
            ready=one["ready"],
            owner=one.get("owner", ""),
            could_not_because=one.get("could_not", ""),
            happened=happened,
            asked_on=asked_on,
            said_on=asked_on,
        )


def need_key(need: dict[str, Any]) -> str:
    """What the file calls a need of a member."""
    return str(need.get("adjustment_id") or need.get("own_line") or need["id"])


def _need(rows: PracticeRows, member: str, need: dict[str, Any], *, shares: bool) -> None:
    usual = MayKnow.VENUE if shares else MayKnow.HELPERS
    own_line = need.get("own_line")
    rows.add(
        models.NeedRow,
        id=_need_id(rows, member, need_key(need)),
        member_id=rows.id(member),
        words=need["words"],
        picture=need["symbol"],
        action=need["action"],
        adjustment=str(rows.id(own_line)) if own_line else need.get("adjustment_id", ""),
        strength=Strength(need.get("strength", Strength.HELPS)),
        may_know=MayKnow(need.get("may_know", usual)),
        note=need.get("note", ""),
        helped=Helped(need["helped"]) if "helped" in need else None,
        agreed_on=date.fromisoformat(need["agreed_on"]),
        review_on=date.fromisoformat(need["review_on"]),
    )


def _need_id(rows: PracticeRows, member: str, need: str) -> UUID:
    return rows.id(f"{member}.{need}")


def _lines(rows: PracticeRows) -> dict[str, dict[str, str]]:
    """The words of each line of the catalogue, and of the board's own, as the file has them."""
    shipped = {
        line.id: {
            "words": line.phrase.words,
            "symbol": line.phrase.picture,
            "action": line.action,
        }
        for line in read_adjustments().values()
    }
    own = {line["id"]: line for line in rows.file["own_lines"]}
    return shipped | {
        name: {part: line[part] for part in ("words", "symbol", "action")}
        for name, line in own.items()
    }
