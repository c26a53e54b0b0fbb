"""A picture on a light plate."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.pictures import Pictures


class PictureLabel(QLabel):
    """Shows one picture as large as its room allows. The words beside it say the same."""

    def __init__(
        self, pictures: Pictures, picture: str, side: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._picture = picture
        self.setProperty("plated", "true")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if side:
            self.setFixedSize(side, side)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self.setMinimumSize(24, 24)

    def show_picture(self, picture: str) -> None:
        """Show another picture."""
        self._picture = picture
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the picture anew for its new room."""
        super().resizeEvent(event)
        self._draw()

    def sizeHint(self) -> QSize:
        """Ask for no more room than the layout gives: a pixmap must not push it apart."""
        return self.minimumSize()

    def _draw(self) -> None:
        side = min(self.width(), self.height()) - 8
        if self._picture and side > 0:
            size = QSize(side, side)
            self.setPixmap(self._pictures.pixmap(self._picture, size, self.devicePixelRatio()))
        else:
            self.clear()
