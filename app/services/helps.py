"""Keeping what helps each member, and the lines of the catalogue it is chosen from."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.errors.needs import NeedsMayNotBeKept
from app.domain.errors.writing import WordsMissing
from app.domain.needs import Adjustment, MayKnow, Need, review_day
from app.domain.needs_lists import SOON_DAYS
from app.domain.people import Agreement, Consent, Purpose
from app.domain.phrase import Phrase
from app.domain.views import Helped
from app.services.needs_set import need_came
from app.services.needs_shared import ON_SCREEN, lets_venue_know
from app.services.needs_told import IS_KEPT
from app.services.people import People
from app.services.values import need_value
from app.services.within import Within
from app.storage.models import AdjustmentRow, NeedRow, NeedsTalkRow
from app.storage.store import Sessions
from app.storage.traces import leave_no_trace
from app.wording.adjustments import read_adjustments


class Helps:
    """What helps members. What a member said no to keeping is given to nobody."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today
        self._shipped = read_adjustments()

    def catalogue(self) -> dict[str, Adjustment]:
        """Every line by its id, in its groups: ours, and at the end of each the board's."""
        own = self.own_lines()
        groups = dict.fromkeys(line.group for line in [*self._shipped.values(), *own])
        lines = [*self._shipped.values(), *own]
        return {line.id: line for group in groups for line in lines if line.group == group}

    def lines(self) -> dict[str, Adjustment]:
        """Every line by its id, with those the board took away: needs may still have them."""
        with self._sessions() as session:
            own = [_line(row) for row in session.scalars(select(AdjustmentRow))]
        return {**self._shipped, **{line.id: line for line in own}}

    def own_lines(self) -> list[Adjustment]:
        """The lines that the board added, by their words."""
        wanted = select(AdjustmentRow).where(AdjustmentRow.removed_at.is_(None))
        with self._sessions() as session:
            rows = session.scalars(wanted.order_by(AdjustmentRow.words))
            return [_line(row) for row in rows]

    def save_line(self, line: Adjustment) -> None:
        """Keep a line of the board's own, new or changed. Raises WordsMissing."""
        if not line.phrase.words.strip():
            raise WordsMissing
        with self._sessions.begin() as session:
            session.merge(
                AdjustmentRow(
                    id=UUID(line.id),
                    group=line.group,
                    words=line.phrase.words,
                    picture=line.phrase.picture,
                    action=line.action,
                    subset=line.subset,
                    category=line.category,
                    days_before=line.days_before,
                    venue=line.venue,
                )
            )

    def needs(self, member_id: UUID) -> list[Need]:
        """What helps one member, oldest first."""
        wanted = select(NeedRow).where(NeedRow.member_id == member_id, IS_KEPT)
        with self._sessions() as session:
            rows = session.scalars(wanted.order_by(NeedRow.agreed_on, NeedRow.words))
            return [need_value(row) for row in rows]

    def save(self, need: Need) -> None:
        """Keep a need, new or changed. Raises WordsMissing without words."""
        self.save_all([need])

    def save_all(self, needs: Sequence[Need]) -> None:
        """Keep needs, new or changed, all or none. Raises WordsMissing without words."""
        if not all(need.phrase.words.strip() for need in needs):
            raise WordsMissing
        with self._sessions.begin() as session:
            for need in needs:
                session.merge(
                    NeedRow(
                        id=need.id,
                        member_id=need.member_id,
                        words=need.phrase.words,
                        picture=need.phrase.picture,
                        action=need.action,
                        adjustment=need.adjustment,
                        strength=need.strength,
                        agreed_on=need.agreed_on,
                        review_on=need.review_on,
                        note=need.note,
                        helped=need.helped,
                        may_know=need.may_know,
                    )
                )

    def add(self, need: Need) -> None:
        """Keep a need that a facilitator writes down, and set in the app what it asks for.

        Raises WordsMissing, and NeedsMayNotBeKept once its member said no to that.
        """
        with self._sessions.begin() as session:
            within = Helps(Within(session), self._today)
            if not within.may_keep(need.member_id):
                raise NeedsMayNotBeKept
            within.save(need)
            session.flush()
            need_came(session, session.get_one(NeedRow, need.id))

    def how_many_hidden(self, member_id: UUID) -> int:
        """How many needs are still there of a member who said no to keeping them."""
        if self.may_keep(member_id):
            return 0
        with self._sessions() as session:
            wanted = select(func.count()).select_from(NeedRow).filter_by(member_id=member_id)
            return session.scalar(wanted) or 0

    def delete_for_good(self, member_id: UUID) -> None:
        """Delete what was kept of a member's needs, and what was done and said about them."""
        with self._sessions.begin() as session:
            for row in session.scalars(select(NeedRow).filter_by(member_id=member_id)):
                session.delete(row)
            leave_no_trace(session)

    def tell(self, needs: Sequence[Need], helped: Helped | None) -> None:
        """Keep what a member said helps them, and that they were asked, all or none.

        Saying it is agreeing that it is kept; letting the venue know is agreeing to that.
        Raises WordsMissing.
        """
        with self._sessions.begin() as session:
            within = Within(session)
            Helps(within, self._today).save_all(needs)
            for member_id in {need.member_id for need in needs}:
                session.add(
                    NeedsTalkRow(
                        id=uuid4(), member_id=member_id, on=self._today(), helped=helped
                    )
                )
                theirs = [need for need in needs if need.member_id == member_id]
                _agree(session, member_id, theirs, self._today())

    def asked(self, member_id: UUID, helped: Helped | None = None) -> None:
        """Keep that a member was asked what helps them today."""
        with self._sessions.begin() as session:
            session.add(
                NeedsTalkRow(id=uuid4(), member_id=member_id, on=self._today(), helped=helped)
            )

    def asked_on(self, member_id: UUID) -> date | None:
        """When a member was last asked what helps them; None if never."""
        wanted = select(func.max(NeedsTalkRow.on)).where(NeedsTalkRow.member_id == member_id)
        with self._sessions() as session:
            return session.scalar(wanted)

    def review_is_due(self, need: Need) -> bool:
        """True from a month before the day on which a need is to be asked about again."""
        soon = self._today() + timedelta(SOON_DAYS)
        day = review_day(need)
        return day is not None and day <= soon

    def may_keep(self, member_id: UUID) -> bool:
        """False once a member said no to keeping what helps them."""
        return self._agreement(member_id, Purpose.KEEP_NEEDS) is not Agreement.NO

    def _agreement(self, member_id: UUID, purpose: Purpose) -> Agreement:
        kept = {
            one.purpose: one.agreement for one in People(self._sessions).consents(member_id)
        }
        return kept.get(purpose, Agreement.NOT_ASKED)


def _agree(session: Session, member_id: UUID, told: Sequence[Need], on: date) -> None:
    """Keep what a member agreed to when they told these needs."""
    people = People(Within(session))
    said = {one.purpose: one.agreement for one in people.consents(member_id)}
    if said.get(Purpose.KEEP_NEEDS) is not Agreement.YES:
        yes = Consent(Purpose.KEEP_NEEDS, Agreement.YES, ON_SCREEN)
        people.record_consents(member_id, [yes], on)
    shared = [need.id for need in told if need.may_know is MayKnow.VENUE]
    if shared:
        lets_venue_know(session, member_id, shared, on)


def _line(row: AdjustmentRow) -> Adjustment:
    return Adjustment(
        str(row.id),
        row.group,
        Phrase(row.words, row.picture),
        row.action,
        row.subset,
        row.category,
        row.days_before,
        row.venue,
    )


def line_of(need: Need, lines: Mapping[str, Adjustment]) -> Adjustment | None:
    """The line of the catalogue that a need came from; None when it is in their own words."""
    return lines.get(need.adjustment)
