"""Tabs that are made when they are first looked at, so that a page opens at once."""

from collections.abc import Callable
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

Part = TypeVar("Part", bound=QWidget)


@runtime_checkable
class ShowsNow(Protocol):
    """A part that can show what is kept now."""

    def refresh(self) -> None:
        """Show what is kept now."""


class LateTabs(QTabWidget):
    """Tabs whose parts are made late: the first at once, each other when it is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[Callable[[], QWidget]] = []
        self.made: list[QWidget] = []
        self._new: QWidget | None = None  # it shows what is kept now already
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.currentChanged.connect(self.part)

    def add(self, title: str, make: Callable[[], Part]) -> Callable[[], Part]:
        """Add a tab, and return what gives its part: ``make`` makes it the first time."""
        holder = QWidget()
        room = QVBoxLayout(holder)
        room.setContentsMargins(0, 0, 0, 0)
        kept: list[Part] = []

        def part() -> Part:
            if not kept:
                kept.append(make())
                self.made += kept
                self._new = kept[0]
                room.addWidget(kept[0])
            return kept[0]

        self._parts.append(part)
        self.addTab(holder, title)
        return part

    def part(self, place: int) -> QWidget:
        """The part of a tab, made if it is not there yet."""
        return self._parts[place]()

    @property
    def shown(self) -> QWidget:
        """The part that is being looked at."""
        return self.part(self.currentIndex())

    def show_part(self, part: QWidget) -> None:
        """Look at a part that was made."""
        for place in range(self.count()):
            if self.widget(place) is part.parent():
                self.setCurrentIndex(place)

    def refresh(self) -> None:
        """Let the part that is open show what is kept now."""
        part, new = self.shown, self._new
        self._new = None
        if part is not new and isinstance(part, ShowsNow):
            part.refresh()
