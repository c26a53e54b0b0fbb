"""A list to choose one thing from: a picture, its name, and a line under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.ui.look import Look

UNDER = int(Qt.ItemDataRole.UserRole) + 1
PICTURE = int(Qt.ItemDataRole.UserRole) + 2
GAP = 8


@dataclass(frozen=True)
class Line:
    """One thing of the list. ``ticked`` is None where there is no box to tick."""

    thing: object
    words: str
    under: str = ""
    picture: str = ""
    ticked: bool | None = None


class ThingList(QListWidget):
    """Things by name; the arrow keys go from one to the next."""

    chosen = Signal(object)  # the thing of a line

    def __init__(self, look: Look, label: str, picture_side: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(LineDrawing(look, picture_side, self))
        self.lines: list[Line] = []
        self.currentRowChanged.connect(self._choose)

    def show_lines(self, lines: Sequence[Line], chosen: object = None) -> None:
        """Show these, with one of them chosen; nobody is told."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        self.lines = list(lines)
        for line in lines:
            item = QListWidgetItem()
            _write(item, line)
            if line.ticked is not None:
                state = Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked
                item.setCheckState(state)
            self.addItem(item)
        things = [line.thing for line in lines]
        self.setCurrentRow(things.index(chosen) if chosen in things else -1)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def change_line(self, row: int, line: Line) -> None:
        """Say something else in a line, which stays where it is."""
        self.lines[row] = line
        _write(self.item(row), line)

    @property
    def ticked(self) -> list[object]:
        """The things whose box is ticked."""
        states = [self.item(row).checkState() for row in range(self.count())]
        return [
            line.thing
            for line, state in zip(self.lines, states, strict=True)
            if line.ticked is not None and state is Qt.CheckState.Checked
        ]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard and choose nothing: Qt would choose the first line if none is."""
        row = self.currentRow()
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        super().focusInEvent(event)
        self.setCurrentRow(row)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen line in sight when there is less room."""
        super().resizeEvent(event)
        if self.currentRow() >= 0:
            self.scrollToItem(self.currentItem())

    def tick_all(self) -> None:
        """Tick every box, or none when all are ticked already."""
        rows = [row for row, line in enumerate(self.lines) if line.ticked is not None]
        on = any(self.item(row).checkState() is Qt.CheckState.Unchecked for row in rows)
        for row in rows:
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            self.item(row).setCheckState(state)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self.lines[row].thing)


def _write(item: QListWidgetItem, line: Line) -> None:
    name = f"{line.words.removesuffix('.')}. {line.under}" if line.under else line.words
    item.setText(line.words)
    item.setData(UNDER, line.under)
    item.setData(PICTURE, line.picture)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, name)


class LineDrawing(QStyledItemDelegate):
    """Draws a picture on its plate, a name in bold, and a quieter line under it."""

    def __init__(self, look: Look, picture_side: int, parent: ThingList) -> None:
        super().__init__(parent)
        self._look = look
        self._side = picture_side

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for two lines, or for the picture."""
        lines = 2 if index.data(UNDER) else 1
        tall = option.fontMetrics.height() * lines + 2 * GAP
        return QSize(100, max(tall, self._side + GAP, 44))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line of the list."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        words, whole.text = whole.text, ""
        style = whole.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, whole.widget)
        area = QRect(option.rect).adjusted(GAP, 0, -GAP, 0)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            area.setLeft(area.left() + 34)
        painter.save()
        if self._side:
            area.setLeft(self._draw_picture(painter, area, index.data(PICTURE)))
        self._draw_words(painter, area, words, index.data(UNDER) or "")
        painter.restore()

    def _draw_picture(self, painter: QPainter, area: QRect, picture: str) -> int:
        place = QRect(area.left(), 0, self._side, self._side)
        place.moveTop(area.center().y() - self._side // 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.plate)
        painter.drawRoundedRect(place, 8, 8)
        ratio = painter.device().devicePixelRatio()
        pixmap = self._look.pictures.pixmap(picture, place.size() - QSize(4, 4), ratio)
        painter.drawPixmap(place.topLeft().x() + 2, place.top() + 2, pixmap)
        return place.right() + 10

    def _draw_words(self, painter: QPainter, area: QRect, words: str, under: str) -> None:
        bold = QFont(painter.font())
        bold.setBold(True)
        plain = QFont(painter.font())
        top = QRect(area)
        if under:
            top.setBottom(area.center().y())
            below = QRect(area)
            below.setTop(area.center().y() + 1)
            painter.setPen(self._look.theme.faint)
            painter.setFont(plain)
            _draw(painter, below, under, Qt.AlignmentFlag.AlignTop)
        painter.setPen(self._look.theme.ink)
        painter.setFont(bold)
        _draw(
            painter,
            top,
            words,
            Qt.AlignmentFlag.AlignBottom if under else Qt.AlignmentFlag.AlignVCenter,
        )


def _draw(painter: QPainter, area: QRect, words: str, where: Qt.AlignmentFlag) -> None:
    fitted = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, where | Qt.AlignmentFlag.AlignLeft, fitted)
