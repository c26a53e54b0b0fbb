"""Cutting a text to fit, without losing or changing any of it."""

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from app.ui.theme import LETTERS, WORDS

JOINER = "\N{ZERO WIDTH JOINER}"
SKIN_TONES = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
MAY_BREAK = "\N{ZERO WIDTH SPACE}"
PIECE = re.compile(r"\s*\S+\s*")


class Wrapping:
    """Knows how a text stands in a font and a width.

    A word wider than the width is broken, because there is no other way to show all of it.
    """

    def __init__(self, font: QFont, width: int) -> None:
        self._metrics = QFontMetrics(font)
        self._width = max(1, width)

    def shown(self, words: str) -> str:
        """The words as a label has to be given them: with marks where a word may break."""
        return self._join(self._pieces(words)).strip()

    def height(self, words: str) -> int:
        """How tall the words stand."""
        return self._height_of_shown(self.shown(words))

    def cut(self, words: str, height: int) -> list[str]:
        """Cut words into pages of this height; joined again they are the words."""
        pages: list[list[str]] = [[]]
        for piece in self._pieces(words):
            page = [*pages[-1], piece]
            if pages[-1] and self._height_of_shown(self._join(page).strip()) > height:
                pages.append([piece])
            else:
                pages[-1] = page
        return ["".join(page) for page in pages]

    def _height_of_shown(self, shown: str) -> int:
        room = QRect(0, 0, self._width, 1_000_000)
        return self._metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, shown).height()

    def _pieces(self, words: str) -> list[str]:
        whole = PIECE.findall(words) or [words]
        return [part for piece in whole for part in self._broken(piece)]

    def _broken(self, piece: str) -> Iterator[str]:
        """The parts of one word that fit, between what a reader sees as letters."""
        if self._metrics.horizontalAdvance(piece.strip()) <= self._width:
            yield piece
            return
        part = ""
        for letter in _letters(piece):
            if part.strip() and self._metrics.horizontalAdvance(part + letter) > self._width:
                yield part
                part = ""
            part += letter
        yield part

    def _join(self, pieces: list[str]) -> str:
        shown = ""
        for piece in pieces:
            is_one_word = shown and not shown[-1].isspace() and not piece[:1].isspace()
            shown += MAY_BREAK + piece if is_one_word else piece
        return shown


def _letters(word: str) -> Iterator[str]:
    """What a reader sees as letters: with their accents, and whole emoji."""
    letter = ""
    for sign in word:
        goes_on = unicodedata.category(sign).startswith("M") or sign in SKIN_TONES
        if letter and not goes_on and sign != JOINER and not letter.endswith(JOINER):
            yield letter
            letter = ""
        letter += sign
    yield letter


def font_of(font: QFont, pixels: int, *, bold: bool = False, spaced: bool = False) -> QFont:
    """The font in another size; ``spaced`` as where someone likes more space."""
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setBold(bold)
    if spaced:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, pixels * LETTERS)
        made.setWordSpacing(pixels * WORDS)
    return made
