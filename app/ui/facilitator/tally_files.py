"""Saving mats and dots as a PDF, or as a picture file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, Signal
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QFileDialog

from app.domain.errors import AppError
from app.domain.grid import Grid
from app.services.files import write_whole
from app.services.printing import Printing
from app.ui.facilitator.page import Page
from app.ui.jobs import Job
from app.ui.printing.painting import page_as_image

PDF, PNG = ".pdf", ".png"
DPI = 150


class TallyFiles(QObject):
    """Asks where, and saves a grid there in a thread."""

    saved = Signal(object)  # the Path of the first file

    def __init__(self, page: Page, printing: Callable[[], Printing]) -> None:
        super().__init__(page)
        self._page = page
        self._printing = printing

    def ask(self, grid: Grid, kind: str) -> None:
        """Ask for a file, and save the grid as it may leave the desk."""
        usual = Path.home() / f"{_file_name(grid.title)}{kind}"
        title = self._page.look(f"tallies.save{kind.replace('.', '_')}").words
        shown = f"{kind[1:].upper()} (*{kind})"
        name, _kind = QFileDialog.getSaveFileName(self._page, title, str(usual), shown)
        if name:
            self.save(grid, Path(name).with_suffix(kind))

    def save(self, grid: Grid, file: Path) -> None:
        """Save a grid, each page of a picture in a file of its own."""
        job = Job(lambda _report: save_grid(self._printing(), grid, file), self)
        job.done.connect(lambda _done: self.saved.emit(file))
        job.failed.connect(self._explain)
        job.start()

    def _explain(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._page.tell(self._page.look.words.of_error(error).words)


def save_grid(printing: Printing, grid: Grid, file: Path) -> None:
    """Write a grid as its name ends. Raises CannotPrintWords or CannotWriteFile."""
    pdf = printing.grid(grid)
    if file.suffix == PDF:
        write_whole(file, pdf)
        return
    for number, page in enumerate(printing.pages(pdf, DPI), start=1):
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"png").write(page_as_image(page))
        name = file.name if number == 1 else f"{file.stem}-{number}{file.suffix}"
        write_whole(file.with_name(name), bytes(buffer.data().data()))


def _file_name(title: str) -> str:
    """A title without what no file may be called."""
    kept = "".join(sign if sign.isalnum() or sign in " -" else "" for sign in title)
    return " ".join(kept.split())[:60] or "mat"
