"""What a letter shows, in reading order, for tools that know nothing of our blocks."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from app.domain.letter import Block, Letter
from app.pictures.library import Library

LIBRARY = Library()


@dataclass(frozen=True)
class Row:
    """A picture and the words beside it. Only the first row of a block has its heading."""

    heading: str
    picture: str
    meaning: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Shown:
    """All words and pictures of a letter."""

    language: str
    board: str
    top: tuple[str, ...]
    title: str
    rows: tuple[Row, ...]
    signed: str

    @property
    def words(self) -> tuple[str, ...]:
        """Everything that must be read on the pages."""
        rows = (words for row in self.rows for words in (row.heading, *row.sentences))
        return (self.board, *self.top, self.title, *rows, self.signed)


def shown(letter: Letter) -> Shown:
    """Take a letter apart."""
    fixed, sender = letter.fixed, letter.sender
    return Shown(
        fixed.language,
        letter.board,
        (
            fixed.sender.format(name=sender.name, job=sender.job),
            letter.date,
            fixed.dear.format(name=letter.reader),
        ),
        letter.title,
        tuple(row for block in letter.blocks for row in _rows(block)),
        fixed.signed.format(name=sender.name),
    )


def file_of(folder: Path, number: int, suffix: str = "pdf") -> Path:
    """The file of a letter, by its place among the others."""
    return folder / f"{number:03}.{suffix}"


def drawing(picture: str) -> Path:
    """The SVG file of a picture."""
    file = LIBRARY.file(picture)
    if file is None:
        raise FileNotFoundError(picture)
    return file


def _rows(block: Block) -> Iterator[Row]:
    heading = block.heading
    for picture, sentences in groupby(
        block.sentences, lambda one: one.picture or block.picture
    ):
        words = tuple(f"“{one.words}”" if one.quoted else one.words for one in sentences)
        yield Row(heading, picture, LIBRARY.label(picture), words)
        heading = ""
