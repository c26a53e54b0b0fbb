"""The card for when someone may be in danger (handbook 4.11)."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton

from app.domain.views import Concern, View
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.view_words import said_in_view, who_said_view
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

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

    def __init__(self, look: Look) -> None:
        super().__init__(look("safety.title").words, "warning")
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
        self._add_steps()
        self.hide()

    def show_view(self, view: View) -> None:
        """Show how worried someone is about this view."""
        self._view = view
        said = said_in_view(self._look, view)
        who = who_said_view(self._look, view)
        self.words.show_words(self._look("safety.about", words=said, who=who).words)
        with QSignalBlocker(self):
            self.levels[view.concern].setChecked(True)
        self.show()

    def _add_steps(self) -> None:
        title = self._look("safety.what_to_do").words
        heading = QLabel(title)
        heading.setProperty("role", "strong")
        self.body.addWidget(heading)
        steps = ScrolledRows(title, gap=1)
        # What to do scrolls by the arrow keys too: nothing in it can be reached by Tab.
        steps.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for step in STEPS:
            steps.add(QLabel(self._look(f"safety.{step}").words, wordWrap=True))
        self.body.addWidget(steps, stretch=1)

    def _flag(self, level: Concern | None) -> None:
        if self._view is not None:
            self.flagged.emit(self._view, level)
