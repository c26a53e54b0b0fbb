"""What a member recorded or drew, when it is read back to them."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.attachments import Attachment
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.bar_button import BarButton
from app.ui.parts.more_button import MoreButton
from app.ui.parts.words_label import WordsLabel
from app.wording.lengths import length_words

EDGE = 3
BETWEEN = 24
MOST_WITH_BOTH = 1.2
"""The largest text with which there is room for what was made and for words beside it."""


class SaidRecording(QWidget):
    """How long a recording is, and one big button to hear it again."""

    asked_to_play = Signal(object)  # an Attachment
    asked_to_hush = Signal()

    def __init__(self, look: Look, made: Attachment, *, beside_words: bool) -> None:
        super().__init__()
        self._look = look
        self._made = made
        self._is_short = beside_words or look.crowding > MOST_WITH_BOTH
        self._is_playing = False
        length = length_words(look.words, made.duration_ms)
        self.phrase = look("talk.kept", length=length)
        self.words = WordsLabel(self.phrase.words, "label")
        self.play = BarButton(look, look("talk.play"))
        self.play.clicked.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.play, stretch=1)
        self._show_words(shown=False)

    def reading(self) -> list[Phrase]:
        """How long it is, and how to hear it."""
        return [self.phrase, self.play.phrase]

    def tell(self, phrase: Phrase) -> None:
        """Say what went wrong in the place of how long it is."""
        self.words.setText(phrase.words)
        self._show_words(shown=True)

    def show_playing(self, *, playing: bool) -> None:
        """Show whether it is being heard."""
        self._is_playing = playing
        self.play.say(self._look("talk.stop_playing" if playing else "talk.play"))
        told = self._look("talk.playing") if playing else self.phrase
        self.words.setText(told.words)

    def _show_words(self, *, shown: bool) -> None:
        """Where there is little room, show the words or the button alone."""
        self.words.setVisible(shown or not self._is_short)
        self.play.setVisible(not (shown and self._is_short))

    @property
    def goes_on(self) -> BarButton | None:
        """What stops it while it is heard."""
        return self.play if self._is_playing else None

    def _turn(self) -> None:
        if self._is_playing:
            self.asked_to_hush.emit()
        else:
            self.asked_to_play.emit(self._made)


class SaidDrawing(QWidget):
    """A drawing as large as there is room for, on its white sheet."""

    told_role = QAccessible.Role.Graphic

    def __init__(self, look: Look, made: Attachment) -> None:
        super().__init__()
        self._image = QImage.fromData(made.contents)
        self.phrase = look("draw.made")
        self.setAccessibleName(self.phrase.words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 54)

    def reading(self) -> list[Phrase]:
        """What it is."""
        return [self.phrase]

    def sizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(480, 270)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the middle, with an edge that shows where the sheet ends."""
        if self._image.isNull():
            return
        room = self.size() - QSize(2 * EDGE, 2 * EDGE)
        fitted = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, fitted.width(), fitted.height())
        area.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._image)
        painter.setPen(QPen(QColor("#000000"), EDGE))
        painter.drawRect(area)


def said_made(
    look: Look, made: Attachment, *, beside_words: bool = False
) -> SaidRecording | SaidDrawing:
    """The part of a screen that shows what someone recorded or drew."""
    return (
        SaidRecording(look, made, beside_words=beside_words)
        if made.is_recording
        else SaidDrawing(look, made)
    )


class InTurn(QWidget):
    """Two things where there is room for one: *More* shows the other."""

    def __init__(self, look: Look, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._both = (first, second)
        self._more = MoreButton(look)
        self._more.show_picture(shown=False)
        self._more.clicked.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        for one in self._both:
            row.addWidget(one, stretch=1)
        row.addWidget(self._more)
        second.hide()

    def _turn(self) -> None:
        shown = self._both[0].isHidden()
        self._both[0].setVisible(shown)
        self._both[1].setVisible(not shown)
