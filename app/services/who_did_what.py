"""Who did what on the board, to be read and to be checked."""

from sqlalchemy import select

from app.domain.history import Chain, Line
from app.storage import chain
from app.storage.models import ChangeRow, HistoryEndRow
from app.storage.store import Sessions

PAGE = 25


class WhoDidWhat:
    """The lines of the history, newest first. However many there are, a page takes the same."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def how_many(self) -> int:
        """How many lines there are."""
        with self._sessions() as session:
            return session.scalar(select(HistoryEndRow.number)) or 0

    def before(self, number: int, most: int = PAGE) -> list[Line]:
        """The lines that came before the one of this number, the newest of them first."""
        kept = (ChangeRow.number, ChangeRow.at, ChangeRow.who, ChangeRow.what, ChangeRow.table)
        wanted = select(*kept).where(ChangeRow.number < number)
        with self._sessions() as session:
            rows = session.execute(wanted.order_by(ChangeRow.number.desc()).limit(most))
            return [Line(*row) for row in rows]

    def check(self) -> Chain:
        """Read everything, and tell whether it is whole."""
        with self._sessions() as session:
            return chain.check(session)
