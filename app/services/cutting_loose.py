"""Cutting a view loose from its author, for good: what is left says nothing of them."""

from collections.abc import Sequence
from uuid import UUID, uuid4

from sqlalchemy import Select, delete, exists, insert, select, update
from sqlalchemy.orm import Session

from app.domain.begun import Form
from app.domain.views import Sharing
from app.services.begun import begun, put_away
from app.services.deleted_copies import forget_copies
from app.services.kept_answers import answer_of, how_of, placement_rows
from app.storage.models import (
    AskAgainRow,
    AttachmentRow,
    BegunRow,
    DraftRow,
    LetterEventRow,
    LetterPaperRow,
    LetterRow,
    OutcomeRow,
    QuestionRow,
    SafetyNoteRow,
    TakenRow,
    ViewRow,
    outcome_view,
)
from app.storage.traces import leave_no_trace


def cut_loose(session: Session, old: ViewRow) -> None:
    """Put a view with no name in the place of one that had a name.

    It keeps its day, and the worry about it. It stays in the outcomes that answer it only where
    its author has no letter about them: the letter would tell whose it is. What was said to
    the questions it opened goes with it, and leaves no mark: that would tell what it was.
    """
    if old.member_id is None:
        return
    withdraw_letters(session, old)
    for opened in opened_views(session, old.member_id, old.question):
        cut_loose(session, opened)
    forget_second(session, old.member_id, old.question_id)
    forget_begun(session, old.member_id, old.question)
    forget_copies(session, old.member_id, [old.question_id])
    if old.question.opened_by_id is not None:
        session.execute(
            delete(TakenRow).filter_by(member_id=old.member_id, question_id=old.question_id)
        )
    answer = answer_of(old)
    view = ViewRow(
        id=uuid4(),
        question_id=old.question_id,
        said=old.said,
        words=old.words,
        language=old.language,
        translation=old.translation,
        written_down=old.written_down,
        how=how_of(answer),
        helped=old.helped,
        sharing=Sharing.NO_NAME,
        given_on=old.given_on,
        removed_at=old.removed_at,
        placements=placement_rows(answer, old.question, with_name=False),
        attachments=[_without_strokes(one) for one in old.attachments],
    )
    session.add(view)
    session.flush()
    keep_outcomes(session, old, view)
    keep_worry(session, old, view)
    session.delete(old)
    leave_no_trace(session)


def opened_views(session: Session, member_id: UUID, question: QuestionRow) -> Sequence[ViewRow]:
    """What a member said with their name to the questions that this one opens.

    Whoever may see an answer may see what belongs to it, and nobody else.
    """
    choices = [choice.id for choice in question.choices]
    wanted = select(ViewRow).join(ViewRow.question).where(ViewRow.member_id == member_id)
    return session.scalars(
        wanted.where(QuestionRow.opened_by_id.in_(choices), ViewRow.taken_back.is_(False))
    ).all()


def forget_second(session: Session, member_id: UUID, question_id: UUID) -> None:
    """Forget what was asked again: it goes with the answer, and would tell whose that is."""
    second = delete(AskAgainRow).filter_by(member_id=member_id, question_id=question_id)
    session.execute(second)
    if begun(session, Form.AGAIN, member_id).get("question") == str(question_id):
        put_away(session, Form.AGAIN, member_id)


def forget_begun(session: Session, member_id: UUID, question: QuestionRow) -> None:
    """Forget what was begun, or deleted, of the questions that this one opens.

    It would tell the answer.
    """
    choices = [choice.id for choice in question.choices]
    opened = select(QuestionRow.id).where(QuestionRow.opened_by_id.in_(choices))
    session.execute(
        delete(DraftRow).where(
            DraftRow.member_id == member_id, DraftRow.question_id.in_(opened)
        )
    )
    forget_copies(session, member_id, session.scalars(opened).all())


def keep_outcomes(session: Session, old: ViewRow, view: ViewRow) -> None:
    """Let a view with no name stay in the outcomes of which its author has no letter."""
    for outcome_id in _without_a_letter(session, old):
        session.execute(insert(outcome_view).values(outcome_id=outcome_id, view_id=view.id))


def keep_worry(session: Session, old: ViewRow, view: ViewRow) -> None:
    """Let a worry about a view stay when its author takes their name off."""
    view.flag = old.flag
    session.flush()
    session.expire(old, ["flag"])
    run = session.connection().execute
    notes = update(SafetyNoteRow).where(SafetyNoteRow.view_id == old.id)
    run(notes.values(view_id=view.id))
    begun = update(BegunRow).where(BegunRow.view_id == old.id)
    run(begun.values(about=view.id, view_id=view.id))


def withdraw_letters(session: Session, view: ViewRow) -> None:
    """Forget the letters that would tell what a member said, if nobody has printed them.

    They are written anew when someone makes letters again. No line of the history tells of it:
    it would tell when a member changed their mind.
    """
    mine = select(LetterRow).where(
        LetterRow.member_id == view.member_id,
        ~exists().where(LetterEventRow.letter_id == LetterRow.id),
        ~exists().where(LetterPaperRow.letter_id == LetterRow.id),
    )
    about = set(session.scalars(_outcomes_of(view.id)))
    if view.placements:  # cards have no words to know them by in a letter
        topic = select(OutcomeRow.id).filter_by(topic_id=view.question.topic_id)
        about |= set(session.scalars(topic))
    ids = [
        row.id
        for row in session.scalars(mine)
        if row.outcome_id in about or _quotes(row, view.words)
    ]
    if ids:
        session.execute(delete(LetterRow).where(LetterRow.id.in_(ids)))


def printed_ones(session: Session, member_id: UUID, views: Sequence[ViewRow]) -> set[UUID]:
    """Which of a member's views a printed letter tells of: it will stay as it is."""
    letters = session.scalars(
        select(LetterRow).where(
            LetterRow.member_id == member_id,
            exists().where(LetterEventRow.letter_id == LetterRow.id)
            | exists().where(LetterPaperRow.letter_id == LetterRow.id),
        )
    ).all()
    ids = [view.id for view in views]
    links = select(outcome_view.c.view_id).where(
        outcome_view.c.view_id.in_(ids),
        outcome_view.c.outcome_id.in_([letter.outcome_id for letter in letters]),
    )
    quoted = [view.id for view in views if any(_quotes(one, view.words) for one in letters)]
    return {*session.scalars(links), *quoted}


def _outcomes_of(view_id: UUID) -> Select[UUID]:
    return select(outcome_view.c.outcome_id).where(outcome_view.c.view_id == view_id)


def _without_a_letter(session: Session, view: ViewRow) -> list[UUID]:
    """The outcomes that answer a view, and of which its author has no letter."""
    has_one = exists().where(
        LetterRow.outcome_id == outcome_view.c.outcome_id,
        LetterRow.member_id == view.member_id,
    )
    return list(session.scalars(_outcomes_of(view.id).where(~has_one)))


def _quotes(letter: LetterRow, words: str) -> bool:
    return bool(words.strip()) and any(
        line["words"] == words
        for block in letter.contents["blocks"]
        for line in block["sentences"]
    )


def _without_strokes(made: AttachmentRow) -> AttachmentRow:
    """A recording or a drawing with no name: how it came about would tell whose hand it was."""
    return AttachmentRow(
        id=uuid4(),
        media_type=made.media_type,
        duration_ms=made.duration_ms,
        written_on=made.written_on,
        contents=made.contents,
    )
