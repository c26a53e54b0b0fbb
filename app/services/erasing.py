"""Erasing somebody for good: every row about them, in the file and in its log.

What stays is nobody's: views with no name, what the board wrote to everybody, and that a worry
was passed on (handbook 4.10, 4.11). It cannot be undone.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from app.domain.erasing import Goes
from app.domain.errors.people import WorryNotPassedOn
from app.services.own_copies import whose_it_is
from app.services.own_sources import SOURCES, Whose
from app.services.photos_gone import forget_photo
from app.services.taking_back import is_passed_on, keep_only_passed_on
from app.storage.history import line_about
from app.storage.models import (
    ErasedRow,
    KeptLongerRow,
    MemberRow,
    SafetyNoteRow,
    SupporterRow,
    ViewRow,
)
from app.storage.store import Sessions
from app.storage.traces import leave_no_trace

COUNTED = {
    "views": ("view",),
    "letters": ("letter",),
    "needs": ("need",),
    "made": ("attachment", "draft_attachment"),
}
NOT_COUNTED = ("member", "supporter", "change", "placement")
"""What would be counted twice, or stays."""


class Erasing:
    """Done by a facilitator who was asked to, after reading what goes and what stays."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def goes(self, member_id: UUID) -> Goes:
        """What would go. Raises Gone."""
        with self._sessions() as session:
            whose = whose_it_is(session, member_id)
            counts = {
                source.name: len(session.execute(source.rows(whose)).all())
                for source in SOURCES
                if source.name not in NOT_COUNTED
            }
            known = {name for names in COUNTED.values() for name in names}
            worried = _worried(session, member_id)
            return Goes(
                member_id,
                session.get_one(MemberRow, member_id).name,
                **{name: sum(counts[one] for one in names) for name, names in COUNTED.items()},
                others=sum(count for name, count in counts.items() if name not in known),
                worries=len(worried),
                must_wait=not all(is_passed_on(session, view) for view in worried),
            )

    def erase(self, member_id: UUID) -> None:
        """Erase somebody, and keep that somebody was erased: no name, and no id in that line.

        Raises Gone, or WorryNotPassedOn while a worry waits; then nothing is changed.
        """
        with self._sessions.begin() as session:
            whose = whose_it_is(session, member_id)
            if not all(is_passed_on(session, view) for view in _worried(session, member_id)):
                raise WorryNotPassedOn
            _erase(session, whose, self._today())

    def ids(self) -> frozenset[UUID]:
        """The random ids of everybody who was erased, to take along to an older copy."""
        with self._sessions() as session:
            return frozenset(session.scalars(select(ErasedRow.member_id)))

    def erase_again(self, ids: Iterable[UUID] = ()) -> int:
        """Erase whoever was erased before and is there again; return how many they were.

        ``ids`` are those of the board that was here before this copy was brought back.
        """
        with self._sessions.begin() as session:
            known = {*session.scalars(select(ErasedRow.member_id)), *ids}
            back = [one for one in known if session.get(MemberRow, one) is not None]
            for member_id in back:
                _erase(session, whose_it_is(session, member_id), self._today())
            missing = known - set(session.scalars(select(ErasedRow.member_id)))
            session.add_all(ErasedRow(member_id=one, on=self._today()) for one in missing)
            return len(back)


def _worried(session: Session, member_id: UUID) -> Sequence[ViewRow]:
    """The views about which there is a worry, or was one: taken back or not."""
    noted = select(SafetyNoteRow.view_id).where(SafetyNoteRow.view_id == ViewRow.id).exists()
    wanted = select(ViewRow).where(ViewRow.member_id == member_id)
    return session.scalars(wanted.where(ViewRow.flag.has() | noted)).all()


def _erase(session: Session, whose: Whose, on: date) -> None:
    """Take out every row about somebody; the store takes out what hangs on them."""
    member = session.get_one(MemberRow, whose.member_id)
    supporter_id = member.supporter_id
    for view in _worried(session, whose.member_id):
        keep_only_passed_on(session, view)
    session.flush()
    session.expunge(member)
    run = session.connection().execute
    run(delete(KeptLongerRow).where(KeptLongerRow.subject_id == whose.member_id))
    run(delete(MemberRow).where(MemberRow.id == whose.member_id))
    if whose.photo_id:
        forget_photo(session, member.face)
    if supporter_id and not _supports(session, supporter_id):
        run(delete(SupporterRow).where(SupporterRow.id == supporter_id))
    session.add(line_about(session, "erased", "member"))
    session.merge(ErasedRow(member_id=whose.member_id, on=on))
    leave_no_trace(session)


def _supports(session: Session, supporter_id: UUID) -> bool:
    """Whether a supporter helps somebody who is left."""
    wanted = select(func.count()).select_from(MemberRow).filter_by(supporter_id=supporter_id)
    return bool(session.scalar(wanted))
