"""The pages of sheets and cards as they will come out of the printer, but for their codes."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.letter import Paper
from app.services.answer_sheets import AnswerSheets
from app.services.printing import PageImage
from app.services.sheet_printing import SheetPrinting
from app.ui.facilitator.letters_jobs import start
from app.ui.facilitator.letters_sheet import Sheet
from app.ui.facilitator.page_turner import PageTurner
from app.ui.look import Look

DPI = 90
Drawn = tuple[int, Sequence[PageImage]]


class SheetsPreview(QWidget):
    """A page at a time. What was asked for last is shown, however long the others take."""

    def __init__(self, look: Look, sheets: AnswerSheets, printing: SheetPrinting) -> None:
        super().__init__()
        self._look = look
        self._sheets = sheets
        self._printing = printing
        self._asked = 0
        self._place = 0
        self.pages: Sequence[PageImage] = ()
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

    def show_sheets(self, topic_id: UUID, question_ids: tuple[UUID, ...], points: int) -> None:
        """Show one copy of answer sheets."""

        def make() -> bytes:
            return self._printing.sheets_pdf(self._sheets.draft(topic_id, question_ids), points)

        self._begin(make)

    def show_cards(self, question_id: UUID, to_a_page: int) -> None:
        """Show the cards of a question."""

        def make() -> bytes:
            return self._printing.cards_pdf(self._sheets.draft_cards(question_id, to_a_page))

        self._begin(make)

    def say(self, words: str) -> None:
        """Say why there is no page."""
        self._asked += 1
        self.pages = ()
        self._show()
        self.sheet.say(words)

    def _begin(self, make: Callable[[], bytes]) -> None:
        self.say(self._look("sheets.drawing").words)
        start(partial(_draw, self._printing, self._asked, make), self._drawn, self._failed)

    def _drawn(self, drawn: Drawn) -> None:
        asked, pages = drawn
        if asked == self._asked:
            self.pages, self._place = pages, 0
            self._show()

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
            return
        words = self._look("letters.page", page=self._place + 1, pages=many).words
        self.turner.show_place(self._place, many, words)
        self.sheet.show_page(self.pages[self._place], Paper.WHITE)


def _draw(
    printing: SheetPrinting, asked: int, make: Callable[[], bytes], _report: object
) -> Drawn:
    return asked, printing.pages(make(), DPI)
