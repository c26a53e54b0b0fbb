"""Keeping which members read the text of an outcome, and what they changed."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.domain.begun import Form
from app.domain.errors.store import Gone
from app.domain.errors.writing import NobodyRead
from app.domain.outcomes import OutcomeLine
from app.domain.read_throughs import ReadThrough
from app.services.begun import put_away
from app.services.values import line_values, phrase
from app.storage.models import (
    MemberRow,
    OutcomeRow,
    ReadThroughLineRow,
    ReadThroughRow,
)
from app.storage.store import Sessions


class ReadThroughs:
    """A record for the board itself: nothing of it is ever printed (handbook ER99, ER100)."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def of(self, outcome_id: UUID) -> list[ReadThrough]:
        """Each time that members read an outcome, the newest first."""
        wanted = (
            select(ReadThroughRow)
            .where(ReadThroughRow.outcome_id == outcome_id, ReadThroughRow.removed_at.is_(None))
            .options(selectinload(ReadThroughRow.members), selectinload(ReadThroughRow.lines))
            .order_by(ReadThroughRow.on.desc(), ReadThroughRow.at.desc(), ReadThroughRow.id)
        )
        with self._sessions() as session:
            return [_value(row) for row in session.scalars(wanted)]

    def record(
        self,
        outcome_id: UUID,
        member_ids: Sequence[UUID],
        helped_by: UUID | None = None,
        changed: str = "",
        on: date | None = None,
    ) -> ReadThrough:
        """Keep that members read an outcome, with its text as it is kept now.

        It was today unless another day is given. Raises NobodyRead without a member, and Gone
        when the outcome is not there.
        """
        with self._sessions.begin() as session:
            outcome = session.get(OutcomeRow, outcome_id)
            if outcome is None:
                raise Gone
            there = MemberRow.id.in_(member_ids), MemberRow.removed_at.is_(None)
            members = list(session.scalars(select(MemberRow).where(*there)))
            if not members:
                raise NobodyRead
            row = ReadThroughRow(
                id=uuid4(),
                outcome_id=outcome_id,
                on=on or self._today(),
                facilitator_id=helped_by,
                changed=changed.strip(),
                members=sorted(members, key=lambda member: member.name),
                lines=[_line(line, place) for place, line in enumerate(line_values(outcome))],
            )
            session.add(row)
            put_away(session, Form.READ_BY, outcome_id)
            session.flush()
            return _value(row)


def _line(line: OutcomeLine, place: int) -> ReadThroughLineRow:
    words, picture = line.phrase.words, line.phrase.picture
    return ReadThroughLineRow(
        id=uuid4(), kind=line.kind, words=words, picture=picture, position=place
    )


def _value(row: ReadThroughRow) -> ReadThrough:
    there = [member.name for member in row.members if member.removed_at is None]
    return ReadThrough(
        row.id,
        row.outcome_id,
        row.on,
        tuple(there),
        len(row.members) - len(there),
        row.facilitator.name if row.facilitator else "",
        row.changed,
        tuple(OutcomeLine(line.kind, phrase(line)) for line in row.lines),
    )
