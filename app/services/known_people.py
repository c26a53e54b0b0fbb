"""Who the board knows by name, so that their names can be pointed out."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.identifying import Told, pointed_out
from app.domain.known_names import KnownNames
from app.domain.views import Sharing, View
from app.services.view_values import OWN_CARD
from app.storage.models import (
    BoardRow,
    FacilitatorRow,
    MemberRow,
    QuestionRow,
    SupporterRow,
    ViewRow,
)
from app.storage.store import Sessions


class KnownPeople:
    """Points out what may tell who somebody is. It never says that nothing does."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def names(self) -> KnownNames:
        """Everyone's names."""
        with self._sessions() as session:
            return KnownNames(names_in(session))

    def told_of(self, topic_id: UUID) -> tuple[list[str], list[str]]:
        """What was said about a topic to facilitators only, and what others may know too."""
        wanted = (
            select(ViewRow.sharing, ViewRow.words, ViewRow.translation, ViewRow.written_down)
            .join(QuestionRow, QuestionRow.id == ViewRow.question_id)
            .where(QuestionRow.topic_id == topic_id, ViewRow.removed_at.is_(None))
        )
        kept: list[str] = []
        shared: list[str] = []
        with self._sessions() as session:
            for sharing, *said in session.execute(wanted):
                whose = kept if sharing is Sharing.FACILITATOR else shared
                whose += [words for words in said if words]
        return kept, shared


def names_in(session: Session, besides: UUID | None = None) -> frozenset[str]:
    """The whole names of everyone the board knows or has known, but for one member's own."""
    members = select(MemberRow.name, MemberRow.full_name)
    if besides is not None:
        members = members.where(MemberRow.id != besides)
    found = [name for row in session.execute(members) for name in row]
    for column in (SupporterRow.name, FacilitatorRow.name, BoardRow.contact_name):
        found += session.scalars(select(column))
    return frozenset(name for name in found if name.strip())


def in_view(view: View, names: KnownNames) -> tuple[Told, ...]:
    """What in a member's own words may tell who somebody is.

    They are those typed, those written down of what they made, and their cards.
    """
    cards = [one.words for one in view.picked if one.picture == OWN_CARD]
    said = [view.words, view.translation, view.written_down, *cards]
    return pointed_out("\n".join(said), names)
