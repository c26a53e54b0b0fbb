"""How the board says words that the voice says wrong."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors.writing import WordsMissing
from app.domain.sayings import Saying
from app.storage.models import MemberRow, SayingRow
from app.storage.store import Sessions


class Sayings:
    """The board's own list of how words are said; names of people stand with the people."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> list[Saying]:
        """Every word of the list, by how it is written."""
        with self._sessions() as session:
            return _words(session)

    def save(self, saying: Saying) -> None:
        """Keep a word, new or changed. Raises WordsMissing while nothing is written."""
        if not saying.written.strip():
            raise WordsMissing
        with self._sessions.begin() as session:
            session.merge(SayingRow(id=saying.id, written=saying.written, said=saying.said))

    def said(self) -> dict[str, str]:
        """How the voice should say what it says wrong, by how it is written.

        These are the words of the list, and the names of people; where both have one, the list
        wins.
        """
        names = select(MemberRow.name, MemberRow.said_as).where(MemberRow.removed_at.is_(None))
        with self._sessions() as session:
            pairs = [(one.written, one.said) for one in _words(session)]
            listed = {written.strip().casefold() for written, way in pairs if way.strip()}
            pairs += [
                (name, said_as)
                for name, said_as in session.execute(names)
                if name.strip().casefold() not in listed
            ]
        said: dict[str, str] = {}
        for written, way in pairs:
            if way.strip():
                said.setdefault(written.strip(), way.strip())
        return said


def _words(session: Session) -> list[Saying]:
    rows = session.scalars(select(SayingRow).where(SayingRow.removed_at.is_(None)))
    found = [Saying(row.id, row.written, row.said) for row in rows]
    return sorted(found, key=lambda one: (one.written.casefold(), one.id))
