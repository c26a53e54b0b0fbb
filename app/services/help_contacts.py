"""Who members can call when a topic hurts: the help contacts of the board (handbook 4.8)."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.domain.errors.asking import HelpContactNotTried, HelpContactsMissing, TooManyContacts
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.topics import Signpost
from app.services.values import signpost_value
from app.storage.models import SignpostRow, TopicRow, topic_signpost
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

    def given(self, topic_id: UUID) -> list[Signpost]:
        """Who was chosen for a topic, in order; nobody while the board's are given."""
        with self._sessions() as session:
            topic = session.get(TopicRow, topic_id)
            rows = topic.signposts if topic else []
            return [signpost_value(row) for row in rows if row.removed_at is None]

    def give(self, topic_id: UUID, contact_ids: Sequence[UUID]) -> None:
        """Give just these contacts after a topic, in this order; none gives the board's own.

        Raises Gone, TooManyContacts, HelpContactNotTried when one that was not given before
        has a number that nobody has tried, or HelpContactsMissing when members are asked about
        a private topic and nobody would be left to call.
        """
        ids = list(dict.fromkeys(contact_ids))
        if len(ids) > MOST_GIVEN:
            raise TooManyContacts(most=MOST_GIVEN)
        with self._sessions.begin() as session:
            topic = session.get(TopicRow, topic_id)
            if topic is None:
                raise Gone
            before = {row.id for row in topic.signposts}
            _need_tried(session, [one for one in ids if one not in before])
            chosen = topic_signpost.c.topic_id == topic_id
            session.execute(delete(topic_signpost).where(chosen))
            if ids:
                session.execute(
                    insert(topic_signpost),
                    [
                        {"topic_id": topic_id, "signpost_id": one, "position": place}
                        for place, one in enumerate(ids)
                    ],
                )
            session.expire(topic)
            ready = any(one.is_ready for one in contacts_of(session, topic))
            if topic.private and topic.asking and not ready:
                raise HelpContactsMissing


def _need_tried(session: Session, ids: Sequence[UUID]) -> None:
    for contact_id in ids:
        row = session.get(SignpostRow, contact_id)
        if row is None or row.removed_at is not None:
            raise Gone
        if not signpost_value(row).is_ready:
            raise HelpContactNotTried(name=row.name)


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
