"""Bringing a board to a laptop that has none: its copy or pack, and what opens it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from app.ui.facilitator.fields import Form, line, tick, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look


@dataclass(frozen=True)
class Wanted:
    """Where a copy is, or a pack, and the passphrase or the recovery code that opens it."""

    place: Path
    is_pack: bool
    secret: str
    is_code: bool


class BringBoardPage(Page):
    """One form. What was typed stays when it does not open."""

    filled_in = Signal(object)  # a Wanted
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, look("bring_board.title").words)
        self._place: Path | None = None
        self._is_pack = False
        self.choose = button(look("bring_board.choose").words, self._ask)
        self.choose_pack = button(look("bring_board.choose_pack").words, self._ask_pack)
        self.chosen = WrappedWords(look("bring_board.not_chosen").words)
        self.field = line("", "", lambda _typed: None)
        self.by_code = tick(look("bring_board.use_code").words, on=False, act=self._use_code)
        self.bring = button(look("bring_board.bring").words, self._bring, "main")
        self._label = QLabel()
        self._label.setBuddy(self.field)
        self._lay_out()
        self._use_code(False)  # noqa: FBT003 - what the tick sends
        self.field.returnPressed.connect(self._bring)

    def look_in(self, folder: Path) -> None:
        """Bring the board from a copy in this folder or stick."""
        self._choose(folder, is_pack=False)

    def begin_with(self, pack: Path) -> None:
        """Begin with what another laptop put into this pack."""
        self._choose(pack, is_pack=True)

    def _choose(self, place: Path, *, is_pack: bool) -> None:
        self._place, self._is_pack = place, is_pack
        self.problem.hide()
        name = "bring_board.chosen_pack" if is_pack else "bring_board.chosen"
        self.chosen.show_words(self.look(name, place=place).words)

    def wait(self) -> None:
        """Show that it is being done."""
        self.problem.hide()
        self.bring.setEnabled(False)
        self.bring.setText(self.look("bring_board.bringing").words)

    def explain(self, error: Exception) -> None:
        """Say why it was not done."""
        self.bring.setEnabled(True)
        self.bring.setText(self.look("bring_board.bring").words)
        self.tell_why(error)

    def _bring(self) -> None:
        if self._place is None:
            self.tell(self.look("bring_board.choose_first").words)
            self.choose.setFocus()
        elif self.bring.isEnabled():
            typed, is_code = self.field.text(), self.by_code.isChecked()
            self.filled_in.emit(Wanted(self._place, self._is_pack, typed, is_code))

    def _use_code(self, by_code: bool) -> None:  # noqa: FBT001 - a signal's value
        name = self.look("bring_board.code" if by_code else "bring_board.passphrase").words
        mode = QLineEdit.EchoMode.Normal if by_code else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        self.field.setAccessibleName(name)
        self._label.setText(name)

    def _ask(self) -> None:
        title, usual = self.look("bring_board.choose").words, str(Path.home())
        name = QFileDialog.getExistingDirectory(self, title, usual)
        if name:
            self.look_in(Path(name))

    def _ask_pack(self) -> None:
        title = self.look("bring_board.choose_pack").words
        files = self.look("laptops.files").words
        name, _kind = QFileDialog.getOpenFileName(self, title, str(Path.home()), files)
        if name:
            self.begin_with(Path(name))

    def _lay_out(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        panel, form = Panel(), Form()
        for press, note in ((self.choose, "note"), (self.choose_pack, "pack_note")):
            panel.body.addWidget(words_label(self.look(f"bring_board.{note}").words))
            panel.body.addWidget(press, alignment=left)
        panel.body.addWidget(self.chosen)
        form.addWidget(self._label, 0, 0)
        form.addWidget(self.field, 0, 1)
        form.addWidget(self.by_code, 1, 1)
        panel.body.addLayout(form)
        self.body.addWidget(panel)
        self.body.addWidget(self.bring, alignment=left)
        leave = button(self.look("move.back").words, self.left.emit, "link")
        self.body.addWidget(leave, alignment=left)
        self.body.addStretch()
