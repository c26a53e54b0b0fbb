"""Paints a PDF on the printer that is used here, in a process of its own.

CUPS is asked by Qt, and remembers for good where its server is.
"""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.domain.errors.letters import PrinterRefused
from app.domain.letter import Sheet
from app.letters.preview import page_images
from app.ui.printing.painting import paint
from app.ui.printing.printout import Printout


def main(file: str, sheet: str, sides: str) -> None:
    """Paint it, or name what was wrong."""
    application = QGuiApplication([])
    printout = Printout(Path(file).read_bytes(), Sheet(sheet), both_sides=sides == "both")
    try:
        paint(printout, page_images)
    except PrinterRefused as error:
        sys.stdout.write(type(error).__name__)
    application.quit()


if __name__ == "__main__":
    main(*sys.argv[1:])
