"""A person's own words, however many there are, exactly as they were said."""

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look import Look
from app.ui.parts.bar_button import BarButton
from app.ui.parts.words_label import WordsLabel

PIECE = re.compile(r"\s*\S+\s*")


class PagedWords(QWidget):
    """Shows a text in pages that fit; *More* shows the next. No word is left out."""

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = words
        self._pages = [words]
        self._page = 0
        self.label = WordsLabel(words, "answer", self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.more = BarButton(look, look("move.more"), "pill", self)
        self.more.clicked.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def pages(self) -> tuple[str, ...]:
        """The text, cut between words into pages; joined again it is the text."""
        return tuple(self._pages)

    def sizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(400, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew for the new room."""
        super().resizeEvent(event)
        self._pages = self._cut(self.width())
        if len(self._pages) > 1:
            self._pages = self._cut(self.width() - self._beside())
        self._page = min(self._page, len(self._pages) - 1)
        self._arrange()

    def _turn(self) -> None:
        self._page = (self._page + 1) % len(self._pages)
        self._arrange()

    def _beside(self) -> int:
        """The room that *More* needs beside the words."""
        self.more.say(self._look("move.more_pages", page=99, pages=99))
        return self.more.sizeHint().width() + 16

    def _cut(self, width: int) -> list[str]:
        pages, page = [], ""
        for piece in PIECE.findall(self._text) or [self._text]:
            if page and not self._fits(page + piece, width):
                pages.append(page)
                page = ""
            page += piece
        return [*pages, page]

    def _fits(self, words: str, width: int) -> bool:
        font = QFont(self.font())
        font.setPixelSize(self._look.sizes.sentence)
        font.setBold(True)
        room = QRect(0, 0, max(1, width), 100000)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        needed = QFontMetrics(font).boundingRect(room, flags, words.strip())
        return needed.height() <= self.height()

    def _arrange(self) -> None:
        several = len(self._pages) > 1
        self.label.setText(self._pages[self._page].strip("\n"))
        width = self.width() - (self._beside() if several else 0)
        self.label.setGeometry(0, 0, width, self.height())
        self.more.setVisible(several)
        if several:
            self.more.say(
                self._look("move.more_pages", page=self._page + 1, pages=len(self._pages))
            )
            size = self.more.sizeHint()
            left, top = self.width() - size.width(), self.height() - size.height()
            self.more.setGeometry(left, top, size.width(), size.height())
