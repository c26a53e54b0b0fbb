"""The way back through what was done to themes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.themes import ThemeStep
from app.services.themes import Themes
from app.ui.facilitator.page import Page

MOST = 200
"""How far one can go back."""


class ThemeSteps(QObject):
    """Does things to the themes of one topic, and undoes them. Each is saved at once."""

    changed = Signal()
    undone = Signal()

    def __init__(self, page: Page, themes: Themes) -> None:
        super().__init__(page)
        self._page = page
        self._themes = themes
        self._done: list[ThemeStep] = []
        self._undone: list[ThemeStep] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a way back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone that can be done again."""
        return bool(self._undone)

    def forget(self) -> None:
        """Begin again, as with another topic."""
        self._done, self._undone = [], []

    def do(self, act: Callable[[], ThemeStep]) -> bool:
        """Do something; False where it could not be done, which the page then explains."""
        worked = self._page.attempt(lambda: self.did(act()))
        if not worked:
            self.changed.emit()
        return worked

    def did(self, step: ThemeStep) -> None:
        """Remember what was done, if anything was."""
        if step:
            self._done = [*self._done, step][-MOST:]
            self._undone = []
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        self._page.save_now()
        self._go(self._done, self._undone)

    def redo(self) -> None:
        """Take the step again that was undone last."""
        self._go(self._undone, self._done)

    def _go(self, steps: list[ThemeStep], others: list[ThemeStep]) -> None:
        if steps:
            step = steps.pop()
            self._page.attempt(lambda: others.append(self._themes.undo(step)))
            self.changed.emit()
            self.undone.emit()
