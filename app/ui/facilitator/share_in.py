"""Bringing needs in from a file: what would change is shown before anything does."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors.files import FileNotThere
from app.domain.needs_import import Brought, Change, Incoming, Problem
from app.services.needs_import import NeedsImport
from app.ui.facilitator.fields import counted, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.jobs import Job
from app.wording.needs_file import LONGEST, MOST_BYTES

MOST_SHOWN = 200


class InPanel(Panel):
    """The way in: a file is chosen, and only looked at."""

    looked_at = Signal(object, bytes, str)  # a Brought, what is in the file, and its name

    def __init__(self, page: Page, imports: NeedsImport) -> None:
        super().__init__(page.look("share.bring").words)
        self._page = page
        self._imports = imports
        self.choose = button(page.look("share.choose").words, self._ask)
        self.body.addWidget(words_label(page.look("share.bring_note").words))
        self.body.addWidget(self.choose)

    def look_at(self, file: Path) -> None:
        """Look at a file, or say what is wrong with it."""
        self._page.save_now()
        job = Job(lambda _report: self._look(file), self)
        job.done.connect(partial(self._show, file.name))
        job.failed.connect(self._page.tell_why)
        job.start()

    def _look(self, file: Path) -> tuple[Brought, bytes]:
        contents = _contents(file)
        return self._imports.look_at(contents), contents

    def _show(self, name: str, found: tuple[Brought, bytes]) -> None:
        self._page.problem.hide()
        brought, contents = found
        self.looked_at.emit(brought, contents, name)

    def _ask(self) -> None:
        look = self._page.look
        name, _kind = QFileDialog.getOpenFileName(
            self, look("share.choose").words, str(Path.home()), look("share.files_csv").words
        )
        if name:
            self.look_at(Path(name))


class ComingIn(QWidget):
    """What a file would change: counts, each thing, and what cannot come in and why."""

    done = Signal(str)  # what was done, in one sentence, or "" when it was left

    def __init__(self, page: Page, imports: NeedsImport) -> None:
        super().__init__()
        look = page.look
        self._page = page
        self._imports = imports
        self._contents = b""
        self.name = words_label("", "section")
        self.counts = words_label("", "strong")
        self.incoming = ScrolledRows(look("share.incoming").words, gap=6, to_read=True)
        self.problems = ScrolledRows(look("share.problems").words, gap=6, to_read=True)
        self.bring = button("", self._bring_in, "main")
        self.leave = button(look("share.leave").words, lambda: self.done.emit(""))
        self._lay_out()

    def show_file(self, brought: Brought, contents: bytes, name: str) -> None:
        """Show what this file would change."""
        look, self._contents = self._page.look, contents
        self.name.setText(look("share.would", file=name).words)
        counts = {change.value: brought.count(change) for change in Change}
        self.counts.setText(
            look("share.counts", **counts, problems=len(brought.problems)).words
        )
        coming = [one for one in brought.incoming if one.change is not Change.SAME]
        self.incoming.show_rows(
            self._rows([self._in_words(one) for one in coming], "share.nothing_new")
        )
        self.problems.show_rows(self._rows([self._what(one) for one in brought.problems]))
        self._problems.setVisible(bool(brought.problems))
        self.bring.setText(counted(look, "share.do_it", len(coming)))
        self.bring.setVisible(bool(coming))

    def _rows(self, words: Sequence[str], nothing: str = "") -> list[QWidget]:
        look = self._page.look
        rows: list[QWidget] = [WrappedWords(one) for one in words[:MOST_SHOWN]]
        if len(words) > MOST_SHOWN:
            more = look("share.and_more", count=len(words) - MOST_SHOWN)
            rows.append(words_label(more.words, "quiet"))
        if not rows and nothing:
            rows.append(words_label(look(nothing).words, "quiet"))
        return rows

    def _in_words(self, one: Incoming) -> str:
        who = self._page.look(f"share.change_{one.change}", member=one.member).words
        return f"{who}\n{one.need.phrase.words}"

    def _what(self, one: Problem) -> str:
        name = f"share.trouble_{one.trouble}"
        return self._page.look(name, row=one.row, said=one.said, most=f"{LONGEST:,}").words

    def _bring_in(self) -> None:
        """Bring it in, away from the screen: a file may have thousands of rows."""
        self._page.save_now()
        self.setEnabled(False)
        contents = self._contents
        job = Job(lambda _report: self._imports.bring_in(contents), self)
        job.done.connect(self._brought_in)
        job.failed.connect(self._explain)
        job.start()

    def _brought_in(self, brought: Brought) -> None:
        self.setEnabled(True)
        self._page.problem.hide()
        counts = {change.value: brought.count(change) for change in Change}
        self.done.emit(self._page.look("share.brought_in", **counts).words)

    def _explain(self, error: Exception) -> None:
        self.setEnabled(True)
        self._page.tell_why(error)

    def _lay_out(self) -> None:
        look = self._page.look
        coming = Panel(look("share.incoming").words)
        coming.body.addWidget(self.incoming, stretch=1)
        self._problems = Panel(look("share.problems").words)
        self._problems.body.addWidget(self.problems, stretch=1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(coming, stretch=1)
        columns.addWidget(self._problems, stretch=1)
        foot = QHBoxLayout()
        foot.addWidget(self.bring)
        foot.addWidget(self.leave)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(self.name)
        layout.addWidget(self.counts)
        layout.addLayout(columns, stretch=1)
        layout.addLayout(foot)


def _contents(file: Path) -> bytes:
    """What is in a file, and no more of a huge one than tells that it is too big."""
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileNotThere(file=file.name) from error
