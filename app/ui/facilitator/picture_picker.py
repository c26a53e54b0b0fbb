"""Choosing a picture: found by typing, by group, or because it was suggested."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.pictures import PictureKind
from app.ui.facilitator.page import button
from app.ui.facilitator.picture_grid import FoundPictures, PictureGrid
from app.ui.facilitator.picture_preview import PicturePreview
from app.ui.look import Look

SIZE = QSize(1180, 640)
MARGIN = 20
PICTURE = 100
GROUPS_WIDTH = 220
SUGGESTED = 24
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
INTO_GRID = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown})

Gives = Callable[[], list[str]]


class PicturePicker(QFrame):
    """A search field over groups, a large grid of pictures, and one as a member sees it.

    Typing narrows the grid; the down arrow goes into it, arrows move about in it, Enter
    chooses, Esc leaves everything as it was. It shuts when a picture is chosen.
    """

    chosen = Signal(str)  # the id of the picture

    def __init__(self, look: Look, picture: str, sentence: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(look("desk.choose_picture").words)
        self._look = look
        self._album = look.pictures.album
        self._sentence = sentence
        self.search = QLineEdit(placeholderText=look("pictures.search").words)
        self.search.setAccessibleName(look("pictures.search").words)
        self.search.setClearButtonEnabled(True)
        self.groups = QListWidget()
        self.groups.setAccessibleName(look("pictures.groups").words)
        self.groups.setFixedWidth(GROUPS_WIDTH)
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(look("pictures.nothing").words, wordWrap=True)
        self.found = FoundPictures(look, PICTURE)
        self.grid = PictureGrid(self.found)
        self.grid.setAccessibleName(look("desk.choose_picture").words)
        self.preview = PicturePreview(look, sentence)
        self.close_it = button(look("desk.close").words, self.close)
        self._gives = self._all_groups()
        for name in self._gives:
            self.groups.addItem(name)
        self._lay_out()
        self._connect()
        self.groups.setCurrentRow(0)
        self._go_to(picture)

    def open_over(self, window: QWidget) -> None:
        """Show it over the middle of a window, as large as there is room for."""
        room = window.screen().availableGeometry()
        size = SIZE.boundedTo(room.size() - QSize(MARGIN, MARGIN))
        place = QRect(QPoint(), size)
        place.moveCenter(window.mapToGlobal(window.rect().center()))
        place.moveLeft(max(room.left(), min(place.left(), room.right() - size.width())))
        place.moveTop(max(room.top(), min(place.top(), room.bottom() - size.height())))
        self.setGeometry(place)
        self.show()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keyboard go between the search field and the grid."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(watched, event)
        return super().eventFilter(watched, event)

    def _all_groups(self) -> dict[str, Gives]:
        """What each group is called, and how to get what is in it."""
        look, library = self._look, self._look.pictures.library
        groups: dict[str, Gives] = {}
        if self._sentence and self._album.suggest(self._sentence, SUGGESTED):
            groups[look("pictures.suggested").words] = self._suggested
        if self._album.recent:
            groups[look("pictures.recent").words] = lambda: list(self._album.recent)
        groups[look("pictures.all").words] = self._all
        for kind in (PictureKind.PHOTO, PictureKind.SYMBOL):
            if any(one.kind is kind for one in library.pictures):
                groups[look(f"pictures.kind_{kind}").words] = self._of_kind(kind)
        for group in library.groups:
            groups[look(f"pictures.group_{group}").words] = self._of_group(group)
        return groups

    def _suggested(self) -> list[str]:
        return self._album.suggest(self._sentence, SUGGESTED)

    def _all(self) -> list[str]:
        return [one.id for one in self._look.pictures.library.pictures]

    def _of_kind(self, kind: PictureKind) -> Gives:
        library = self._look.pictures.library
        return lambda: [one.id for one in library.pictures if one.kind is kind]

    def _of_group(self, group: str) -> Gives:
        drawings = self._look.pictures.library.drawings
        return lambda: [one.id for one in drawings.values() if one.group == group]

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, stretch=1)
        top.addWidget(self.close_it)
        middle = QVBoxLayout()
        middle.addWidget(self.nothing)
        middle.addWidget(self.grid, stretch=1)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.groups)
        columns.addLayout(middle, stretch=1)
        columns.addWidget(self.preview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addLayout(top)
        layout.addLayout(columns, stretch=1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.groups.currentTextChanged.connect(self._open_group)
        self.grid.clicked.connect(self._choose)
        self.grid.entered.connect(self.grid.setCurrentIndex)
        self.grid.selectionModel().currentChanged.connect(self._preview)
        self.preview.use.clicked.connect(lambda: self._choose(self.grid.currentIndex()))
        self.search.installEventFilter(self)
        self.grid.installEventFilter(self)

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
        self.groups.setEnabled(not typed.strip())
        if typed.strip():
            self._show(self._album.find(typed))
        else:
            self._open_group(self.groups.currentItem().text())

    def _open_group(self, name: str) -> None:
        self._show(self._gives[name]())

    def _show(self, pictures: list[str]) -> None:
        self.found.show_pictures(pictures)
        self.nothing.setVisible(not pictures)
        self.grid.setCurrentIndex(self.found.index(0))
        self._preview()

    def _go_to(self, picture: str) -> None:
        if picture in self.found.pictures:
            place = self.found.index(self.found.pictures.index(picture))
            self.grid.setCurrentIndex(place)
            self.grid.scrollTo(place, QListView.ScrollHint.PositionAtCenter)

    def _preview(self) -> None:
        place = self.grid.currentIndex()
        self.preview.show_picture(self.found.pictures[place.row()] if place.isValid() else "")

    def _choose(self, place: QModelIndex) -> None:
        if place.isValid():
            picture = self.found.pictures[place.row()]
            self.close()
            self.chosen.emit(picture)
