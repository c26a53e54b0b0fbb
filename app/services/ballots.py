"""Dots that are hidden until all are in (handbook 4.2)."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import and_, exists, func, select
from sqlalchemy.orm import Session

from app.domain.people import Role
from app.domain.topics import QuestionKind
from app.storage.models import AttendanceRow, MemberRow, QuestionRow, TakenRow, TopicRow


def turns(session: Session, question: QuestionRow) -> tuple[int, int]:
    """How many of those who come have had their turn, and how many come.

    Everyone comes but those who said sorry for the meeting.
    """
    sorry = exists().where(
        AttendanceRow.meeting_id == TopicRow.meeting_id,
        TopicRow.id == question.topic_id,
        AttendanceRow.member_id == MemberRow.id,
        AttendanceRow.came.is_(False),
    )
    taken = exists().where(
        and_(TakenRow.member_id == MemberRow.id, TakenRow.question_id == question.id)
    )
    coming = select(func.count(MemberRow.id)).where(
        MemberRow.removed_at.is_(None),
        MemberRow.role.in_([Role.MEMBER, Role.CO_CHAIR]),
        ~sorry,
    )
    given = session.scalar(coming.where(taken)) or 0
    return given, session.scalar(coming) or 0


def is_hidden(session: Session, question: QuestionRow) -> bool:
    """Whether nobody may see the dots of a question yet."""
    if question.kind is not QuestionKind.DOTS or question.dots_closed_at is not None:
        return False
    given, coming = turns(session, question)
    return given < coming or coming == 0


def hidden_ballots(session: Session, questions: Collection[QuestionRow]) -> frozenset[UUID]:
    """Those of some questions whose dots nobody may see yet."""
    return frozenset(one.id for one in set(questions) if is_hidden(session, one))
