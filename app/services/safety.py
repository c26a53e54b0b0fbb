"""Writing down what was done when someone may be in danger (handbook 4.11)."""

from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.begun import Form
from app.domain.errors.answering import TwoPeopleNeeded
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.safety import SafetyAct, SafetyNote, are_two_people
from app.services.begun import put_away
from app.services.taking_back import empty
from app.storage.models import SafetyNoteRow, ViewRow
from app.storage.models.base import now
from app.storage.store import Sessions


class Safety:
    """For facilitators only: no member sees it, and it is in nothing that is printed."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def notes(self, view_id: UUID) -> list[SafetyNote]:
        """What was done about a view, in its order."""
        wanted = select(SafetyNoteRow).filter_by(view_id=view_id).order_by(SafetyNoteRow.at)
        with self._sessions() as session:
            return [
                SafetyNote(
                    row.at,
                    row.words,
                    row.passed_to,
                    row.reference,
                    row.act,
                    row.by,
                    row.second,
                )
                for row in session.scalars(wanted)
            ]

    def write_down(
        self, view_id: UUID, words: str, passed_to: str = "", reference: str = ""
    ) -> None:
        """Add what was done. It can be added to, and never be changed.

        Raises Gone, or WordsMissing with neither words nor anyone it was passed to.
        """
        if not (words.strip() or passed_to.strip()):
            raise WordsMissing
        with self._sessions.begin() as session:
            view = session.get(ViewRow, view_id)
            if view is None:
                raise Gone
            session.add(
                SafetyNoteRow(
                    id=uuid4(),
                    view_id=view_id,
                    words=words.strip(),
                    passed_to=passed_to.strip(),
                    reference=reference.strip(),
                )
            )
            put_away(session, Form.NOTE, view_id)
            if view.taken_back and passed_to.strip():
                empty(session, view)

    def is_watched(self, view_id: UUID) -> bool:
        """Whether it takes two people to remove a view."""
        with self._sessions() as session:
            view = session.get(ViewRow, view_id)
            return view is not None and is_watched(session, view)

    def remove(self, view_id: UUID, first: str, second: str, because: str) -> None:
        """Hide a view with a worry: two people agree to it, and it is written down for good.

        Raises Gone, TwoPeopleNeeded unless these are the names of two people, or WordsMissing
        without a reason.
        """
        self._agree(view_id, SafetyAct.REMOVED, (first, second), because)

    def bring_back(self, view_id: UUID, first: str, second: str, because: str) -> None:
        """Show a view with a worry again. Raises what ``remove`` raises."""
        self._agree(view_id, SafetyAct.BROUGHT_BACK, (first, second), because)

    def _agree(
        self, view_id: UUID, act: SafetyAct, people: tuple[str, str], because: str
    ) -> None:
        first, second = (" ".join(name.split()) for name in people)
        if not are_two_people(first, second):
            raise TwoPeopleNeeded
        if not because.strip():
            raise WordsMissing
        with self._sessions.begin() as session:
            view = session.get(ViewRow, view_id)
            if view is None or view.taken_back:
                raise Gone
            put_away(session, Form.TWO_PEOPLE, view_id)
            view.removed_at = now() if act is SafetyAct.REMOVED else None
            session.add(
                SafetyNoteRow(
                    id=uuid4(),
                    view_id=view_id,
                    words=because.strip(),
                    act=act,
                    by=first,
                    second=second,
                )
            )


def is_watched(session: Session, view: ViewRow) -> bool:
    """Whether a view has a worry, or had one: one person alone does not remove it."""
    noted = select(SafetyNoteRow.id).filter_by(view_id=view.id).limit(1)
    return view.flag is not None or session.scalar(noted) is not None
