"""Lists over all needs: reviews that are due, needs never met, venues, and who is not asked."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Select, and_, case, exists, func, or_, select
from sqlalchemy.orm import aliased

from app.domain.meetings import Venue
from app.domain.needs import Happened, review_day
from app.domain.needs_lists import (
    SOON_DAYS,
    FailedThere,
    Lack,
    NeverMet,
    ReviewDue,
    VenueNeeds,
    asks_a_venue_for,
)
from app.domain.people import Agreement, Member, Purpose
from app.domain.phrase import Phrase
from app.domain.room import merged_by
from app.services.helps import Helps
from app.services.needs_told import FOR_HELPERS, IS_KEPT
from app.services.values import member_value, need_value, venue_value
from app.storage.models import (
    AttendanceRow,
    ConsentRow,
    MeetingNeedRow,
    MeetingRow,
    MemberRow,
    NeedRow,
    NeedsTalkRow,
    VenueRow,
)
from app.storage.store import Sessions

SAID_SORRY = exists().where(
    AttendanceRow.meeting_id == MeetingRow.id,
    AttendanceRow.member_id == NeedRow.member_id,
    AttendanceRow.came.is_(False),
)


class NeedsLists:
    """What facilitators look after over the months. Nothing here is kept: it is counted."""

    def __init__(
        self, sessions: Sessions, helps: Helps, today: Callable[[], date] = date.today
    ) -> None:
        self._sessions = sessions
        self._helps = helps
        self._today = today

    def reviews_due(self) -> list[ReviewDue]:
        """The needs to ask about again within a month or already, the oldest first."""
        today = self._today()
        soon = today + timedelta(SOON_DAYS)
        wanted = (
            select(NeedRow, MemberRow.name)
            .join(MemberRow, MemberRow.id == NeedRow.member_id)
            .where(IS_KEPT, func.coalesce(NeedRow.review_on, NeedRow.agreed_on) <= soon)
            .order_by(MemberRow.name, NeedRow.words)
        )
        with self._sessions() as session:
            found = [(need_value(row), name) for row, name in session.execute(wanted)]
        days = [(review_day(need), need, name) for need, name in found]
        due = [
            ReviewDue(need, name, day, day < today)
            for day, need, name in days
            if day is not None and day <= soon
        ]
        return sorted(due, key=lambda one: one.review_on)

    def never_met(self) -> list[NeverMet]:
        """The needs that were asked about and never once met, the most often asked first."""
        with self._sessions() as session:
            found = [
                NeverMet(need_value(row), name, times, since, reason or "")
                for row, name, times, since, reason in session.execute(_asked_and_never_met())
            ]
        return sorted(found, key=lambda one: (-one.asked, one.since, one.member))

    def by_venue(self) -> list[VenueNeeds]:
        """For each venue by name: what its meetings needed that it has not, and what failed."""
        asking = asks_a_venue_for(self._helps.lines())
        with self._sessions() as session:
            needed: dict[UUID, dict[str, int]] = defaultdict(dict)
            for venue_id, has, people in session.execute(_needed_at(asking)):
                needed[venue_id][has] = people
            failed: dict[UUID, dict[str, list[FailedThere]]] = defaultdict(
                lambda: defaultdict(list)
            )
            for venue_id, line, words, picture, times in session.execute(_failed_at()):
                one = FailedThere(Phrase(words, picture), times)
                failed[venue_id][merged_by(line, words)].append(one)
            venues = [
                venue_value(row)
                for row in session.scalars(select(VenueRow).order_by(VenueRow.name))
            ]
        found = [_venue_needs(one, needed[one.id], failed[one.id]) for one in venues]
        return [one for one in found if one.lacks or one.failed]

    def not_asked(self) -> list[Member]:
        """The members whom nobody has asked yet what helps them, by name."""
        told = exists().where(NeedRow.member_id == MemberRow.id)
        asked = exists().where(NeedsTalkRow.member_id == MemberRow.id)
        said_no = exists().where(
            ConsentRow.member_id == MemberRow.id,
            ConsentRow.purpose == Purpose.KEEP_NEEDS,
            ConsentRow.agreement == Agreement.NO,
            ConsentRow.replaced.is_(False),
        )
        wanted = select(MemberRow).where(
            MemberRow.removed_at.is_(None), ~told, ~asked, ~said_no
        )
        with self._sessions() as session:
            rows = session.scalars(wanted.order_by(MemberRow.name))
            return [member_value(row) for row in rows]


def _asked_and_never_met() -> Select[NeedRow, str, int, date, str | None]:
    """Each such need, whose it is, how often and since when it was asked about, and why not."""
    said = MeetingNeedRow.happened
    once, meeting = aliased(MeetingNeedRow), aliased(MeetingRow)
    last_reason = (
        select(once.could_not_because)
        .join(meeting, meeting.id == once.meeting_id)
        .where(
            once.need_id == NeedRow.id,
            once.could_not_because != "",
            meeting.removed_at.is_(None),
        )
        .order_by(meeting.on.desc())
        .limit(1)
        .scalar_subquery()
    )
    asked_on = case((said.is_not(None), MeetingRow.on))
    return (
        select(NeedRow, MemberRow.name, func.count(said), func.min(asked_on), last_reason)
        .join(MemberRow, MemberRow.id == NeedRow.member_id)
        .join(MeetingNeedRow, MeetingNeedRow.need_id == NeedRow.id)
        .join(MeetingRow, MeetingRow.id == MeetingNeedRow.meeting_id)
        .where(FOR_HELPERS, MeetingRow.removed_at.is_(None))
        .group_by(NeedRow.id, MemberRow.id)
        .having(func.count(said) > 0, func.count(case((said == Happened.YES, 1))) == 0)
    )


def _needed_at(asking: Mapping[str, str]) -> Select[UUID, str, int]:
    """For each venue, what was needed there at some meeting, and by how many members."""
    has = case(asking, value=NeedRow.adjustment).label("has")
    here = and_(
        MeetingNeedRow.need_id == NeedRow.id, MeetingNeedRow.meeting_id == MeetingRow.id
    )
    return (
        select(VenueRow.id, has, func.count(NeedRow.member_id.distinct()))
        .select_from(NeedRow)
        .join(MeetingRow, or_(NeedRow.agreed_on.is_(None), NeedRow.agreed_on <= MeetingRow.on))
        .join(VenueRow, VenueRow.id == MeetingRow.venue_id)
        .join(MeetingNeedRow, here, isouter=True)
        .where(
            FOR_HELPERS,
            NeedRow.adjustment.in_(asking),
            MeetingRow.removed_at.is_(None),
            or_(MeetingNeedRow.wanted.is_(None), MeetingNeedRow.wanted),
            ~SAID_SORRY,
        )
        .group_by(VenueRow.id, has.name)
    )


def _failed_at() -> Select[UUID, str, str, str, int]:
    """What did not or only partly happen at each venue: line, words, picture, how often."""
    told = (VenueRow.id, NeedRow.adjustment, NeedRow.words, NeedRow.picture)
    return (
        select(*told, func.count())
        .select_from(NeedRow)
        .join(MeetingNeedRow, MeetingNeedRow.need_id == NeedRow.id)
        .join(MeetingRow, MeetingRow.id == MeetingNeedRow.meeting_id)
        .join(VenueRow, VenueRow.id == MeetingRow.venue_id)
        .where(
            FOR_HELPERS,
            MeetingNeedRow.happened.in_([Happened.NO, Happened.PARTLY]),
            MeetingRow.removed_at.is_(None),
        )
        .group_by(*told)
        .order_by(NeedRow.words, NeedRow.picture)
    )


def _venue_needs(
    venue: Venue, needed: dict[str, int], failed: dict[str, list[FailedThere]]
) -> VenueNeeds:
    lacks = [Lack(has, people) for has, people in needed.items() if not getattr(venue, has)]
    often = [
        FailedThere(alike[0].phrase, sum(one.times for one in alike))
        for alike in failed.values()
    ]
    return VenueNeeds(
        venue.id,
        venue.name,
        tuple(sorted(lacks, key=lambda one: (-one.people, one.has))),
        tuple(sorted(often, key=lambda one: (-one.times, one.phrase.words))),
    )
