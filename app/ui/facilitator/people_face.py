"""Choosing a person's face: one of the drawn ones, or a photo."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.ui.facilitator.page import button
from app.ui.facilitator.picture_grid import FoundPictures, PictureGrid
from app.ui.facilitator.picture_picker import ENTER
from app.ui.look import Look

SIDE = 112
EDGE = 12
SIZE = QSize(724, 504)
FACE = 72
FACES = tuple(f"avatar_{number:02}" for number in range(1, 41))


class FaceButton(QPushButton):
    """Shows a person's face; pressing it opens the faces to choose from."""

    chosen = Signal(str)  # the id of a drawn face
    asked_for_photo = Signal()

    def __init__(self, look: Look, face: str, name: str) -> None:
        super().__init__()
        self._look = look
        self.face = face
        self.setProperty("kind", "face")
        self.setFixedSize(SIDE, SIDE)
        self.setIconSize(QSize(SIDE - EDGE, SIDE - EDGE))
        self.clicked.connect(self.open)
        self.show_face(face, name)

    def show_face(self, face: str, name: str) -> None:
        """Show another face."""
        self.face = face
        ratio = self.devicePixelRatio()
        self.setIcon(self._look.pictures.icon(face, self.iconSize().width(), ratio))
        words = self._look("people.face", name=name).words
        self.setAccessibleName(words)
        self.setToolTip(words)

    def open(self) -> "FaceChooser":
        """Open the faces. They close when one is chosen, or with Esc."""
        chooser = FaceChooser(self._look, self.face, self)
        chooser.chosen.connect(self.chosen)
        chooser.asked_for_photo.connect(self.asked_for_photo)
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        room = self.screen().availableGeometry()
        below.setY(max(room.top(), min(below.y(), room.bottom() - SIZE.height())))
        chooser.move(below)
        chooser.show()
        chooser.grid.setFocus()
        return chooser


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
