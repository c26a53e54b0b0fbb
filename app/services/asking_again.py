"""Asking members again, kindly: whom, what, and what they said then."""

from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from app.domain.asking_again import (
    PICKED,
    AskedAgain,
    Suggestion,
    ToAsk,
    as_asked_again,
    way_again,
)
from app.domain.begun import Form
from app.domain.errors.asking import CannotAskAgain
from app.domain.errors.store import Gone
from app.domain.views import Draft, Said, View
from app.services.answer_patterns import answers_together, suggestions_from
from app.services.begun import put_away
from app.services.values import phrase, question_value
from app.storage.models import (
    AskAgainRow,
    MemberRow,
    QuestionRow,
    TopicRow,
    ViewRow,
)
from app.storage.store import Sessions


class AskingAgain:
    """What facilitators may ask members once more, and what members said then.

    Only facilitators see why, and nobody is asked unless they press for it. A view with no
    name is never part of it.
    """

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def suggestions(self, meeting_id: UUID | None = None) -> list[Suggestion]:
        """Who could be asked again, of one meeting or of all, the newest meeting's first.

        Whoever was asked one of the questions again already is left out.
        """
        with self._sessions() as session:
            asked = set(session.execute(select(AskAgainRow.member_id, AskAgainRow.question_id)))
            found: list[Suggestion] = []
            for answered in answers_together(session, meeting_id):
                if not any((row.member_id, row.question_id) in asked for row in answered):
                    found += suggestions_from(answered)
            return found

    def asked(self, views: Iterable[View]) -> dict[UUID, AskedAgain]:
        """What was asked again about these views, by the view."""
        with_name = {
            (view.member_id, view.question_id): view.id for view in views if view.member_id
        }
        questions = {question_id for _, question_id in with_name}
        members = {member_id for member_id, _ in with_name}
        wanted = _asked().where(
            AskAgainRow.question_id.in_(questions), AskAgainRow.member_id.in_(members)
        )
        with self._sessions() as session:
            return {
                with_name[row.member_id, row.question_id]: _asked_value(row, name)
                for row, name in session.execute(wanted)
                if (row.member_id, row.question_id) in with_name
            }

    def waiting(self) -> list[AskedAgain]:
        """Who will be asked again at their next visit, by name."""
        wanted = _asked().where(AskAgainRow.said.is_(None)).order_by(MemberRow.name)
        with self._sessions() as session:
            return [_asked_value(row, name) for row, name in session.execute(wanted)]

    def ask(self, member_id: UUID, question_id: UUID) -> None:
        """Ask a member this again at their next visit.

        Raises Gone without an answer of theirs that has their name, and CannotAskAgain while
        nobody has written other words for the question.
        """
        with self._sessions.begin() as session:
            question = session.get(QuestionRow, question_id)
            if (
                question is None
                or question.removed_at
                or not _has_view(session, member_id, question_id)
            ):
                raise Gone
            way = way_again(question_value(question))
            if way is None:
                raise CannotAskAgain
            row = session.get(AskAgainRow, (member_id, question_id))
            if row is None:
                row = AskAgainRow(member_id=member_id, question_id=question_id)
                session.add(row)
            row.asked, row.said, row.choices, row.words = way[1].words, None, [], ""
            row.helped, row.given_on = None, None

    def do_not_ask(self, member_id: UUID, question_id: UUID) -> None:
        """Do not ask after all. What was answered already stays."""
        with self._sessions.begin() as session:
            row = session.get(AskAgainRow, (member_id, question_id))
            if row is not None and row.said is None:
                session.delete(row)

    def for_member(self, member_id: UUID) -> list[ToAsk]:
        """What a member is to be asked again at this visit, in the order of the plan.

        A question that is by now answered in another way than by picking waits.
        """
        wanted = (
            select(AskAgainRow)
            .join(AskAgainRow.question)
            .join(QuestionRow.topic)
            .where(
                AskAgainRow.member_id == member_id,
                AskAgainRow.said.is_(None),
                QuestionRow.removed_at.is_(None),
                QuestionRow.kind.in_(PICKED),
                TopicRow.removed_at.is_(None),
            )
            .order_by(TopicRow.position, QuestionRow.position)
        )
        with self._sessions() as session:
            return [
                ToAsk(
                    as_asked_again(question_value(row.question), member_id, row.asked),
                    phrase(row.question.topic),
                    row.question.topic.private,
                )
                for row in session.scalars(wanted)
                if _has_view(session, member_id, row.question_id)
            ]

    def answer(self, member_id: UUID, draft: Draft) -> None:
        """Keep what a member said when they were asked again, beside what they said first.

        Skipping it is an answer too: they are not asked once more. Raises Gone when they are
        no longer to be asked.
        """
        with self._sessions.begin() as session:
            row = session.get(AskAgainRow, (member_id, draft.question_id))
            if row is None or not _has_view(session, member_id, draft.question_id):
                raise Gone
            answer = draft.answer
            row.said = Said.SKIPPED if answer.is_empty else answer.said
            row.choices = [str(choice) for choice in answer.choices]
            row.words, row.helped = answer.words, draft.helped
            row.given_on = self._today()
            put_away(session, Form.AGAIN, member_id)


def _asked() -> Select[AskAgainRow, str]:
    return (
        select(AskAgainRow, MemberRow.name)
        .join(MemberRow, MemberRow.id == AskAgainRow.member_id)
        .options(selectinload(AskAgainRow.question).selectinload(QuestionRow.choices))
    )


def _asked_value(row: AskAgainRow, name: str) -> AskedAgain:
    choices = {str(choice.id): phrase(choice) for choice in row.question.choices}
    return AskedAgain(
        row.member_id,
        name,
        row.question_id,
        row.asked,
        row.said,
        tuple(choices[choice] for choice in row.choices if choice in choices),
        row.words,
        row.helped,
        row.given_on,
    )


def _has_view(session: Session, member_id: UUID, question_id: UUID) -> bool:
    """Whether a member has an answer with their name that nobody hid."""
    wanted = select(ViewRow.id).filter_by(
        member_id=member_id, question_id=question_id, removed_at=None
    )
    return session.scalars(wanted).first() is not None
