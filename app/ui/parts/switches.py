"""One or two switches: keys and mouse buttons that mean *go on* and *this one*."""

from enum import Enum, auto

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from app.domain.profiles import Access, PressLikes
from app.ui.parts.sheet import Sheet
from app.ui.window import Window

FIELDS = (QLineEdit, QPlainTextEdit)
CONTROLS = (QAbstractButton, Sheet, *FIELDS)


class Switch(Enum):
    """What a switch does."""

    STEP = auto()
    CHOOSE = auto()


ENTER = dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter), Switch.CHOOSE)
KEYS = {
    Access.ONE_SWITCH: {Qt.Key.Key_Space: Switch.CHOOSE, **ENTER},
    Access.STEP_AND_WAIT: {
        Qt.Key.Key_Space: Switch.STEP,
        Qt.Key.Key_Return: Switch.STEP,
        Qt.Key.Key_Enter: Switch.STEP,
    },
    Access.TWO_SWITCHES: {
        Qt.Key.Key_Space: Switch.STEP,
        Qt.Key.Key_Tab: Switch.STEP,
        **ENTER,
    },
}
PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})


class Switches(QObject):
    """Stands between keys and mouse and the window while someone uses switches.

    A helper's mouse goes on working: what they click on is pressed, and only a click on
    nothing is a switch. So does a keyboard in a field that they clicked into.
    """

    pressed = Signal(object)  # a Switch

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._access = Access.USUAL
        self._likes = PressLikes()
        self._from = {switch: QDeadlineTimer(0) for switch in Switch}
        self._held: set[Qt.MouseButton] = set()

    def use(self, access: Access, likes: PressLikes) -> None:
        """Take keys and mouse for these switches from now on, or leave them alone."""
        self._access, self._likes = access, likes
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            if access.is_scanned:
                handle.installEventFilter(self)

    def wait(self) -> None:
        """Ignore what is pressed for a moment: the page has just changed."""
        for switch in Switch:
            self._ignore(switch, self._likes.rest_ms)

    @property
    def are_heard(self) -> bool:
        """Whether the moment is over in which presses are ignored."""
        return all(one.hasExpired() for one in self._from.values())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep from the window what is a press of a switch."""
        if isinstance(event, QKeyEvent):
            return self._take_key(event)
        if isinstance(event, QMouseEvent):
            return self._take_button(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        switch = KEYS[self._access].get(Qt.Key(event.key()))
        if switch is None or isinstance(self._window.focusWidget(), FIELDS):
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._press(switch)
        return True

    def _take_button(self, event: QMouseEvent) -> bool:
        button = event.button()
        if event.type() in PRESSES:
            is_left = button is Qt.MouseButton.LeftButton
            if is_left and self._is_on_control(event.position()):
                return False
            if event.type() == QEvent.Type.MouseButtonPress:
                self._held.add(button)
                self._press(self._switch_of(button))
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and button in self._held:
            self._held.discard(button)
            return True
        return False

    def _switch_of(self, button: Qt.MouseButton) -> Switch:
        with_right = (
            self._access is Access.TWO_SWITCHES and button is Qt.MouseButton.RightButton
        )
        steps = with_right or self._access is Access.STEP_AND_WAIT
        return Switch.STEP if steps else Switch.CHOOSE

    def _is_on_control(self, where: QPointF) -> bool:
        widget: QWidget | None = self._window.childAt(where.toPoint())
        while widget is not None and not isinstance(widget, CONTROLS):
            widget = widget.parentWidget()
        return widget is not None

    def _press(self, switch: Switch) -> None:
        if self._from[switch].hasExpired():
            self._ignore(switch, self._likes.ignore_ms)
            self.pressed.emit(switch)

    def _ignore(self, switch: Switch, ignored_ms: int) -> None:
        self._from[switch] = QDeadlineTimer(ignored_ms)
