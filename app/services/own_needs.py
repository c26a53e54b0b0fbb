"""What a member says helps them, kept together with what it sets in the app for them."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.adjusting import Adjusted, adjusted, undone
from app.domain.begun import Form
from app.domain.errors.store import Gone
from app.domain.needs import MayKnow, Need, in_a_year
from app.domain.views import Helped
from app.services.begun import put_away
from app.services.helps import Helps
from app.services.needs_shared import lets_venue_know
from app.services.people import People
from app.services.removals import Removals, Thing
from app.services.values import member_value
from app.services.within import Within
from app.storage.models import MemberRow, NeedRow
from app.storage.store import Sessions


class OwnNeeds:
    """A member's own hands on what helps them: told, still right, not any more.

    The screen, the voice and the letters change with it in the same moment, or nothing does.
    """

    def __init__(
        self, sessions: Sessions, helps: Helps, today: Callable[[], date] = date.today
    ) -> None:
        self._sessions = sessions
        self._helps = helps
        self._today = today

    def today(self) -> date:
        """The day it is."""
        return self._today()

    def tell(
        self, member_id: UUID, needs: Sequence[Need], helped: Helped | None = None
    ) -> Adjusted:
        """Keep what a member said helps them, and set what it sets. Raises Gone.

        Raises WordsMissing.
        """
        with self._sessions.begin() as session:
            within = Within(session)
            Helps(within, self._today).tell(needs, helped)
            put_away(session, Form.NEEDS, member_id)
            told = [need.adjustment for need in needs]
            before = member_value(_member(session, member_id))
            after = People(within).change(member_id, lambda member: adjusted(member, told))
            return Adjusted(before, after)

    def take_back(self, need_id: UUID) -> Adjusted:
        """Forget a need that does not help any more, and what it set. Raises Gone."""
        with self._sessions.begin() as session:
            row = _member(session, _kept(session, need_id).member_id)
            before = member_value(row)
            session.info["who"] = "member"
            Removals(Within(session)).remove(Thing.NEED, need_id)
            return Adjusted(before, member_value(row))

    def bring_back(self, need_id: UUID, change: Adjusted) -> Adjusted:
        """Undo that a need was taken back, and the change that came of it. Raises Gone."""
        with self._sessions.begin() as session:
            row = _member(session, _need(session, need_id).member_id)
            before = member_value(row)
            Removals(Within(session)).bring_back(Thing.NEED, need_id)
            back = undone(before, change)
            return Adjusted(before, People(Within(session)).change(row.id, lambda _one: back))

    def due(self, member_id: UUID) -> list[Need]:
        """The needs to ask about again today, those that wait longest first."""
        waiting = [
            need
            for need in self._helps.needs(member_id)
            if need.review_on is not None and need.review_on <= self._today()
        ]
        return sorted(waiting, key=lambda need: need.review_on or self._today())

    def still_right(self, need_id: UUID) -> None:
        """Keep that a need helps still: it is asked about again in a year. Raises Gone."""
        with self._sessions.begin() as session:
            _kept(session, need_id).review_on = in_a_year(self._today())

    def change(self, need: Need) -> None:
        """Keep how much a need matters and who may know it. Raises Gone.

        Letting the venue know is agreeing to that, for this need.
        """
        with self._sessions.begin() as session:
            row = _kept(session, need.id)
            row.strength, row.may_know = need.strength, need.may_know
            if need.may_know is MayKnow.VENUE:
                lets_venue_know(session, row.member_id, [row.id], self._today())


def _need(session: Session, need_id: UUID) -> NeedRow:
    row = session.get(NeedRow, need_id)
    if row is None:
        raise Gone
    return row


def _kept(session: Session, need_id: UUID) -> NeedRow:
    row = _need(session, need_id)
    if row.removed_at is not None:
        raise Gone
    return row


def _member(session: Session, member_id: UUID) -> MemberRow:
    row = session.get(MemberRow, member_id)
    if row is None:
        raise Gone
    return row
