"""The fields of the desk's forms: each has its label, and tells at once what was put in."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.look import Look

Value = TypeVar("Value")
SMALL_BUTTON = 36
AROUND_LINES = 26
"""Edge, padding and margin of a field with lines, above and below together."""


def line(label: str, words: str, typed: Callable[[str], object], longest: int = 0) -> QLineEdit:
    """A field for one line of words. ``typed`` is called with them as one types.

    It takes no more than the ``longest`` number of letters, where there is one.
    """
    made = QLineEdit(words)
    if longest:
        made.setMaxLength(longest)
    made.setAccessibleName(label)
    made.setCursorPosition(0)
    made.textEdited.connect(typed)
    return made


def tick(label: str, *, on: bool, act: Callable[[bool], object]) -> QCheckBox:
    """A box to tick."""
    made = QCheckBox(label)
    made.setChecked(on)
    made.setMinimumHeight(SMALL_BUTTON)
    made.toggled.connect(act)
    return made


def words_label(words: str, role: str = "") -> QLabel:
    """Words that wrap, shown exactly as they are: never as markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(words)
    made.setWordWrap(True)
    made.setProperty("role", role)
    return made


def counted(look: Look, name: str, count: int, **blanks: object) -> str:
    """A fixed sentence about so many things; ``<name>_one`` is the one about one thing."""
    name = f"{name}_one" if count == 1 else name
    return look(name, count=f"{count:,}", **blanks).words


class Lines(QPlainTextEdit):
    """A field for a few lines, ``most`` of them in sight. Tab goes on to the next field."""

    def __init__(
        self, label: str, words: str, typed: Callable[[str], object], most: int
    ) -> None:
        super().__init__(words)
        self._most = most
        self.setAccessibleName(label)
        self.setTabChangesFocus(True)
        self.textChanged.connect(lambda: typed(self.toPlainText()))

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the lines in the size of words that the field has come to have."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setFixedHeight(self._most * self.fontMetrics().lineSpacing() + AROUND_LINES)


class Pick(QComboBox, Generic[Value]):
    """A list to pick one value from."""

    def __init__(
        self,
        label: str,
        choices: Iterable[tuple[Value, str]],
        value: Value,
        act: Callable[[Value], object],
    ) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.values: list[Value] = []
        self.offer(choices, value)
        self.activated.connect(lambda place: act(self.values[place]))

    @property
    def value(self) -> Value:
        """What is picked now."""
        return self.values[self.currentIndex()]

    def offer(self, choices: Iterable[tuple[Value, str]], value: Value) -> None:
        """Offer these values in place of the ones before, with one of them picked."""
        self.clear()
        self.values.clear()
        for one, words in choices:
            self.values.append(one)
            self.addItem(words)
        self.pick(value)

    def pick(self, value: Value) -> None:
        """Show another value, without telling anyone."""
        if value in self.values:
            self.setCurrentIndex(self.values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, never the value: nobody changes a value on the way past it."""
        event.ignore()


class SmallButton(QToolButton):
    """A button that is only a picture or an arrow; ``label`` is what it is called."""

    def __init__(
        self, label: str, act: Callable[[], object], picture: QIcon | Qt.ArrowType
    ) -> None:
        super().__init__()
        self.setFixedSize(SMALL_BUTTON, SMALL_BUTTON)
        self.setAccessibleName(label)
        self.setToolTip(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if isinstance(picture, QIcon):
            self.setIcon(picture)
            self.setIconSize(QSize(SMALL_BUTTON - 10, SMALL_BUTTON - 10))
        else:
            self.setArrowType(picture)
        self.clicked.connect(lambda _checked=False: act())


class Form(QGridLayout):
    """Labels at the left, each with its field at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(14)
        self.setVerticalSpacing(8)
        self.setColumnStretch(1, 1)

    def add(self, label: str, field: QWidget) -> None:
        """Add one labelled field below the others."""
        row = self.rowCount()
        name = QLabel(label)
        name.setBuddy(field)
        self.addWidget(name, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(field, row, 1)

    def add_row(self, label: str, field: QWidget, row: QLayout) -> None:
        """Add a labelled field that has something else beside it."""
        at = self.rowCount()
        name = QLabel(label)
        name.setBuddy(field)
        self.addWidget(name, at, 0, Qt.AlignmentFlag.AlignVCenter)
        self.addLayout(row, at, 1)

    def add_wide(self, field: QWidget) -> None:
        """Add something that needs no label, from edge to edge."""
        self.addWidget(field, self.rowCount(), 0, 1, 2)


class Scroll(QScrollArea):
    """A part of a page that scrolls up and down inside its frame."""

    _row: QWidget | None = None

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget()
        self.body = QVBoxLayout(self.inside)
        self.body.setContentsMargins(2, 2, 12, 2)
        self.body.setSpacing(8)
        self.setWidget(self.inside)

    def scroll_to(self, place: int) -> None:
        """Scroll as far down as another one was, now that everything is in it."""
        self.inside.adjustSize()
        self.verticalScrollBar().setValue(place)

    def follow(self, row: QWidget) -> None:
        """Keep this row in sight from now on, even when there comes to be less room."""
        self._row = row
        row.destroyed.connect(self._forget)
        self.ensureWidgetVisible(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the row in sight in the room there is now."""
        super().resizeEvent(event)
        if self._row is not None and self._row.isVisible():
            self.ensureWidgetVisible(self._row)

    def _forget(self, gone: QObject) -> None:
        if gone is self._row:
            self._row = None
