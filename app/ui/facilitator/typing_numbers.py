"""Things to tick by pressing their number on the keyboard, or with the mouse."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.phrase import Phrase
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 36
LEAST = 44
RING = 8
"""Room for the ring around a group, so that it leaves the words above in sight."""
TICK, DOT = "✓", "●"


class Option(QPushButton):
    """One thing to tick: its key, its picture, its words, and whether it is ticked."""

    def __init__(self, look: Look, key: str, phrase: Phrase) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._key = key.upper()
        self.words = phrase.words
        self.setAccessibleName(f"{self._key}. {phrase.words}")
        self.key = QLabel()
        self.key.setProperty("role", "strong")
        self.key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(8, 2, 8, 2)
        line.setSpacing(8)
        line.addWidget(self.key)
        if phrase.picture:
            line.addWidget(PictureLabel(look.pictures, phrase.picture, PICTURE))
        line.addWidget(WrappedWords(phrase.words), stretch=1)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.mark(0)

    def mark(self, count: int, sign: str = TICK) -> None:
        """Show whether it is ticked, or how many dots it has: never by colour alone."""
        self.setChecked(count > 0)
        self.key.setText(f"{sign * count} {self._key}".strip())
        self.setAccessibleDescription(sign * count)

    def sizeHint(self) -> QSize:
        """Room for what is in it."""
        return self._line.sizeHint().expandedTo(QSize(LEAST, LEAST))

    def heightForWidth(self, width: int) -> int:
        """Room for words that need more than one line."""
        return max(LEAST, self._line.totalHeightForWidth(width))


@dataclass(frozen=True)
class Way:
    """How things are ticked: one of them or many, in a row or not, with up to so many dots."""

    one: bool = True
    in_row: bool = False
    dots: int = 0


class Numbers(QWidget):
    """A group of things that is one stop of the Tab key. Delete takes all ticks away."""

    changed = Signal()
    picked = Signal()
    """A key or a press has just ticked something."""

    def __init__(
        self, look: Look, label: str, options: Mapping[str, Phrase], way: Way = Way()
    ) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(label)
        self._way = way
        self.counts = [0] * len(options)
        self._keys = list(options)
        self.options = [Option(look, key, phrase) for key, phrase in options.items()]
        whole = QBoxLayout(
            QBoxLayout.Direction.LeftToRight
            if way.in_row
            else QBoxLayout.Direction.TopToBottom,
            self,
        )
        whole.setContentsMargins(6, 6, 6, 6)
        whole.setSpacing(4)
        for place, option in enumerate(self.options):
            option.clicked.connect(partial(self._press, place))
            whole.addWidget(option)
        self._show()

    @property
    def chosen(self) -> list[int]:
        """The places of what is ticked, from 0."""
        return [place for place, count in enumerate(self.counts) if count]

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show what is ticked, without telling anyone."""
        self.counts = list(counts)
        self._show()

    def clear(self) -> None:
        """Take every tick away, without telling anyone."""
        self.show_counts([0] * len(self.counts))

    def press(self, key: str) -> bool:
        """Tick what has this key, or take its tick away; False where nothing has it."""
        if key not in self._keys:
            return False
        self._press(self._keys.index(key))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number ticks, Delete takes away; all else is for the page."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
            self.changed.emit()
        elif not self.press(event.text().lower()):
            super().keyPressEvent(event)

    def _press(self, place: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        if self._way.dots:
            others = sum(self.counts) - self.counts[place]
            more = self.counts[place] + 1
            self.counts[place] = more if others + more <= self._way.dots else 0
        elif self._way.one:
            was = self.counts[place]
            self.counts = [0] * len(self.counts)
            self.counts[place] = 1 - was
        else:
            self.counts[place] = 1 - self.counts[place]
        self._show()
        self.changed.emit()
        if self.counts[place]:
            self.picked.emit()

    def _show(self) -> None:
        sign = DOT if self._way.dots else TICK
        for option, count in zip(self.options, self.counts, strict=True):
            option.mark(count, sign)
        ticked = [self.options[place].words for place in self.chosen]
        self.setAccessibleDescription(", ".join(ticked))


def labelled(label: str, part: QWidget) -> QWidget:
    """A group under its name."""
    whole = QWidget()
    lines = QVBoxLayout(whole)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(RING)
    lines.addWidget(words_label(label, "strong"))
    lines.addWidget(part)
    return whole


def numbered(phrases: Sequence[Phrase]) -> dict[str, Phrase]:
    """Phrases by the keys 1 to 9; those after the ninth have none and are pressed by mouse."""
    keys = [
        str(number) if number < 10 else f"({number})" for number in range(1, len(phrases) + 1)
    ]
    return dict(zip(keys, phrases, strict=True))
