"""The call list: whom to check on, what was done, and when it is all deleted."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session, joinedload

from app.domain.calls import KEEP_DAYS, USUAL_DAYS, Call, Reason, first_kept, goes_on
from app.domain.errors.store import Gone
from app.services.board_row import board_row
from app.storage.models import BoardRow, CallRow, FeelingRow
from app.storage.models.base import now
from app.storage.store import Sessions
from app.storage.traces import empty_log


class Calls:
    """Whom to check on, for facilitators only. It leaves the desk only in a member's own copy.

    It is deleted for good after as many days as the board has chosen, and so are feelings.
    """

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def to_do(self) -> list[Call]:
        """Whom nobody has checked on yet, the oldest first."""
        return self._found(is_done=False)

    def done(self) -> list[Call]:
        """Whom somebody has checked on, the oldest first."""
        return self._found(is_done=True)

    def count(self) -> int:
        """How many there are to check on."""
        return len(self.to_do())

    def tick(self, ids: Sequence[UUID], how: str = "") -> None:
        """Keep that this was done, with a short note of how. Raises Gone when it is deleted."""
        with self._sessions.begin() as session:
            for row in _rows(session, ids):
                row.done_at, row.how = row.done_at or now(), how.strip()

    def note(self, ids: Sequence[UUID], how: str) -> None:
        """Keep what is typed of how it is done, done or not. Raises Gone when it is deleted."""
        with self._sessions.begin() as session:
            for row in _rows(session, ids):
                row.how = how.strip()

    def untick(self, ids: Sequence[UUID]) -> None:
        """Keep that this is still to do. Raises Gone when it is deleted."""
        with self._sessions.begin() as session:
            for row in _rows(session, ids):
                row.done_at = None

    @property
    def keep_days(self) -> int:
        """For how many days the board keeps feelings and calls."""
        with self._sessions() as session:
            return _keep_days(session)

    def keep_for(self, days: int) -> None:
        """Keep feelings and calls for so many days: one of those there are to choose from.

        Raises BoardHasNoName while the board has no details.
        """
        if days not in KEEP_DAYS:
            raise ValueError(days)
        with self._sessions.begin() as session:
            board_row(session).feelings_days = days

    def next_go_on(self) -> date | None:
        """The day on which the oldest are deleted; None while nothing is kept."""
        oldest = (select(func.min(FeelingRow.felt_at)), select(func.min(CallRow.at)))
        with self._sessions() as session:
            days = [_day(at) for at in map(session.scalar, oldest) if at is not None]
            return goes_on(min(days), _keep_days(session)) if days else None

    def forget_old(self) -> int:
        """Delete for good whatever has been kept for long enough; return how many there were.

        Nothing of it stays in the file: the store overwrites what it deletes, and what it had
        written beside the file is taken into it.
        """
        with self._sessions.begin() as session:
            first = first_kept(self._today(), _keep_days(session))
            old = (
                delete(FeelingRow).where(FeelingRow.felt_at < first),
                delete(CallRow).where(CallRow.at < first),
            )
            gone = sum(session.connection().execute(one).rowcount for one in old)
        if gone:
            with self._sessions() as session:
                empty_log(session)
        return gone

    def _found(self, *, is_done: bool) -> list[Call]:
        wanted = select(CallRow).options(joinedload(CallRow.member)).order_by(CallRow.at)
        marked = CallRow.done_at.is_not(None) if is_done else CallRow.done_at.is_(None)
        with self._sessions() as session:
            return _together(session.scalars(wanted.where(marked)))


def _together(rows: Iterable[CallRow]) -> list[Call]:
    """Calls in the order they came; the breaks that a member took on one day are one."""
    groups: dict[object, list[CallRow]] = {}
    for row in rows:
        is_break = row.reason is Reason.BREAK
        groups.setdefault((row.member_id, _day(row.at)) if is_break else row.id, []).append(row)
    return [_call(group) for group in groups.values()]


def _call(rows: list[CallRow]) -> Call:
    first, last = rows[0], rows[-1]
    return Call(
        tuple(row.id for row in rows),
        first.member_id,
        first.member.name,
        first.member.face,
        first.reason,
        _day(first.at),
        len(rows),
        _day(last.done_at) if last.done_at else None,
        last.how,
    )


def _rows(session: Session, ids: Sequence[UUID]) -> list[CallRow]:
    rows = [session.get(CallRow, row_id) for row_id in ids]
    found = [row for row in rows if row is not None]
    if not found:
        raise Gone
    return found


def _keep_days(session: Session) -> int:
    return session.scalar(select(BoardRow.feelings_days)) or USUAL_DAYS


def _day(moment: datetime) -> date:
    """The day it was where this computer is."""
    return moment.astimezone().date()
