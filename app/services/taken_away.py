"""The list of what was taken away: looked through, brought back, and in the end let go of."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.taken_away import KEPT_DAYS, TakenAway
from app.services.leaning import is_leant_on, table_of
from app.services.needs_told import MAY_BE_KEPT
from app.services.removals import ROWS, Removals, Thing
from app.storage.models import (
    ChangeRow,
    OutcomeRow,
    QuestionRow,
    ReadThroughRow,
    TopicRow,
    ViewRow,
)
from app.storage.models.base import Removable
from app.storage.store import Sessions
from app.storage.traces import leave_no_trace

MOST = 100
"""How many are listed at a time; a search finds the others."""

Called = ColumnElement[str] | InstrumentedAttribute[str]
NAMES = ("name", "title", "term", "words", "written")
"""The columns by which people know a row, the best first."""

CALLED: dict[Thing, Called] = {
    thing: next(getattr(row, name) for name in NAMES if hasattr(row, name))
    for thing, row in ROWS.items()
    if thing not in (Thing.OUTCOME, Thing.READ_THROUGH, Thing.VIEW)
} | {
    Thing.OUTCOME: TopicRow.words,
    Thing.READ_THROUGH: TopicRow.words,
    Thing.VIEW: func.coalesce(func.nullif(ViewRow.words, ""), QuestionRow.words),
}
"""What each kind of thing is called by."""


class TakenAwayList:
    """What facilitators and members took away, but for what a member deleted of their own."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._removals = Removals(sessions)
        self._today = today

    def all(self, search: str = "") -> list[TakenAway]:
        """What was taken away, the newest first, of what has these words in its name."""
        with self._sessions() as session:
            found = [one for thing in Thing for one in _found(session, thing, search)]
        found.sort(key=lambda one: one[0], reverse=True)
        return [value for _at, value in found[:MOST]]

    def bring_back(self, one: TakenAway) -> None:
        """Bring something back as it was. Raises what ``Removals`` raises."""
        self._removals.bring_back(Thing(one.thing), one.id)

    def forget_old(self) -> int:
        """Let go for good of what was taken away long enough ago; return how many there were.

        What something else leans on stays, and so does what a member said with their name: it
        is theirs. Nothing of the others is left in the file.
        """
        first = datetime.combine(
            self._today() - timedelta(days=KEPT_DAYS - 1), time()
        ).astimezone()
        gone = 0
        with self._sessions.begin() as session:
            for kind in ROWS.values():
                gone += _forget(session, kind, first)
            if gone:
                leave_no_trace(session)
        return gone


def _found(session: Session, thing: Thing, search: str) -> list[tuple[datetime, TakenAway]]:
    kept = table_of(ROWS[thing]).c
    wanted = select(kept.id, kept.removed_at, CALLED[thing])
    wanted = wanted.where(kept.removed_at.is_not(None))
    if thing is Thing.READ_THROUGH:
        wanted = wanted.join(OutcomeRow, OutcomeRow.id == ReadThroughRow.outcome_id)
    if thing in (Thing.OUTCOME, Thing.READ_THROUGH):
        wanted = wanted.join(TopicRow, TopicRow.id == OutcomeRow.topic_id)
    if thing is Thing.NEED:
        wanted = wanted.where(MAY_BE_KEPT)
    if thing is Thing.VIEW:
        wanted = wanted.join(QuestionRow, QuestionRow.id == ViewRow.question_id)
        wanted = wanted.where(ViewRow.taken_back.is_(False))
    wanted = wanted.where(CALLED[thing].icontains(search.strip(), autoescape=True))
    rows = session.execute(wanted.order_by(kept.removed_at.desc(), kept.id).limit(MOST)).all()
    members = _by_members(session, [row_id for row_id, _at, _called in rows])
    return [
        (at, TakenAway(thing, row_id, called, at.astimezone().date(), row_id in members))
        for row_id, at, called in rows
    ]


def _by_members(session: Session, ids: list[UUID]) -> set[UUID]:
    """Those of some rows that a member took away, and not a facilitator."""
    wanted = select(ChangeRow.row_id, ChangeRow.who).where(
        ChangeRow.row_id.in_(ids), ChangeRow.what == "removed"
    )
    last = dict(session.execute(wanted.order_by(ChangeRow.at)).all())
    return {row_id for row_id, who in last.items() if who == "member" and row_id is not None}


def _forget(session: Session, kind: type[Removable], first: datetime) -> int:
    """Delete the rows of one kind that were taken away before a moment."""
    gone, table = 0, table_of(kind)
    for row_id in session.scalars(select(table.c.id).where(table.c.removed_at < first)).all():
        row = session.get_one(kind, row_id)
        is_theirs = isinstance(row, ViewRow) and row.member_id is not None
        if not is_theirs and not is_leant_on(session, table, row_id):
            session.delete(row)
            session.flush()
            gone += 1
    return gone
