"""What members think of their letters."""

from collections.abc import Callable
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors.store import Gone
from app.domain.letter_feedback import Face, Feedback
from app.services.letter_rows import check_day
from app.storage.models import LetterFeedbackRow, LetterRow
from app.storage.store import Sessions


class LetterFeedback:
    """The faces that a reader picked for a letter; what they say later replaces it."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def of_letter(self, letter_id: UUID) -> Feedback:
        """What its reader said of a letter, which may be nothing."""
        with self._sessions() as session:
            row = _row(session, letter_id)
            if row is None:
                return Feedback()
            return Feedback(_face(row.easy), _face(row.happy), row.on_paper, row.given_on)

    def give(self, letter_id: UUID, feedback: Feedback) -> None:
        """Keep what a reader says of a letter; saying nothing takes it back.

        Raises Gone, DayToCome or DayBeforeLetter.
        """
        with self._sessions.begin() as session:
            letter = session.get(LetterRow, letter_id)
            if letter is None:
                raise Gone
            on = feedback.on or self._today()
            check_day(letter, on, self._today())
            row = _row(session, letter_id)
            if feedback.says_nothing:
                if row is not None:
                    session.delete(row)
                return
            if row is None:
                row = LetterFeedbackRow(id=uuid4(), letter_id=letter_id)
                session.add(row)
            row.easy, row.happy = feedback.easy or "", feedback.happy or ""
            row.on_paper = feedback.on_paper
            row.given_on = on


def _row(session: Session, letter_id: UUID) -> LetterFeedbackRow | None:
    wanted = select(LetterFeedbackRow).filter_by(letter_id=letter_id)
    return session.scalars(wanted).one_or_none()


def _face(kept: str) -> Face | None:
    return Face(kept) if kept else None
