"""Gathering what a facilitator needs to know today."""

from uuid import UUID

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import Session, selectinload

from app.domain.letter_log import LEFT_US
from app.domain.meetings import Meeting, MeetingCounts, Step, step_now, steps_done
from app.domain.people import Role
from app.domain.phrase import Phrase
from app.domain.today import TodayPage, Turn
from app.domain.views import Said, TopicProgress, ViewFilter, ViewState
from app.services.letter_rows import newest_letters
from app.services.meetings import Meetings
from app.services.own_answers import ANSWERED_THEMSELVES, IS_OWN
from app.services.room import Room
from app.services.values import question_value
from app.services.view_filter import IS_ANSWERED
from app.services.views import Views
from app.services.visits import Visits
from app.storage.models import (
    BetterCheckRow,
    LetterRow,
    MemberRow,
    OutcomeRow,
    QuestionRow,
    TakenRow,
    TopicRow,
    ViewRow,
)
from app.storage.store import Sessions

WAITING_SHOWN = 3


class Today:
    """The first page of the desk."""

    def __init__(
        self,
        sessions: Sessions,
        meetings: Meetings,
        views: Views,
        visits: Visits,
        room: Room,
    ) -> None:
        self._sessions = sessions
        self._meetings = meetings
        self._views = views
        self._visits = visits
        self._room = room

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
        room = self._room.to_do(meeting.id)
        with self._sessions() as session:
            done = steps_done(_counts(session, meeting))
            return TodayPage(
                meeting,
                _topics(session, meeting.id),
                done,
                step_now(done),
                room,
                _turns(session, meeting.id),
                tuple(waiting),
                count,
                talk,
                by_age,
            )


def _topics(session: Session, meeting_id: UUID) -> tuple[Phrase, ...]:
    wanted = select(TopicRow).filter_by(meeting_id=meeting_id, removed_at=None)
    rows = session.scalars(wanted.order_by(TopicRow.position))
    return tuple(Phrase(row.words, row.picture) for row in rows)


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
