"""Rows and columns with circles in them, and the same as a plain table."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.grid import Grid, GridCell
from app.domain.letter import Sentence
from app.ui.facilitator.fields import Scroll
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 48
BIGGEST = 44
EDGE = 3


class Disc(QWidget):
    """A circle as large as what it stands for. The words under it say the number."""

    untold = True

    def __init__(self, look: Look, size: float) -> None:
        super().__init__()
        self._look = look
        self.part = size
        self.setMinimumSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Room for the largest circle there can be."""
        return QSize(BIGGEST + 2 * EDGE, BIGGEST + 2 * EDGE if self.part else EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle with an edge that is seen in every theme."""
        if self.part:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._look.theme.ink), EDGE))
            painter.setBrush(QColor(self._look.theme.soft))
            radius = BIGGEST / 2 * self.part**0.5
            painter.drawEllipse(QPointF(self.rect().center()), radius, radius)


class GridPicture(Scroll):
    """A grid as a picture: the circles are easy to compare, and every one has its number."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.grid: QWidget | None = None

    def show_grid(self, grid: Grid) -> None:
        """Show this in place of what was shown before."""
        if self.grid is not None:
            self.body.removeWidget(self.grid)
            self.grid.hide()
            self.grid.deleteLater()
        self.grid = QWidget()
        layout = QGridLayout(self.grid)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(4)
        for at, column in enumerate(grid.columns, start=1):
            layout.addWidget(self._head(column), 0, at)
            layout.setColumnStretch(at, 1)
        for place, row in enumerate(grid.rows, start=1):
            layout.addWidget(self._row_head(row.head), place, 0)
            for at, cell in enumerate(row.cells, start=1):
                layout.addWidget(self._cell(cell), place, at)
        layout.setColumnStretch(0, 1)
        self.body.insertWidget(0, self.grid)
        if self.body.count() == 1:
            self.body.addStretch()

    def _head(self, head: Sentence) -> QWidget:
        whole, column = _column()
        if head.picture:
            picture = PictureLabel(self._look.pictures, head.picture, PICTURE)
            column.addWidget(picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(_centred(head.words, "strong"))
        column.addStretch()
        return whole

    def _row_head(self, head: Sentence) -> QWidget:
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        if head.picture:
            line.addWidget(PictureLabel(self._look.pictures, head.picture, PICTURE))
        line.addWidget(WrappedWords(head.words, "strong"), stretch=1)
        return whole

    def _cell(self, cell: GridCell) -> QWidget:
        whole, column = _column()
        column.addStretch()
        disc = Disc(self._look, cell.size)
        column.addWidget(disc, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(_centred(cell.words))
        column.addStretch()
        return whole


class GridTable(QTableWidget):
    """The same grid as a plain table, to be read cell by cell."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()

    def show_grid(self, grid: Grid) -> None:
        """Show this in place of what was shown before."""
        heads = [grid.corner, *(column.words for column in grid.columns)]
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        self.setRowCount(len(grid.rows))
        for place, row in enumerate(grid.rows):
            for at, words in enumerate([row.head.words, *(cell.words for cell in row.cells)]):
                item = QTableWidgetItem(words)
                told = f"{row.head.words}, {heads[at]}: {words}" if at else words
                item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
                self.setItem(place, at, item)
        self.resizeRowsToContents()


def _column() -> tuple[QWidget, QVBoxLayout]:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    return whole, column


def _centred(words: str, role: str = "plain") -> WrappedWords:
    label = WrappedWords(words, role)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
