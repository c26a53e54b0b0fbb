"""A big picture with its word: what members press to choose."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.said_mark import mark_as_said
from app.ui.parts.sound_button import hear_button
from app.ui.parts.steady_button import SteadyButton
from app.ui.parts.words_label import WordsLabel

MARGIN = 14
SPACE = 8
NOTE_SPACE = 2
BADGE = 54
WIDE_PICTURE = 64
BESIDE_TICK = BADGE + 8
"""The margin that keeps words at the left of the tick."""
CORNER = 10
DOT = 0.2
DOTS = (
    ((0.5, 0.5),),
    ((0.26, 0.5), (0.74, 0.5)),
    ((0.26, 0.26), (0.74, 0.26), (0.5, 0.72)),
)
"""Where 1, 2 and 3 dots stand, in parts of the mark's side."""


def beside_hear(look: Look) -> int:
    """The margin that keeps a picture at the right of the way to hear it."""
    return CORNER + look.ear_px + SPACE


class BigButton(SteadyButton):
    """A card to choose: picture above its words, or at their left.

    ``note`` is a line of small words under it. When chosen it has a thick edge, a tint and
    a tick: never colour alone. A card with words has a small button of its own that says them.
    """

    heard = Signal(object)  # its Phrase, to be read aloud: nothing is chosen

    def __init__(
        self, look: Look, phrase: Phrase, note: str = "", *, wide: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self.phrase = phrase
        self.note = note
        self.setCheckable(True)
        self.setAccessibleName(phrase.words)
        self.setAccessibleDescription(note)
        self.picture = PictureLabel(look.pictures, look.picture_of(phrase))
        self.words = WordsLabel(phrase.words, "label")
        self._under = WordsLabel(note, "note")
        said = QVBoxLayout()
        said.setSpacing(NOTE_SPACE)
        said.addStretch()
        said.addWidget(self.words)
        said.addWidget(self._under)
        said.addStretch()
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setSpacing(SPACE)
        self._layout.addWidget(self.picture, stretch=1)
        self._layout.addLayout(said)
        self.hear = hear_button(look, phrase, self)
        self.hear.setVisible(bool(phrase.words))
        self.hear.clicked.connect(self._tell_heard)
        # Only now: shown before it has a parent, each would flash as a window of its own.
        self.picture.setVisible(bool(look.picture_of(phrase)))
        self.words.setVisible(bool(phrase.words))
        self._under.setVisible(bool(note))
        self._tick = TickMark(look, self)
        self._tick.hide()
        self.toggled.connect(self._tick.setVisible)
        self.lay_out(min(look.button_px, WIDE_PICTURE) if wide else 0)

    def say(self, phrase: Phrase) -> None:
        """Show and mean this from now on."""
        self.phrase = phrase
        self.setAccessibleName(phrase.words)
        self.picture.show_picture(self._look.picture_of(phrase))
        self.words.setText(phrase.words)
        self.hear.say(self._look("move.hear", words=phrase.words))

    def show_dots(self, count: int, words: str) -> None:
        """Show so many dots in the place of the tick; a screen reader says ``words``."""
        self._tick.dots = count
        self._tick.update()
        self.setAccessibleDescription(words)

    def _tell_heard(self) -> None:
        self.heard.emit(self.phrase)

    def mark(self, *, said: bool) -> None:
        """Show whether this card is being read aloud."""
        mark_as_said(self, said=said)

    def lay_out(self, picture_width: int) -> None:
        """Stand the words under the picture, or beside a picture of this width.

        Where there is no picture they stand between the way to hear them and the tick.
        """
        wide = picture_width > 0 or self.picture.isHidden()
        direction = (
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._layout.setDirection(direction)
        self._layout.setStretch(0, 0 if wide else 1)
        self._layout.setStretch(1, 1 if wide else 0)
        left = beside_hear(self._look) if wide and not self.hear.isHidden() else MARGIN
        right = BESIDE_TICK if wide and self.isCheckable() else MARGIN
        self._layout.setContentsMargins(left, MARGIN, right, MARGIN)
        self._place_badges()
        self.picture.setMinimumWidth(picture_width or 24)
        self.picture.setMaximumWidth(picture_width or 16777215)
        across = Qt.AlignmentFlag.AlignLeft if wide else Qt.AlignmentFlag.AlignHCenter
        for label in (self.words, self._under):
            label.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """Leave the size to the layout round it."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Allow any size: the grid sees to it that words fit."""
        return QSize(60, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tick in the top right corner, and the way to hear it at the left."""
        super().resizeEvent(event)
        self._place_badges()

    def _place_badges(self) -> None:
        self._tick.setGeometry(QRect(self.width() - BADGE - 4, 4, BADGE, BADGE))
        wide = self._layout.direction() is QBoxLayout.Direction.LeftToRight
        side = self.hear.height()
        top = (self.height() - side) // 2 if wide else CORNER
        self.hear.setGeometry(QRect(CORNER, top, side, side))
        for badge in (self._tick, self.hear):
            badge.raise_()


class TickMark(QWidget):
    """The tick on a chosen card, or as many dots as it was given."""

    untold = True

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._disc = QColor(look.theme.go)
        self._mark = QColor(look.theme.on_go)
        self._ring = QColor(look.theme.panel)
        self.dots = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a tick on a disc, as a shape: no font has to have it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        painter.setPen(QPen(self._ring, 4))
        painter.setBrush(self._disc)
        if self.dots:
            for x, y in DOTS[self.dots - 1]:
                painter.drawEllipse(QPointF(side * x, side * y), side * DOT, side * DOT)
            return
        painter.drawEllipse(QPointF(side / 2, side / 2), side / 2 - 3, side / 2 - 3)
        pen = QPen(self._mark, side * 0.12)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        corners = ((0.28, 0.52), (0.44, 0.68), (0.72, 0.34))
        painter.drawPolyline([QPointF(side * x, side * y) for x, y in corners])
