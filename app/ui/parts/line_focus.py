"""One line, or three, that stand out from the others of a page."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.contrast import contrast, mixed
from app.ui.look import Look
from app.ui.parts.row_list import RowList
from app.ui.parts.words_label import WordsLabel

FRAME, AIR, BESIDE = 4, 3, 14
LEAST_CONTRAST = 7
STEPS = 64
KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class LineFocus(QWidget):
    """A frame round the lines that are being read; over all others lies a light veil.

    The veil is no thicker than leaves those others readable (7:1), so that nobody loses their
    place or a word. Arrow keys, the wheel and a press on a line move the frame, and so does
    the voice; nothing else does. ``moved`` is sent each time.
    """

    moved = Signal()

    def __init__(self, look: Look, rows: RowList) -> None:
        super().__init__(rows)
        self._look = look
        self._list = rows
        self.first = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows.arranged.connect(self._begin)
        self._page: tuple[int, ...] = ()

    @property
    def labels(self) -> list[WordsLabel]:
        """The sentences of the page that is shown."""
        return [row.words for row in self._list.shown]

    @property
    def lines(self) -> list[QRect]:
        """Where each line of the page is, from the top down."""
        return [area for label in self.labels for area in self._lines_of(label)]

    @property
    def band(self) -> QRect:
        """Where the clear lines are, as far as the right edge."""
        clear = self.lines[self.first : self.first + self._look.line_focus]
        if not clear:
            return self.rect()
        top, bottom = clear[0].top() - AIR - FRAME, clear[-1].bottom() + AIR + FRAME
        left = min(line.left() for line in clear) - BESIDE
        return QRect(QPoint(left, top), QPoint(self.width() - 1, bottom)) & self.rect()

    @property
    def pictures(self) -> list[QRect]:
        """Where the pictures of the clear lines are: they are clear too."""
        band = self.band
        rows = [row.geometry() for row in self._list.shown]
        return [
            QRect(row.topLeft(), QPoint(band.left() - 1, row.bottom()))
            for row in rows
            if row.intersects(band)
        ]

    @property
    def words(self) -> str:
        """The words of the clear lines."""
        clear = range(self.first, self.first + self._look.line_focus)
        said = [words for label in self.labels for words in label.lines_of_words]
        return " ".join(said[at].strip() for at in clear if at < len(said))

    @property
    def is_last(self) -> bool:
        """Whether the clear lines are the last of the page."""
        return self.first + self._look.line_focus >= len(self.lines)

    def go_to(self, line: int) -> None:
        """Let this line of the page be the first of the clear ones."""
        last = max(0, len(self.lines) - self._look.line_focus)
        self.first = max(0, min(line, last))
        self.setAccessibleName(self.words)
        self.update()
        self.moved.emit()

    def turn(self, steps: int) -> None:
        """Go on by as many lines as are clear, or back with -1."""
        self.go_to(self.first + steps * self._look.line_focus)

    def follow(self, words: str, place: int) -> None:
        """Show the line on which the voice is: so far into these words."""
        before = 0
        for label in self.labels:
            if label.text() == words:
                line = before + label.line_at(place)
                if not self.first <= line < self.first + self._look.line_focus:
                    self.go_to(line)
                return
            before += len(label.lines)

    def showEvent(self, event: QShowEvent) -> None:
        """Say which lines are clear, now that all of them have their place."""
        super().showEvent(event)
        self.go_to(self.first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by one line."""
        step = KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.go_to(self.first + step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move by one line."""
        self.go_to(self.first - (1 if event.angleDelta().y() > 0 else -1))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the line that was pressed, or the nearest."""
        across = event.position().toPoint().y()
        lines = self.lines
        if lines:
            near = min(lines, key=lambda line: abs(line.center().y() - across))
            middle = self._look.line_focus // 2
            self.go_to(lines.index(near) - middle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Veil all but the clear lines, and draw the frame round those."""
        band = self.band
        painter = QPainter(self)
        veiled = QRegion(self.rect()) - QRegion(band)
        for picture in self.pictures:
            veiled -= QRegion(picture)
        painter.setClipRegion(veiled)
        theme = self._look.theme
        veil = QColor(theme.panel)
        veil.setAlphaF(veil_over(theme.ink, theme.panel))
        painter.fillRect(self.rect(), veil)
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.ink), FRAME))
        half = FRAME // 2
        painter.drawRoundedRect(band.adjusted(half, half, -half, -half), 10, 10)

    def _begin(self) -> None:
        """Begin with the first line of a page that was turned, and keep over all of it."""
        self.setGeometry(self._list.rect())
        self.raise_()
        shown = (self._list.page, len(self._list.shown))
        if shown != self._page:
            self._page = shown
            self.first = 0
        self.go_to(self.first)

    def _lines_of(self, label: WordsLabel) -> list[QRect]:
        corner = label.mapTo(self._list, QPoint(0, 0))
        return [area.translated(corner) for area in label.lines]


def veil_over(ink: str, ground: str) -> float:
    """How thick a veil may be for words to be read through it at 7:1: from 0 to 1."""
    thick = 0
    while (
        thick < STEPS and contrast(mixed(ink, ground, thick / STEPS), ground) >= LEAST_CONTRAST
    ):
        thick += 1
    return max(0, thick - 1) / STEPS
