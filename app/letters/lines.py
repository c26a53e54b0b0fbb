"""Where lines end: between words, and inside one only where nothing else is possible."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.letters.fonts import Face

# A space in one of these is not the end of a line (handbook ER66).
TOGETHER = re.compile(
    r"\+?\d[\d()]*(?: [\d()]+)+"  # phone and other long numbers
    r"|(?:\b[A-ZŁŚŻĆŹ]\w+ )?\b\d{1,2} [^\W\d_]+ \d{4}\b"  # Monday 5 October 2026
    r"|\d (?:am|pm|zł|pounds?|pence|euros?)\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"  # postcodes
)
SPACE = re.compile(r"[^\S\u00a0\u202f]+")
SEAM = re.compile(r"(?<=[@/_-])|(?=\.)")  # where a web address comes apart

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of a line that are in one font."""

    text: str
    face: Face
    width: float


Line = tuple[Run, ...]


@dataclass(frozen=True)
class Text:
    """Words, and the font of each character."""

    words: str
    faces: Sequence[Face]
    points: float

    def width(self, start: int, end: int) -> float:
        """How long a stretch of the words is on paper."""
        return sum(run.width for run in self.line(start, end))

    def line(self, start: int, end: int) -> Line:
        """A stretch of the words as runs."""
        runs = []
        for face, group in groupby(self.faces[start:end]):
            stop = start + len(list(group))
            words = self.words[start:stop]
            runs.append(Run(words, face, face.width(words, self.points)))
            start = stop
        return tuple(runs)


def pieces(words: str) -> list[list[Span]]:
    """What may not be broken: words, numbers and dates, for each line the writer began."""
    bound = [match.span() for match in TOGETHER.finditer(words)]
    found: list[list[Span]] = [[]]
    start = 0
    for space in SPACE.finditer(words):
        if any(first < space.start() < last for first, last in bound):
            continue
        if space.start() > start:
            found[-1].append((start, space.start()))
        if "\n" in space[0]:
            found.append([])
        start = space.end()
    if start < len(words):
        found[-1].append((start, len(words)))
    return [paragraph for paragraph in found if paragraph]


def broken(text: Text, paragraph: Sequence[Span], width: float) -> list[Span]:
    """Fill each line with as many pieces as go on it."""
    lines: list[list[Span]] = []
    for start, end in paragraph:
        for piece in _cut(text, start, end, width):
            if lines and text.width(lines[-1][0][0], piece[1]) <= width:
                lines[-1].append(piece)
            else:
                lines.append([piece])
    _keep_company(text, lines, width)
    return [(line[0][0], line[-1][1]) for line in lines]


def _keep_company(text: Text, lines: list[list[Span]], width: float) -> None:
    """Let no word stand alone on the last line, if one more can join it (ER06)."""
    if len(lines) < 2 or len(lines[-1]) > 1 or len(lines[-2]) < 3:
        return
    moved, alone = lines[-2][-1], lines[-1][0]
    if moved[1] < alone[0] and text.width(moved[0], alone[1]) <= width:
        lines[-1].insert(0, lines[-2].pop())


def _cut(text: Text, start: int, end: int, width: float) -> Iterator[Span]:
    """Take apart what is longer than a line: at a space, at a seam, or anywhere."""
    while end - start > 1 and text.width(start, end) > width:
        space = SPACE.search(text.words, start, end)
        if space:
            yield from _cut(text, start, space.start(), width)
            start = space.end()
            continue
        seams = (at.start() for at in SEAM.finditer(text.words, start, end))
        fitting = [at for at in seams if at > start and text.width(start, at) <= width]
        at = fitting[-1] if fitting else _as_many_as_fit(text, start, end, width)
        yield start, at
        start = at
    yield start, end


def _as_many_as_fit(text: Text, start: int, end: int, width: float) -> int:
    at = start + 1
    while at < end and text.width(start, at + 1) <= width:
        at += 1
    while at < end and unicodedata.combining(text.words[at]):
        at += 1
    return at
