"""The lines of a meeting's list, drawn so that hundreds of them are there at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.domain.dates import day_and_month
from app.domain.room import RoomLine, same
from app.ui.facilitator.fields import counted
from app.ui.facilitator.line_marks import Mark, Shape, draw_marks, marks_of, place_marks
from app.ui.facilitator.thing_list import Line, ThingList
from app.ui.look import Look

PICTURE = 46
BOX = 38
COUNT_WIDTH = 86
GAP = 8
WRAP = Qt.TextFlag.TextWordWrap
IsLate = Callable[[RoomLine], bool]
Index = QModelIndex | QPersistentModelIndex


def key_of(line: RoomLine) -> str:
    """What a line is known by, whoever joins it or leaves it."""
    return same(line.wanted[0].need)


class HelpsList(ThingList):
    """What is to be got ready for a meeting.

    A press on its box, or the space bar, ticks a line; Enter goes on to all about it.
    """

    ticked_line = Signal(str, bool)  # the key of a line, and whether it is ready
    entered_line = Signal()

    def __init__(self, look: Look, is_late: IsLate) -> None:
        super().__init__(look, look("room.lines").words, PICTURE)
        self._look = look
        self._is_late = is_late
        self.by_key: dict[str, RoomLine] = {}
        self.marks: list[list[Mark]] = []
        self.setProperty("edged", "true")
        self.setViewportMargins(8, 2, 0, 2)
        self.setItemDelegate(HelpsDrawing(look, self))
        self.itemChanged.connect(self._tick)

    def show_room(self, lines: Sequence[RoomLine], chosen: str = "") -> None:
        """Show these lines, with the same one chosen where it is still there."""
        self.by_key = {key_of(line): line for line in lines}
        self.marks = [self._marks(line) for line in lines]
        pairs = zip(lines, self.marks, strict=True)
        self.show_lines([self._line(line, marks) for line, marks in pairs], chosen)

    def show_changed(self, line: RoomLine) -> None:
        """Show a line as it is now, in its place."""
        key = key_of(line)
        row = list(self.by_key).index(key)
        self.by_key[key] = line
        self.marks[row] = self._marks(line)
        self.change_line(row, self._line(line, self.marks[row]))
        self.scheduleDelayedItemsLayout()

    def tick_line(self, key: str, *, ready: bool) -> RoomLine:
        """Show whether a line is ready, and give back what it is now."""
        self.show_changed(replace(self.by_key[key], ready=ready))
        return self.by_key[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on from a line with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_line.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words to the room there is now, and keep the chosen line in sight."""
        self.doItemsLayout()
        super().resizeEvent(event)

    def _marks(self, line: RoomLine) -> list[Mark]:
        look, late = self._look, self._is_late(line)
        marks = marks_of(look, line, late=late)
        if line.is_must:
            marks.append(Mark(Shape.MUST, look("people.strength_must_have").words))
        if line.needs_an_action:
            marks.append(Mark(Shape.NONE, look("room.no_action").words))
        if not late:
            due = look("room.due_on", date=day_and_month(line.due_on)).words
            marks.append(Mark(Shape.NONE, due))
        if line.owner:
            marks.append(Mark(Shape.NONE, line.owner))
        return marks

    def _line(self, line: RoomLine, marks: Sequence[Mark]) -> Line:
        under = ". ".join([people_words(self._look, line), *(mark.words for mark in marks)])
        picture, words = line.phrase.picture, line.phrase.words
        return Line(key_of(line), words, under, picture, line.ready)

    def _tick(self, item: QListWidgetItem) -> None:
        row, ready = self.row(item), item.checkState() is Qt.CheckState.Checked
        line = self.lines[row]
        if line.ticked is not ready:
            self.lines[row] = replace(line, ticked=ready)
            self.ticked_line.emit(str(line.thing), ready)


def people_words(look: Look, line: RoomLine) -> str:
    """How many people need it."""
    return counted(look, "room.people", len(line.people))


class HelpsDrawing(QStyledItemDelegate):
    """Draws a box to tick, a picture, what to do, how many need it, and the marks under it."""

    def __init__(self, look: Look, parent: HelpsList) -> None:
        super().__init__(parent)
        self._look = look
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for all the words, and for the marks."""
        width = self._list.viewport().width()
        words, marks = self._rooms(option.fontMetrics, QRect(0, 0, width, 0), index.row())
        return QSize(100, max(words.height() + marks.height() + 4, PICTURE) + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line of the list."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.text = ""
        style = whole.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, whole.widget)
        look, area = self._look, QRect(option.rect)
        line = self._list.by_key[str(self._list.lines[index.row()].thing)]
        painter.save()
        self._draw_picture(painter, area, line.phrase.picture)
        words, marks = self._rooms(option.fontMetrics, area, index.row())
        painter.setPen(QColor(look.theme.ink))
        painter.setFont(_bold(option.font))
        painter.drawText(words, int(WRAP), line.phrase.words)
        painter.setFont(option.font)
        count = QRect(area.right() - COUNT_WIDTH, words.top(), COUNT_WIDTH - GAP, PICTURE)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(count, int(right), people_words(look, line))
        draw_marks(painter, look.theme, self._list.marks[index.row()], marks)
        painter.restore()

    def _rooms(self, metrics: QFontMetrics, area: QRect, row: int) -> tuple[QRect, QRect]:
        """Where the words are, and the marks under them."""
        left = area.left() + BOX + PICTURE + 2 * GAP
        wide = max(area.right() - COUNT_WIDTH - GAP - left, 80)
        bold = QFontMetrics(_bold(self._list.font()))
        room = QRect(left, area.top() + GAP, wide, 1000)
        words = bold.boundingRect(room, int(WRAP), self._list.lines[row].words)
        words.setWidth(wide)
        below = QRect(left, words.bottom() + 4, area.right() - GAP - left, 0)
        marks = self._list.marks[row]
        places = place_marks(metrics, marks, below.width())
        below.setHeight(places[-1].bottom() + 1 if places else 0)
        return words, below

    def _draw_picture(self, painter: QPainter, area: QRect, picture: str) -> None:
        place = QRect(area.left() + BOX, area.top() + GAP, PICTURE, PICTURE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.plate))
        painter.drawRoundedRect(place, 8, 8)
        inside = place.adjusted(2, 2, -2, -2)
        ratio = painter.device().devicePixelRatio()
        pixmap = self._look.pictures.pixmap(picture, inside.size(), ratio)
        painter.drawPixmap(inside.topLeft(), pixmap)


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made
