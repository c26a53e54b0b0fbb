"""What members are asked about: topics, what to know first, questions and choices."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import TypeVar
from uuid import UUID, uuid4

from sqlalchemy import Select, func, select
from sqlalchemy.orm import selectinload

from app.domain.errors.asking import HelpContactsMissing, QuestionGone
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.phrase import Phrase
from app.domain.topics import Choice, InfoLine, Question, QuestionKind, Topic
from app.domain.views import TopicProgress
from app.services.help_contacts import contacts_of
from app.services.line_rows import keep_lines
from app.services.own_answers import ANSWERED_THEMSELVES
from app.services.values import topic_value
from app.storage.models import (
    ChoiceRow,
    InfoLineRow,
    MeetingRow,
    QuestionRow,
    TakenRow,
    TopicRow,
)
from app.storage.models.base import now
from app.storage.store import Sessions

Ordered = TypeVar("Ordered", TopicRow, QuestionRow)

WITH_USUAL_CHOICES = frozenset({QuestionKind.FACES, QuestionKind.YES_NO})
"""The ways to answer whose choices are the same for nearly every question."""


@cache
def _whole_topics() -> Select[TopicRow]:
    return (
        select(TopicRow)
        .where(TopicRow.removed_at.is_(None))
        .options(
            selectinload(TopicRow.info).selectinload(InfoLineRow.recordings),
            selectinload(TopicRow.questions).options(
                selectinload(QuestionRow.choices), selectinload(QuestionRow.recordings)
            ),
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
        return [topic for topic in found if on_screen(topic) and topic.may_open]

    def topic(self, topic_id: UUID) -> Topic:
        """One topic. Raises Gone."""
        found = self._found(_whole_topics().where(TopicRow.id == topic_id))
        if not found:
            raise Gone
        return found[0]

    def progress(self, member_id: UUID, topics: Iterable[Topic]) -> dict[UUID, TopicProgress]:
        """How far a member is with each topic, by the topic's id.

        What somebody answered for them is still to be answered.
        """
        wanted = select(TakenRow.question_id).where(
            TakenRow.member_id == member_id, ANSWERED_THEMSELVES
        )
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
        """Keep a topic's own details, new or changed.

        Raises WordsMissing without words, and HelpContactsMissing when a private topic would
        be asked about while there is nobody to call, or nobody has tried the number.
        """
        _need_words(topic.phrase)
        with self._sessions.begin() as session:
            row = session.get(TopicRow, topic.id)
            if row is None:
                last = select(func.max(TopicRow.position)).filter_by(
                    meeting_id=topic.meeting_id
                )
                place = session.scalar(last)
                row = TopicRow(id=topic.id, position=0 if place is None else place + 1)
                session.add(row)
            row.meeting_id = topic.meeting_id
            row.words, row.picture = topic.phrase.words, topic.phrase.picture
            row.asking, row.private, row.notice = topic.asking, topic.private, topic.notice
            if topic.private and topic.asking:
                session.flush()
                if not any(one.is_ready for one in contacts_of(session, row)):
                    raise HelpContactsMissing

    def save_info(self, topic_id: UUID, lines: Sequence[InfoLine]) -> None:
        """Keep just these things to know first, in this order; others are hidden, not lost."""
        with self._sessions.begin() as session:
            kept = {line.id: line.phrase for line in lines}
            told_first = {"topic_id": topic_id, "is_again": False}
            keep_lines(session, InfoLineRow, told_first, kept)

    def save_again(self, topic_id: UUID, lines: Sequence[InfoLine]) -> None:
        """Keep just these lines that tell the same in other words, in this order."""
        with self._sessions.begin() as session:
            kept = {line.id: line.phrase for line in lines}
            told_again = {"topic_id": topic_id, "is_again": True}
            keep_lines(session, InfoLineRow, told_again, kept)

    def save_question(self, question: Question) -> None:
        """Keep a question without its choices, new or changed. A new one goes last."""
        with self._sessions.begin() as session:
            row = session.get(QuestionRow, question.id)
            if row is None:
                siblings = select(func.max(QuestionRow.position))
                last = session.scalar(siblings.filter_by(topic_id=question.topic_id))
                place = 0 if last is None else last + 1
                row = QuestionRow(id=question.id, topic_id=question.topic_id, position=place)
                session.add(row)
            row.words, row.picture = question.phrase.words, question.phrase.picture
            row.kind, row.may_be_no_name = question.kind, question.may_be_no_name
            row.opened_by_id, row.about_person = question.opened_by, question.about_person
            row.other_words, row.turned_round = question.other_words, question.turned_round

    def save_choices(self, question_id: UUID, choices: Sequence[Choice]) -> None:
        """Keep just these choices, in this order; others are hidden, not lost."""
        with self._sessions.begin() as session:
            kept = {choice.id: choice.phrase for choice in choices}
            of_question = {"question_id": question_id, "is_place": False}
            keep_lines(session, ChoiceRow, of_question, kept)

    def save_places(self, question_id: UUID, places: Sequence[Choice]) -> None:
        """Keep just these places of a picture mat, in this order."""
        with self._sessions.begin() as session:
            kept = {place.id: place.phrase for place in places}
            of_mat = {"question_id": question_id, "is_place": True}
            keep_lines(session, ChoiceRow, of_mat, kept)

    def change_kind(
        self, question_id: UUID, kind: QuestionKind, usual: Sequence[Phrase]
    ) -> None:
        """Change the way a question is answered. Raises QuestionGone.

        Faces, and yes or no, begin with their ``usual`` choices, and those that were there
        step aside; they come back with the other ways to answer. A mat begins with the
        ``usual`` places, unless it has had some.
        """
        with self._sessions.begin() as session:
            row = session.get(QuestionRow, question_id)
            if row is None:
                raise QuestionGone
            if kind in WITH_USUAL_CHOICES and row.kind is not kind:
                _set_aside(row)
                row.choices += [
                    ChoiceRow(id=uuid4(), words=one.words, picture=one.picture, position=place)
                    for place, one in enumerate(usual)
                ]
            elif row.kind in WITH_USUAL_CHOICES and row.kind is not kind:
                _bring_back_last(row)
            if kind is QuestionKind.PICTURE_MAT and not any(
                one.is_place for one in row.choices
            ):
                row.choices += [
                    ChoiceRow(
                        id=uuid4(),
                        words=one.words,
                        picture=one.picture,
                        position=place,
                        is_place=True,
                    )
                    for place, one in enumerate(usual)
                ]
            row.kind = kind

    def order_topics(self, ids: Sequence[UUID]) -> None:
        """Put the topics of a meeting in this order."""
        self._order(TopicRow, ids)

    def order_questions(self, ids: Sequence[UUID]) -> None:
        """Put the questions of a topic in this order."""
        self._order(QuestionRow, ids)

    def _order(self, kind: type[Ordered], ids: Sequence[UUID]) -> None:
        with self._sessions.begin() as session:
            for place, row_id in enumerate(ids):
                row = session.get(kind, row_id)
                if row is not None:
                    row.position = place

    def _found(self, wanted: Select[TopicRow]) -> list[Topic]:
        with self._sessions() as session:
            rows = session.scalars(wanted).all()
            return [topic_value(row, contacts_of(session, row)) for row in rows]


def on_screen(topic: Topic) -> list[Question]:
    """The questions of a topic that everyone is asked: those that no answer opens."""
    return [question for question in topic.asked if question.opened_by is None]


def _need_words(phrase: Phrase) -> None:
    if not phrase.words.strip():
        raise WordsMissing


def _set_aside(question: QuestionRow) -> None:
    """Hide every choice at one moment, so that they can come back together."""
    moment = now()
    for choice in question.choices:
        if choice.removed_at is None and not choice.is_place:
            choice.removed_at = moment


def _bring_back_last(question: QuestionRow) -> None:
    """Swap the choices for those that were set aside last; keep them where there are none."""
    hidden = [one for one in question.choices if one.removed_at and not one.is_place]
    last = max((one.removed_at for one in hidden if one.removed_at), default=None)
    if last is None:
        return
    coming = [one for one in hidden if one.removed_at == last]
    _set_aside(question)
    for choice in coming:
        choice.removed_at = None
