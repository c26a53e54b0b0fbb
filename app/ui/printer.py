"""Paper: hands PDFs to the computer's printer, one after another."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess, QRect, QStandardPaths, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.services.printing import PageImage

TITLE = "Together Board"
"""The name a printer's queue shows: never whose letter it is, nor what it is about."""
DPI = 200

DrawPages = Callable[[bytes, int], Sequence[PageImage]]


class Printer(QObject):
    """Prints PDFs on the printer this computer uses for everything else.

    It hands them to ``lp`` where there is one, and otherwise draws their pages itself.
    """

    printed = Signal()
    failed = Signal()  # there is no printer, or it took nothing

    def __init__(self, draw_pages: DrawPages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draw_pages = draw_pages
        self._waiting: deque[bytes] = deque()
        self._process: QProcess | None = None

    def print_all(self, pdfs: Sequence[bytes]) -> None:
        """Print these in order. ``printed`` is sent once the last is on its way."""
        self._waiting.extend(pdfs)
        if self._process is None:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self.printed.emit()
            return
        program = QStandardPaths.findExecutable("lp")
        if program:
            self._hand_to(program, self._waiting.popleft())
        else:
            self._paint(self._waiting.popleft())

    def _hand_to(self, program: str, pdf: bytes) -> None:
        process = self._process = QProcess(self)
        process.finished.connect(self._handed)
        process.errorOccurred.connect(self._could_not_start)
        process.start(program, ["-t", TITLE])
        process.write(pdf)
        process.closeWriteChannel()

    def _handed(self, code: int) -> None:
        self._put_away()
        if code == 0:
            self._next()
        else:
            self._give_up()

    def _could_not_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._put_away()
            self._give_up()

    def _put_away(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None

    def _give_up(self) -> None:
        self._waiting.clear()
        self.failed.emit()

    def _paint(self, pdf: bytes) -> None:
        if QPrinterInfo.defaultPrinter().isNull():
            self._give_up()
            return
        printer = QPrinter(QPrinterInfo.defaultPrinter(), QPrinter.PrinterMode.HighResolution)
        printer.setDocName(TITLE)
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            self._give_up()
            return
        for number, page in enumerate(self._draw_pages(pdf, DPI)):
            if number:
                printer.newPage()
            image = page_as_image(page)
            fitted = image.size().scaled(
                painter.viewport().size(), Qt.AspectRatioMode.KeepAspectRatio
            )
            painter.drawImage(QRect(painter.viewport().topLeft(), fitted), image)
        painter.end()
        self._next()


def page_as_image(page: PageImage) -> QImage:
    """A page of a PDF as a picture Qt can draw."""
    shared = QImage(page.rgb, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
    return shared.copy()
