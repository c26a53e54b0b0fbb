"""Asking members whether what they need was done, and the board's score from that."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import Session

from app.domain.errors.store import Gone
from app.domain.happened import AskedNeed, MeetingScore, NeedsScore, NotAsked
from app.domain.needs import Happened, Strength
from app.domain.room import due
from app.services.asked_needs import AT_MEETING, was_needed
from app.services.failed_before import FailedBefore, failed_before
from app.services.happened_scores import scores, who_is_not_asked
from app.services.helps import Helps
from app.services.needs_told import FOR_HELPERS
from app.services.values import need_value
from app.storage.models import AttendanceRow, MeetingNeedRow, MeetingRow, MemberRow, NeedRow
from app.storage.store import Sessions


def _time_now() -> time:
    return datetime.now().astimezone().time()


class DidItHappen:
    """Whether needs were met. Only what members say counts; staff cannot say it for them.

    ``time_now`` tells whether a meeting of today has begun.
    """

    def __init__(
        self,
        sessions: Sessions,
        helps: Helps,
        today: Callable[[], date] = date.today,
        time_now: Callable[[], time] = _time_now,
    ) -> None:
        self._sessions = sessions
        self._helps = helps
        self._today = today
        self._time_now = time_now

    def to_ask(self, member_id: UUID) -> list[AskedNeed]:
        """The needs to ask a member about: of the last meeting before today they came to.

        What failed before is first, then what they cannot do without. A need is asked about
        once, unless they put it off; one that was written down after that meeting, that they
        did not want there, or that is only due another day is not asked about.
        """
        return self._left(self._needed(member_id, MeetingRow.on < self._today()))

    def to_ask_today(self, member_id: UUID) -> list[AskedNeed]:
        """The same for the meeting that is on today, once it has begun."""
        on_today = and_(MeetingRow.on == self._today(), self._begun())
        return self._left(self._needed(member_id, on_today))

    def last_time(self, member_id: UUID) -> list[AskedNeed]:
        """The needs of the last meeting that a member came to, with what they said of each."""
        return self._needed(member_id, self._begun())

    def say(self, asked: AskedNeed, happened: Happened | None) -> None:
        """Keep what a member said of a need at a meeting; None is that they do not know.

        Raises Gone where the need is not to be asked about any more.
        """
        self._keep(asked, happened, self._today())

    def put_off(self, asked: AskedNeed) -> None:
        """Keep nothing of a need at a meeting: it is asked about another time. Raises Gone."""
        self._keep(asked, None, None)

    def enough(self, left: Sequence[AskedNeed]) -> None:
        """Keep that a member does not want to be asked about these."""
        with self._sessions.begin() as session:
            for asked in left:
                row = _row(session, asked)
                if row is not None:
                    row.asked_on = self._today()

    def score(self, meeting_id: UUID | None = None) -> NeedsScore:
        """What members said of their needs: at one meeting, or at all there were."""
        told = [one.score for one in self.by_meeting() if meeting_id in (None, one.meeting_id)]
        return sum(told, NeedsScore())

    def by_meeting(self) -> list[MeetingScore]:
        """What members said of their needs at each meeting there was, the newest first."""
        with self._sessions() as session:
            return scores(session, self._begun(), self._today())

    def not_asked(self, meeting_id: UUID) -> list[NotAsked]:
        """Whom nobody has asked yet about some of their needs at a meeting, by name."""
        with self._sessions() as session:
            return who_is_not_asked(session, meeting_id, self._today())

    def _left(self, needed: Sequence[AskedNeed]) -> list[AskedNeed]:
        """Those that nobody asked about yet, and that should be done by now."""
        days = {line.id: line.days_before for line in self._helps.lines().values()}
        return [
            one
            for one in needed
            if not one.was_asked
            and due(one.meeting_on, days.get(one.need.adjustment, 0)) <= self._today()
        ]

    def _begun(self) -> ColumnElement[bool]:
        today = self._today()
        return or_(
            MeetingRow.on < today,
            and_(MeetingRow.on == today, MeetingRow.starts <= self._time_now()),
        )

    def _needed(self, member_id: UUID, when: ColumnElement[bool]) -> list[AskedNeed]:
        """The needs of the last meeting of this time that a member came to."""
        with self._sessions() as session:
            meeting = _last_meeting(session, member_id, when)
            if meeting is None:
                return []
            wanted = (
                select(NeedRow, MeetingNeedRow)
                .select_from(NeedRow)
                .join(MeetingRow, MeetingRow.id == meeting.id)
                .join(MeetingNeedRow, AT_MEETING, isouter=True)
                .where(NeedRow.member_id == member_id, was_needed(self._today()))
            )
            is_today = meeting.on == self._today()
            found = [
                replace(_asked(need, meeting, here), is_today=is_today)
                for need, here in session.execute(wanted)
            ]
            return _in_order(found, failed_before(session, meeting, member_id))

    def _keep(self, asked: AskedNeed, happened: Happened | None, asked_on: date | None) -> None:
        with self._sessions.begin() as session:
            row = _row(session, asked)
            if row is None:
                raise Gone
            row.happened = happened
            row.asked_on = asked_on
            row.said_on = asked_on


def _last_meeting(
    session: Session, member_id: UUID, when: ColumnElement[bool]
) -> MeetingRow | None:
    """The last meeting of this time that a member did not say sorry for."""
    sorry = exists().where(
        AttendanceRow.meeting_id == MeetingRow.id,
        AttendanceRow.member_id == member_id,
        AttendanceRow.came.is_(False),
    )
    is_here = exists().where(MemberRow.id == member_id, MemberRow.removed_at.is_(None))
    wanted = select(MeetingRow).where(MeetingRow.removed_at.is_(None), when, ~sorry, is_here)
    return session.scalars(wanted.order_by(MeetingRow.on.desc()).limit(1)).one_or_none()


def _asked(need: NeedRow, meeting: MeetingRow, here: MeetingNeedRow | None) -> AskedNeed:
    said = here.happened if here else None
    was_asked = here is not None and (said is not None or here.asked_on is not None)
    has_spoken = here is not None and (said is not None or here.said_on is not None)
    return AskedNeed(
        need_value(need), meeting.id, meeting.on, said, was_asked, has_spoken=has_spoken
    )


def _in_order(found: Sequence[AskedNeed], failed: FailedBefore) -> list[AskedNeed]:
    order = list(Strength)
    return sorted(
        found,
        key=lambda one: (
            one.need.id not in failed,
            order.index(one.need.strength),
            one.need.phrase.words,
        ),
    )


def _row(session: Session, asked: AskedNeed) -> MeetingNeedRow | None:
    """What is kept of a need at a meeting, made where there is nothing yet.

    None where the need may not be told any more.
    """
    told = select(NeedRow.id).where(NeedRow.id == asked.need.id, FOR_HELPERS)
    if session.scalar(told) is None:
        return None
    found = select(MeetingNeedRow).filter_by(meeting_id=asked.meeting_id, need_id=asked.need.id)
    row = session.scalars(found).one_or_none()
    if row is None:
        row = MeetingNeedRow(id=uuid4(), meeting_id=asked.meeting_id, need_id=asked.need.id)
        session.add(row)
    return row
