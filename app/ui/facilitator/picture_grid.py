"""Pictures in rows, each drawn when it comes into sight."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListView

from app.ui.look import Look

BESIDE = 12
UNDER = 66
"""The room for two lines of words under a picture."""

EDGE = 2
AT_ONCE = 400

NAMES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)

Index = QModelIndex | QPersistentModelIndex


class FoundPictures(QAbstractListModel):
    """Pictures to show in a grid, by id.

    Those that are not ``named`` show no word, but screen readers still say it.
    """

    def __init__(self, look: Look, side: int, *, named: bool = True) -> None:
        super().__init__()
        self._look = look
        self.side = side
        self.named = named
        self.cell = QSize(side + (3 * BESIDE if named else BESIDE), side + BESIDE)
        if named:
            self.cell.setHeight(side + UNDER)
        self.pictures: list[str] = []

    def show_pictures(self, pictures: list[str]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.pictures = pictures
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many were found."""
        return len(self.pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The word of a picture, and the picture."""
        picture = self.pictures[index.row()]
        if role == Qt.ItemDataRole.DisplayRole and not self.named:
            return None
        if role in NAMES:
            return self._look.pictures.library.label(picture)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._on_plate(picture)
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.cell
        return None

    def _on_plate(self, picture: str) -> QIcon:
        plate = QPixmap(self.side, self.side)
        plate.fill(self._look.theme.plate)
        painter = QPainter(plate)
        side = self.side - 2 * EDGE
        drawn = self._look.pictures.pixmap(picture, QSize(side, side), as_it_is=True)
        painter.drawPixmap(EDGE, EDGE, drawn)
        painter.end()
        icon = QIcon(plate)
        icon.addPixmap(plate, QIcon.Mode.Selected)  # or Qt would tint the chosen picture
        return icon


class PictureGrid(QListView):
    """Pictures in rows, each over its word. The arrow keys move about in it."""

    def __init__(self, found: FoundPictures) -> None:
        super().__init__()
        self.setModel(found)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(AT_ONCE)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setIconSize(QSize(found.side, found.side))
        self.setGridSize(found.cell)

    def is_on_first_row(self) -> bool:
        """Whether there is nothing above the picture the keyboard is on."""
        first = self.visualRect(self.model().index(0, 0))
        return self.visualRect(self.currentIndex()).top() <= first.top()
