"""Answers as the store keeps them, and back again."""

from dataclasses import asdict, replace
from typing import Any
from uuid import UUID, uuid4

from app.domain.views import TOLD_A_HELPER, Answer, Draft, How, Placed
from app.services.attachments import of_view, to_keep
from app.storage.models import DeletedViewRow, DraftRow, PlacementRow, QuestionRow, ViewRow


def placed_card(
    choice: str = "", words: str = "", place: str = "", dots: int = 0, moves: int = 0
) -> Placed:
    """A placed card as it was kept."""
    return Placed(
        UUID(choice) if choice else None, words, UUID(place) if place else None, dots, moves
    )


def columns_of(draft: Draft) -> dict[str, Any]:
    """An answer that is not confirmed, or not any more, as a row keeps it."""
    return {
        "said": draft.answer.said,
        "choices": [str(choice) for choice in draft.answer.choices],
        "placed": [_plain(one) for one in draft.answer.placed],
        "words": draft.answer.words,
        "helped": draft.helped,
        "how": draft.how,
    }


def kept_draft(row: DraftRow | DeletedViewRow) -> Draft:
    """The same, as it was, but for what was recorded or drawn."""
    choices = tuple(UUID(choice) for choice in row.choices)
    placed = tuple(placed_card(**one) for one in row.placed)
    return Draft(
        row.question_id, Answer(row.said, choices, row.words, placed), row.helped, row.how
    )


def draft_of(view: ViewRow) -> Draft:
    """What was said with a name, as something to go on from."""
    told = view.how if view.how in TOLD_A_HELPER else None
    return Draft(view.question_id, answer_of(view), view.helped, told)


def _plain(placed: Placed) -> dict[str, object]:
    """A placed card as a row keeps it."""
    return {
        name: str(value) if isinstance(value, UUID) else value
        for name, value in asdict(placed).items()
        if value
    }


def answer_of(view: ViewRow) -> Answer:
    """What was said in a view, to go on from."""
    placed = tuple(
        Placed(row.choice_id, row.words, row.place_id, row.dots, row.moves)
        for row in view.placements
    )
    if any(one.place or one.dots or one.words for one in placed):
        return Answer(view.said, (), view.words, placed)
    choices = tuple(one.choice for one in placed if one.choice)
    return Answer(view.said, choices, view.words, attachment=of_view(view))


def how_of(answer: Answer) -> How:
    """How an answer was put in. A way few people have would tell whose it is: none is here."""
    made = to_keep(answer)
    if made is not None:
        return How.AUDIO if made.is_recording else How.DRAW
    if any(one.dots for one in answer.placed):
        return How.DOTS
    if answer.placed:
        return How.MAT
    return How.TYPE if answer.words else How.PRESS


def placement_rows(
    answer: Answer, question: QuestionRow, *, with_name: bool
) -> list[PlacementRow]:
    """The cards of an answer as rows.

    Each person sees the cards in an order of their own, and moves them as nobody else does:
    with no name, both would tell whose they are.
    """
    placed = [*(Placed(choice) for choice in answer.choices), *answer.placed]
    if not with_name:
        position: dict[UUID | None, int] = {row.id: row.position for row in question.choices}
        last = len(position)
        placed = [replace(one, moves=0) for one in placed]
        placed.sort(
            key=lambda one: (position.get(one.choice, last) if one.choice else last, one.words)
        )
    return [
        PlacementRow(
            id=uuid4(),
            choice_id=one.choice,
            words=one.words,
            place_id=one.place,
            dots=one.dots,
            moves=one.moves,
            position=place,
        )
        for place, one in enumerate(placed)
    ]
