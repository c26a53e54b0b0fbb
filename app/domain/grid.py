"""A picture of rows and columns that leaves the desk: on paper, it is a table as well."""

from dataclasses import dataclass

from app.domain.letter import FixedWords, Sentence


@dataclass(frozen=True)
class GridCell:
    """What stands where a row and a column meet.

    ``size`` is how big the circle over the words is, from 0 for none to 1. ``cards`` are
    pictures with a word or two each.
    """

    words: str = ""
    size: float = 0.0
    cards: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class GridRow:
    """One row, with what it is about."""

    head: Sentence
    cells: tuple[GridCell, ...]


@dataclass(frozen=True)
class Grid:
    """A whole picture. ``corner`` says what the rows are; each column has its own head."""

    title: str
    corner: str
    columns: tuple[Sentence, ...]
    rows: tuple[GridRow, ...]
    board: str = ""
    about: tuple[str, ...] = ()
    fixed: FixedWords = FixedWords()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Everything in it that is words with a picture."""
        heads = (*self.columns, *(row.head for row in self.rows))
        return (
            *heads,
            *(card for row in self.rows for cell in row.cells for card in cell.cards),
        )

    @property
    def pictures(self) -> frozenset[str]:
        """The ids of all pictures in it."""
        return frozenset(one.picture for one in self.sentences if one.picture)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything in it that is printed as words."""
        cells = (cell.words for row in self.rows for cell in row.cells)
        words = (one.words for one in self.sentences)
        return (self.title, self.corner, self.board, *self.about, *words, *cells)
