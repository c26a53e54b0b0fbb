"""Choosing a person's face: one of the drawn ones, or a photo."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from app.pictures.bringing.dots import Box
from app.pictures.bringing.reading import read_photo
from app.services.album import Album
from app.ui.facilitator.page import Page, button
from app.ui.facilitator.picture_grid import FoundPictures, PictureGrid
from app.ui.facilitator.picture_picker import ENTER
from app.ui.facilitator.trim_popup import TrimPopup
from app.ui.look import Look

SIDE = 112
EDGE = 12
SIZE = QSize(724, 504)
FACE = 72
FACES = tuple(f"avatar_{number:02}" for number in range(1, 41))


class FaceButton(QPushButton):
    """Shows a person's face; pressing it opens the faces, and the way to a photo.

    A photo is trimmed before it is kept. Where ``agreed`` has words, that is only once they
    are ticked.
    """

    chosen = Signal(str)  # the id of a drawn face, or of a photo that is kept now

    def __init__(self, page: Page, album: Album, agreed: str = "") -> None:
        super().__init__()
        self._page = page
        self._album = album
        self._agreed = agreed
        self.face = ""
        self._name = ""
        self.setProperty("kind", "face")
        self.setFixedSize(SIDE, SIDE)
        self.setIconSize(QSize(SIDE - EDGE, SIDE - EDGE))
        self.clicked.connect(self.open)

    def show_face(self, face: str, name: str) -> None:
        """Show somebody's face, or that they have none yet."""
        self.face = face
        shown = face or self._page.look("people.no_face").picture
        ratio = self.devicePixelRatio()
        self.setIcon(self._page.look.pictures.icon(shown, self.iconSize().width(), ratio))
        self.call(name)

    def call(self, name: str) -> None:
        """Know by what name they go now."""
        self._name = name
        words = self._page.look("people.face" if self.face else "people.no_face", name=name)
        self.setAccessibleName(words.words)
        self.setToolTip(words.words)

    def open(self) -> "FaceChooser":
        """Open the faces. They close when one is chosen, or with Esc."""
        chooser = FaceChooser(self._page.look, self.face, self)
        chooser.chosen.connect(self._choose)
        chooser.asked_for_photo.connect(self._ask_for_photo)
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        room = self.screen().availableGeometry()
        below.setX(max(room.left(), min(below.x(), room.right() - SIZE.width())))
        below.setY(max(room.top(), min(below.y(), room.bottom() - SIZE.height())))
        chooser.move(below)
        chooser.show()
        chooser.grid.setFocus()
        return chooser

    def trim_photo(self, file: Path) -> TrimPopup:
        """Trim a photo, then make it the person's face. Raises NotAPicture."""
        popup = TrimPopup(self._page.look, file, self, self._agreed)
        popup.trimmed.connect(partial(self._use_photo, file))
        popup.open_over(self.window())
        return popup

    def _choose(self, face: str) -> None:
        self.show_face(face, self._name)
        self.chosen.emit(face)

    def _ask_for_photo(self) -> None:
        look = self._page.look
        name, _kind = QFileDialog.getOpenFileName(
            self,
            look("people.photo").words,
            str(Path.home()),
            look("people.pictures_only").words,
        )
        if name:
            self._page.attempt(partial(self._open_photo, Path(name)))

    def _open_photo(self, file: Path) -> None:
        self.trim_photo(file)

    def _use_photo(self, file: Path, part: Box) -> None:
        self._page.attempt(lambda: self._keep_photo(read_photo(file, part)))

    def _keep_photo(self, photo: bytes) -> None:
        label = self._page.look("people.photo_of", name=self._name).words
        self._choose(self._album.keep_face(label, photo))


class FaceChooser(QFrame):
    """The drawn faces, and the way to a photo."""

    chosen = Signal(str)
    asked_for_photo = Signal()

    def __init__(self, look: Look, face: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(look("people.faces").words)
        self.resize(SIZE)
        self.found = FoundPictures(look, FACE, named=False)
        self.found.show_pictures(list(FACES))
        self.grid = PictureGrid(self.found)
        self.grid.setAccessibleName(look("people.faces").words)
        self.photo = button(look("people.photo").words, self._ask_for_photo)
        layout = QVBoxLayout(self)
        layout.addWidget(self.grid, stretch=1)
        layout.addWidget(self.photo)
        place = FACES.index(face) if face in FACES else 0
        self.grid.setCurrentIndex(self.found.index(place))
        self.grid.clicked.connect(lambda index: self._choose(index.row()))
        self.grid.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose with Enter."""
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and Qt.Key(event.key()) in ENTER:  # type: ignore[attr-defined]  # it is a key
            self._choose(self.grid.currentIndex().row())
            return True
        return super().eventFilter(watched, event)

    def _choose(self, place: int) -> None:
        self.close()
        self.chosen.emit(FACES[place])

    def _ask_for_photo(self) -> None:
        self.close()
        self.asked_for_photo.emit()
