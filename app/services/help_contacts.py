"""Who members can call when a topic hurts: the help contacts of the board (handbook 4.8)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import WordsMissing
from app.domain.topics import Signpost
from app.services.values import signpost_value
from app.storage.models import SignpostRow, TopicRow
from app.storage.store import Sessions

MOST_GIVEN = 4


class HelpContacts:
    """The board's own list; each says when a person last tried the number."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> list[Signpost]:
        """Everyone there is to call, by name."""
        with self._sessions() as session:
            return _all(session)

    def save(self, contact: Signpost) -> None:
        """Keep a contact, new or changed. Raises WordsMissing without a name."""
        if not contact.name.strip():
            raise WordsMissing
        with self._sessions.begin() as session:
            row = session.get(SignpostRow, contact.id)
            if row is None:
                row = SignpostRow(id=contact.id, words=contact.name)
                session.add(row)
            row.name, row.number = contact.name, contact.number
            row.checked_on = contact.checked_on


def contacts_of(session: Session, topic: TopicRow) -> tuple[Signpost, ...]:
    """Who is given at the end of a topic: its own contacts, or else some of the board's.

    A private topic without any of its own gives the first few whose numbers were tried: more
    would not fit one block of a letter (handbook ER50).
    """
    own = [signpost_value(row) for row in topic.signposts if row.removed_at is None]
    if own or not topic.private:
        return tuple(own)
    return tuple(one for one in _all(session) if one.is_ready)[:MOST_GIVEN]


def _all(session: Session) -> list[Signpost]:
    wanted = select(SignpostRow).where(SignpostRow.removed_at.is_(None))
    found = [signpost_value(row) for row in session.scalars(wanted)]
    return sorted(found, key=lambda one: (one.name.casefold(), one.id))
