"""How a view is drawn on a small card: all of it, however long it is."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.ui.facilitator.theme_words import LATE, STRONG, CardLine
from app.ui.look import Look
from app.ui.parts.wrapping import Wrapping

LINES = int(Qt.ItemDataRole.UserRole) + 1
EDGE = 8
GAP = 2
BOX = 36
Index = QModelIndex | QPersistentModelIndex


class CardDrawing(QStyledItemDelegate):
    """Draws the lines of a card under each other, with a box that is ticked when chosen."""

    def __init__(self, look: Look, parent: QListWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._list = parent
        self._laid: dict[tuple[str, str, int], tuple[str, int]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for every word, in the width that the list has."""
        width = self._list.viewport().width()
        tall = sum(height for _, height in self._set(index.data(LINES), width, option.font))
        return QSize(width, max(44, tall + GAP * len(index.data(LINES)) + 2 * EDGE))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Show that a card is chosen by a tick as well as by its colour."""
        super().initStyleOption(option, index)
        option.text = ""
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        option.checkState = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        super().paint(painter, option, index)
        lines: Sequence[CardLine] = index.data(LINES)
        area = QRect(option.rect).adjusted(BOX, EDGE, -EDGE, 0)
        theme = self._look.theme
        painter.save()
        laid = self._set(lines, option.rect.width(), option.font)
        for (_, role), (shown, height) in zip(lines, laid, strict=True):
            area.setHeight(height)
            painter.setFont(_font(option.font, role))
            painter.setPen({STRONG: theme.ink, LATE: theme.stop}.get(role, theme.faint))
            painter.drawText(area, Qt.TextFlag.TextWordWrap, shown)
            area.moveTop(area.top() + height + GAP)
        painter.setPen(theme.line)
        rect = option.rect
        painter.drawLine(rect.left() + EDGE, rect.bottom(), rect.right() - EDGE, rect.bottom())
        painter.restore()

    def _set(self, lines: Sequence[CardLine], width: int, font: QFont) -> list[tuple[str, int]]:
        """The lines as they are drawn, each with its height; worked out once for a width."""
        found = []
        for words, role in lines:
            key = (words, role, width)
            if key not in self._laid:
                wrapping = Wrapping(_font(font, role), width - BOX - EDGE)
                shown = wrapping.shown(words)
                self._laid[key] = (shown, wrapping.height(words))
            found.append(self._laid[key])
        return found


def _font(font: QFont, role: str) -> QFont:
    made = QFont(font)
    made.setBold(role in (STRONG, LATE))
    return made
