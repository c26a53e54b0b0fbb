"""The pictures a facilitator chooses from, found by typing what they are about."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from app.pictures.library import Concept, Library
from app.ui.look import Look

SIZE = QSize(586, 470)
PICTURE = 64
CELL = QSize(106, 128)
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
INTO_GRID = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown})

NAMES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)

Index = QModelIndex | QPersistentModelIndex


class PictureChooser(QFrame):
    """A search field over a grid of pictures. It shuts when one is chosen.

    Typing narrows the grid. The down arrow goes into it, arrows move about in it, and
    Enter chooses.
    """

    chosen = Signal(str)  # the id of the picture

    def __init__(
        self, look: Look, picture: str, recent: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(look("desk.choose_picture").words)
        self.resize(SIZE)
        self._library = look.pictures.library
        self._recent = recent
        self.search = QLineEdit(placeholderText=look("pictures.search").words)
        self.search.setAccessibleName(look("pictures.search").words)
        self.search.setClearButtonEnabled(True)
        self.nothing = QLabel(look("pictures.nothing").words, wordWrap=True)
        self.found = FoundPictures(look)
        self.grid = PictureGrid(self.found)
        self.grid.setAccessibleName(look("desk.choose_picture").words)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.nothing)
        layout.addWidget(self.grid, stretch=1)
        self.search.textChanged.connect(self._find)
        self.grid.clicked.connect(self._choose)
        self.search.installEventFilter(self)
        self.grid.installEventFilter(self)
        self._find("")
        self._go_to(picture)

    def open_under(self, widget: QWidget) -> None:
        """Show it under a widget, or above where there is no room below."""
        below = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        room = widget.screen().availableGeometry()
        if below.y() + self.height() > room.bottom():
            below.setY(max(room.top(), widget.mapToGlobal(QPoint()).y() - self.height() - 2))
        below.setX(max(room.left(), min(below.x(), room.right() - self.width())))
        self.move(below)
        self.show()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keyboard go between the search field and the grid."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in ENTER:
            self._choose(self.grid.currentIndex())
        elif watched is self.search and key in INTO_GRID:
            self.grid.setFocus()
        elif watched is self.grid and key is Qt.Key.Key_Up and self.grid.is_on_first_row():
            self.search.setFocus()
        elif watched is self.grid and event.text().isalnum():
            self.search.setFocus()
            self.search.insert(event.text())
        else:
            return False
        return True

    def _find(self, typed: str) -> None:
        self.found.show_pictures(matching(self._library, typed, self._recent))
        self.nothing.setVisible(not self.found.pictures)
        self.grid.setCurrentIndex(self.found.index(0))

    def _go_to(self, picture: str) -> None:
        if picture in self.found.pictures and picture not in self._recent:
            place = self.found.index(self.found.pictures.index(picture))
            self.grid.setCurrentIndex(place)
            self.grid.scrollTo(place, QListView.ScrollHint.PositionAtCenter)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            picture = self.found.pictures[index.row()]
            self.close()
            self.chosen.emit(picture)


class PictureGrid(QListView):
    """Pictures in rows, each over its word."""

    def __init__(self, found: "FoundPictures") -> None:
        super().__init__()
        side = found.side
        self.setModel(found)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setIconSize(QSize(side, side))
        self.setGridSize(found.cell)

    def is_on_first_row(self) -> bool:
        """Whether there is nothing above the picture the keyboard is on."""
        first = self.visualRect(self.model().index(0, 0))
        return self.visualRect(self.currentIndex()).top() <= first.top()


class FoundPictures(QAbstractListModel):
    """The pictures that match what was typed, each drawn when it comes into sight.

    Those that are not ``named`` show no word, but screen readers still say it.
    """

    def __init__(self, look: Look, side: int = PICTURE, *, named: bool = True) -> None:
        super().__init__()
        self._look = look
        self.side = side
        self.named = named
        self.cell = CELL if named else QSize(side + 12, side + 12)
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
        side = self.side - 4
        painter.drawPixmap(2, 2, self._look.pictures.pixmap(picture, QSize(side, side)))
        painter.end()
        icon = QIcon(plate)
        icon.addPixmap(plate, QIcon.Mode.Selected)  # or Qt would tint the chosen picture
        return icon


def matching(library: Library, typed: str, recent: Sequence[str] = ()) -> list[str]:
    """The drawn pictures that are about every word typed: the recent ones first.

    A picture whose own word begins with what was typed comes before one that only has it
    among its other words.
    """
    wanted = typed.lower().split()
    found = [
        concept.id
        for concept in library.concepts.values()
        if _is_about(concept, wanted) and library.file(concept.id)
    ]
    start = typed.strip().lower()

    def place(picture: str) -> tuple[int, bool]:
        used = recent.index(picture) if picture in recent else len(recent)
        return used, not library.label(picture).lower().startswith(start)

    return sorted(found, key=place)


def _is_about(concept: Concept, wanted: list[str]) -> bool:
    words = " ".join((concept.id.replace("_", " "), concept.label, *concept.keywords)).lower()
    return all(any(word.startswith(part) for word in words.split()) for part in wanted)
