"""Rows of one idea each, as many at a time as fit."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.sentence_row import PICTURE, SIDE, SPACE, SentenceRow
from app.ui.parts.wrapping import Wrapping, font_of

GAP = 12
MOST = 3
LEAST_HEIGHT = 84
ROW_EDGES = 16
EDGES = 2 * SIDE + 8
"""What a row needs across besides its words and its picture."""


class RowList(QWidget):
    """Up to 3 rows a page (design 2, step 5); the others are a page on, never cut off.

    An idea too long for a page, such as a person's own words in a letter, goes on in the
    next row. Someone who likes one thing at a time has one row a page.
    """

    arranged = Signal()  # some rows are in sight, and perhaps no others

    def __init__(self, look: Look, phrases: Sequence[Phrase], most: int = MOST) -> None:
        super().__init__()
        self._look = look
        self._most = 1 if look.one_at_a_time else most
        self._starts = [0]
        self.page = 0
        self.first = 0
        self._phrases = list(phrases)
        self.rows = [SentenceRow(look, phrase, self) for phrase in phrases]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(LEAST_HEIGHT)

    @property
    def shown(self) -> list[SentenceRow]:
        """The rows on the page being shown."""
        ends = [*self._starts[1:], len(self.rows)]
        return self.rows[self._starts[self.page] : ends[self.page]]

    @property
    def is_last(self) -> bool:
        """Whether there is no page after this one."""
        return self.page == len(self._starts) - 1

    def turn(self, pages: int) -> bool:
        """Turn on or back, and say whether there was a page to turn to."""
        page = self.page + pages
        if not 0 <= page < len(self._starts):
            return False
        self.page = page
        self.first = self._starts[page]
        self._arrange()
        return True

    def show_row(self, place: int) -> None:
        """Show the page that a row is on."""
        self.first = place
        self._find_first()

    def sizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(600, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the rows out over pages anew, keeping the first of them in sight."""
        super().resizeEvent(event)
        self.ensurePolished()  # words are measured in its font
        self._cut_rows()
        self._starts = self._share_out()
        self._find_first()

    def _find_first(self) -> None:
        starts = enumerate(self._starts)
        self.page = max(page for page, start in starts if start <= self.first)
        self._arrange()

    def _share_out(self) -> list[int]:
        """The first row of each page."""
        starts, used = [0], 0
        for place in range(len(self.rows)):
            needed = self._height_needed(place)
            full = place - starts[-1] == self._most or used + needed > self.height()
            if full and place > starts[-1]:
                starts.append(place)
                used = 0
            used += needed + GAP
        return starts

    def _cut_rows(self) -> None:
        """Make the rows anew where a phrase needs more of them, or fewer, than before."""
        wanted = [part for phrase in self._phrases for part in self._parts(phrase)]
        if wanted == [row.phrase for row in self.rows]:
            return
        for row in self.rows:
            row.deleteLater()
        self.rows[:] = [SentenceRow(self._look, part, self) for part in wanted]

    def _parts(self, phrase: Phrase) -> list[Phrase]:
        parts = self._wrapping().cut(phrase.words, self.height() - self._row_edges)
        if len(parts) == 1:
            return [phrase]
        return [
            replace(phrase, words=part.strip(), spoken="", recording=None) for part in parts
        ]

    def _wrapping(self) -> Wrapping:
        sizes = self._look.sizes
        font = font_of(self.font(), sizes.sentence, spaced=sizes.more_space)
        return Wrapping(font, self.width() - self._beside_words)

    @property
    def _beside_words(self) -> int:
        return EDGES + (PICTURE + SPACE if self._look.shows_pictures else 0)

    def _height_needed(self, place: int) -> int:
        words = self.rows[place].phrase.words
        return max(LEAST_HEIGHT, self._wrapping().height(words) + self._row_edges)

    @property
    def _row_edges(self) -> int:
        """What is above and below the words of a row."""
        sizes = self._look.sizes
        return max(ROW_EDGES, sizes.between_rows(sizes.sentence) - GAP)

    def _arrange(self) -> None:
        shown = self.shown
        for row in self.rows:
            row.setVisible(row in shown)
        spare = self.height() - GAP * (len(shown) - 1)
        needs = [self._height_needed(self.rows.index(row)) for row in shown]
        extra = max(0, spare - sum(needs)) // max(len(shown), self._most)
        top = 0
        for row, needed in zip(shown, needs, strict=True):
            row.words.setText(self._wrapping().shown(row.phrase.words))
            row.setGeometry(0, top, self.width(), needed + extra)
            top += needed + extra + GAP
        self.arranged.emit()
