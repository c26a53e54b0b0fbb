"""Forms for one letter: it was read with its reader, or its faces came back."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.letter_feedback import Face, Feedback
from app.domain.letter_log import Details, Understood
from app.ui.facilitator.fields import Pick, line
from app.ui.facilitator.letters_log import DayField
from app.ui.facilitator.page import Page, button
from app.ui.look import Look

FACE = 28


class EntryForm(QWidget):
    """Some rows of fields, then the day, and the buttons to write it down or to leave."""

    kept = Signal()
    left = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        look = page.look
        self.day = DayField(page)
        self.keep = button(look("letters.write_down").words, self.kept.emit, "main")
        self.leave = button(look("letters.cancel").words, self.left.emit)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        foot = row_of(look("letters.on_day").words, self.day)
        foot.addStretch()
        foot.addWidget(self.keep)
        foot.addWidget(self.leave)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(self.body)
        whole.addLayout(foot)

    def fields(self) -> list[QWidget]:
        """Where the keyboard goes, in order."""
        return [self.day.field, self.keep, self.leave]


class ReadWithForm(EntryForm):
    """Who read a letter with its reader, and how it was understood."""

    began = Signal(object)  # what is typed now, by its names

    def __init__(self, page: Page, name: str) -> None:
        super().__init__(page)
        look = page.look
        with_whom, note = look("letters.read_with_whom").words, look("letters.note").words
        self.name = line(with_whom, name, self._type)
        self.note = line(note, "", self._type)
        choices = [(one, look(f"letters.understood_{one}").words) for one in Understood]
        label = look("letters.understood").words
        self.understood = Pick(label, choices, Understood.NOT_ASKED, lambda _one: None)
        self.understood.setMinimumContentsLength(8)
        who = row_of(with_whom, self.name)
        who.addLayout(row_of(label, self.understood))
        self.body.addLayout(who)
        self.body.addLayout(row_of(note, self.note))

    def show_begun(self, typed: Mapping[str, Any]) -> None:
        """Show what was typed before and not kept, if anything was."""
        if typed:
            self.name.setText(typed["name"])
            self.note.setText(typed["note"])

    def _type(self, _words: str) -> None:
        self.began.emit({"name": self.name.text(), "note": self.note.text()})

    def fields(self) -> list[QWidget]:
        """Where the keyboard goes, in order."""
        return [self.name, self.understood, self.note, *super().fields()]

    @property
    def details(self) -> Details:
        """What is written in the form. Raises DateNotUnderstood."""
        return Details(self.day.day, self.name.text(), self.understood.value, self.note.text())


class FacesForm(EntryForm):
    """The faces that came back on paper; pressing a chosen one again takes it away."""

    def __init__(self, page: Page, feedback: Feedback) -> None:
        super().__init__(page)
        self.easy = FaceRow(page.look, "easy", feedback.easy)
        self.happy = FaceRow(page.look, "happy", feedback.happy)
        self.body.addWidget(self.easy)
        self.body.addWidget(self.happy)

    def fields(self) -> list[QWidget]:
        """Where the keyboard goes, in order."""
        return [
            *self.easy.buttons.values(),
            *self.happy.buttons.values(),
            *super().fields(),
        ]

    @property
    def feedback(self) -> Feedback:
        """What is chosen in the form. Raises DateNotUnderstood."""
        return Feedback(self.easy.face, self.happy.face, on_paper=True, on=self.day.day)


class FaceRow(QWidget):
    """A question of the letter, and its three faces."""

    def __init__(self, look: Look, question: str, chosen: Face | None) -> None:
        super().__init__()
        asked = look(f"mine.{question}").words
        self.face = chosen
        self.buttons: dict[Face, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(asked), stretch=1)
        for face in Face:
            phrase = look(f"letter.face_{face}")
            made = button(phrase.words, partial(self._choose, face), "state")
            made.setCheckable(True)
            made.setAccessibleDescription(asked)
            made.setIcon(look.pictures.icon(phrase.picture, FACE, self.devicePixelRatio()))
            made.setIconSize(QSize(FACE, FACE))
            row.addWidget(made)
            self.buttons[face] = made
        self._show()

    def _choose(self, face: Face) -> None:
        self.face = None if self.face is face else face
        self._show()

    def _show(self) -> None:
        for face, made in self.buttons.items():
            made.setChecked(face is self.face)


def row_of(label: str, field: QWidget) -> QHBoxLayout:
    """A field with its label at the left."""
    name = QLabel(label)
    name.setBuddy(field)
    row = QHBoxLayout()
    row.addWidget(name)
    row.addWidget(field, stretch=1)
    return row
