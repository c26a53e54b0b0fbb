"""Draws the pages of PDFs on the printer, where nothing takes them as they are: on Windows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.domain.errors.letters import NoPrinter, NoSuchSheet, PrinterRefused
from app.domain.letter import Sheet
from app.services.printing import PageImage
from app.ui.printing.printout import TITLE, Printout

DPI = 300
SIZES = {Sheet.A4: QPageSize.PageSizeId.A4, Sheet.A3: QPageSize.PageSizeId.A3}

DrawPages = Callable[[bytes, int], Sequence[PageImage]]


def paint(printout: Printout, draw_pages: DrawPages) -> None:
    """Print on the printer that is used for everything else, in true size.

    Raises NoPrinter, NoSuchSheet or PrinterRefused.
    """
    used = QPrinterInfo.defaultPrinter()
    if used.isNull():
        raise NoPrinter
    size = QPageSize(SIZES[printout.sheet])
    sizes = used.supportedPageSizes()
    # Qt would take any size, and leave it to the printer to cut off what has no room.
    if sizes and not any(size.isEquivalentTo(one) for one in sizes):
        raise NoSuchSheet(sheet=printout.sheet)
    printer = QPrinter(used, QPrinter.PrinterMode.HighResolution)
    set_up(printer, size, both_sides=printout.both_sides)
    draw(printer, draw_pages(printout.pdf, DPI))


def set_up(printer: QPrinter, size: QPageSize, *, both_sides: bool) -> None:
    """Measure from the corner of the sheet, in dots of our own size.

    A printer cannot reach the edges of its sheets, but letters have wider margins than that.
    """
    modes = QPrinter.DuplexMode
    printer.setDocName(TITLE)
    printer.setResolution(DPI)
    printer.setPageSize(size)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    # On Windows margins would move the page even so.
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    printer.setDuplex(modes.DuplexLongSide if both_sides else modes.DuplexNone)


def draw(printer: QPrinter, pages: Sequence[PageImage]) -> None:
    """Draw each page on a side of its own, dot for dot. Raises PrinterRefused."""
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterRefused
    try:
        for number, page in enumerate(pages):
            if number and not printer.newPage():
                raise PrinterRefused
            painter.drawImage(0, 0, page_as_image(page))
    finally:
        painter.end()


def page_as_image(page: PageImage) -> QImage:
    """A page of a PDF as a picture Qt can draw."""
    shared = QImage(page.rgb, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
    return shared.copy()
