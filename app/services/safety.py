"""Writing down what was done when someone may be in danger (handbook 4.11)."""

from uuid import UUID, uuid4

from sqlalchemy import select

from app.domain.errors import Gone, WordsMissing
from app.domain.safety import SafetyNote
from app.storage.models import SafetyNoteRow, ViewRow
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
                SafetyNote(row.at, row.words, row.passed_to, row.reference)
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
            if session.get(ViewRow, view_id) is None:
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
