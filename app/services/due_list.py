"""What is due to go, and why: a list for a person to look through. Nothing goes by itself."""

from collections.abc import Callable, Iterator
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.due import Due, DueKind, months_before
from app.domain.errors.writing import DayGoneBy, WordsMissing
from app.services.due_answers import due_answers, due_recordings
from app.services.due_going import let_go
from app.services.due_people import due_people, not_agreed
from app.services.keep_times import KeepTimes
from app.storage.models import KeptLongerRow
from app.storage.store import Sessions
from app.storage.traces import leave_no_trace


class DueList:
    """Looked through once a month; each thing goes, or is kept longer for a reason."""

    def __init__(
        self, sessions: Sessions, times: KeepTimes, today: Callable[[], date] = date.today
    ) -> None:
        self._sessions = sessions
        self._times = times
        self._today = today

    def due(self) -> list[Due]:
        """What is due today, longest first. What is kept longer is not in it."""
        return [one for one in self._all() if not self._is_kept(one)]

    def kept_longer(self) -> list[Due]:
        """What would be due today, and is kept until a later day."""
        return [one for one in self._all() if self._is_kept(one)]

    def let_go(self, one: Due) -> None:
        """Delete something for good, as far as it is still due."""
        due = {(each.kind, each.subject_id) for each in self._all()}
        if (one.kind, one.subject_id) not in due:
            return
        with self._sessions.begin() as session:
            let_go(session, one, self._last_day(one.kind))
            leave_no_trace(session)

    def keep_longer(self, one: Due, until: date, because: str) -> None:
        """Keep something until a day that is to come. Raises WordsMissing or DayGoneBy."""
        if not because.strip():
            raise WordsMissing
        if until <= self._today():
            raise DayGoneBy
        kept = select(KeptLongerRow).filter_by(kind=one.kind, subject_id=one.subject_id)
        with self._sessions.begin() as session:
            row = session.scalars(kept).one_or_none()
            if row is None:
                row = KeptLongerRow(id=uuid4(), kind=one.kind, subject_id=one.subject_id)
                session.add(row)
            row.until, row.because = until, because.strip()

    def _is_kept(self, one: Due) -> bool:
        return one.until is not None and one.until > self._today()

    def _last_day(self, kind: DueKind) -> date:
        """What was closed, written up or taken away by this day is due."""
        months = self._times.months().get(kind, 0)
        return months_before(self._today(), months)

    def _all(self) -> list[Due]:
        with self._sessions() as session:
            found = list(self._found(session))
            kept = _kept(session)
        told = [_told(one, kept) for one in found if one.count]
        return sorted(told, key=lambda one: (one.since, one.kind, one.about))

    def _found(self, session: Session) -> Iterator[Due]:
        for kind in (DueKind.NO_NAME_VIEWS, DueKind.NAMED_VIEWS):
            yield from due_answers(session, kind, self._last_day(kind))
        yield from due_recordings(session, self._last_day(DueKind.RECORDINGS))
        for kind in (DueKind.NEEDS, DueKind.CONSENTS):
            yield from due_people(session, kind, self._last_day(kind))
        yield from not_agreed(session)


def _kept(session: Session) -> dict[tuple[DueKind, UUID], KeptLongerRow]:
    rows = session.scalars(select(KeptLongerRow))
    return {(row.kind, row.subject_id): row for row in rows}


def _told(one: Due, kept: dict[tuple[DueKind, UUID], KeptLongerRow]) -> Due:
    row = kept.get((one.kind, one.subject_id))
    if row is None:
        return one
    return Due(
        one.kind, one.subject_id, one.about, one.count, one.since, row.until, row.because
    )
