"""What everyone did with the cards of a question, in a facilitator's words: true numbers."""

from app.domain.grid import Grid, GridCell, GridRow
from app.domain.letter import Sentence
from app.domain.phrase import Phrase
from app.domain.tallies import DotsTally, HowSaid, MatCell, MatTally
from app.ui.facilitator.fields import counted
from app.ui.look import Look


def mat_grid(look: Look, tally: MatTally) -> Grid:
    """Everyone's mats, with each number as it is."""
    biggest = max((cell.own for row in tally.rows for cell in row.cells), default=0)
    rows = [
        GridRow(
            _sentence(row.card.phrase),
            tuple(
                GridCell(_people(look, cell), cell.own / biggest if biggest else 0.0)
                for cell in row.cells
            ),
        )
        for row in tally.rows
    ]
    return Grid(
        tally.question.phrase.words,
        look("tallies.card").words,
        tuple(_sentence(place.phrase) for place in tally.places),
        tuple(rows),
        about=(*_about(look, "mat", tally.people), *_own_cards(look, tally)),
    )


def dots_grid(look: Look, tally: DotsTally) -> Grid:
    """The dots of each picture, and from how many people."""
    biggest = max((row.dots for row in tally.rows), default=0)
    rows = [
        GridRow(
            _sentence(row.card.phrase),
            (
                GridCell(
                    counted(look, "tallies.dots", row.dots),
                    row.dots / biggest if biggest else 0.0,
                ),
                GridCell(_people(look, MatCell(row.people, row.for_them))),
            ),
        )
        for row in tally.rows
    ]
    heads = (look("tallies.dots_head").words, look("tallies.people_head").words)
    return Grid(
        tally.question.phrase.words,
        look("tallies.picture").words,
        tuple(Sentence(words, "") for words in heads),
        tuple(rows),
        about=_about(look, "gave_dots", tally.people),
    )


def _about(look: Look, what: str, people: HowSaid) -> tuple[str, ...]:
    parts = [counted(look, f"tallies.{what}", people.answered)]
    if people.dont_know:
        parts.append(counted(look, "tallies.dont_know", people.dont_know))
    if people.for_them:
        parts.append(counted(look, "tallies.for_them", people.for_them))
    return (" · ".join(parts),)


def _own_cards(look: Look, tally: MatTally) -> tuple[str, ...]:
    """Each card that a member wrote, with where they put it and whether it may be quoted."""
    lines = []
    for card in tally.own_cards:
        place = card.place.words if card.place else look("tallies.no_place").words
        name = "tallies.own_card" if card.may_be_quoted else "tallies.own_card_kept"
        lines.append(look(name, words=card.words, place=place).words)
    return tuple(lines)


def _people(look: Look, cell: MatCell) -> str:
    words = counted(look, "themes.people", cell.own)
    if not cell.for_them:
        return words
    return f"{words} · {look('tallies.for_them_cell', count=cell.for_them).words}"


def _sentence(phrase: Phrase) -> Sentence:
    return Sentence(phrase.words, phrase.picture)
