"""Writing down what becomes of letters, from the printer to their readers."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.domain.begun import Form
from app.domain.errors.letters import NotReadByAPerson
from app.domain.errors.store import Gone
from app.domain.letter_log import LEFT_US, Details, LetterStep, LogEntry
from app.services.begun import put_away
from app.services.letter_rows import check_day, day_of, in_order
from app.storage.models import LetterEventRow, LetterRow
from app.storage.store import Sessions


class LetterLog:
    """The log of every letter: printed, posted, handed over, read with someone, came back."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def record(
        self, letter_ids: Sequence[UUID], step: LetterStep, details: Details = Details()
    ) -> list[UUID]:
        """Write down the same of several letters: of all of them, or of none.

        Returns what was written, by id, to take it back. Raises DayToCome, DayBeforeLetter,
        Gone, or NotReadByAPerson for one that must be read before it may leave us.
        """
        on = details.on or self._today()
        with self._sessions.begin() as session:
            for letter_id in letter_ids:
                row = _may_have(session, letter_id, step)
                check_day(row, on, self._today())
            events = [_event(letter_id, step, on, details) for letter_id in letter_ids]
            session.add_all(events)
            if step is LetterStep.READ_WITH:
                for letter_id in letter_ids:
                    put_away(session, Form.READ_WITH, letter_id)
            return [event.id for event in events]

    def history(self, letter_id: UUID) -> list[LogEntry]:
        """Everything that happened to a letter, in order. Raises Gone."""
        with self._sessions() as session:
            row = session.get(LetterRow, letter_id)
            if row is None:
                raise Gone
            return [_entry(event) for event in in_order(row.events)]

    def take_back(self, entry_ids: Sequence[UUID]) -> None:
        """Take out what was written down by mistake: all of it, or nothing. Raises Gone."""
        with self._sessions.begin() as session:
            for entry_id in entry_ids:
                row = session.get(LetterEventRow, entry_id)
                if row is None:
                    raise Gone
                session.delete(row)


def _may_have(session: Session, letter_id: UUID, step: LetterStep) -> LetterRow:
    row = session.get(LetterRow, letter_id)
    if row is None:
        raise Gone
    if step in LEFT_US and row.reasons and not row.read_by_a_person:
        raise NotReadByAPerson
    return row


def _event(letter_id: UUID, step: LetterStep, on: date, details: Details) -> LetterEventRow:
    return LetterEventRow(
        id=uuid4(),
        letter_id=letter_id,
        what=step,
        by=details.by.strip(),
        understood=details.understood,
        note=details.note.strip(),
        on=on,
    )


def _entry(row: LetterEventRow) -> LogEntry:
    return LogEntry(row.id, LetterStep(row.what), day_of(row), row.by, row.understood, row.note)
