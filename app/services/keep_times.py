"""For how long the board keeps each kind of thing, and within how long copies are clean."""

from uuid import uuid4

from sqlalchemy import select

from app.domain.due import DELETE_DAYS, KEEP_MONTHS, USUAL_DELETE_DAYS, USUAL_MONTHS, DueKind
from app.services.board_row import board_row
from app.storage.models import BoardRow, KeepTimeRow
from app.storage.store import Sessions


class KeepTimes:
    """What the board chose; the times of the handbook (4.10) where it did not."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def months(self) -> dict[DueKind, int]:
        """For how many months each kind of thing is kept."""
        with self._sessions() as session:
            own = {row.kind: row.months for row in session.scalars(select(KeepTimeRow))}
        return USUAL_MONTHS | own

    def keep_for(self, kind: DueKind, months: int) -> None:
        """Keep a kind of thing for so many months: one of those there are to choose from."""
        if kind not in USUAL_MONTHS or months not in KEEP_MONTHS:
            raise ValueError(kind, months)
        with self._sessions.begin() as session:
            row = session.scalars(select(KeepTimeRow).filter_by(kind=kind)).one_or_none()
            if row is None:
                row = KeepTimeRow(id=uuid4(), kind=kind)
                session.add(row)
            row.months = months

    @property
    def delete_days(self) -> int:
        """Within how many days what was erased is gone from every copy."""
        with self._sessions() as session:
            return session.scalar(select(BoardRow.delete_days)) or USUAL_DELETE_DAYS

    def clean_copies_within(self, days: int) -> None:
        """Keep that copies are clean within so many days: one of those there are.

        Raises BoardHasNoName while the board has no details.
        """
        if days not in DELETE_DAYS:
            raise ValueError(days)
        with self._sessions.begin() as session:
            board_row(session).delete_days = days
