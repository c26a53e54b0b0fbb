"""Other laptops: a pack for them, packs of theirs, and what waits to be chosen between."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.laptops import Brought
from app.services.other_laptops import ENDING, OtherLaptops
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.laptops_differ import DifferPanel
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.jobs import Job
from app.wording.laptops import brought_in_words


class LaptopsPart(QWidget):
    """The way out and the way in at the left; at the right what laptops changed apart.

    ``came`` is called when something came in, away from what was on show.
    """

    def __init__(self, page: Page, laptops: OtherLaptops, came: Callable[[], None]) -> None:
        super().__init__()
        look = page.look
        self._page = page
        self._laptops = laptops
        self._came = came
        self.make = button(look("laptops.make").words, self._ask_where, "main")
        self.join = button(look("laptops.choose").words, self._ask_which)
        self.told = words_label("", "strong")
        self.told.hide()
        self.came_in = ScrolledRows(look("laptops.came_in").words, gap=4, to_read=True)
        self.differ = DifferPanel(page, laptops)
        self._lay_out()

    def _lay_out(self) -> None:
        look = self._page.look
        out, into = Panel(look("laptops.pack").words), Panel(look("laptops.join").words)
        out.body.addWidget(words_label(look("laptops.pack_note").words, "quiet"))
        out.body.addWidget(self.make)
        out.body.addWidget(self.told)
        into.body.addWidget(words_label(look("laptops.join_note").words, "quiet"))
        into.body.addWidget(self.join)
        into.body.addWidget(self.came_in, stretch=1)
        left = QVBoxLayout()
        left.addWidget(out)
        left.addWidget(into, stretch=1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 0)
        whole.setSpacing(14)
        whole.addLayout(left, stretch=1)
        whole.addWidget(self.differ, stretch=1)

    def refresh(self) -> None:
        """Show what waits now."""
        self.differ.refresh()

    def pack(self, file: Path) -> None:
        """Write a pack, or say why it cannot be."""
        self._begin("laptops.making")
        job = Job(lambda _report: self._laptops.pack(file), self)
        job.done.connect(
            lambda _none: self._end(self._page.look("laptops.made", file=file.name).words)
        )
        job.failed.connect(self._explain)
        job.start()

    def bring_in(self, files: Sequence[Path]) -> None:
        """Join packs, or say why they cannot be joined."""
        self._begin("laptops.joining")
        job = Job(lambda _report: self._laptops.join(files), self)
        job.done.connect(self._show_what_came)
        job.failed.connect(self._explain)
        job.start()

    def _show_what_came(self, brought: Brought) -> None:
        words = brought_in_words(self._page.look.words, brought)
        self._end("")
        self.came_in.show_rows([WrappedWords(one) for one in words])
        self.differ.refresh()
        if not brought.is_nothing:
            self._came()

    def _begin(self, words: str) -> None:
        self._page.save_now()
        self._page.problem.hide()
        self.came_in.show_rows([])
        self._tell(self._page.look(words).words)
        self._enable(on=False)

    def _end(self, words: str) -> None:
        self._tell(words)
        self._enable(on=True)

    def _explain(self, error: Exception) -> None:
        self._end("")
        self._page.tell_why(error)

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _enable(self, *, on: bool) -> None:
        for one in (self.make, self.join):
            one.setEnabled(on)

    def _ask_where(self) -> None:
        look = self._page.look
        usual = Path.home() / f"{look('laptops.file_name').words}{ENDING}"
        name, _kind = QFileDialog.getSaveFileName(
            self, look("laptops.make").words, str(usual), look("laptops.files").words
        )
        if name:
            self.pack(Path(name).with_suffix(ENDING))

    def _ask_which(self) -> None:
        look = self._page.look
        names, _kind = QFileDialog.getOpenFileNames(
            self, look("laptops.choose").words, str(Path.home()), look("laptops.files").words
        )
        if names:
            self.bring_in([Path(name) for name in names])
