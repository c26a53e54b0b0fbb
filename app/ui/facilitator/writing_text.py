"""A field for one sentence that grows with it, and marks what there is to look at."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.domain.easy_read import Finding, Level
from app.domain.sentences import sentences_in

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ENDS = (".", "!", "?")
LEAST_HEIGHT = 52
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def is_undo(event: QKeyEvent) -> bool:
    """True for Ctrl+Z."""
    return event.key() == Qt.Key.Key_Z and event.modifiers() == CONTROL


def is_redo(event: QKeyEvent) -> bool:
    """True for Ctrl+Y and Ctrl+Shift+Z, each of which some people know."""
    pressed = (event.key(), event.modifiers())
    return pressed in ((Qt.Key.Key_Y, CONTROL), (Qt.Key.Key_Z, CONTROL | SHIFT))


class GrowingText(QPlainTextEdit):
    """As tall as its words need. Tab moves on, Alt with an arrow moves the line.

    A stop has a wave under it on a tint, a hint has dots, and what a person has to judge has
    dashes: nobody has to know the colours.
    """

    reached = Signal()
    entered = Signal()
    pasted = Signal(object)  # the lines to stand in the place of this one
    moved = Signal(int)  # by how many places

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self._stop, self._stop_tint, self._hint = QColor(), QColor(), QColor()
        self._findings: Sequence[Finding] = ()
        self.setUndoRedoEnabled(False)  # the way back is that of all the lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(LEAST_HEIGHT)
        self.textChanged.connect(self._grow)

    def _get_stop(self) -> QColor:
        return self._stop

    def _set_stop(self, colour: QColor) -> None:
        self._stop = colour
        self.mark(self._findings)

    def _get_stop_tint(self) -> QColor:
        return self._stop_tint

    def _set_stop_tint(self, colour: QColor) -> None:
        self._stop_tint = colour
        self.mark(self._findings)

    def _get_hint(self) -> QColor:
        return self._hint

    def _set_hint(self, colour: QColor) -> None:
        self._hint = colour
        self.mark(self._findings)

    stop = Property(QColor, _get_stop, _set_stop)
    stop_tint = Property(QColor, _get_stop_tint, _set_stop_tint)
    hint = Property(QColor, _get_hint, _set_hint)

    @property
    def words(self) -> str:
        """What was typed, in one line."""
        return self.toPlainText().replace("\n", " ").strip()

    def mark(self, findings: Sequence[Finding]) -> None:
        """Mark these places of the words; the words and the way back stay as they are."""
        self._findings = findings
        # The gravest last, so that it lies over the others where they meet.
        in_order = sorted(findings, key=lambda finding: finding.level is Level.STOP)
        self.setExtraSelections([self._mark_of(finding) for finding in in_order])

    @property
    def parts(self) -> tuple[str, str]:
        """What stands before the place where somebody writes, and what stands after it."""
        cursor, typed = self.textCursor(), self.toPlainText().encode("utf-16-le")
        before = typed[: 2 * cursor.selectionStart()].decode("utf-16-le").strip()
        return before, typed[2 * cursor.selectionEnd() :].decode("utf-16-le").strip()

    def go_to(self, character: int, until: int | None = None) -> None:
        """Write on from a place in the words, or over them up to another place."""
        cursor = self.textCursor()
        cursor.setPosition(self._place(character))
        if until is not None:
            cursor.setPosition(self._place(until), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this is the line being written."""
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for another line on Enter, and move this one with Alt and an arrow."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if is_undo(event) or is_redo(event):
            event.ignore()
        elif event.key() in ENTER:
            self.entered.emit()
        elif alt and event.key() in MOVES:
            self.moved.emit(MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste one sentence here; ask for a line for each when there are several."""
        sentences = sentences_in(source.text())
        if len(sentences) < 2:
            self.insertPlainText(
                sentences[0] if "\n" in source.text() and sentences else source.text()
            )
            return
        before, after = self.parts
        if before and not before.endswith(ENDS):
            sentences[0] = f"{before} {sentences[0]}"
            before = ""
        self.pasted.emit([line for line in (before, *sentences, after) if line])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the height again when the width changes."""
        super().resizeEvent(event)
        self._grow()

    def _mark_of(self, finding: Finding) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        if finding.level is Level.STOP:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(self._stop)
            look.setBackground(self._stop_tint)
        else:
            judge = finding.level is Level.JUDGE
            styles = QTextCharFormat.UnderlineStyle
            look.setUnderlineStyle(styles.DashUnderline if judge else styles.DotLine)
            look.setUnderlineColor(self._hint)
        cursor = self.textCursor()
        cursor.setPosition(self._place(finding.start))
        cursor.setPosition(self._place(finding.end), QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = cursor, look
        return made

    def _place(self, character: int) -> int:
        """Where a character of the words stands in the field, as Qt counts them."""
        typed = self.toPlainText()
        before = typed[: len(typed) - len(typed.lstrip()) + character]
        return len(before.encode("utf-16-le")) // 2

    def _grow(self) -> None:
        lines = round(self.document().size().height())
        margin = 2 * self.document().documentMargin()
        edges = self.height() - self.viewport().height()
        needed = round(lines * self.fontMetrics().lineSpacing() + margin + edges)
        self.setFixedHeight(max(LEAST_HEIGHT, needed))
