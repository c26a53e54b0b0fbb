"""Hard words come in from a file of a spreadsheet, and go out to one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.errors.files import FileNotThere
from app.domain.hard_words import BroughtIn
from app.services.files import write_whole
from app.services.hard_words import WordList
from app.ui.facilitator.page import Page, button
from app.ui.jobs import Job
from app.wording.words_file import MOST_BYTES

CSV = ".csv"


class WordsFiles(QWidget):
    """Two buttons: one brings a list in, the other saves the list."""

    done = Signal(str)  # what was done, in one sentence

    def __init__(self, page: Page, hard_words: WordList) -> None:
        super().__init__()
        self._page = page
        self._hard_words = hard_words
        self.bring = button(page.look("words.bring_in").words, self._ask_for_list)
        self.save = button(page.look("words.save_list").words, self._ask_where)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.bring)
        row.addWidget(self.save)

    def bring_in(self, file: Path) -> None:
        """Bring in the words of a file, or say what is wrong with it."""
        self._page.save_now()
        job = Job(lambda _report: self._hard_words.bring_in(_contents(file)), self)
        job.done.connect(self._tell)
        job.failed.connect(self._explain)
        job.start()

    def save_as(self, file: Path) -> None:
        """Save every word in a file."""
        self._page.save_now()
        if self._page.attempt(lambda: write_whole(file, self._hard_words.as_csv())):
            self.done.emit(self._page.look("words.saved", file=file.name).words)

    def _tell(self, brought: BroughtIn) -> None:
        self._page.problem.hide()
        said = self._page.look("words.brought_in", added=brought.added, changed=brought.changed)
        self.done.emit(said.words)

    def _explain(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._page.tell(self._page.look.words.of_error(error).words)

    def _ask_for_list(self) -> None:
        title, kind = self._page.look("words.bring_in"), self._page.look("words.files")
        name, _kind = QFileDialog.getOpenFileName(
            self, title.words, str(Path.home()), kind.words
        )
        if name:
            self.bring_in(Path(name))

    def _ask_where(self) -> None:
        look = self._page.look
        usual = Path.home() / f"{look('words.file_name').words}{CSV}"
        name, _kind = QFileDialog.getSaveFileName(
            self, look("words.save_list").words, str(usual), look("words.files").words
        )
        if name:
            self.save_as(Path(name).with_suffix(CSV))


def _contents(file: Path) -> bytes:
    """What is in a file, and no more of a huge one than tells that it is too big."""
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileNotThere(file=file.name) from error
