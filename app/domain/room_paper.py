"""A paper for one meeting, in rows: what its place is asked for, and who needs what."""

from dataclasses import dataclass, replace

from app.domain.letter import FixedWords, Sentence

MOST_WORDS = 60
"""More of somebody's own words than this have no room in a row."""

LETTERS = 12
"""As many letters as words in a row have at most, one with another."""

NO_HEADING = Sentence("")


@dataclass(frozen=True)
class PaperRow:
    """One row: what it is about, and what stands beside it."""

    head: Sentence
    cells: tuple[str, ...]

    def clipped(self, words: int) -> "PaperRow":
        """The row with no more than so many words beside one another."""
        head = replace(self.head, words=clipped(self.head.words, words))
        return replace(self, head=head, cells=tuple(clipped(one, words) for one in self.cells))


@dataclass(frozen=True)
class PaperPart:
    """Rows under a heading, after a few ``lines`` of their own.

    ``chapter`` is the heading over this part and those after it. ``columns`` are the heads of
    the rows' columns, where they need any. With ``to_tick`` there is a box beside each row.
    """

    heading: Sentence = NO_HEADING
    rows: tuple[PaperRow, ...] = ()
    lines: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    chapter: str = ""
    to_tick: bool = False


@dataclass(frozen=True)
class RoomPaper:
    """A whole paper, in the order in which it is read.

    ``warning`` stands on every page. ``about`` comes before the parts and ``closing`` after.
    """

    title: str
    board: str
    about: tuple[Sentence, ...]
    parts: tuple[PaperPart, ...] = ()
    closing: tuple[Sentence, ...] = ()
    warning: str = ""
    fixed: FixedWords = FixedWords()
    credits: tuple[str, ...] = ()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All that may have a picture."""
        rows = tuple(row.head for part in self.parts for row in part.rows)
        return (*self.about, *(part.heading for part in self.parts), *rows, *self.closing)

    @property
    def pictures(self) -> frozenset[str]:
        """The ids of all pictures in it."""
        return frozenset(one.picture for one in self.sentences if one.picture)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything in it that is printed as words."""
        of_parts = (
            words for part in self.parts for words in (part.chapter, *part.lines, *part.columns)
        )
        cells = (cell for part in self.parts for row in part.rows for cell in row.cells)
        said = (one.words for one in self.sentences)
        return (self.title, self.board, self.warning, *said, *of_parts, *cells, *self.credits)

    def showing(self, stand_ins: dict[str, str]) -> "RoomPaper":
        """The same paper with other pictures in the place of some."""

        def seen(one: Sentence) -> Sentence:
            return replace(one, picture=stand_ins.get(one.picture, one.picture))

        parts = tuple(
            replace(
                part,
                heading=seen(part.heading),
                rows=tuple(replace(row, head=seen(row.head)) for row in part.rows),
            )
            for part in self.parts
        )
        return replace(
            self,
            about=tuple(map(seen, self.about)),
            parts=parts,
            closing=tuple(map(seen, self.closing)),
        )


def clipped(words: str, most: int = MOST_WORDS) -> str:
    """Words as long as there is room for; what is left out is marked.

    A word without end is cut off as well.
    """
    each = words.split()
    fits = words if len(each) <= most else f"{' '.join(each[:most])} …"
    letters = most * LETTERS
    return fits if len(fits) <= letters + 2 else f"{fits[:letters].rstrip()} …"
