"""The card for when someone may be in danger (handbook 4.11)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton

from app.domain.begun import Form
from app.domain.views import Concern, View
from app.services.begun import Begun
from app.services.safety import Safety
from app.ui.facilitator.begun_form import BegunForm
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.view_words import said_in_view, who_said_view
from app.ui.facilitator.views_safety_log import SafetyLog
from app.ui.facilitator.views_second import SecondPerson
from app.ui.facilitator.wrapped_words import WrappedWords

WIDTH = 352
STEPS = (
    "call",
    "listen",
    "no_secret",
    "no_leading",
    "their_words",
    "note",
    "tell_today",
    "next",
)
LEVELS = (None, Concern.WORRIED, Concern.ACT_NOW)


class SafetyPanel(Panel):
    """How worried one is about a view, beside what to do. Members never see it."""

    flagged = Signal(object, object)  # a View, and a Concern or None
    settled = Signal()  # two people removed a view, or brought it back

    def __init__(
        self, page: Page, safety: Safety, begun: Begun, names: Sequence[str] = ()
    ) -> None:
        look = page.look
        super().__init__(look("safety.title").words, "warning")
        self._page = page
        self._safety = safety
        self._look = look
        self._view: View | None = None
        self.setFixedWidth(WIDTH)
        self.top.addWidget(button(look("desk.close").words, self.hide, "link"))
        self.words = WrappedWords("", "strong")
        self.body.addWidget(self.words)
        one_at_a_time = QButtonGroup(self)
        self.levels: dict[Concern | None, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(6)
        for level in LEVELS:
            words = look(f"safety.{level or 'none'}").words
            made = button(words, partial(self._flag, level), "state")
            made.setCheckable(True)
            one_at_a_time.addButton(made)
            row.addWidget(made)
            self.levels[level] = made
        self.body.addLayout(row)
        self.toggle = button("", self._turn, "link")
        self.body.addWidget(self.toggle)
        self.steps = self._make_steps()
        self.log = SafetyLog(look, BegunForm(page, begun, Form.NOTE))
        self.log.asked_to_write.connect(self._write)
        self.log.hide()
        self.second = SecondPerson(look, names, BegunForm(page, begun, Form.TWO_PEOPLE))
        self.second.agreed.connect(self._agree)
        self.second.hide()
        for part in (self.steps, self.log, self.second):
            self.body.addWidget(part, stretch=1)
        self.hide()

    def show_view(self, view: View) -> None:
        """Show how worried someone is about this view."""
        self._view = view
        said = said_in_view(self._look, view)
        who = who_said_view(self._look, view)
        self.words.show_words(self._look("safety.about", words=said, who=who).words)
        with QSignalBlocker(self):
            self.levels[view.concern].setChecked(True)
        self._ask(asking=False)
        self.steps.setVisible(self.log.isHidden())
        self._show_notes()
        self.show()

    def ask_second(self, view: View) -> None:
        """Ask for two people, who alone can remove a view with a worry or bring it back."""
        self.show_view(view)
        self.log.hide()
        self.steps.hide()
        self.second.show_view(view)
        self._ask(asking=True)
        self._show_notes()
        self.second.first.setFocus()

    def _ask(self, *, asking: bool) -> None:
        """Show the form for two people in the place of how worried one is and what was done."""
        self.second.setVisible(asking)
        self.toggle.setVisible(not asking)
        for level in self.levels.values():
            level.setVisible(not asking)

    def _agree(self, first: str, second: str, because: str) -> None:
        if self._view is None:
            return
        act = self._safety.bring_back if self._view.hidden else self._safety.remove
        if self._page.attempt(partial(act, self._view.id, first, second, because)):
            self.second.forget_typed()
            self.settled.emit()

    def _make_steps(self) -> ScrolledRows:
        steps = ScrolledRows(self._look("safety.what_to_do").words, gap=1)
        # What to do scrolls by the arrow keys too: nothing in it can be reached by Tab.
        steps.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for step in STEPS:
            steps.add(QLabel(self._look(f"safety.{step}").words, wordWrap=True))
        steps.add(WrappedWords(self._look("safety.not_sure").words, "quiet"))
        return steps

    def _turn(self) -> None:
        """Show what was done in the place of what to do, or the other way round."""
        is_log = self.log.isHidden()
        self._ask(asking=False)
        self.log.setVisible(is_log)
        self.steps.setVisible(not is_log)
        self._show_notes()

    def _show_notes(self) -> None:
        notes = self._safety.notes(self._view.id) if self._view else []
        self.log.show_notes(self._view.id if self._view else None, notes)
        is_log = not self.log.isHidden()
        name = "safety.steps" if is_log else "safety.log"
        self.toggle.setText(self._look(name, count=len(notes)).words)

    def _write(self, words: str, passed_to: str, reference: str) -> None:
        if self._view is not None:
            write = partial(self._safety.write_down, self._view.id, words, passed_to, reference)
            if self._page.attempt(write):
                self.log.forget_typed()
                self._show_notes()

    def _flag(self, level: Concern | None) -> None:
        if self._view is not None:
            self.flagged.emit(self._view, level)
