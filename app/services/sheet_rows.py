"""Printed sheets as they are kept, and the answers that were typed in from them."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.domain.errors.sheets import SheetNotOurs, SheetQuestionGone
from app.domain.phrase import Phrase
from app.domain.sheet_codes import read_code
from app.domain.sheets import Before, Clash, PrintedSheet, SheetKind, Typed
from app.domain.topics import Choice
from app.domain.views import Answer, How
from app.services.kept_answers import answer_of, placed_card
from app.services.values import phrase, question_value
from app.storage.models import DraftRow, PrintedSheetRow, QuestionRow, TakenRow, ViewRow


def sheet_row(session: Session, typed_code: str) -> PrintedSheetRow:
    """The sheet with a code, however it was typed.

    Raises CodeHasNo, CodeLength, CodeMistyped, SheetNotOurs or SheetQuestionGone.
    """
    wanted = (
        select(PrintedSheetRow)
        .where(PrintedSheetRow.code == read_code(typed_code))
        .options(joinedload(PrintedSheetRow.question).joinedload(QuestionRow.topic))
    )
    row = session.scalars(wanted).one_or_none()
    if row is None:
        raise SheetNotOurs
    if row.question.removed_at or row.question.topic.removed_at:
        raise SheetQuestionGone(question=row.question.words)
    return row


def sheet_value(row: PrintedSheetRow) -> PrintedSheet:
    """A sheet without the row, with what it offers as it was printed."""
    pictures = {one.id: one.picture for one in row.question.choices}
    question = question_value(row.question)

    def offered(*, place: bool) -> tuple[Choice, ...]:
        return tuple(_choice(one, pictures) for one in row.offered if one["place"] is place)

    return PrintedSheet(
        row.code,
        row.kind,
        question,
        phrase(row.question.topic),
        offered(place=False),
        offered(place=True),
        row.printed_on,
        row.entered_on,
        row.entered_by,
    )


def _choice(kept: dict[str, Any], pictures: dict[UUID, str]) -> Choice:
    choice_id = UUID(kept["id"])
    return Choice(choice_id, Phrase(kept["words"], pictures.get(choice_id, "")))


def of_sheet(row: PrintedSheetRow) -> Before | None:
    """What was typed in from a sheet before, or what its author has said since."""
    if row.view is None or row.kind is SheetKind.CARDS:
        return None
    clash = Clash.SHEET if row.view.how is How.PAPER else Clash.SCREEN
    return _before(clash, row.view, row.entered_by)


def of_member(session: Session, row: PrintedSheetRow, member_id: UUID) -> Before | None:
    """What a member said to the question of a sheet in another way, kept or only begun."""
    begun = session.get(DraftRow, (member_id, row.question_id))
    if begun is not None:
        typed = Typed(_of_draft(begun), begun.helped, member_id=member_id)
        return Before(Clash.BEGUN, typed, begun.how or How.PRESS)
    view = named_view(session, member_id, row.question_id)
    if view is None or view.id == row.view_id:
        return None
    clash = Clash.OTHER_SHEET if view.how is How.PAPER else Clash.SCREEN
    return _before(clash, view)


def named_view(session: Session, member_id: UUID, question_id: UUID) -> ViewRow | None:
    """What a member said to a question with their name."""
    wanted = select(ViewRow).filter_by(member_id=member_id, question_id=question_id)
    return session.scalars(wanted).first()


def has_taken(session: Session, member_id: UUID, question_id: UUID) -> bool:
    """Whether a member has answered a question, with a name or without."""
    return session.get(TakenRow, (member_id, question_id)) is not None


def _before(clash: Clash, view: ViewRow, entered_by: str = "") -> Before:
    typed = Typed(answer_of(view), view.helped, view.sharing, view.member_id)
    return Before(clash, typed, view.how, view.given_on, view.id, entered_by)


def _of_draft(row: DraftRow) -> Answer:
    """An answer that was begun: its pictures and words, to be put beside a sheet."""
    return Answer(
        row.said,
        tuple(map(UUID, row.choices)),
        row.words,
        tuple(placed_card(**one) for one in row.placed),
    )
