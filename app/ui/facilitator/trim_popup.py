"""Trimming the photo of a person before it becomes their face."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.pictures.bringing.reading import read_photo
from app.ui.facilitator.fields import tick, words_label
from app.ui.facilitator.page import button
from app.ui.look import Look
from app.ui.parts.photo_trimmer import PhotoTrimmer

SIZE = QSize(620, 560)


class TrimPopup(QFrame):
    """A photo with a frame round the part to keep. Esc keeps nothing.

    Where ``agreed`` has words, the photo can be used only once they are ticked.
    Raises NotAPicture or another AppError when the file is not a photo.
    """

    trimmed = Signal(object)  # the part to keep, as PhotoTrimmer has it

    def __init__(self, look: Look, file: Path, parent: QWidget, agreed: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(look("pictures.trim").words)
        self.resize(SIZE)
        self.trimmer = PhotoTrimmer(look)
        self.trimmer.show_photo(QImage.fromData(QByteArray(read_photo(file))))
        self.agreed = tick(agreed, on=not agreed, act=self._agree)
        self.use = button(look("pictures.use_photo").words, self._use, "main")
        self.use.setEnabled(self.agreed.isChecked())
        self.close_it = button(look("desk.close").words, self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.use)
        foot.addStretch()
        foot.addWidget(self.close_it)
        layout = QVBoxLayout(self)
        layout.addWidget(words_label(look("pictures.trim_how").words, "quiet"))
        layout.addWidget(self.trimmer, stretch=1)
        layout.addWidget(self.agreed)
        layout.addLayout(foot)
        self.agreed.setVisible(bool(agreed))

    def open_over(self, window: QWidget) -> None:
        """Show it over the middle of a window."""
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle - QPoint(self.width() // 2, self.height() // 2))
        self.show()
        self.trimmer.setFocus()

    def _agree(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.use.setEnabled(on)

    def _use(self) -> None:
        self.close()
        self.trimmed.emit(self.trimmer.part)
