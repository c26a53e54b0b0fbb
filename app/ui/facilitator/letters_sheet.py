"""One page of a letter on its paper, as it will come out of the printer."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.domain.letter import Paper
from app.domain.paper import PAPER_COLOURS
from app.services.printing import Box, PageImage
from app.ui.look import Look
from app.ui.printing.painting import page_as_image

# What is read is lit as on paper itself, whatever the colours of the screen are.
LIT = "#FFD34E"
UNDER_LIT = "#1C2233"
UNDERLINE = 0.08  # of the height of the word


class Sheet(QLabel):
    """A page as big as there is room for, with the word that is being read lit."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page: PageImage | None = None
        self._paper = Paper.WHITE
        self.lit: tuple[Box, ...] = ()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def say(self, words: str) -> None:
        """Show words where there is no page."""
        self._page, self.lit = None, ()
        self.setText(words)

    def show_page(self, page: PageImage, paper: Paper) -> None:
        """Show a page on paper of a colour."""
        self._page, self._paper = page, paper
        self._draw()

    def light(self, boxes: Sequence[Box]) -> None:
        """Light these parts of the page, and no others."""
        if tuple(boxes) != self.lit:
            self.lit = tuple(boxes)
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole page in sight."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._page is None:
            return
        ratio = self.devicePixelRatio()
        room = QSize(max(1, self.width()), max(1, self.height())) * ratio
        image = page_as_image(self._page).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._paint_on(image)
        sheet = QPixmap.fromImage(image)
        sheet.setDevicePixelRatio(ratio)
        self.setPixmap(sheet)

    def _paint_on(self, image: QImage) -> None:
        """Tint the paper, light what is read, and draw the edge of the sheet."""
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(image.rect(), QColor(PAPER_COLOURS[self._paper]))
        for left, top, right, bottom in self.lit:
            wide, high = image.width(), image.height()
            area = QRectF(left * wide, top * high, (right - left) * wide, (bottom - top) * high)
            painter.fillRect(area, QColor(LIT))
            line = max(2.0, UNDERLINE * area.height())
            under = QRectF(area.left(), area.bottom() - line, area.width(), line)
            painter.fillRect(under, QColor(UNDER_LIT))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QColor(self._look.theme.edge))
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
        painter.end()
