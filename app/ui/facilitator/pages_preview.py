"""Pages as they will come out of the printer, drawn while one goes on working."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.letter import Paper
from app.services.printing import PageImage
from app.ui.facilitator.letters_jobs import start
from app.ui.facilitator.letters_sheet import Sheet
from app.ui.facilitator.page_turner import PageTurner
from app.ui.look import Look


@dataclass(frozen=True)
class Pages:
    """Pages, the paper of each where it is not white, and anything there is to know of them."""

    images: Sequence[PageImage]
    papers: Sequence[Paper] = ()
    about: object = None


Drawn = tuple[int, Pages]


class PagesPreview(QWidget):
    """A page at a time. What was asked for last is shown, however long the others take."""

    shown = Signal(object)  # what there is to know of the pages

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._asked = 0
        self._place = 0
        self.pages: Sequence[PageImage] = ()
        self._papers: Sequence[Paper] = ()
        self.sheet = Sheet(look)
        self.sheet.setWordWrap(True)
        self.turner = PageTurner(
            look("letters.page_back").words, look("letters.page_on").words, self._turn
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet, stretch=1)
        layout.addLayout(self.turner)
        self._show()

    def say(self, words: str) -> None:
        """Say why there is no page."""
        self._asked += 1
        self.pages = ()
        self._show()
        self.sheet.say(words)

    def draw(self, make: Callable[[], Pages]) -> None:
        """Show what ``make`` makes, as soon as it is made. It may raise an AppError."""
        self.say(self._look("sheets.drawing").words)
        start(partial(_draw, self._asked, make), self._drawn, self._failed)

    def _drawn(self, drawn: Drawn) -> None:
        asked, pages = drawn
        if asked == self._asked:
            self.pages, self._papers, self._place = pages.images, pages.papers, 0
            self._show()
            self.shown.emit(pages.about)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.sheet.say(self._look.words.of_error(error).words)

    def _turn(self, by: int) -> None:
        self._place = max(0, min(self._place + by, len(self.pages) - 1))
        self._show()

    def _show(self) -> None:
        many = len(self.pages)
        if not many:
            self.turner.show_place(0, 0, "")
            self.sheet.setAccessibleName("")
            return
        words = self._look("letters.page", page=self._place + 1, pages=many).words
        self.turner.show_place(self._place, many, words)
        self.sheet.setAccessibleName(words)
        paper = self._papers[self._place] if self._place < len(self._papers) else Paper.WHITE
        self.sheet.show_page(self.pages[self._place], paper)


def _draw(asked: int, make: Callable[[], Pages], _report: object) -> Drawn:
    return asked, make()
