"""Saving what helps in a file for the council or the NHS, with what that means."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel

from app.domain.dates import short_date, time_words
from app.domain.needs_export import Exported, ExportKind
from app.services.needs_export import NeedsExport
from app.ui.facilitator.fields import counted, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.jobs import Job
from app.ui.look import Look

ENDS = {ExportKind.CSV: ".csv", ExportKind.FHIR: ".json"}


class OutPanel(Panel):
    """Two files to save, how many people are in them, and what that means."""

    told = Signal(str)  # what was done, in one sentence

    def __init__(self, page: Page, exports: NeedsExport) -> None:
        look = page.look
        super().__init__(look("share.out").words)
        self._page = page
        self._exports = exports
        self.people = words_label("", "strong")
        self.note = words_label(look("share.out_note").words)
        self.buttons = {
            kind: button(look(f"share.save_{kind}").words, partial(self._ask, kind))
            for kind in ExportKind
        }
        self.body.addWidget(self.people)
        self.body.addWidget(self.note)
        for one in self.buttons.values():
            self.body.addWidget(one)
        self.refresh()

    def refresh(self) -> None:
        """Show who would be in a file now."""
        look, count = self._page.look, self._exports.how_many()
        nobody = look("share.out_nobody").words
        self.people.setText(counted(look, "share.out_people", count) if count else nobody)
        self._enable(on=count > 0)

    def save_as(self, file: Path, kind: ExportKind) -> None:
        """Save a file, or say why it cannot be. It is written away from the screen."""
        self._page.save_now()
        self._enable(on=False)
        job = Job(lambda _report: self._exports.save(file, kind), self)
        job.done.connect(partial(self._saved, file.name))
        job.failed.connect(self._explain)
        job.start()

    def _saved(self, name: str, made: Exported) -> None:
        self._page.problem.hide()
        self.refresh()
        self.told.emit(counted(self._page.look, "share.saved", made.people, file=name))

    def _explain(self, error: Exception) -> None:
        self.refresh()
        self._page.tell_why(error)

    def _enable(self, *, on: bool) -> None:
        for one in self.buttons.values():
            one.setEnabled(on)

    def _ask(self, kind: ExportKind) -> None:
        look = self._page.look
        usual = Path.home() / f"{look('share.file_name').words}{ENDS[kind]}"
        name, _kind = QFileDialog.getSaveFileName(
            self,
            look(f"share.save_{kind}").words,
            str(usual),
            look(f"share.files_{kind}").words,
        )
        if name:
            self.save_as(Path(name).with_suffix(ENDS[kind]), kind)


class BeforePanel(Panel):
    """The files that were saved before, and by whom."""

    def __init__(self, look: Look, exports: NeedsExport) -> None:
        super().__init__(look("share.last").words)
        self._look = look
        self._exports = exports
        self.lines: list[QLabel] = []

    def refresh(self) -> None:
        """Show which files were saved."""
        for label in self.lines:
            self.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        made = [self._in_words(one) for one in self._exports.latest()]
        made = made or [self._look("share.none_before").words]
        self.lines = [words_label(words, "quiet") for words in made]
        for label in self.lines:
            self.body.addWidget(label)

    def _in_words(self, made: Exported) -> str:
        look, at = self._look, made.made_at.astimezone()
        return counted(
            look,
            "share.before",
            made.people,
            day=short_date(at.date()),
            time=time_words(at.time()),
            kind=look(f"share.kind_{made.kind}").words,
            who=made.who or look("share.somebody").words,
        )
