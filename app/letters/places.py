"""Where the words of a letter stand on its pages, so that they can light up while it is read.

They are looked for in the finished PDF: what lights up is what was printed.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import pypdfium2
import pypdfium2.raw

from app.letters.marked import address, marked
from app.letters.preview import ONE_AT_A_TIME

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, as shares of the width and height of the page."""

Sign = tuple[str, Box]
"""One letter or figure in small, and what it fills."""

SILENT = frozenset({"Artifact", "Figure"})
"""What nobody says: numbers of pages, headings said again, words in the place of pictures."""


@dataclass(frozen=True)
class _Mark:
    """One letter or figure on a page."""

    page: int
    box: Box


@dataclass(frozen=True)
class Line:
    """Something that is said, and where it stands: ``first`` counts the marks before it."""

    words: str
    first: int


class Places:
    """The letters and figures of a PDF in reading order, each with its place."""

    def __init__(self, pdf: bytes) -> None:
        self._marks: list[_Mark] = []
        signs: list[str] = []
        with ONE_AT_A_TIME, pypdfium2.PdfDocument(pdf) as document:
            for number, page in enumerate(document):
                for sign, box in _signs(page):
                    signs.append(sign)
                    self._marks.append(_Mark(number, box))
        self._text = "".join(signs)
        self._begin = self._end = 0  # of what was found last

    def find(self, words: str) -> Line | None:
        """Where these words stand next: after what was found before, or within it."""
        wanted = "".join(map(_plain, words))
        if not wanted:
            return None
        at = self._text.find(wanted, self._end)
        if at < 0:
            return self._again(words, wanted)
        self._begin, self._end = at, at + len(wanted)
        return Line(words, at)

    def _again(self, words: str, wanted: str) -> Line | None:
        """Where words stand that are said twice, such as the number in a sentence."""
        at = self._text.find(wanted, self._begin, self._end)
        return Line(words, at) if at >= 0 else None

    def page(self, line: Line, start: int = 0) -> int:
        """The page that a line, or a word of it, begins on, counted from 0."""
        first = line.first + _many(line.words[:start])
        return self._marks[min(first, len(self._marks) - 1)].page

    def boxes(self, line: Line, start: int, length: int) -> list[Box]:
        """What a word of a line fills on its page: a box for each row it stands on."""
        first = line.first + _many(line.words[:start])
        marks = self._marks[first : first + _many(line.words[start : start + length])]
        here = [mark.box for mark in marks if mark.page == marks[0].page]
        return [_around(list(row)) for _top, row in groupby(here, lambda box: round(box[1], 2))]


def _many(words: str) -> int:
    """How many letters and figures some words have."""
    return sum(len(_plain(mark)) for mark in words)


def _signs(page: pypdfium2.PdfPage) -> Iterator[Sign]:
    """What is read on a page, in the order it was written."""
    shown = _shown(page)
    for _which, parts in groupby(marked(page), lambda one: one.span or one.place):
        stretch = list(parts)
        if SILENT.isdisjoint(stretch[0].kinds):
            here = [sign for one in stretch for sign in shown.get(one.place, ())]
            yield from _meant(stretch[0].meant, here)


def _shown(page: pypdfium2.PdfPage) -> dict[int, list[Sign]]:
    """Each letter and figure of a page, by the stretch of words that it was written with."""
    text, (width, height) = page.get_textpage(), page.get_size()
    found: dict[int, list[Sign]] = defaultdict(list)
    many, marks = text.count_chars(), list(text.get_text_range())
    if len(marks) != many:  # signs outside the first plane count twice there
        marks = [text.get_text_range(at, 1) for at in range(many)]
    for at, mark in enumerate(marks):
        plain = _plain(mark)
        if plain:
            left, bottom, right, top = text.get_charbox(at, loose=True)
            box = (left / width, 1 - top / height, right / width, 1 - bottom / height)
            place = address(pypdfium2.raw.FPDFText_GetTextObject(text, at))
            found[place] += [(sign, box) for sign in plain]
    text.close()
    return found


def _meant(meant: str, shown: list[Sign]) -> list[Sign]:
    """Signs as they are read. Where shapes do not tell, each stands where all of them do."""
    told = "".join(map(_plain, meant))
    if not told or not shown or told == "".join(sign for sign, _box in shown):
        return shown
    around = _around([box for _sign, box in shown])
    return [(sign, around) for sign in told]


def _plain(mark: str) -> str:
    """A mark as it is looked for: in small, without accents, and only letters and figures."""
    letters = unicodedata.normalize("NFKD", mark).casefold()
    return "".join(letter for letter in letters if letter.isalnum())


def _around(boxes: list[Box]) -> Box:
    """The box around several."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
