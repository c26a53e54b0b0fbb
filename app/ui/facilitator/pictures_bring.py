"""Bringing a set of pictures in: what is said of all of them, and how far it has come."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QListWidget, QProgressBar

from app.domain.bringing import Glance, LeftOut
from app.domain.errors import AppError
from app.domain.errors.pictures import SomeCannotBeUsed
from app.domain.pictures import NO_CREDIT, Credit, PictureKind, PictureSet
from app.services.picture_sets import PictureSets
from app.ui.facilitator.fields import Form, Pick, counted, line, tick, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.jobs import Job
from app.ui.look import Look
from app.ui.pictures import as_dots
from app.ui.told import announce

LICENCES = (
    "CC BY-SA 4.0",
    "CC BY 4.0",
    "CC BY-NC-SA 4.0",
    "CC0",
    "Photosymbols",
    "Widgit",
)
KINDS = (PictureKind.SYMBOL, PictureKind.PHOTO)
WANTS_CREDIT = "CC BY"


class BringPart(Panel):
    """What is asked once about a set, and the way to bring it in.

    A set comes in whole or not at all. Where some of its files cannot be used they are
    listed with the reason, and the rest may be brought in without them.
    """

    brought_in = Signal(object)  # a PictureSet

    def __init__(self, page: Page, sets: PictureSets, source: Path, seen: Glance) -> None:
        super().__init__(page.look("pictures.bring_title").words)
        self._look: Look = page.look
        self._sets = sets
        self._source = source
        self._seen = seen
        self._id = uuid4()
        self._job: Job | None = None
        credit = seen.credit or NO_CREDIT
        look = page.look
        self.count = words_label(counted(look, "pictures.found", seen.count), "strong")
        word_list = look("pictures.word_list", file=Path(seen.word_list).name).words
        self.word_list = words_label(
            word_list if seen.word_list else look("pictures.no_word_list").words, "quiet"
        )
        self.name = line(look("pictures.set_name").words, seen.name, self._typed)
        self.kind = Pick(
            look("pictures.kind").words,
            [(one, look(f"pictures.kind_is_{one}").words) for one in KINDS],
            seen.kind,
            lambda _kind: None,
        )
        self.author = line(look("pictures.author").words, credit.author, self._typed)
        self.source = line(look("pictures.source").words, credit.source, self._typed)
        self.licence = line(look("pictures.licence").words, credit.licence, self._typed)
        self.licence.setCompleter(_offering(LICENCES, self.licence))
        self.licence.textChanged.connect(self._typed)  # one picked from the list is not typed
        self.wants_credit = tick(
            look("pictures.wants_credit").words, on=bool(credit.line), act=self._tick
        )
        self.credit = line(look("pictures.credit").words, credit.line, self._own_credit)
        self._credit_is_own = self._tick_is_own = bool(credit.line)
        self.bring = button(look("pictures.bring").words, self._bring, "main")
        self.progress = QProgressBar()
        self.progress.setAccessibleName(look("pictures.progress").words)
        self.stop = button(look("pictures.stop").words, self._stop, "danger")
        self.problem = words_label("", "problem")
        self.bad = QListWidget()
        self.bad.setAccessibleName(look("pictures.left_out").words)
        self.bad.setWordWrap(True)
        self.bring_rest = button(look("pictures.bring_rest").words, self._bring_rest)
        self._lay_out()
        self._be_busy(busy=False)
        self._show_bad(())
        self._typed("")

    @property
    def about(self) -> PictureSet:
        """The set as the form describes it now."""
        line_in_print = self.credit.text().strip() if self.wants_credit.isChecked() else ""
        texts = (self.author.text(), self.source.text(), self.licence.text())
        author, source, licence = (text.strip() for text in texts)
        credit = Credit(author, source, licence, line_in_print)
        return PictureSet(self._id, self.name.text(), self.kind.value, credit)

    def _lay_out(self) -> None:
        look, form = self._look, Form()
        for name, field in (
            ("set_name", self.name),
            ("kind", self.kind),
            ("author", self.author),
            ("source", self.source),
            ("licence", self.licence),
        ):
            form.add(look(f"pictures.{name}").words, field)
        form.add_wide(self.wants_credit)
        form.add(look("pictures.credit").words, self.credit)
        foot = QHBoxLayout()
        for one in (self.bring, self.progress, self.stop, self.bring_rest):
            foot.addWidget(one)
        foot.addStretch()
        self.body.addWidget(self.count)
        self.body.addWidget(self.word_list)
        self.body.addLayout(form)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.bad, stretch=1)
        self.body.addLayout(foot)
        self.body.addStretch()

    def _typed(self, _words: str) -> None:
        if not self._tick_is_own:
            licence = self.licence.text().upper().replace("-", " ")
            self.wants_credit.blockSignals(True)  # noqa: FBT003 - Qt's signature
            self.wants_credit.setChecked(WANTS_CREDIT in licence)
            self.wants_credit.blockSignals(False)  # noqa: FBT003 - Qt's signature
        if not self._credit_is_own:
            parts = (self.name.text(), self.author.text(), self.licence.text())
            self.credit.setText(", ".join(part.strip() for part in parts if part.strip()))
        self.credit.setEnabled(self.wants_credit.isChecked())

    def _own_credit(self, words: str) -> None:
        self._credit_is_own = bool(words.strip())

    def _tick(self, _on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._tick_is_own = True
        self.credit.setEnabled(self.wants_credit.isChecked())

    def _bring(self) -> None:
        self._start(leave_out_bad=False)

    def _bring_rest(self) -> None:
        self._start(leave_out_bad=True)

    def _start(self, *, leave_out_bad: bool) -> None:
        bring_in = partial(
            self._sets.bring_in, self._source, self.about, as_dots, leave_out_bad=leave_out_bad
        )
        self._job = Job(bring_in, self)
        self._job.reported.connect(self._show_progress)
        self._job.done.connect(self._finish)
        self._job.failed.connect(self._explain)
        self._job.stopped.connect(self._stopped)
        self._be_busy(busy=True)
        self.problem.hide()
        self._show_bad(())
        self._job.start()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _finish(self, made: PictureSet) -> None:
        self._be_busy(busy=False)
        self.brought_in.emit(made)

    def _stopped(self) -> None:
        self._be_busy(busy=False)
        self._tell(self._look("pictures.stopped").words)

    def _explain(self, error: Exception) -> None:
        self._be_busy(busy=False)
        if not isinstance(error, AppError):
            raise error
        self._tell(self._look.words.of_error(error).words)
        if isinstance(error, SomeCannotBeUsed):
            self._show_bad(error.left_out)

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()
        announce(self, words, at_once=True)

    def _show_bad(self, left_out: Sequence[LeftOut]) -> None:
        self.bad.clear()
        for one in left_out:
            self.bad.addItem(f"{one.name}: {self._look.words.of_error(one.why).words}")
        self.bad.setVisible(bool(left_out))
        self.bring_rest.setVisible(0 < len(left_out) < self._seen.count)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _be_busy(self, *, busy: bool) -> None:
        now, before = (self.stop, self.bring) if busy else (self.bring, self.stop)
        now.show()
        if before.hasFocus() or self.bring_rest.hasFocus():
            now.setFocus()  # or the keyboard would go to another part of the desk
        before.hide()
        self.progress.setVisible(busy)
        self.progress.setRange(0, 1)  # empty: one that does not know how far moves
        self.progress.setValue(0)


def _offering(words: Sequence[str], field: QLineEdit) -> QCompleter:
    """What offers these words in a field, however they are typed."""
    made = QCompleter(words, field)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return made
