"""What was done about a worry, and the form to add to it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.dates import short_date, time_words
from app.domain.safety import SafetyAct, SafetyNote
from app.ui.facilitator.begun_form import BegunForm
from app.ui.facilitator.fields import Lines, line
from app.ui.facilitator.page import button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

NOTE_LINES = 2
LEAST_LIST = 44


class SafetyLog(QWidget):
    """The notes of one view, in their order, above a form for the next."""

    asked_to_write = Signal(str, str, str)  # the words, whom it was passed to, a reference

    def __init__(self, look: Look, begun: BegunForm) -> None:
        super().__init__()
        self._look = look
        self._begun = begun
        self._about: UUID | None = None
        self.list = ScrolledRows(look("safety.log", count="").words, gap=8)
        self.note = Lines(look("safety.done_note").words, "", self._type, NOTE_LINES)
        self.note.setPlaceholderText(look("safety.done_note_stays").words)
        self.list.setMinimumHeight(LEAST_LIST)
        self.passed_to = line(look("safety.passed_to").words, "", lambda _typed: None)
        self.passed_to.setPlaceholderText(look("safety.passed_to").words)
        self.reference = line(look("safety.reference").words, "", lambda _typed: None)
        self.reference.setPlaceholderText(look("safety.reference").words)
        for field in (self.passed_to, self.reference):
            field.textChanged.connect(self._type)
        self.save = button(look("safety.save").words, self._write, "main")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.list, stretch=1)
        whole.addWidget(self.note)
        to_whom = QHBoxLayout()
        to_whom.addWidget(self.passed_to, stretch=3)
        to_whom.addWidget(self.reference, stretch=2)
        whole.addLayout(to_whom)
        whole.addWidget(self.save)

    def show_notes(self, about: UUID | None, notes: Sequence[SafetyNote]) -> None:
        """Show what was written down about a view; what is being typed about it stays."""
        nothing = self._look("safety.nothing_done").words
        rows = [WrappedWords(words, role) for note in notes for words, role in self._said(note)]
        self.list.show_rows(rows or [WrappedWords(nothing, "quiet")])
        if about != self._about:
            self._show_begun(about)

    def forget_typed(self) -> None:
        """Empty the form: what was typed is kept now."""
        about = self._about
        if about is not None:
            self._begun.is_kept(about)
        self._show_begun(about)

    def _show_begun(self, about: UUID | None) -> None:
        """Show what was begun about a view, which is not typing."""
        typed = self._begun.typed(about) if about is not None else {}
        self._about = None
        for name, field in self._fields.items():
            if isinstance(field, Lines):
                field.setPlainText(typed.get(name, ""))
            else:
                field.setText(typed.get(name, ""))
        self._about = about

    @property
    def _fields(self) -> dict[str, Lines | QLineEdit]:
        return {"words": self.note, "passed_to": self.passed_to, "reference": self.reference}

    def _typed(self) -> dict[str, str]:
        return {
            name: field.toPlainText() if isinstance(field, Lines) else field.text()
            for name, field in self._fields.items()
        }

    def _type(self, _typed: str) -> None:
        if self._about is not None:
            self._begun.save_soon(self._about, self._typed())

    def _said(self, note: SafetyNote) -> list[tuple[str, str]]:
        look, at = self._look, note.at.astimezone()
        when = look("safety.noted", date=short_date(at.date()), time=time_words(at.time()))
        said = [(when.words, "strong")]
        if note.act is not SafetyAct.NOTE:
            act = look(f"safety.act_{note.act}", first=note.by, second=note.second)
            said.append((act.words, ""))
        if note.passed_to:
            said.append((look("safety.noted_passed", to=note.passed_to).words, ""))
        if note.reference:
            said.append((look("safety.noted_reference", reference=note.reference).words, ""))
        return [*said, (note.words, "")] if note.words else said

    def _write(self) -> None:
        self.asked_to_write.emit(*self._typed().values())
