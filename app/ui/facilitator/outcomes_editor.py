"""Where one outcome is written."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.dates import date_from, short_date
from app.domain.errors.writing import DateNotUnderstood
from app.domain.openings import Opening
from app.domain.outcomes import LineKind, Outcome, OutcomeLine, OutcomeState
from app.ui.facilitator.openings import OpeningsButton, go_to_gap, put_in
from app.ui.facilitator.outcomes_said import SaidPanel
from app.ui.facilitator.outcomes_states import StateChooser
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.facilitator.writing_lines import LineGroup, Part
from app.ui.facilitator.writing_steps import Steps
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 52


class OutcomeEditor(QWidget):
    """The whole of one outcome: its state, its promise, the views it answers, its lines."""

    changed = Signal()
    removed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._due: date | None = None
        self.topic = WrappedWords("", "section")
        self.picture = PictureLabel(look.pictures, "", PICTURE)
        self.openings = OpeningsButton(look, lambda: self.states.state)
        self.remove = button(look("desk.remove").words, self.removed.emit, "link")
        self.states = StateChooser(look)
        self.due = QLineEdit(placeholderText=look("outcomes.due_like").words)
        self.due_problem = WrappedWords("", "problem")
        self.owner = QLineEdit()
        self.private = QCheckBox(look("outcomes.private").words)
        self.said = SaidPanel(look)
        self.hints = WrappedWords("", "late")
        self.hints.hide()
        self.steps = Steps(self)
        self.groups = {
            kind: LineGroup(look, Part(look(f"outcomes.part_{kind}").words), self.steps)
            for kind in LineKind
        }
        self._lay_out()
        self._connect()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show an outcome to write on."""
        with QSignalBlocker(self):
            self.topic.show_words(outcome.topic.words)
            self.picture.show_picture(outcome.topic.picture)
            self.states.show_state(outcome.state)
            self._due = outcome.due
            self.due.setText(short_date(outcome.due) if outcome.due else "")
            self.due_problem.hide()
            self.owner.setText(outcome.owner)
            self.private.setChecked(outcome.private)
            for kind, group in self.groups.items():
                group.show_lines(outcome.of_kind(kind))
            self.steps.clear()
            self._show_because()

    def value(self, before: Outcome) -> Outcome:
        """The outcome as it is written now. A line with no words is not kept yet."""
        lines = tuple(
            OutcomeLine(kind, phrase)
            for kind, group in self.groups.items()
            for phrase in group.lines
        )
        return replace(
            before,
            state=self.states.state,
            lines=lines,
            view_ids=self.said.view_ids,
            for_them=self.said.for_them,
            due=self._due,
            owner=self.owner.text().strip(),
            private=self.private.isChecked(),
        )

    def settle(self) -> None:
        """Take the date that was typed; one that is not a date stays, with a sentence why."""
        try:
            due = date_from(self.due.text()) if self.due.text().strip() else None
        except DateNotUnderstood as error:
            self.due_problem.show_words(self._look.words.of_error(error).words)
            self.due_problem.show()
            return
        self.due_problem.hide()
        if due != self._due:
            self._due = due
            self.changed.emit()

    def hint(self, words: str) -> None:
        """Say what to look at in the lines before anybody else reads them, or nothing."""
        self.hints.show_words(words)
        self.hints.setVisible(bool(words))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.picture)
        top.addWidget(self.topic, stretch=1)
        top.addWidget(self.openings)
        top.addWidget(self.remove)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addLayout(self._labelled("outcomes.due", self.due), stretch=1)
        fields.addLayout(self._labelled("outcomes.owner", self.owner), stretch=1)
        lines = Panel()
        lines.body.setContentsMargins(14, 10, 14, 10)
        self.titles = {
            kind: WrappedWords(group.part.name, "strong") for kind, group in self.groups.items()
        }
        for kind, group in self.groups.items():
            lines.body.addWidget(self.titles[kind])
            lines.body.addWidget(group)
        lines.body.addWidget(self.hints)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 8, 0)
        whole.setSpacing(10)
        whole.addLayout(top)
        whole.addWidget(self.said)
        whole.addWidget(self.states)
        whole.addLayout(fields)
        whole.addWidget(self.due_problem)
        whole.addWidget(lines)
        whole.addWidget(self.private)
        whole.addStretch()

    def _connect(self) -> None:
        self.openings.chosen.connect(self._start_from)
        self.states.chosen.connect(self._show_because)
        self.states.chosen.connect(self.changed)
        self.due.editingFinished.connect(self.settle)
        self.owner.textEdited.connect(self.changed)
        self.private.toggled.connect(self.changed)
        self.said.changed.connect(self.changed)
        for group in self.groups.values():
            group.changed.connect(self.changed)

    def _start_from(self, opening: Opening) -> None:
        """Put an opening under what is written, and go to its first gap."""
        added = put_in(self._look, opening, self.groups, self.steps)
        self._show_because()
        go_to_gap(added)

    def _show_because(self) -> None:
        """Reasons belong to what cannot be done; ones that are written are never hidden."""
        because = self.groups[LineKind.BECAUSE]
        cannot = self.states.state is OutcomeState.CANNOT
        is_shown = cannot or bool(because.lines)
        because.setVisible(is_shown)
        self.titles[LineKind.BECAUSE].setVisible(is_shown)

    def _labelled(self, name: str, field: QLineEdit) -> QVBoxLayout:
        label = QLabel(self._look(name).words)
        label.setBuddy(field)
        field.setAccessibleName(label.text())
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(label)
        lines.addWidget(field)
        return lines
