"""One line that members will read: a picture and a sentence."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.easy_read import Finding
from app.domain.phrase import Phrase
from app.ui.facilitator.fields import counted
from app.ui.facilitator.picture_button import PictureButton
from app.ui.facilitator.writing_checking import still_there
from app.ui.facilitator.writing_steps import Written
from app.ui.facilitator.writing_text import GrowingText
from app.ui.look import Look

PICTURE = 52
MENU = 44


class LineRow(QWidget):
    """One line: press the picture to change it, type the words beside it.

    ``id`` is the line's own, wherever it is moved; ``name`` says what the line is.
    """

    typed = Signal(object)  # this row: other words stand in it
    pasted = Signal(object, object)  # this row, and the lines for its place
    pictured = Signal()  # another picture was chosen
    written = Signal(object)  # this row: somebody came to write in it
    entered = Signal(object)  # this row: Enter was pressed, for a line under it
    asked_to_remove = Signal(object)  # this row
    asked_to_move = Signal(object, int)  # this row, and by how many places

    def __init__(self, look: Look, name: str, line_id: UUID, phrase: Phrase) -> None:
        super().__init__()
        self._look = look
        self.id = line_id
        self.findings: tuple[Finding, ...] = ()
        self._before = phrase.words
        self.picture = PictureButton(look, phrase.picture, PICTURE, phrase.words)
        self.text = GrowingText(phrase.words)
        self.text.setAccessibleName(name)
        self.menu = QMenu(self)
        self.moves: list[QAction] = [
            self.menu.addAction(look("writing.move_up").words, self._up),
            self.menu.addAction(look("writing.move_down").words, self._down),
        ]
        self.menu.addAction(look("writing.remove_line").words, self._remove)
        self.more = QPushButton(look("writing.line_menu").words)
        self.more.setAccessibleName(look("writing.line_menu_name").words)
        self.more.setAccessibleDescription(phrase.words)
        self.more.setProperty("kind", "link")
        self.more.setFixedWidth(MENU)
        self.more.clicked.connect(self._open_menu)
        self._lay_out()
        self.text.textChanged.connect(self._typed)
        self.text.reached.connect(self._reached)
        self.text.entered.connect(self._entered)
        self.text.moved.connect(self._move)
        self.text.pasted.connect(self._pasted)
        self.picture.chosen.connect(self._pictured)

    @property
    def phrase(self) -> Phrase:
        """The line as it is now."""
        return Phrase(self.text.words, self.picture.picture)

    @property
    def as_written(self) -> Written:
        """The line to the last space, to come back to."""
        picture = self.picture
        return Written(self.id, self.text.toPlainText(), picture.picture, picture.is_guess)

    def put(self, written: Written) -> None:
        """Show a line as it stood at another time, without telling anyone."""
        with QSignalBlocker(self):
            if written.words != self.text.toPlainText():
                self.text.setPlainText(written.words)
            self.picture.put_back(written.picture, is_guess=written.is_guess)
            self.picture.read(self.text.words)

    def be_fixed(self) -> None:
        """Offer no other place for this line: it may still be removed."""
        for move in self.moves:
            move.setVisible(False)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Mark what there is to look at, and let a screen reader say it."""
        self.findings = tuple(findings)
        self.text.mark(self.findings)
        found = ", ".join(finding.text for finding in self.findings)
        said = counted(self._look, "writing.to_look_at", len(self.findings), found=found)
        self.text.setAccessibleDescription(said if found else "")

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self.column = QVBoxLayout()
        self.column.addWidget(self.text)
        self.beside = QHBoxLayout()
        self.beside.addWidget(self.more, alignment=top)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.picture, alignment=top)
        line.addLayout(self.column, stretch=1)
        line.addLayout(self.beside)
        line.setAlignment(self.column, top)

    def _typed(self) -> None:
        words = self.text.words
        self.show_findings(still_there(self.findings, self._before, words))
        self._before = words
        self.more.setAccessibleDescription(words)
        self.picture.read(words)
        self.typed.emit(self)

    def _pasted(self, lines: list[str]) -> None:
        self.pasted.emit(self, lines)

    def _reached(self) -> None:
        self.written.emit(self)

    def _pictured(self) -> None:
        self.pictured.emit()

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _entered(self) -> None:
        self.entered.emit(self)

    def _move(self, places: int) -> None:
        self.asked_to_move.emit(self, places)

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _remove(self) -> None:
        self.asked_to_remove.emit(self)
