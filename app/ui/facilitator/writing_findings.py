"""What the checker found in the line that is being written."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QIcon, QKeyEvent, QTransform
from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.domain.easy_read import Finding, Level
from app.ui.facilitator.fields import SMALL_BUTTON, SmallButton, counted
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.writing_finding import FindingRow
from app.ui.look import Look

TALLEST = 190


class FindingsPanel(Panel):
    """The findings of one line, and how many there are in other lines."""

    used = Signal(object, str)  # a Finding, and the words for its place
    left = Signal(object, str)  # a Finding, and why it stays
    filled = Signal(object)  # a Finding: a gap to fill in
    asked_for_next = Signal()
    asked_for_line = Signal()  # Esc: back to the writing
    asked_to_hear = Signal()
    asked_to_undo = Signal()
    asked_to_redo = Signal()

    def __init__(self, look: Look, tallest: int = TALLEST) -> None:
        super().__init__()
        self._tallest = tallest
        self._look = look
        self._shown: tuple[str, list[Finding]] | None = None
        self.body.setContentsMargins(14, 8, 10, 8)
        self.body.setSpacing(4)
        self.title = QLabel(wordWrap=True)
        self.title.setProperty("role", "strong")
        self.others = QLabel()
        self.next = button(
            look("writing.next_to_look_at").words, self.asked_for_next.emit, "link"
        )
        self.listen = self._small("listen", self.asked_to_hear)
        self.undo = self._small("undo", self.asked_to_undo)
        self.redo = self._small("redo", self.asked_to_redo)
        self.redo.setIcon(_mirrored(self.redo.icon()))
        self.top.addWidget(self.title, stretch=1)
        for small in (self.listen, self.undo, self.redo):
            self.top.addWidget(small)
        elsewhere = QHBoxLayout()
        elsewhere.addWidget(self.others, stretch=1)
        elsewhere.addWidget(self.next)
        self.list = ScrolledRows(look("writing.checked").words, gap=6)
        self.body.addLayout(self.top)
        self.body.addLayout(elsewhere)
        self.body.addWidget(self.list)

    @property
    def rows(self) -> list[FindingRow]:
        """One row for each finding."""
        return [row for row in self.list.rows if isinstance(row, FindingRow)]

    def show_findings(self, line: str, findings: Sequence[Finding], others: int) -> None:
        """Show a line's findings, what must change first; ``others`` are in other lines."""
        findings = sorted(findings, key=lambda one: one.level is not Level.STOP)
        look = self._look
        title = line if findings else look("writing.nothing_in_line").words
        if not findings and not others:
            title = look("writing.nothing_to_look_at").words
        self.title.setText(title)
        self.setProperty("kind", "warning" if findings or others else "")
        self.style().polish(self)
        self.others.setText(counted(look, "writing.in_other_lines", others))
        self.others.setVisible(bool(others))
        self.next.setVisible(bool(others))
        if (line, findings) != self._shown:  # or someone who writes why would lose it
            self._shown = (line, findings)
            self.list.show_rows([self._row(finding) for finding in findings])
            self.list.setVisible(bool(findings))
            for row in self.rows:
                row.show()  # until then it takes up no room
            self.list.fit(self._tallest)

    def go_to_first(self) -> None:
        """Take the keyboard to what can be done about the first finding."""
        if self.rows:
            self.rows[0].buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the line."""
        if event.key() == Qt.Key.Key_Escape:
            self.asked_for_line.emit()
        else:
            event.ignore()

    def _small(self, name: str, asked: SignalInstance) -> SmallButton:
        phrase = self._look(f"writing.{name}")
        ratio = self.devicePixelRatio()
        picture = self._look.pictures.icon(phrase.picture, SMALL_BUTTON, ratio)
        return SmallButton(phrase.words, asked.emit, picture)

    def _row(self, finding: Finding) -> FindingRow:
        row = FindingRow(self._look, finding)
        row.used.connect(self.used)
        row.left.connect(self.left)
        row.filled.connect(self.filled)
        row.opened.connect(self.list.scroll_to)
        return row


def _mirrored(icon: QIcon) -> QIcon:
    """The same picture seen in a mirror: the way on from the way back."""
    shown = icon.pixmap(SMALL_BUTTON)
    return QIcon(shown.transformed(QTransform().scale(-1, 1)))
