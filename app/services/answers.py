"""Keeping what a member says, as they say it.

A named view can be changed by its author at any time. A view with no name is cut loose
the moment it is made: no row says whose it is, and none says when (design 5).
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.domain.attachments import Attachment
from app.domain.errors.asking import QuestionGone
from app.domain.safety import SafetyAct
from app.domain.topics import QuestionKind
from app.domain.views import Answer, Draft, Helped, How, Said, Sharing
from app.services.attachments import keep_with_draft, keep_with_view, of_draft, of_view, to_keep
from app.services.cutting_loose import (
    cut_loose,
    forget_begun,
    forget_second,
    keep_worry,
    opened_views,
    withdraw_letters,
)
from app.services.deleted_copies import Copy, forget_copies, keep_copy
from app.services.kept_answers import (
    answer_of,
    columns_of,
    draft_of,
    how_of,
    kept_draft,
    placement_rows,
)
from app.services.taking_back import note, take_back
from app.storage.models import (
    DraftRow,
    QuestionRow,
    TakenRow,
    ViewRow,
)
from app.storage.models.base import now
from app.storage.store import Sessions
from app.storage.traces import leave_no_trace


class Answers:
    """What members say. Each method is one transaction, on the disk when it returns."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def keep_draft(self, member_id: UUID, draft: Draft) -> None:
        """Keep an answer that is not confirmed yet; it replaces the draft before."""
        with self._sessions.begin() as session:
            _question(session, draft.question_id)
            session.merge(
                DraftRow(
                    member_id=member_id,
                    question_id=draft.question_id,
                    **columns_of(draft),
                )
            )
            session.flush()
            keep_with_draft(session, member_id, draft.question_id, draft.answer)

    def drop_draft(self, member_id: UUID, question_id: UUID) -> None:
        """Forget an answer that was not confirmed."""
        with self._sessions.begin() as session:
            _drop_draft(session, member_id, question_id)

    def draft(self, member_id: UUID, question_id: UUID) -> Draft | None:
        """The answer a member has begun, or the one they gave with their name."""
        with self._sessions() as session:
            row = session.get(DraftRow, (member_id, question_id))
            if row is not None:
                return _begun(session, row)
            view = _named_view(session, member_id, question_id)
            return draft_of(view) if view else None

    def given_without_name(self, member_id: UUID, question_id: UUID) -> bool:
        """True when a member has answered with no name, so that nobody can find it again."""
        with self._sessions() as session:
            taken = session.get(TakenRow, (member_id, question_id)) is not None
            return taken and _named_view(session, member_id, question_id) is None

    def confirm(
        self, member_id: UUID, draft: Draft, sharing: Sharing = Sharing.FACILITATOR
    ) -> UUID | None:
        """Keep an answer for good, in place of what this member said before, and its draft.

        Until the member chooses who may see it, only their facilitator can. What was said to
        the questions it opens goes the same way. Returns the id of the view, or None where one
        with no name is kept already. Raises QuestionGone if the question has been taken away.
        """
        with self._sessions.begin() as session:
            question = _question(session, draft.question_id)
            kept = self._give(session, member_id, draft, sharing)
            for view in opened_views(session, member_id, question):
                if sharing is Sharing.NO_NAME:
                    cut_loose(session, view)
                else:
                    view.sharing = sharing
            return kept

    def _give(
        self, session: Session, member_id: UUID, draft: Draft, sharing: Sharing
    ) -> UUID | None:
        question = session.get_one(QuestionRow, draft.question_id)
        with_name = sharing is not Sharing.NO_NAME
        if not with_name and _is_loose(session, member_id, question):
            return None
        old = _named_view(session, member_id, question.id)
        if old is not None:
            _let_go(session, old, draft.answer, sharing)
            if draft.answer.said is Said.SKIPPED:
                copy = Copy(draft_of(old), old.sharing, old.given_on)
                keep_copy(session, member_id, copy, self._today())
        if old is not None and with_name:
            view = old
            view.placements.clear()
            session.flush()
        else:
            view = ViewRow(id=uuid4(), question_id=question.id)
            session.add(view)
        view.member_id = member_id if with_name else None
        view.removed_at = None
        if view.words != draft.answer.words:
            view.language = view.translation = ""  # they are of the words before
        view.said, view.words = draft.answer.said, draft.answer.words
        # A way that few people have, such as a talker, would tell whose it is.
        told = draft.how if draft.asks_how and with_name else None
        view.how = How.PAPER if draft.how is How.PAPER else told or how_of(draft.answer)
        view.helped = draft.helped or Helped.ON_MY_OWN
        view.sharing, view.given_on = sharing, self._today()
        view.given_at = now() if with_name else None
        view.placements += placement_rows(draft.answer, question, with_name=with_name)
        keep_with_view(view, draft.answer, with_name=with_name)
        if old is not None and not with_name:
            keep_worry(session, old, view)
            _keep_written_down(old, view, draft.answer)
            session.delete(old)
        if not with_name:
            forget_second(session, member_id, question.id)
            forget_begun(session, member_id, question)
            forget_copies(session, member_id, [question.id])
            leave_no_trace(session)
        _mark_taken(session, member_id, question, with_name=with_name)
        _drop_draft(session, member_id, question.id)
        return view.id

    def sharing(self, member_id: UUID, question_id: UUID) -> Sharing | None:
        """Who may see the answer a member gave with their name, or None without one."""
        with self._sessions() as session:
            view = _named_view(session, member_id, question_id)
            return view.sharing if view else None

    def made_for_opened(self, member_id: UUID, question_id: UUID) -> Attachment | None:
        """What a member recorded or drew for a question that this one opens.

        It goes where this answer goes.
        """
        with self._sessions() as session:
            question = _question(session, question_id)
            made = map(of_view, opened_views(session, member_id, question))
            return next((one for one in made if one is not None), None)

    def take_back(self, member_id: UUID, question_id: UUID, *, for_good: bool = False) -> None:
        """Delete an answer given with a name, its draft, and the mark that it was given.

        Its author may bring it back for a while, but not what goes ``for_good``.
        """
        with self._sessions.begin() as session:
            view = _named_view(session, member_id, question_id)
            begun = session.get(DraftRow, (member_id, question_id))
            if begun is not None and not for_good:
                copy = Copy(_begun(session, begun), Sharing.FACILITATOR, self._today())
                keep_copy(session, member_id, copy, self._today())
            if view is not None:
                take_back(session, view, None if for_good else self._today())
            if for_good:
                forget_copies(session, member_id, [question_id])
            _drop_draft(session, member_id, question_id)

    def skip(self, member_id: UUID, question_id: UUID) -> None:
        """Keep that a member skipped a question, in place of what they said before.

        That is deleted, and nobody read it back to them first: they may bring it back.
        """
        skipped = Draft(question_id, Answer(Said.SKIPPED))
        self.confirm(member_id, skipped, Sharing.FACILITATOR)

    def skip_rest(self, member_id: UUID, question_ids: Iterable[UUID]) -> None:
        """Keep that a member does not want to answer those that they have not answered."""
        taken = select(TakenRow.question_id).filter_by(member_id=member_id)
        with self._sessions.begin() as session:
            for question_id in set(question_ids) - set(session.scalars(taken)):
                skipped = Draft(question_id, Answer(Said.SKIPPED))
                self._give(session, member_id, skipped, Sharing.FACILITATOR)

    def kinds_answered(self, member_id: UUID) -> frozenset[QuestionKind]:
        """The ways to answer that a member has used before."""
        wanted = select(QuestionRow.kind).join(TakenRow, TakenRow.question_id == QuestionRow.id)
        with self._sessions() as session:
            return frozenset(session.scalars(wanted.where(TakenRow.member_id == member_id)))


def _is_loose(session: Session, member_id: UUID, question: QuestionRow) -> bool:
    """Whether this answer is cut loose already: a second press must not count twice."""
    if question.opened_by_id is not None:
        return False
    if not question.may_be_no_name:
        raise ValueError("This question is not asked with no name.")
    taken = session.get(TakenRow, (member_id, question.id)) is not None
    return taken and _named_view(session, member_id, question.id) is None


def _mark_taken(
    session: Session, member_id: UUID, question: QuestionRow, *, with_name: bool
) -> None:
    """Keep that this was answered.

    With no name, a question that an answer opens has no mark: it would tell the answer.
    """
    if with_name or question.opened_by_id is None:
        session.merge(TakenRow(member_id=member_id, question_id=question.id))
    else:
        session.execute(
            delete(TakenRow).filter_by(member_id=member_id, question_id=question.id)
        )


def _begun(session: Session, row: DraftRow) -> Draft:
    """A draft with what was recorded or drawn for it, and the recording before that."""
    draft = kept_draft(row)
    made, former = of_draft(session, row.member_id, row.question_id)
    return replace(draft, answer=replace(draft.answer, attachment=made, former=former))


def _let_go(session: Session, old: ViewRow, answer: Answer, sharing: Sharing) -> None:
    """Withdraw letters that tell what is not so any more, and keep what worries somebody."""
    if old.sharing is not sharing or answer_of(old) != answer:
        withdraw_letters(session, old)
    if old.flag is not None and old.words.strip() and old.words != answer.words:
        note(session, old, SafetyAct.SAID_BEFORE, old.words)


def _keep_written_down(old: ViewRow, view: ViewRow, answer: Answer) -> None:
    """Let what a facilitator wrote down stay with what it was written from."""
    meant = to_keep(answer)
    if meant and meant.id in [row.id for row in old.attachments]:
        view.written_down = old.written_down
        view.attachments[0].written_on = old.attachments[0].written_on


def _question(session: Session, question_id: UUID) -> QuestionRow:
    row = session.get(QuestionRow, question_id)
    if row is None or row.removed_at is not None:
        raise QuestionGone
    return row


def _named_view(session: Session, member_id: UUID, question_id: UUID) -> ViewRow | None:
    """What a member said with their name, which stays theirs when a facilitator hides it."""
    wanted = select(ViewRow).filter_by(
        member_id=member_id, question_id=question_id, taken_back=False
    )
    return session.scalars(wanted).first()


def _drop_draft(session: Session, member_id: UUID, question_id: UUID) -> None:
    session.execute(delete(DraftRow).filter_by(member_id=member_id, question_id=question_id))
