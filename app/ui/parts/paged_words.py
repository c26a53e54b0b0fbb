"""What a person said: pictures they picked and words of their own, however many there are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.more_button import MoreButton
from app.ui.parts.picked_row import PickedRow
from app.ui.parts.words_label import WordsLabel
from app.ui.parts.wrapping import Wrapping, font_of

MOST_COLUMNS = 3
SPACE = 16
FEW = 3
"""Fewer pictures than this have larger words."""


@dataclass(frozen=True)
class Page:
    """What stands on one page: some of the pictures, and some of the words."""

    picked: range
    words: str


class PagedWords(QWidget):
    """Shows what was picked and said in pages that fit; *More* shows the next.

    Where there is room it is all on one page, but for someone who likes one thing at a time.
    Nothing is left out.
    """

    def __init__(self, look: Look, words: str, picked: Sequence[Phrase] = ()) -> None:
        super().__init__()
        self._look = look
        self._text = words
        self._one_at_a_time = look.one_at_a_time and len(picked) + bool(words.strip()) > 1
        few = len(picked) < FEW or self._one_at_a_time
        self.picked = [PickedRow(look, phrase, self, few=few) for phrase in picked]
        self._pages = [Page(range(len(picked)), words)]
        self._columns = 1
        self._page = 0
        self.label = WordsLabel("", "answer", self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.more = MoreButton(look, self)
        self.more.clicked.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def pages(self) -> tuple[str, ...]:
        """The words, cut between words into pages; joined again they are the text."""
        return tuple(page.words for page in self._pages)

    def sizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(400, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut everything anew for the new room."""
        super().resizeEvent(event)
        self.ensurePolished()  # words are measured in its font
        whole = [] if self._one_at_a_time else self._all_on_one_page(self.width())
        self._pages = whole or self._share_out()
        self._page = min(self._page, len(self._pages) - 1)
        self._arrange()

    def _turn(self) -> None:
        self._page = (self._page + 1) % len(self._pages)
        self._arrange()

    def _all_on_one_page(self, width: int) -> list[Page]:
        self._columns = self._best_columns(width)
        picked = range(len(self.picked))
        tall = self._height_of_picked(picked, width)
        if self._text.strip():
            tall += self._wrapping(width).height(self._text) + (SPACE if picked else 0)
        return [Page(picked, self._text)] if tall <= self.height() else []

    def _share_out(self) -> list[Page]:
        """Pages of pictures, then pages of words, all with *More* beside them."""
        width = self.width() - self._beside()
        self._columns = self._best_columns(width)
        pages, start = [], 0
        for place in range(self._columns, len(self.picked), self._columns):
            whole = range(start, place + self._columns)
            full = self._height_of_picked(whole, width) > self.height()
            if full or self._one_at_a_time:
                pages.append(Page(range(start, place), ""))
                start = place
        if self.picked:
            pages.append(Page(range(start, len(self.picked)), ""))
        if self._text.strip():
            words = self._wrapping(width).cut(self._text, self.height())
            pages += [Page(range(0), page) for page in words]
        return pages

    def _best_columns(self, width: int) -> int:
        """As many as make it the least tall, and leave no row taller than the page."""
        everything = range(len(self.picked))
        found = {}
        most = 1 if self._one_at_a_time else min(MOST_COLUMNS, len(self.picked))
        for columns in range(1, most + 1):
            self._columns = columns
            if columns == 1 or all(one.has_room(self._across(width)) for one in self.picked):
                rows = [self._row_height(row, width) for row in self._rows(everything)]
                is_cut = max(rows, default=0) > self.height()
                found[columns] = (is_cut, self._height_of_picked(everything, width))
        return min(found, key=lambda columns: found[columns], default=1)

    def _across(self, width: int) -> int:
        return (width - SPACE * (self._columns - 1)) // self._columns

    def _rows(self, picked: range) -> list[range]:
        return [picked[at : at + self._columns] for at in range(0, len(picked), self._columns)]

    def _row_height(self, row: range, width: int) -> int:
        inside = [one for place, one in enumerate(self.picked) if place in row]
        return max(one.height_in(self._across(width)) for one in inside)

    def _height_of_picked(self, picked: range, width: int) -> int:
        tall = [self._row_height(row, width) + SPACE for row in self._rows(picked)]
        return max(0, sum(tall) - SPACE)

    def _wrapping(self, width: int) -> Wrapping:
        sizes = self._look.sizes
        font = font_of(self.font(), sizes.sentence, bold=True, spaced=sizes.more_space)
        return Wrapping(font, width)

    def _beside(self) -> int:
        """The room that *More* needs beside the words."""
        self.more.show_page(99, 99)
        return self.more.sizeHint().width() + SPACE

    def _arrange(self) -> None:
        several = len(self._pages) > 1
        page = self._pages[self._page]
        width = self.width() - (self._beside() if several else 0)
        wrapping = self._wrapping(width)
        said = bool(page.words.strip())
        tall = wrapping.height(page.words) + SPACE if said and page.picked else 0
        top = self._place_picked(page.picked, QRect(0, 0, width, self.height() - tall))
        self.label.setVisible(said)
        self.label.setText(wrapping.shown(page.words))
        self.label.setAccessibleName(page.words)
        self.label.told_name = self._look("said.told", words=page.words).words
        self.label.setGeometry(0, top, width, self.height() - top)
        self.more.setVisible(several)
        if several:
            self.more.show_page(self._page + 1, len(self._pages))
            size = self.more.sizeHint()
            left, top = self.width() - size.width(), self.height() - size.height()
            self.more.setGeometry(left, top, size.width(), size.height())

    def _place_picked(self, picked: range, room: QRect) -> int:
        """Place the pictures of a page in this room, and return where it ends."""
        for place, one in enumerate(self.picked):
            one.setVisible(place in picked)
        rows = self._rows(picked)
        if not rows:
            return 0
        spare = (room.height() - self._height_of_picked(picked, room.width())) // len(rows)
        top, across = 0, self._across(room.width())
        for row in rows:
            tall = self._row_height(row, room.width()) + max(0, spare)
            for column, place in enumerate(row):
                self.picked[place].setGeometry(column * (across + SPACE), top, across, tall)
            top += tall + SPACE
        shown = [self.picked[place] for place in picked]
        side = min(one.best_side() for one in shown)
        for one in shown:
            one.lay_out(side)
        return top
