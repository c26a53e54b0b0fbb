"""The pages of a letter as they will come out of the printer."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.letter import Paper
from app.services.printing import PageImage, Printing
from app.ui.facilitator.letters_jobs import start
from app.ui.facilitator.page_turner import PageTurner
from app.ui.look import Look
from app.ui.printing.painting import page_as_image

DPI = 110

# The colours of real paper, the same in every theme: they stand for what is in the printer.
PAPERS = {
    Paper.WHITE: "#FFFFFF",
    Paper.CREAM: "#FFF6DC",
    Paper.YELLOW: "#FFF3A3",
    Paper.PALE_BLUE: "#DCEBFA",
    Paper.PALE_GREEN: "#DFF3DC",
}


class LetterPreview(QWidget):
    """One letter, a page at a time, on paper of the colour its reader likes."""

    failed = Signal(object)  # the exception that says why it cannot be shown

    def __init__(self, look: Look, printing: Printing) -> None:
        super().__init__()
        self._look = look
        self._printing = printing
        self._letter_id: UUID | None = None
        self._paper = Paper.WHITE
        self.pages: list[PageImage] = []
        self._place = 0
        self.sheet = QLabel()
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sheet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.turner = PageTurner(
            look("letters.page_back").words, look("letters.page_on").words, self._turn
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet, stretch=1)
        layout.addLayout(self.turner)
        self._show()

    def show_letter(self, letter_id: UUID | None, paper: Paper = Paper.WHITE) -> None:
        """Show a letter from its first page, as soon as it is drawn."""
        self._letter_id, self._paper = letter_id, paper
        self.pages, self._place = [], 0
        self._show()
        if letter_id is not None:
            start(partial(_draw, self._printing, letter_id), self._drawn, self.failed.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole page in sight."""
        super().resizeEvent(event)
        self._show()

    def _drawn(self, drawn: tuple[UUID, list[PageImage]]) -> None:
        letter_id, pages = drawn
        if letter_id == self._letter_id:  # another letter may have been chosen meanwhile
            self.pages = pages
            self._show()

    def _turn(self, by: int) -> None:
        self._place = max(0, min(self._place + by, len(self.pages) - 1))
        self._show()

    def _show(self) -> None:
        if not self.pages:
            drawing = "letters.drawing" if self._letter_id else "letters.choose_one"
            self.sheet.setText(self._look(drawing).words)
            self.turner.show_place(0, 0, "")
            return
        number = self._look("letters.page", page=self._place + 1, pages=len(self.pages))
        self.turner.show_place(self._place, len(self.pages), number.words)
        self.sheet.setPixmap(self._sheet(self.pages[self._place]))

    def _sheet(self, page: PageImage) -> QPixmap:
        ratio = self.devicePixelRatio()
        room = QSize(max(1, self.sheet.width()), max(1, self.sheet.height())) * ratio
        image = page_as_image(page).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(image.rect(), QColor(PAPERS[self._paper]))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QColor(self._look.theme.edge))
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
        painter.end()
        sheet = QPixmap.fromImage(image)
        sheet.setDevicePixelRatio(ratio)
        return sheet


def _draw(printing: Printing, letter_id: UUID, _report: object) -> tuple[UUID, list[PageImage]]:
    return letter_id, printing.pages(printing.preview_pdf(letter_id), DPI)
