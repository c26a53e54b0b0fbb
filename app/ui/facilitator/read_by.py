"""Which members read the text of an outcome, on one line that opens to a form."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.begun import Form
from app.domain.outcomes import Outcome
from app.domain.people import Facilitator, Member
from app.domain.read_throughs import ReadThrough, Since
from app.services.begun import Begun
from app.services.read_throughs import ReadThroughs
from app.services.removals import Thing
from app.ui.facilitator.begun_form import BegunForm
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.read_by_form import ReadByForm
from app.ui.facilitator.read_by_words import all_in_words, read_by_in_words
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords

TALLEST = 110

People = Callable[[], tuple[Sequence[Member], Sequence[Facilitator]]]


class ReadByPanel(Panel):
    """A record for the board itself. It says so when the text has been changed since."""

    opened = Signal(bool)  # whether the form is open now

    def __init__(
        self, page: Page, read_throughs: ReadThroughs, begun: Begun, people: People
    ) -> None:
        super().__init__()
        self._page = page
        self._begun = BegunForm(page, begun, Form.READ_BY)
        self._read_throughs = read_throughs
        self._people = people
        self._outcome: Outcome | None = None
        self._is_changed = False
        self.body.setContentsMargins(14, 8, 8, 8)
        self.body.setSpacing(4)
        look = page.look
        self.words = WrappedWords("", "quiet")
        self.since = WrappedWords("", "late")
        self.toggle = button(look("outcomes.read_open").words, self._toggle, "link")
        self.before = ScrolledRows(look("outcomes.read_before").words, gap=6)
        self.form = ReadByForm(page)
        self.form.asked_to_save.connect(self._save)
        self.form.began.connect(self._begin)
        for part in (self.words, self.since, self.before):
            self.body.addWidget(part)
        self.body.addWidget(self.form, stretch=1)
        self.body.addWidget(self.toggle, alignment=Qt.AlignmentFlag.AlignLeft)
        self._open(is_open=False)

    @property
    def is_open(self) -> bool:
        """Whether somebody is writing down who read it."""
        return not self.form.isHidden()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show who read this outcome, shut where it is another than before."""
        is_other = self._outcome is None or outcome.id != self._outcome.id
        self._outcome = outcome
        read = self._read_throughs.of(outcome.id)
        look = self._page.look
        nobody = look("outcomes.read_by_nobody").words
        self.words.show_words(read_by_in_words(look, read[0]) if read else nobody)
        since = read[0].since(outcome.lines) if read else Since.SAME
        if since is not Since.SAME:
            self.since.show_words(look(f"outcomes.read_since_{since}").words)
        self._is_changed = since is not Since.SAME
        self.before.show_rows([self._row(one) for one in read])
        if is_other and self.is_open:
            self._open(is_open=False)
        self._show_before()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shuts the form."""
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self._toggle()
        else:
            event.ignore()

    def _toggle(self) -> None:
        self._open(is_open=not self.is_open)
        if self.is_open and self._outcome is not None:
            self.form.offer(*self._people(), self._begun.typed(self._outcome.id))
            self.form.begin()
        else:
            self.toggle.setFocus()

    def _open(self, *, is_open: bool) -> None:
        self.form.setVisible(is_open)
        name = "outcomes.read_shut" if is_open else "outcomes.read_open"
        self.toggle.setText(self._page.look(name).words)
        self._show_before()
        self.opened.emit(is_open)

    def _show_before(self) -> None:
        """The times it was read stand above the form, in the place of the newest one."""
        show = self.is_open and bool(self.before.rows)
        self.before.setVisible(show)
        self.since.setVisible(self._is_changed and not show)
        self.words.setVisible(not show)
        for row in self.before.rows:
            row.show()  # until then it takes up no room
        self.before.fit(TALLEST)

    def _begin(self, typed: Mapping[str, Any]) -> None:
        if self._outcome is not None:
            self._begun.save_soon(self._outcome.id, typed)

    def _save(self) -> None:
        if self._outcome is not None:
            self._page.save_now()
            if self._page.attempt(self._record):
                self.toggle.setFocus()

    def _record(self) -> None:
        if self._outcome is not None:
            form = self.form
            self._read_throughs.record(
                self._outcome.id,
                form.member_ids,
                form.helped_by.value,
                form.changed.toPlainText(),
                form.day.day,
            )
            self._begun.is_kept(self._outcome.id)
            self._open(is_open=False)
            self.show_outcome(self._outcome)

    def _row(self, read: ReadThrough) -> QWidget:
        look = self._page.look
        said = all_in_words(look, read)
        called = read_by_in_words(look, read)
        remove = button(
            look("desk.remove").words,
            partial(self._page.remove, Thing.READ_THROUGH, read.id, called),
            "link",
        )
        remove.setAccessibleName(look("outcomes.read_remove_name", said=called).words)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(WrappedWords(said), stretch=1)
        line.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)
        return row
