"""What a member said with their name: theirs to see, to share and to delete at any time."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, select
from sqlalchemy.orm import Session, contains_eager, selectinload

from app.domain.errors.store import Gone
from app.domain.own_views import OwnView
from app.domain.topics import Question
from app.domain.views import Said, Sharing
from app.services.cutting_loose import cut_loose, opened_views, printed_ones, withdraw_letters
from app.services.help_contacts import contacts_of
from app.services.kept_answers import answer_of
from app.services.taking_back import take_back
from app.services.values import choice_value, phrase, question_value, recorded_phrase
from app.services.view_filter import IS_ANSWERED
from app.storage.models import (
    AttachmentRow,
    ChoiceRow,
    DraftRow,
    QuestionRow,
    TopicRow,
    ViewRow,
)
from app.storage.store import Sessions


class OwnViews:
    """For the author only. A view with no name is nobody's, and is not among these."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def of_member(self, member_id: UUID) -> list[OwnView]:
        """What a member said, the newest first; also on what is not asked about any more."""
        wanted = (
            select(ViewRow, IS_ANSWERED)
            .join(ViewRow.question)
            .join(QuestionRow.topic)
            .where(ViewRow.said != Said.SKIPPED, _is_theirs(member_id))
            .options(
                contains_eager(ViewRow.question).options(
                    selectinload(QuestionRow.choices),
                    selectinload(QuestionRow.recordings),
                    contains_eager(QuestionRow.topic),
                ),
                selectinload(ViewRow.placements),
            )
            .order_by(ViewRow.given_on.desc(), TopicRow.words, QuestionRow.position, ViewRow.id)
        )
        with self._sessions() as session:
            rows = session.execute(wanted).unique().all()
            views = [row for row, _answered in rows]
            printed = printed_ones(session, member_id, views)
            recorded = _recorded(session, member_id, views)
            return [
                _value(
                    row,
                    answered=answered,
                    printed=row.id in printed,
                    recorded=row.id in recorded,
                    may_open=_may_open(session, row.question.topic),
                )
                for row, answered in rows
            ]

    def share(self, member_id: UUID, view_id: UUID, sharing: Sharing) -> None:
        """Say who may see a view from now on; with no name it is cut loose, and nobody's.

        A letter that would tell of it and is not printed is withdrawn. Raises Gone when it is
        not this member's view, and ValueError when it may not lose its name.
        """
        with self._sessions.begin() as session:
            row = _of(session, member_id, view_id)
            if row.sharing is sharing:
                return
            if sharing is Sharing.NO_NAME:
                if not _may_lose_name(row.question) or _recorded(session, member_id, [row]):
                    raise ValueError("This view is not kept with no name.")
                _drop_draft(session, row)
                cut_loose(session, row)
            else:
                for each in (row, *opened_views(session, member_id, row.question)):
                    withdraw_letters(session, each)
                    each.sharing = sharing

    def delete(self, member_id: UUID, view_id: UUID) -> None:
        """Delete a view, and the mark that it was given. Raises Gone when it is not theirs.

        They may bring it back for a while: ``OwnDeleted``.
        """
        with self._sessions.begin() as session:
            row = _of(session, member_id, view_id)
            _drop_draft(session, row)
            take_back(session, row, self._today())


def _is_theirs(member_id: UUID) -> ColumnElement[bool]:
    return and_(ViewRow.member_id == member_id, ViewRow.taken_back.is_(False))


def _of(session: Session, member_id: UUID, view_id: UUID) -> ViewRow:
    row = session.get(ViewRow, view_id)
    if row is None or row.member_id != member_id or row.taken_back:
        raise Gone
    return row


def _drop_draft(session: Session, row: ViewRow) -> None:
    session.execute(
        delete(DraftRow).filter_by(member_id=row.member_id, question_id=row.question_id)
    )


def _may_lose_name(question: QuestionRow) -> bool:
    """What was said to a question that an answer opened goes where that answer goes."""
    return question.may_be_no_name and question.opened_by_id is None


def _recorded(session: Session, member_id: UUID, views: Sequence[ViewRow]) -> set[UUID]:
    """The views with a voice or a drawing: these can be recognised, and keep their name.

    So does a view that would take one with it, which answers a question that it opened.
    """
    ids = [view.id for view in views]
    wanted = select(AttachmentRow.view_id).where(AttachmentRow.view_id.in_(ids))
    opening = set(
        session.scalars(
            select(ChoiceRow.question_id)
            .join(QuestionRow, QuestionRow.opened_by_id == ChoiceRow.id)
            .join(ViewRow, ViewRow.question_id == QuestionRow.id)
            .join(AttachmentRow, AttachmentRow.view_id == ViewRow.id)
            .where(_is_theirs(member_id))
        )
    )
    return {*session.scalars(wanted), *(one.id for one in views if one.question_id in opening)}


def _may_open(session: Session, topic: TopicRow) -> bool:
    """Whether members are asked about a topic: a private one needs someone to call."""
    if not topic.asking or topic.removed_at is not None:
        return False
    return not topic.private or any(one.is_ready for one in contacts_of(session, topic))


def _value(
    row: ViewRow, *, answered: bool, printed: bool, recorded: bool, may_open: bool
) -> OwnView:
    asked, topic = row.question, row.question.topic
    question = question_with_all(asked)
    return OwnView(
        row.id,
        topic.id,
        phrase(topic),
        question,
        answer_of(row),
        row.sharing,
        answered,
        printed,
        may_open and asked.removed_at is None and question_value(asked).can_be_asked,
        _may_lose_name(asked) and not recorded,
    )


def question_with_all(row: QuestionRow) -> Question:
    """A question with every choice it ever had: what was picked is shown for good."""
    return Question(
        row.id,
        row.topic_id,
        recorded_phrase(row),
        row.kind,
        tuple(choice_value(one) for one in row.choices if not one.is_place),
        row.may_be_no_name,
        tuple(choice_value(one) for one in row.choices if one.is_place),
    )
