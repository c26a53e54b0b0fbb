"""The part of the tour that is on paper: sheets and cards are printed, and one is typed in."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app.commands.tour_hands import TourStuck
from app.domain.sheets import WantedSheets
from app.domain.topics import Question, QuestionKind, Topic
from app.services.all import Services
from app.services.sheet_printing import PageImage, SheetPrinting
from app.services.topics import on_screen
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import PageName
from app.ui.facilitator.sheets_page import SheetsPage
from app.ui.facilitator.typing_page import TypingPage
from app.ui.printing.painting import page_as_image

WRITTEN, MISREAD = "The dentist said my name.", "The dentist said my game."
WHO = "Dilys"
DPI = 90
TABLE, GAP = "#8A6E4B", 20
See = Callable[[str], None]


class PaperWalk:
    """Prints what members write on, and types in what one of them wrote."""

    def __init__(self, desk: Desk, services: Services, see: See, out: Path) -> None:
        self._desk = desk
        self._services = services
        self._see = see
        self._out = out

    def go(self, printing: SheetPrinting, until: Callable[[Callable[[], bool]], None]) -> None:
        """Walk from the paper to the view."""
        topic, mat = self._mat()
        self._desk.open(PageName.SHEETS, topic.id)
        page = self._desk.page
        if not isinstance(page, SheetsPage):
            raise TourStuck("no sheets to print")
        until(lambda: bool(page.preview.pages))
        self._see("desk-an-answer-sheet")
        code = self._print(printing, topic, mat)
        self._type_in(code, mat)

    def _mat(self) -> tuple[Topic, Question]:
        for topic in self._services.topics.all():
            for question in on_screen(topic):
                if question.kind is QuestionKind.PICTURE_MAT and topic.may_open:
                    return topic, question
        raise TourStuck("no cards to sort")

    def _print(self, printing: SheetPrinting, topic: Topic, mat: Question) -> str:
        """Save a sheet and a set of cards, and a picture of some of their pages."""
        sheets = self._services.answer_sheets
        document = sheets.sheets(WantedSheets(topic.id, (mat.id,)))
        cards = sheets.cards(mat.id, 6)
        sheets.keep_sheets(document)
        sheets.keep_cards(cards)
        made = {
            "answer-sheet": printing.sheets_pdf(document, 16),
            "cards": printing.cards_pdf(cards),
        }
        for name, pdf in made.items():
            (self._out / f"paper-{name}.pdf").write_bytes(pdf)
        sheet, card_set = (printing.pages(pdf, DPI) for pdf in made.values())
        seen = _side_by_side([*sheet[:2], card_set[0]], self._desk.window().size())
        seen.save(str(self._out / "paper-sheet-and-cards.png"))
        return document.sheets[0].code

    def _type_in(self, code: str, mat: Question) -> None:
        """Type in a sheet twice, once with a slip, and keep what is on the paper."""
        self._desk.open(PageName.TYPING)
        page = self._desk.page
        if not isinstance(page, TypingPage):
            raise TourStuck("nowhere to type")
        for written in (WRITTEN, MISREAD):
            page.code.setText(code)
            page.code.returnPressed.emit()
            self._fill_in(page, mat, written)
            if written == WRITTEN:
                self._see("desk-typing-in-an-answer")
            _press(page.form, Qt.Key.Key_Return)
        self._see("desk-typed-in-twice-and-not-the-same")
        _press(page.two, Qt.Key.Key_1, "1")
        self._see("desk-typed-in-just-now")

    def _fill_in(self, page: TypingPage, mat: Question, written: str) -> None:
        if page.form is None:
            raise TourStuck("no sheet to type in")
        for at, group in enumerate(page.form.answer.groups):
            group.press(str(at % len(mat.places) + 1))
        page.form.words.setPlainText(written)
        page.form.helped.press("2")
        page.form.sees.press("1")
        page.form.whose.field.setText(WHO)


def _press(widget: QWidget | None, key: Qt.Key, words: str = "") -> None:
    if widget is None:
        raise TourStuck("nothing to press a key on")
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QKeyEvent(QKeyEvent.Type.KeyPress, key, none, words))


def _side_by_side(pages: Sequence[PageImage], size: QSize) -> QImage:
    """Pages on a table, as large as they can be."""
    table = QImage(size, QImage.Format.Format_RGB32)
    table.fill(TABLE)
    painter = QPainter(table)
    wide = (size.width() - GAP) // len(pages) - GAP
    for at, page in enumerate(pages):
        image = page_as_image(page).scaledToWidth(
            wide, Qt.TransformationMode.SmoothTransformation
        )
        top = (size.height() - image.height()) // 2
        painter.drawImage(GAP + at * (wide + GAP), top, image)
    painter.end()
    return table
