"""A button that shows the picture of a line and lets a facilitator change it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.facilitator.picture_chooser import PictureChooser
from app.ui.look import Look

SIDE = 64
EDGE = 10
RECENT = "recent_pictures"
REMEMBERED = 12
PHOTO = "photo:"


class PictureButton(QPushButton):
    """Shows one picture; pressing it opens the pictures to choose from, just under it."""

    chosen = Signal(str)  # the id of the picture

    def __init__(
        self, look: Look, picture: str = "", side: int = SIDE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._picture = picture
        self._chooser: PictureChooser | None = None
        self.setFixedSize(side, side)
        self.setIconSize(QSize(side - EDGE, side - EDGE))
        self.clicked.connect(self.open)
        self.show_picture(picture)

    @property
    def picture(self) -> str:
        """The id of the picture being shown, or "" for none."""
        return self._picture

    def show_picture(self, picture: str) -> None:
        """Show another picture, without telling anyone that it was chosen."""
        self._picture = picture
        side, ratio = self.iconSize().width(), self.devicePixelRatio()
        self.setIcon(
            self._look.pictures.icon(
                picture or self._look("pictures.none").picture, side, ratio
            )
        )
        name = self._look("pictures.press_to_change", name=self._name()).words
        self.setAccessibleName(name)
        self.setToolTip(name)

    def open(self) -> PictureChooser:
        """Open the pictures to choose from. They close when one is chosen, or with Esc."""
        chooser = PictureChooser(self._look, self._picture, self._recent(), self)
        chooser.chosen.connect(self._choose)
        chooser.open_under(self)
        self._chooser = chooser
        return chooser

    def _choose(self, picture: str) -> None:
        # The window outlives every page, so all its buttons offer the same recent pictures.
        self.window().setProperty(RECENT, [picture, *self._recent(besides=picture)])
        self.show_picture(picture)
        self.setFocus()
        self.chosen.emit(picture)

    def _recent(self, besides: str = "") -> list[str]:
        before = self.window().property(RECENT) or []
        return [str(one) for one in before if one != besides][:REMEMBERED]

    def _name(self) -> str:
        if not self._picture:
            return self._look("pictures.none").words
        if self._picture.startswith(PHOTO):
            return self._look("pictures.photo").words
        return self._look.pictures.library.label(self._picture)
