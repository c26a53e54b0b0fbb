"""Where the words of a letter stand on its pages, so that they can light up while it is read.

They are looked for in the finished PDF: what lights up is what was printed.
"""

from dataclasses import dataclass
from itertools import groupby

import pypdfium2

from app.letters.preview import ONE_AT_A_TIME

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, as shares of the width and height of the page."""


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
        self._end = 0

    def find(self, words: str) -> Line | None:
        """The next place where these words stand: after what was found before, or anywhere."""
        wanted = "".join(sign for mark in words for sign in _plain(mark))
        at = self._text.find(wanted, self._end) if wanted else -1
        if at < 0:
            at = self._text.find(wanted) if wanted else -1
            return Line(words, at) if at >= 0 else None
        self._end = at + len(wanted)
        return Line(words, at)

    def page(self, line: Line) -> int:
        """The page that a line begins on, counted from 0."""
        return self._marks[line.first].page

    def boxes(self, line: Line, start: int, length: int) -> list[Box]:
        """What a word of a line fills on its page: a box for each row it stands on."""
        before = sum(len(_plain(mark)) for mark in line.words[:start])
        own = sum(len(_plain(mark)) for mark in line.words[start : start + length])
        first = line.first + before
        marks = self._marks[first : first + own]
        page = marks[0].page if marks else 0
        here = [mark.box for mark in marks if mark.page == page]
        return [_around(list(row)) for _top, row in groupby(here, lambda box: round(box[1], 2))]


def _signs(page: pypdfium2.PdfPage) -> list[tuple[str, Box]]:
    """Each letter and figure of a page, in small, with its place."""
    text, (width, height) = page.get_textpage(), page.get_size()
    found = []
    words = text.get_text_range()
    if len(words) != text.count_chars():  # signs outside the first plane count twice there
        words = "".join(text.get_text_range(at, 1) for at in range(text.count_chars()))
    for at, mark in enumerate(words):
        plain = _plain(mark)
        if plain:
            left, bottom, right, top = text.get_charbox(at, loose=True)
            box = (left / width, 1 - top / height, right / width, 1 - bottom / height)
            found += [(sign, box) for sign in plain]
    text.close()
    return found


def _plain(mark: str) -> str:
    """A mark as it is looked for: in small, and nothing for what is no letter or figure."""
    return mark.casefold() if mark.isalnum() else ""


def _around(boxes: list[Box]) -> Box:
    """The box around several."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
