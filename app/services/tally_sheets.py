"""Mats and dots as pictures that may leave the desk: no number in them is a small one."""

from collections.abc import Sequence

from app.domain.errors.asking import DotsHidden
from app.domain.grid import Grid, GridCell, GridRow
from app.domain.letter import Sentence
from app.domain.phrase import Phrase
from app.domain.small_numbers import Hidden, Told, told, told_together
from app.domain.tallies import DotsTally, HowSaid, MatTally, OwnMat
from app.domain.views import MOST_DOTS
from app.services.boards import Boards
from app.services.outcome_writing import OutcomeWriter


class TallySheets:
    """Writes what everyone did with the cards of a question, and what one member did.

    Numbers from fewer than five people are hidden, and what would give them away. What members
    wrote themselves is only in their own mat.
    """

    def __init__(self, writer: OutcomeWriter, boards: Boards) -> None:
        self._writer = writer
        self._boards = boards

    def mat(self, tally: MatTally) -> Grid:
        """Everyone's mats: how many people put each card on each place."""
        rows = [told_together([cell.own for cell in row.cells]) for row in tally.rows]
        biggest = _biggest(rows)
        about = [*self._about("mat", tally.people), self._words("rule")]
        if tally.own_cards:
            about.append(self._words("own_cards"))
        return self._grid(
            tally.question.phrase.words,
            "card",
            [_sentence(place.phrase) for place in tally.places],
            [
                GridRow(
                    _sentence(row.card.phrase),
                    tuple(self._cell(one, biggest) for one in numbers),
                )
                for row, numbers in zip(tally.rows, rows, strict=True)
            ],
            about,
        )

    def dots(self, tally: DotsTally) -> Grid:
        """The dots of each picture, and from how many people. Raises DotsHidden."""
        if tally.is_hidden:
            raise DotsHidden
        people = [row.people for row in tally.rows]
        dots = told_together([row.dots for row in tally.rows], people, MOST_DOTS)
        biggest = _biggest([dots])
        return self._grid(
            tally.question.phrase.words,
            "picture",
            [Sentence(self._words(name), "") for name in ("dots_head", "people_head")],
            [
                GridRow(
                    _sentence(row.card.phrase),
                    (self._dots_cell(number, biggest), self._cell(told(row.people), 0)),
                )
                for row, number in zip(tally.rows, dots, strict=True)
            ],
            [*self._about("dots", tally.people), self._words("rule")],
        )

    def own_mat(self, mat: OwnMat) -> Grid:
        """One member's mat as they left it, with their name unless it has none."""
        whose = self._words("whose", name=mat.member) if mat.member else self._words("no_name")
        return self._grid(
            mat.question.phrase.words,
            "place",
            [Sentence(self._words("cards"), "")],
            [
                GridRow(
                    _sentence(place),
                    (
                        GridCell(cards=tuple(_sentence(card) for card in cards))
                        if cards
                        else GridCell(self._words("no_card")),
                    ),
                )
                for place, cards in mat.places
            ],
            [whose],
        )

    def _about(self, what: str, people: HowSaid) -> list[str]:
        """How many people there are, and who is told apart from them."""
        counts = {
            what: people.answered,
            "dont_know": people.dont_know,
            "for_them": people.for_them,
        }
        return [
            self._words(f"{name}_fewer")
            if told(count) is Hidden.FEWER
            else self._words(f"{name}_people", count=str(count))
            for name, count in counts.items()
            if count or name == what
        ]

    def _cell(self, number: Told, biggest: int) -> GridCell:
        if isinstance(number, Hidden):
            return GridCell(self._words(number.value))
        words = self._words("people", count=str(number))
        return GridCell(words, number / biggest if biggest else 0.0)

    def _dots_cell(self, number: Told, biggest: int) -> GridCell:
        if isinstance(number, Hidden):
            name = "from_fewer" if number is Hidden.FEWER else "kept"
            return GridCell(self._words(name))
        words = self._words("dots", count=str(number))
        return GridCell(words, number / biggest if biggest else 0.0)

    def _words(self, name: str, /, **blanks: str) -> str:
        return self._writer.words(f"tally.{name}", **blanks).words

    def _grid(
        self,
        title: str,
        corner: str,
        columns: Sequence[Sentence],
        rows: Sequence[GridRow],
        about: Sequence[str],
    ) -> Grid:
        return Grid(
            title,
            self._words(corner),
            tuple(columns),
            tuple(rows),
            self._boards.board().name,
            tuple(about),
            self._writer.fixed(),
        )


def _sentence(phrase: Phrase) -> Sentence:
    return Sentence(phrase.words, phrase.picture)


def _biggest(rows: Sequence[Sequence[Told]]) -> int:
    """The largest number that is shown: its circle is the largest."""
    return max((one for row in rows for one in row if isinstance(one, int)), default=0)
