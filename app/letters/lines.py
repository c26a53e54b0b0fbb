"""Where lines end: between words, and inside one only where nothing else is possible."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from app.letters.fonts import Face
from app.letters.scripts import right_to_left, shaped

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
    """Some words of a line that are in one font.

    ``meant`` is what they say, where ``text`` is only how they are drawn.
    """

    text: str
    face: Face
    width: float
    meant: str = ""


Line = tuple[Run, ...]


@dataclass(frozen=True)
class Text:
    """Words, and the font of each character."""

    words: str
    faces: Sequence[Face]
    points: float
    own: frozenset[Face]

    @cached_property
    def alike(self) -> bool:
        """Whether all characters are in one font, as nearly always."""
        return len(set(self.faces)) == 1

    def width(self, start: int, end: int) -> float:
        """How long a stretch of the words is on paper."""
        return sum(run.width for run in self.line(start, end))

    def line(self, start: int, end: int) -> Line:
        """A stretch of the words as runs."""
        if self.alike:
            return (self._run(self.words[start:end], self.faces[0]),)
        runs = []
        for face, group in groupby(self.faces[start:end]):
            stop = start + len(list(group))
            runs.append(self._run(self.words[start:stop], face))
            start = stop
        return in_drawing_order(runs)

    def _run(self, words: str, face: Face) -> Run:
        if face in self.own:
            return Run(words, face, face.width(words, self.points))
        drawn = shaped(words)
        if not face.cover.issuperset(drawn):
            drawn = words
        return Run(drawn, face, face.width(drawn, self.points), words)


def in_drawing_order(runs: list[Run]) -> Line:
    """Turn round what is read from right to left; the rest of the line stays."""
    turned = [at for at, run in enumerate(runs) if run.meant and right_to_left(run.meant)]
    if not turned:
        return tuple(runs)
    if right_to_left("".join(run.meant or run.text for run in runs)):
        return tuple(reversed(runs))
    first, last = turned[0], turned[-1] + 1
    return (*runs[:first], *reversed(runs[first:last]), *runs[last:])


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
        last = [at for at in fitting if text.width(at, end) <= width][:1] or fitting[-1:]
        at = last[0] if last else _as_many_as_fit(text, start, end, width)
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
