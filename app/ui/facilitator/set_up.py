"""Setting up a board: its name, who to ask, and the passphrase."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit

from app.domain.board import Board
from app.domain.errors import AppError
from app.domain.errors.door import PassphrasesDiffer
from app.domain.errors.writing import WordsMissing
from app.ui.facilitator.page import Page, Panel, button
from app.ui.look import Look

DETAILS = ("name", "short_name", "contact", "phone", "text", "email")


@dataclass(frozen=True)
class NewBoard:
    """What set-up asks for."""

    board: Board
    passphrase: str


class SetUpPage(Page):
    """One form. The app cannot bring back a lost passphrase, so it is typed twice."""

    filled_in = Signal(object)  # a NewBoard
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, look("setup.title").words)
        self.fields = {name: QLineEdit() for name in (*DETAILS, "passphrase", "again")}
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in self.fields.items():
            label = QLabel(look(f"setup.{name}").words)
            label.setBuddy(field)
            field.setAccessibleName(label.text())
            field.setMaximumWidth(620)
            form.addRow(label, field)
            if name in ("passphrase", "again"):
                field.setEchoMode(QLineEdit.EchoMode.Password)
        panel = Panel()
        panel.body.addLayout(form)
        self.body.addWidget(panel)
        self.make = button(look("setup.make").words, self._make, "main")
        self.body.addWidget(self.make, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(
            button(look("move.back").words, self.left.emit, "link"),
            alignment=Qt.AlignmentFlag.AlignLeft,
        )
        self.body.addStretch()

    def explain(self, error: AppError) -> None:
        """Say why the board was not made; everything typed stays."""
        self.tell(self.look.words.of_error(error).words)

    def _make(self) -> None:
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        if not typed["name"]:
            self.explain(WordsMissing())
            self.fields["name"].setFocus()
        elif self.fields["passphrase"].text() != self.fields["again"].text():
            self.explain(PassphrasesDiffer())
            self.fields["again"].setFocus()
        else:
            board = Board(
                name=typed["name"],
                short_name=typed["short_name"],
                contact_name=typed["contact"],
                phone=typed["phone"],
                text=typed["text"],
                email=typed["email"],
            )
            self.filled_in.emit(NewBoard(board, self.fields["passphrase"].text()))
