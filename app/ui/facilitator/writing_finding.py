"""One thing the checker found, and what can be done about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.easy_read import Finding, Level
from app.ui.facilitator.page import button
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

HARD_WORD = "ER33"
ARROW = "→"
BOLD = "**"
NARROW = 420


class FindingRow(QWidget):
    """What was found, why, and a button for each way on. Each button tells its word."""

    used = Signal(object, str)  # the Finding, and the words for its place
    left = Signal(object, str)  # the Finding, and why it stays
    filled = Signal(object)  # the Finding: a gap that somebody wants to fill in
    opened = Signal(object)  # the field for why

    def __init__(self, look: Look, finding: Finding) -> None:
        super().__init__()
        self._look = look
        self.finding = finding
        self.buttons: list[QPushButton] = []
        must = finding.level is Level.STOP
        kind = look(f"writing.level_{finding.level}").words
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 4)
        whole.setSpacing(2)
        whole.addWidget(WrappedWords(f"{kind} {finding.text}", "late" if must else "strong"))
        whole.addWidget(WrappedWords(finding.reason))
        for words in finding.suggestions:
            whole.addLayout(self._suggestion(words))
        self.foot = QHBoxLayout()
        if finding.rule == HARD_WORD and finding.can_be_kept:
            self._offer("keep", partial(self._use, f"{BOLD}{finding.text}{BOLD}"))
        self.leave = self._offer("leave", self._ask_why)
        if finding.is_gap:
            self.buttons = [self._offer("fill", partial(self.filled.emit, finding))]
            self.leave.hide()
        self.foot.addStretch()
        self.because = QLineEdit(placeholderText=look("writing.leave_like").words)
        self.because.setAccessibleName(self.leave.accessibleName())
        self.because.returnPressed.connect(self._leave)
        self.because.hide()
        whole.addLayout(self.foot)
        whole.addWidget(self.because)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the ways on under one another where there is little room."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW
        ways = QBoxLayout.Direction
        self.foot.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up saying why; anything else is for what is around this row."""
        if event.key() == Qt.Key.Key_Escape and self.because.isVisible():
            self.leave.show()
            self.leave.setFocus()
            self.because.hide()
        else:
            event.ignore()

    def _suggestion(self, words: str) -> QHBoxLayout:
        look, found = self._look, self.finding.text
        shown = words or look("writing.take_out").words
        name = "writing.use_name" if words else "writing.take_out_name"
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(WrappedWords(f"{ARROW} {shown}"), stretch=1)
        use = button(look("writing.use").words, partial(self._use, words))
        use.setAccessibleName(look(name, found=found, words=words).words)
        line.addWidget(use, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.buttons.append(use)
        return line

    def _offer(self, name: str, act: Callable[[], object]) -> QPushButton:
        made = button(self._look(f"writing.{name}").words, act, "link")
        said = self._look(f"writing.{name}_name", found=self.finding.text)
        made.setAccessibleName(said.words)
        self.foot.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)
        self.buttons.append(made)
        return made

    def _use(self, words: str) -> None:
        self.used.emit(self.finding, words)

    def _ask_why(self) -> None:
        self.because.show()
        self.because.setFocus()
        self.leave.hide()
        self.opened.emit(self.because)

    def _leave(self) -> None:
        because = self.because.text().strip()
        if because:
            self.left.emit(self.finding, because)
