"""The way back through what was done to the lines that members will read."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QUndoCommand, QUndoStack

PAUSE_MS = 1000
TYPING = 1
NO_MERGE = -1


@dataclass(frozen=True)
class Written:
    """One line as it stood at one time, to the last space."""

    id: UUID
    words: str
    picture: str = ""
    is_guess: bool = True


Lines = tuple[Written, ...]
Show = Callable[[Lines], None]


class Step(QUndoCommand):
    """From some lines to others. Steps of one run of typing become one."""

    def __init__(self, show: Show, before: Lines, after: Lines, run: int = 0) -> None:
        super().__init__()
        self._show = show
        self._before = before
        self.after = after
        self.run = run
        self._is_new = True

    def id(self) -> int:
        """Only typing may be joined to what is before it."""
        return TYPING if self.run else NO_MERGE

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Go on in the same run of typing."""
        if not isinstance(other, Step) or other.run != self.run:
            return False
        self.after = other.after
        return True

    def undo(self) -> None:
        """Show the lines from before."""
        self._show(self._before)

    def redo(self) -> None:
        """Show the lines from after; they stand there already the first time."""
        if not self._is_new:
            self._show(self.after)
        self._is_new = False


class Steps(QUndoStack):
    """Everything done to the lines since what they belong to was opened."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._run = 0
        self._where: object = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)

    def typed(self, where: object, show: Show, before: Lines, after: Lines) -> None:
        """Something was typed in a line; it is one step until a pause or another line."""
        if where is not self._where or not self._pause.isActive():
            self._run += 1
        self._where = where
        self._pause.start()
        self.push(Step(show, before, after, self._run))

    def did(self, show: Show, before: Lines, after: Lines) -> None:
        """Something else was done to the lines: a step by itself."""
        self._where = None
        self.push(Step(show, before, after))
