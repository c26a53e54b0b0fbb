"""What members are asked about: topics, what to know first, questions and choices."""

from collections.abc import Iterable
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, selectinload

from app.domain.errors import Gone, WordsMissing
from app.domain.phrase import Phrase
from app.domain.topics import ON_SCREEN, Choice, InfoLine, Question, Topic
from app.domain.views import TopicProgress
from app.services.values import topic_value
from app.storage.models import (
    ChoiceRow,
    InfoLineRow,
    MeetingRow,
    QuestionRow,
    TakenRow,
    TopicRow,
)
from app.storage.store import Sessions

Row = TypeVar("Row", InfoLineRow, QuestionRow, ChoiceRow)


def _whole_topics() -> Select[TopicRow]:
    return (
        select(TopicRow)
        .where(TopicRow.removed_at.is_(None))
        .options(
            selectinload(TopicRow.info),
            selectinload(TopicRow.questions).selectinload(QuestionRow.choices),
            selectinload(TopicRow.signposts),
        )
    )


class Topics:
    """Topics and everything in them."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> list[Topic]:
        """Every topic, the newest meeting's first."""
        wanted = _whole_topics().join(MeetingRow, isouter=True)
        return self._found(wanted.order_by(MeetingRow.on.desc(), TopicRow.position))

    def of_meeting(self, meeting_id: UUID) -> list[Topic]:
        """The topics of one meeting, in order."""
        wanted = _whole_topics().where(TopicRow.meeting_id == meeting_id)
        return self._found(wanted.order_by(TopicRow.position))

    def asking(self) -> list[Topic]:
        """The topics members can have their say about now; the next meeting's first."""
        wanted = _whole_topics().where(TopicRow.asking).join(MeetingRow, isouter=True)
        found = self._found(wanted.order_by(MeetingRow.on.desc(), TopicRow.position))
        return [
            topic for topic in found if any(one.kind in ON_SCREEN for one in topic.questions)
        ]

    def topic(self, topic_id: UUID) -> Topic:
        """One topic. Raises Gone."""
        found = self._found(_whole_topics().where(TopicRow.id == topic_id))
        if not found:
            raise Gone
        return found[0]

    def progress(self, member_id: UUID, topics: Iterable[Topic]) -> dict[UUID, TopicProgress]:
        """How far a member is with each topic, by the topic's id."""
        wanted = select(TakenRow.question_id).where(TakenRow.member_id == member_id)
        with self._sessions() as session:
            taken = set(session.scalars(wanted))
        return {
            topic.id: TopicProgress(
                sum(question.id in taken for question in on_screen(topic)),
                len(on_screen(topic)),
            )
            for topic in topics
        }

    def save(self, topic: Topic) -> None:
        """Keep a topic's own details, new or changed. Raises WordsMissing without words."""
        _need_words(topic.phrase)
        with self._sessions.begin() as session:
            row = session.get(TopicRow, topic.id)
            if row is None:
                among = select(func.count()).where(TopicRow.meeting_id == topic.meeting_id)
                row = TopicRow(id=topic.id, position=session.scalar(among) or 0)
                session.add(row)
            row.meeting_id = topic.meeting_id
            row.words, row.picture = topic.phrase.words, topic.phrase.picture
            row.asking, row.private, row.notice = topic.asking, topic.private, topic.notice

    def save_info(self, topic_id: UUID, line: InfoLine) -> None:
        """Keep one thing to know, new or changed. A new one goes last."""
        with self._sessions.begin() as session:
            row = _found_or_last(session, InfoLineRow, line.id, "topic_id", topic_id)
            row.words, row.picture = line.phrase.words, line.phrase.picture

    def save_question(self, question: Question) -> None:
        """Keep a question without its choices, new or changed. A new one goes last."""
        with self._sessions.begin() as session:
            row = _found_or_last(
                session, QuestionRow, question.id, "topic_id", question.topic_id
            )
            row.words, row.picture = question.phrase.words, question.phrase.picture
            row.kind, row.may_be_no_name = question.kind, question.may_be_no_name

    def save_choice(self, question_id: UUID, choice: Choice) -> None:
        """Keep a choice, new or changed. A new one goes last."""
        with self._sessions.begin() as session:
            row = _found_or_last(session, ChoiceRow, choice.id, "question_id", question_id)
            row.words, row.picture = choice.phrase.words, choice.phrase.picture

    def _found(self, wanted: Select[TopicRow]) -> list[Topic]:
        with self._sessions() as session:
            return [topic_value(row) for row in session.scalars(wanted)]


def on_screen(topic: Topic) -> list[Question]:
    """The questions of a topic that can be answered on the screen."""
    return [question for question in topic.questions if question.kind in ON_SCREEN]


def _need_words(phrase: Phrase) -> None:
    if not phrase.words.strip():
        raise WordsMissing


def _found_or_last(
    session: Session, kind: type[Row], row_id: UUID, parent: str, parent_id: UUID
) -> Row:
    """The row with this id, or a new one after the last of its siblings."""
    row = session.get(kind, row_id)
    if row is None:
        last = session.scalar(select(func.max(kind.position)).filter_by(**{parent: parent_id}))
        row = kind(id=row_id, position=0 if last is None else last + 1, **{parent: parent_id})
        session.add(row)
    return row
