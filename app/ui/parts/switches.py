"""One or two switches: keys and buttons that mean *go on* and *this one*."""

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.domain.profiles import Access, PressLikes, ScanLikes
from app.ui.parts.controls import FIELDS, pressable_at
from app.ui.parts.pads import Pads
from app.ui.parts.switch_names import (
    ANY_BUTTON,
    CHORDS,
    PAD,
    Switch,
    button_name,
    key_name,
    switches_of,
)
from app.ui.window import MOVING, PAUSES, Window

PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})


class Switches(QObject):
    """Stands between keys and mouse and the window while someone uses switches.

    A helper's mouse goes on working: what they click on is pressed, and only a click on
    nothing is a switch. So does a keyboard in a field that they clicked into. But where a
    button of the mouse was learnt as somebody's switch, it is one wherever the pointer is.
    """

    pressed = Signal(object)  # a Switch
    asked_to_stop = Signal()  # or to start again

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._meant: dict[str, Switch] = {}
        self._likes = PressLikes()
        self._from = {switch: QDeadlineTimer(0) for switch in Switch}
        self._held: set[Qt.MouseButton] = set()
        self.pads = Pads(self)
        self.pads.pressed.connect(self._take_pad)

    def use(self, access: Access, likes: PressLikes, scanning: ScanLikes = ScanLikes()) -> None:
        """Take keys and buttons for these switches from now on, or leave them alone."""
        self._meant, self._likes = switches_of(access, scanning), likes
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            if self._meant:
                handle.installEventFilter(self)
        if any(name.startswith(PAD) for name in self._meant):
            self.pads.listen()
        else:
            self.pads.rest()

    def wait(self) -> None:
        """Ignore what is pressed for a moment: the page has just changed."""
        for switch in Switch:
            self._ignore(switch, self._likes.rest_ms)

    def end_rest(self) -> None:
        """Let the next press count, however soon it comes."""
        for switch in Switch:
            self._ignore(switch, 0)

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
        is_new = event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()
        if event.key() in PAUSES:
            if is_new:
                self.asked_to_stop.emit()
            return True
        switch = self._meant.get(key_name(event.key()))
        if switch is None or event.modifiers() & CHORDS or self._types(event):
            return False
        if is_new:
            self._press(switch)
        return True

    def _types(self, event: QKeyEvent) -> bool:
        """Whether a key is for the field that a helper has clicked into."""
        is_in_field = isinstance(self._window.focusWidget(), FIELDS)
        return is_in_field and (bool(event.text()) or event.key() in MOVING)

    def _take_button(self, event: QMouseEvent) -> bool:
        button = event.button()
        if event.type() in PRESSES:
            self._held.discard(button)
            switch = self._switch_of(button, event.position())
            if switch is None:
                return False
            if event.type() == QEvent.Type.MouseButtonPress:
                self._held.add(button)
                self._press(switch)
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and button in self._held:
            self._held.discard(button)
            return True
        return False

    def _switch_of(self, button: Qt.MouseButton, where: QPointF) -> Switch | None:
        name = button_name(button)
        switch = self._meant.get(name)
        if switch is None:
            is_on_thing = pressable_at(self._window, where) is not None
            is_helpers = button is Qt.MouseButton.LeftButton and is_on_thing
            return None if is_helpers else self._meant.get(ANY_BUTTON)
        return switch

    def _take_pad(self, name: str) -> None:
        switch = self._meant.get(name)
        if switch is not None and self._window.isActiveWindow():
            self._press(switch)

    def _press(self, switch: Switch) -> None:
        if self._from[switch].hasExpired():
            self._ignore(switch, self._likes.ignore_ms)
            self.pressed.emit(switch)

    def _ignore(self, switch: Switch, ignored_ms: int) -> None:
        self._from[switch] = QDeadlineTimer(ignored_ms)
