"""Tabs that are made when they are first looked at, so that a page opens at once."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget


@runtime_checkable
class ShowsNow(Protocol):
    """A part that can show what is kept now."""

    def refresh(self) -> None:
        """Show what is kept now."""


class LateTabs(QTabWidget):
    """Tabs whose parts are made late. Each is a widget with a ``refresh`` of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._makers: list[Callable[[], QWidget]] = []
        self._rooms: list[QVBoxLayout] = []
        self.parts: dict[int, QWidget] = {}
        self._new: QWidget | None = None  # it shows what is kept now already
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.currentChanged.connect(self.part)

    def add(self, title: str, make: Callable[[], QWidget]) -> None:
        """Add a tab whose part ``make`` makes when it is first looked at."""
        self._makers.append(make)
        holder = QWidget()
        room = QVBoxLayout(holder)
        room.setContentsMargins(0, 0, 0, 0)
        self._rooms.append(room)
        self.addTab(holder, title)

    def part(self, place: int) -> QWidget:
        """The part of a tab, made if it is not there yet."""
        if place not in self.parts:
            self._new = self.parts[place] = self._makers[place]()
            self._rooms[place].addWidget(self.parts[place])
        return self.parts[place]

    def refresh(self) -> None:
        """Let the part that is open show what is kept now."""
        part: object = self.parts.get(self.currentIndex())
        new = self._new
        self._new = None
        if part is not new and isinstance(part, ShowsNow):
            part.refresh()
