"""Small cards of views that are chosen, and put into themes, by mouse or by keys."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from app.domain.views import View
from app.ui.facilitator.theme_drawing import LINES, CardDrawing
from app.ui.facilitator.theme_words import CardLine
from app.ui.look import Look

MIME = "application/x-together-board-views"
OUT_KEYS = (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
MENU_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CardList(QListWidget):
    """The views of one theme, or those in none.

    A click or Space chooses a card, and again lets go of it. 1 to 9 puts the chosen ones into
    that theme, with Ctrl also into that theme; 0 or Delete takes them out; Enter, or the menu
    key, shows everything that can be done with them. The arrows go up and down, and sideways
    to the next theme. With no card chosen it is about the one the keyboard is at.
    """

    numbered = Signal(int, bool)  # the number of a theme, and whether to stay here too
    taken_out = Signal()
    asked_for_menu = Signal(object)  # the place for it, on the screen
    went_sideways = Signal(int)
    dropped = Signal(object, object, bool)  # view ids, the theme they were in, and stay too
    chose = Signal()

    def __init__(self, look: Look, name: str, theme_id: UUID | None = None) -> None:
        super().__init__()
        self.theme_id = theme_id
        self.views: list[View] = []
        self._lines: list[tuple[CardLine, ...]] = []
        self.setAccessibleName(name)
        self.setItemDelegate(CardDrawing(look, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.itemSelectionChanged.connect(self.chose)

    @property
    def chosen(self) -> tuple[UUID, ...]:
        """The views that are chosen."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.views[row].id for row in rows)

    @property
    def meant(self) -> tuple[UUID, ...]:
        """The views that a key is about: those chosen, or else the one it was pressed at."""
        here = self.currentRow()
        return self.chosen or ((self.views[here].id,) if here >= 0 else ())

    def show_views(self, views: Sequence[View], lines: Sequence[tuple[CardLine, ...]]) -> None:
        """Show these views from now on; the keyboard stays where it was."""
        if list(lines) == self._lines:
            self.views = list(views)
            return
        self._lines = list(lines)
        here, scrolled = self.currentRow(), self.verticalScrollBar().value()
        chosen = self.chosen
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        self.views = list(views)
        for one in lines:
            item = QListWidgetItem()
            item.setData(LINES, one)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, ". ".join(words for words, _ in one)
            )
            self.addItem(item)
        for row, view in enumerate(self.views):
            self.item(row).setSelected(view.id in chosen)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        if views and here >= 0:
            self.go_to(min(here, len(views) - 1))
        self.verticalScrollBar().setValue(scrolled)
        self.chose.emit()

    def go_to(self, row: int) -> None:
        """Bring the keyboard to a card without choosing it."""
        index = self.model().index(row, 0)
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the chosen cards into a theme, take them out, or show what can be done."""
        key, with_ctrl = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.numbered.emit(key - Qt.Key.Key_0, bool(with_ctrl))
        elif key in OUT_KEYS:
            self.taken_out.emit()
        elif key in MENU_KEYS:
            self.asked_for_menu.emit(self._place())
        elif key in SIDEWAYS:
            self.went_sideways.emit(SIDEWAYS[Qt.Key(key)])
        elif key == Qt.Key.Key_Z and with_ctrl:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done with the card that was pressed, or with those chosen."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.go_to(index.row())
            self.asked_for_menu.emit(event.globalPos())
        else:
            self.asked_for_menu.emit(self._place())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let every card have the room that its words need in this width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mimeTypes(self) -> list[str]:
        """What can be dropped here: cards of this window."""
        return [MIME]

    def mimeData(self, _items: Sequence[QListWidgetItem]) -> QMimeData:
        """The chosen cards on their way."""
        carried = QMimeData()
        told = {
            "theme": str(self.theme_id) if self.theme_id else "",
            "views": [str(one) for one in self.meant],
        }
        carried.setData(MIME, json.dumps(told).encode())
        return carried

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry the chosen cards. Qt would take them away from here by itself."""
        drag = QDrag(self)
        drag.setMimeData(self.mimeData(self.selectedItems()))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards from elsewhere."""
        self.consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards from elsewhere."""
        self.consider(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the cards here."""
        self.take(event)

    def consider(self, event: QDropEvent) -> None:
        """Say whether what is carried can be put here."""
        if event.mimeData().hasFormat(MIME) and event.source() is not self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def take(self, event: QDropEvent) -> None:
        """Tell of cards that were put here; what is not ours is left alone."""
        carried = _carried(event.mimeData())
        if carried is None or event.source() is self:
            event.ignore()
            return
        event.acceptProposedAction()
        with_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        self.dropped.emit(*carried, bool(with_ctrl))

    def _place(self) -> QPoint:
        """Where a menu about the card at the keyboard belongs."""
        rect = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(rect.center())


def _carried(mime: QMimeData) -> tuple[tuple[UUID, ...], UUID | None] | None:
    """The views that are carried, and the theme they come from."""
    try:
        told: Any = json.loads(bytes(mime.data(MIME).data()))
        views = tuple(UUID(one) for one in told["views"])
        return views, UUID(told["theme"]) if told["theme"] else None
    except (ValueError, TypeError, LookupError, AttributeError):
        return None
