"""Gathering what a facilitator needs to know today."""

from collections import defaultdict
from uuid import UUID, uuid4

from sqlalchemy import Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, selectinload

from app.domain.letter_log import LEFT_US
from app.domain.meetings import Meeting, MeetingCounts, Step, step_now, steps_done
from app.domain.people import Role
from app.domain.phrase import Phrase
from app.domain.today import RoomNeed, TodayPage, Turn
from app.domain.views import Said, TopicProgress, ViewFilter, ViewState
from app.services.letter_rows import newest_letters
from app.services.meetings import Meetings
from app.services.own_answers import ANSWERED_THEMSELVES, IS_OWN
from app.services.values import question_value
from app.services.views import IS_ANSWERED, Views
from app.services.visits import Visits
from app.storage.models import (
    AttendanceRow,
    BetterCheckRow,
    LetterRow,
    MeetingNeedRow,
    MemberRow,
    NeedRow,
    OutcomeRow,
    QuestionRow,
    TakenRow,
    TopicRow,
    ViewRow,
)
from app.storage.store import Sessions

WAITING_SHOWN = 3


class Today:
    """The first page of the desk, and the ticks made on it."""

    def __init__(
        self, sessions: Sessions, meetings: Meetings, views: Views, visits: Visits
    ) -> None:
        self._sessions = sessions
        self._meetings = meetings
        self._views = views
        self._visits = visits

    def page(self) -> TodayPage:
        """Everything the page shows."""
        meeting = self._meetings.current()
        waiting = self._views.waiting(WAITING_SHOWN)
        count = self._views.count(ViewFilter(state=ViewState.WAITING))
        talk = tuple(self._visits.waiting_to_talk())
        by_age = self._views.waiting_by_age()
        if meeting is None:
            return TodayPage(
                None, (), frozenset(), Step.PLAN, (), (), tuple(waiting), count, talk, by_age
            )
        with self._sessions() as session:
            done = steps_done(_counts(session, meeting))
            return TodayPage(
                meeting,
                _topics(session, meeting.id),
                done,
                step_now(done),
                _room(session, meeting.id),
                _turns(session, meeting.id),
                tuple(waiting),
                count,
                talk,
                by_age,
            )

    def tick(self, meeting_id: UUID, need_ids: tuple[UUID, ...], *, met: bool) -> None:
        """Keep that something is ready for the room, or that it is not after all."""
        with self._sessions.begin() as session:
            for need_id in need_ids:
                found = select(MeetingNeedRow).filter_by(meeting_id=meeting_id, need_id=need_id)
                row = session.scalars(found).one_or_none()
                if row is None:
                    row = MeetingNeedRow(id=uuid4(), meeting_id=meeting_id, need_id=need_id)
                    session.add(row)
                row.met = met


def _topics(session: Session, meeting_id: UUID) -> tuple[Phrase, ...]:
    wanted = select(TopicRow).filter_by(meeting_id=meeting_id, removed_at=None)
    rows = session.scalars(wanted.order_by(TopicRow.position))
    return tuple(Phrase(row.words, row.picture) for row in rows)


def _room(session: Session, meeting_id: UUID) -> tuple[RoomNeed, ...]:
    """The needs of everyone who may come, the same ones together, the most wanted first."""
    sorry = exists().where(
        AttendanceRow.meeting_id == meeting_id,
        AttendanceRow.member_id == NeedRow.member_id,
        AttendanceRow.came.is_(False),
    )
    here = and_(MeetingNeedRow.need_id == NeedRow.id, MeetingNeedRow.meeting_id == meeting_id)
    wanted = (
        select(NeedRow, MemberRow.name, MeetingNeedRow.met)
        .join(MemberRow, MemberRow.id == NeedRow.member_id)
        .join(MeetingNeedRow, here, isouter=True)
        .where(
            NeedRow.removed_at.is_(None),
            MemberRow.removed_at.is_(None),
            or_(MeetingNeedRow.wanted.is_(None), MeetingNeedRow.wanted),
            ~sorry,
        )
        .order_by(MemberRow.name)
    )
    same: dict[str, list[tuple[NeedRow, str, bool | None]]] = defaultdict(list)
    for need, name, met in session.execute(wanted):
        same[need.adjustment or need.words].append((need, name, met))
    lines = [
        RoomNeed(
            Phrase(rows[0][0].action or rows[0][0].words, rows[0][0].picture),
            tuple(name for _, name, _ in rows),
            tuple(need.id for need, _, _ in rows),
            all(met for _, _, met in rows),
        )
        for rows in same.values()
    ]
    return tuple(sorted(lines, key=lambda line: (-len(line.people), line.phrase.words)))


def _turns(session: Session, meeting_id: UUID) -> tuple[Turn, ...]:
    """How far each member is with what is asked on the screen at this meeting."""
    questions = session.scalars(
        select(QuestionRow)
        .join(TopicRow)
        .where(
            TopicRow.meeting_id == meeting_id,
            TopicRow.removed_at.is_(None),
            QuestionRow.removed_at.is_(None),
        )
        .options(selectinload(QuestionRow.choices), selectinload(QuestionRow.recordings))
    )
    asked = {
        row.id
        for row in questions
        if row.opened_by_id is None and question_value(row).can_be_asked
    }
    taken = select(TakenRow.member_id, func.count()).where(
        TakenRow.question_id.in_(asked), ANSWERED_THEMSELVES
    )
    counts = dict(session.execute(taken.group_by(TakenRow.member_id)).all())
    members = select(MemberRow).where(
        MemberRow.removed_at.is_(None), MemberRow.role.in_([Role.MEMBER, Role.CO_CHAIR])
    )
    turns = [
        Turn(row.id, row.name, row.face, TopicProgress(counts.get(row.id, 0), len(asked)))
        for row in session.scalars(members.order_by(MemberRow.name))
    ]
    return tuple(turns)


def _counts(session: Session, meeting: Meeting) -> MeetingCounts:
    """What the meeting's six steps are judged by."""
    of_meeting = and_(TopicRow.meeting_id == meeting.id, TopicRow.removed_at.is_(None))
    questions = select(func.count(QuestionRow.id)).join(TopicRow).where(of_meeting)
    views = (
        select(ViewRow.id)
        .join(QuestionRow, QuestionRow.id == ViewRow.question_id)
        .join(TopicRow, TopicRow.id == QuestionRow.topic_id)
        .where(of_meeting, ViewRow.removed_at.is_(None), ViewRow.said != Said.SKIPPED, IS_OWN)
    )
    outcomes = select(OutcomeRow.id).join(TopicRow).where(of_meeting)
    letters = newest_letters(session, LetterRow.outcome_id.in_(outcomes)).values()
    checks = (
        select(func.count(BetterCheckRow.id))
        .join(OutcomeRow, OutcomeRow.id == BetterCheckRow.outcome_id)
        .join(TopicRow, TopicRow.id == OutcomeRow.topic_id)
        .where(of_meeting)
    )

    def count(wanted: Select[int]) -> int:
        return session.scalar(wanted) or 0

    # Whether there is one, and one that waits, is all the steps ask: no need to count them.
    some = session.scalar(views.limit(1)) is not None
    waits = session.scalar(views.where(~IS_ANSWERED).limit(1)) is not None
    return MeetingCounts(
        questions=count(questions),
        papers_sent=meeting.papers_sent is not None,
        done=meeting.done,
        views=int(some),
        views_answered=int(some and not waits),
        letters_due=len(letters),
        letters_given=sum(letter.step in LEFT_US for letter in letters),
        checks_due=count(checks),
        checks_made=count(checks.where(BetterCheckRow.said_on.is_not(None))),
    )
