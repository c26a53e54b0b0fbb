"""How loud a person is, while they are being recorded."""

from collections.abc import Collection
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from app.ui.look import Look

QUIET, LOUD = 0.4, 0.925
"""Where the meter is loud enough, and where it is too loud."""

RECENT = 40
"""How many levels the words go by: those of two seconds, so that they stay still."""

FALL = 0.04
LOUD_OFTEN = 2
BAR = 26
MARK = 3


class Loudness(StrEnum):
    """What is said of it in words."""

    STILL = "still"
    QUIET = "quiet"
    GOOD = "good"
    LOUD = "loud"


VALUES = {Loudness.STILL: 0, Loudness.QUIET: 20, Loudness.GOOD: 66, Loudness.LOUD: 100}
"""What each is in parts of a hundred: about the middle of its part of the bar."""


class LevelMeter(QProgressBar):
    """A calm bar between *too quiet* and *too loud*. It falls slowly, and nothing flashes.

    The word for how loud it is stands out by a line under it, and is told to screen readers,
    with a value that only changes when the word does: a reader must not talk all the time.
    ``section`` is the part of the wording that has its words.
    """

    def __init__(self, look: Look, section: str = "recorder") -> None:
        super().__init__()
        self._look = look
        self._section = section
        self.setRange(0, 100)
        self._level = 0.0
        self._all: list[float] = []
        self.loudness = Loudness.STILL
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def begin(self) -> None:
        """Forget what was heard before."""
        self._all = []
        self._show(0.0, Loudness.STILL)

    def take(self, level: float) -> None:
        """Show how loud it is just now, from 0 to 1."""
        self._all.append(level)
        recent = self._all[-RECENT:]
        known = len(recent) >= RECENT or max(recent) >= QUIET
        self._show(
            max(level, self._level - FALL), how_loud(recent) if known else Loudness.STILL
        )

    def rest(self) -> None:
        """Let the bar fall, and say how loud it was from beginning to end."""
        self._show(0.0, how_loud(self._all))

    def sizeHint(self) -> QSize:
        """Room for the bar and the words under it."""
        return QSize(400, BAR + 10 + self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar, the marks of its three parts, and their words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        bar = QRectF(1, 1, self.width() - 2, BAR)
        painter.setPen(QPen(QColor(theme.edge), 2))
        painter.setBrush(QColor(theme.soft))
        painter.drawRoundedRect(bar, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.primary))
        inside = bar.adjusted(3, 3, -3, -3)
        filled = QRectF(inside)
        filled.setWidth(inside.width() * self._level)
        painter.drawRoundedRect(filled, 5, 5)
        for mark in (QUIET, LOUD):
            left = inside.left() + inside.width() * mark
            painter.fillRect(QRectF(left, bar.top(), MARK, BAR + 6), QColor(theme.ink))
        self._draw_words(painter, inside)

    def _draw_words(self, painter: QPainter, bar: QRectF) -> None:
        top, height = BAR + 4.0, float(self.fontMetrics().height())
        good, loud = bar.left() + bar.width() * QUIET, bar.left() + bar.width() * LOUD
        places = {
            Loudness.QUIET: (QRectF(bar.left(), top, good, height), Qt.AlignmentFlag.AlignLeft),
            Loudness.GOOD: (
                QRectF(good, top, loud - good, height),
                Qt.AlignmentFlag.AlignHCenter,
            ),
            Loudness.LOUD: (
                QRectF(bar.left(), top, bar.width(), height),
                Qt.AlignmentFlag.AlignRight,
            ),
        }
        painter.setPen(QColor(self._look.theme.ink))
        for loudness, (area, where) in places.items():
            is_it = loudness is self.loudness
            font = QFont(self.font())
            font.setBold(is_it)
            font.setUnderline(is_it)
            painter.setFont(font)
            painter.drawText(area, where, self._word(loudness))

    def _show(self, level: float, loudness: Loudness) -> None:
        self._level = level
        if loudness is not self.loudness:
            self.loudness = loudness
            self._say()
        self.update()

    def _say(self) -> None:
        """Tell screen readers. Not aloud by itself: the microphone would hear that."""
        words = self._look(f"{self._section}.meter", loudness=self._word(self.loudness)).words
        self.setAccessibleName(words)
        self.setValue(VALUES[self.loudness])

    def _word(self, loudness: Loudness) -> str:
        return self._look(f"{self._section}.{loudness}").words


def how_loud(levels: Collection[float]) -> Loudness:
    """Say how loud some time of speaking was."""
    if sum(level >= LOUD for level in levels) >= LOUD_OFTEN:
        return Loudness.LOUD
    if any(level >= QUIET for level in levels):
        return Loudness.GOOD
    return Loudness.QUIET
