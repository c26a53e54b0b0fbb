"""Where lines end: between words, and inside one only where nothing else is possible."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from app.letters.faces import EM, Face, is_plain
from app.letters.runs import Line, Run, placed
from app.letters.scripts import levels

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


@dataclass(frozen=True)
class Text:
    """Words, and the font of each character. ``links`` are the parts that lead somewhere.

    Characters of ``own`` faces stand for themselves; those of others may join and move.
    """

    words: str
    faces: Sequence[Face]
    points: float
    own: frozenset[Face]
    links: Sequence[tuple[int, int, str]] = ()

    def width(self, start: int, end: int) -> float:
        """How long a stretch of the words is on paper."""
        if self._is_plain:
            return (self._lengths[end] - self._lengths[start]) * self.points / EM
        return sum(run.width for run in self.line(start, end))

    def line(self, start: int, end: int) -> Line:
        """A stretch of the words as runs, in the order they are read."""
        if self._is_plain and not self.links:
            face = self.faces[0]
            return (Run(self.words[start:end], face, self.width(start, end)),)
        edges = [at for at in self._edges if start < at < end]
        spans = zip([start, *edges], [*edges, end], strict=True)
        return placed([(self._levels[first], self._run(first, last)) for first, last in spans])

    @cached_property
    def _is_plain(self) -> bool:
        """Whether all is in one font, one way round and shape by shape, as nearly always."""
        return (
            self.faces.count(self.faces[0]) == len(self.faces)
            and self.faces[0] in self.own
            and is_plain(self.words)
            and not any(self._levels)
        )

    @cached_property
    def _lengths(self) -> list[float]:
        """How far it is from the beginning to each character, in type of a thousand points."""
        return list(
            accumulate(map(self.faces[0].advances.__getitem__, self.words), initial=0.0)
        )

    @cached_property
    def _levels(self) -> Sequence[int]:
        return levels(self.words)

    @cached_property
    def _edges(self) -> list[int]:
        """Where the font, the way of writing or a link begins or ends."""
        found = {edge for first, last, _url in self.links for edge in (first, last)}
        faces, deep = self.faces, self._levels
        for at in range(1, len(self.words)):
            if faces[at] is not faces[at - 1] or deep[at] != deep[at - 1]:
                found.add(at)
        return sorted(found)

    def _run(self, start: int, end: int) -> Run:
        words, face = self.words[start:end], self.faces[start]
        link = next((url for at, to, url in self.links if at <= start < to), "")
        if is_plain(words):
            return Run(words, face, face.width(words, self.points), link=link)
        turned = self._levels[start] % 2 == 1
        shapes = face.shapes(words, right_to_left=turned)
        width = sum(one.advance for one in shapes) * self.points / EM
        return Run(words, face, width, shapes, link)


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
