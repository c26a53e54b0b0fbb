"""The arrows under something that is shown a page at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.ui.facilitator.fields import SmallButton


class PageTurner(QHBoxLayout):
    """Back, where we are, and on. ``turn`` is told by how many pages."""

    def __init__(self, back: str, on: str, turn: Callable[[int], object]) -> None:
        super().__init__()
        self.back = SmallButton(back, lambda: turn(-1), Qt.ArrowType.LeftArrow)
        self.on = SmallButton(on, lambda: turn(1), Qt.ArrowType.RightArrow)
        self.where = QLabel()
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(self.back)
        self.addWidget(self.where, stretch=1)
        self.addWidget(self.on)

    def show_place(self, place: int, pages: int, words: str) -> None:
        """Say where we are, counted from 0, and open the ways there are."""
        self.back.setEnabled(place > 0)
        self.on.setEnabled(place < pages - 1)
        self.where.setText(words)
