"""Cards to cut out: a picture over its words, and the code of the question at the foot."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.domain.phrase import Phrase
from app.domain.sheet_codes import shown
from app.domain.sheet_paper import CardSet
from app.letters.closing import LIST
from app.letters.composer import Composer
from app.letters.ink import REPEATED, Ink, Tag
from app.letters.pages import Page, Placed, Slab
from app.letters.pieces import Beside, Piece, Stack
from app.letters.sheets.pieces import CutOut
from app.letters.style import MM, SIDE_MARGIN, TextStyle

EDGE = 10 * MM
"""Around the page: printers leave it white."""
MARGIN = 6 * MM
FOOT_POINTS = 10
LARGEST_WORDS, SMALLEST_WORDS = 30, 16
MOST_LINES = 2
UNDER = 8


Edge = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True)
class Cut:
    """How many cards stand side by side and under each other on a page."""

    across: int
    down: int


CUTS: Mapping[int, Cut] = MappingProxyType({2: Cut(1, 2), 4: Cut(2, 2), 6: Cut(2, 3)})
LARGER = MappingProxyType({6: 4, 4: 2})
"""The question and the places of a mat are the next size up."""


class CardMaker:
    """Puts the cards of a question on pages."""

    def __init__(self, composer: Composer, page: tuple[float, float]) -> None:
        self._composer = composer
        self._page = page

    def pages(self, cards: CardSet) -> tuple[list[Page], list[Tag]]:
        """The pages, and the tags of what is on them."""
        question = cards.question
        usual = [one.phrase for one in question.choices]
        usual += [cards.fixed["dont_know"], cards.fixed["skip"]]
        heads = [question.phrase, *(one.phrase for one in question.places)]
        root = Tag("Sect")
        pages = [
            *self._sized(heads, LARGER[cards.to_a_page], cards.code, root),
            *self._sized(usual, cards.to_a_page, cards.code, root),
        ]
        return pages, [root]

    def _sized(
        self, phrases: Sequence[Phrase], to_a_page: int, code: str, root: Tag
    ) -> Iterator[Page]:
        cut, row = CUTS[to_a_page], Tag("L", root, details=LIST)
        width = (self._page[0] - 2 * EDGE) / cut.across
        height = (self._page[1] - 2 * EDGE) / cut.down
        styles = self._styles(phrases, width - 2 * MARGIN)
        for start in range(0, len(phrases), to_a_page):
            ink, edges = Ink(), set[Edge]()
            for at, phrase in enumerate(phrases[start : start + to_a_page]):
                card = self._card(phrase, (width, height), styles[start + at], (code, row))
                left = EDGE - SIDE_MARGIN + at % cut.across * width
                top = -EDGE - at // cut.across * height
                card.draw(ink, left, top)
                edges |= _edges(left, top, left + width, top - height)
            for edge in sorted(edges):
                ink.cut(*edge)
            yield [Placed(Slab(ink, self._page[1]), 0)]

    def _styles(self, phrases: Sequence[Phrase], width: float) -> list[TextStyle]:
        """The type of each card: the same for all, unless a long one would make all small."""
        own = [self._words_style([one], width) for one in phrases]
        usual = sorted(style.points for style in own)[len(own) // 4]
        return [
            TextStyle(min(style.points, usual), min(style.points, usual) * 1.3, bold=True)
            for style in own
        ]

    def _words_style(self, phrases: Sequence[Phrase], width: float) -> TextStyle:
        """The largest type in which all these words stay whole, on few lines."""
        setter = self._composer.setter
        for points in range(LARGEST_WORDS, SMALLEST_WORDS - 1, -1):
            style = TextStyle(points, points * 1.3, bold=True)
            whole = all(setter.fits(one.words, style, width) for one in phrases)
            few = all(
                len(setter.lines(one.words, style, width)) <= MOST_LINES for one in phrases
            )
            if whole and few:
                break
        return style

    def _card(
        self,
        phrase: Phrase,
        sides: tuple[float, float],
        style: TextStyle,
        of: tuple[str, Tag],
    ) -> Piece:
        code, row = of
        tag = Tag("LBody", Tag("LI", row))
        width, height = sides[0] - 2 * MARGIN, sides[1] - 2 * MARGIN
        small = TextStyle(FOOT_POINTS, FOOT_POINTS * 1.4)
        foot = self._composer.words(shown(code), small, width, REPEATED)
        words = self._composer.words(phrase.words, style, width, Tag("P", tag))
        column: list[Piece] = [replace(words, within=width)]
        if phrase.picture:
            size = min(width, height - words.height - foot.height - 2 * UNDER)
            picture = self._composer.pictured(phrase.picture, size, tag, phrase.words)
            column.insert(0, Beside([((width - size) / 2, picture)]))
        return CutOut(Stack(column, UNDER), foot, *sides, MARGIN)


def _edges(left: float, top: float, right: float, bottom: float) -> set[Edge]:
    """The sides of a card. Those of two that touch are one line, which is drawn once."""
    x, y = (round(left, 1), round(right, 1)), (round(top, 1), round(bottom, 1))
    return {
        ((x[0], y[0]), (x[1], y[0])),
        ((x[0], y[1]), (x[1], y[1])),
        ((x[0], y[0]), (x[0], y[1])),
        ((x[1], y[0]), (x[1], y[1])),
    }
