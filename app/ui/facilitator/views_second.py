"""Two people agree before a view with a worry is removed, or brought back (handbook 4.11)."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.domain.views import View
from app.ui.facilitator.begun_form import BegunForm
from app.ui.facilitator.fields import Lines
from app.ui.facilitator.page import button
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

LINES = 2


class SecondPerson(QWidget):
    """The names of two people and why. A name can be chosen, or typed."""

    agreed = Signal(str, str, str)  # the two names, and why

    def __init__(self, look: Look, names: Sequence[str], begun: BegunForm) -> None:
        super().__init__()
        self._look = look
        self._begun = begun
        self._about: UUID | None = None
        self.title = WrappedWords("", "strong")
        self.first = _name_field(look("second.first").words, names)
        self.second = _name_field(look("second.second").words, names)
        self.because = Lines(look("second.because").words, "", self._type, LINES)
        self.do = button("", self._agree, "main")
        for name in (self.first, self.second):
            name.currentTextChanged.connect(self._type)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        self.because.setPlaceholderText(look("second.kept").words)
        for field in (self.first, self.second, self.because):
            column.addWidget(field)
        column.addWidget(self.do)
        column.addStretch()

    def show_view(self, view: View) -> None:
        """Ask about a view: to bring it back when it is hidden, and else to remove it."""
        act = "bring_back" if view.hidden else "remove"
        self.title.show_words(self._look(f"second.title_{act}").words)
        self.do.setText(self._look(f"second.{act}").words)
        self._show_begun(view.id)

    def forget_typed(self) -> None:
        """Save no more of what is typed: it is kept now."""
        if self._about is not None:
            self._begun.is_kept(self._about)

    def _show_begun(self, about: UUID) -> None:
        """Show what was begun about a view, which is not typing."""
        typed = self._begun.typed(about)
        self._about = None
        for name, field in (("first", self.first), ("second", self.second)):
            field.setCurrentIndex(-1)
            field.setEditText(typed.get(name, ""))
        self.because.setPlainText(typed.get("because", ""))
        self._about = about

    def _typed(self) -> dict[str, str]:
        return {
            "first": self.first.currentText(),
            "second": self.second.currentText(),
            "because": self.because.toPlainText(),
        }

    def _type(self, _typed: str) -> None:
        if self._about is not None:
            self._begun.save_soon(self._about, self._typed())

    def _agree(self) -> None:
        self.agreed.emit(*self._typed().values())


def _name_field(label: str, names: Sequence[str]) -> QComboBox:
    field = QComboBox()
    field.setEditable(True)
    field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    field.addItems(list(names))
    field.setAccessibleName(label)
    field.setCurrentIndex(-1)
    typed = field.lineEdit()
    if typed is not None:
        typed.setPlaceholderText(label)
        typed.setAccessibleName(label)
    return field
