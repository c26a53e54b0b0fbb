"""Which presses count on a member's screen, as they like it."""

from PySide6.QtCore import (
    QDeadlineTimer,
    QEvent,
    QObject,
    QPointF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractButton

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.key_presses import KeyPresses
from app.ui.member.screen import Screen
from app.ui.parts.controls import control_at, is_at, is_choice, send_mouse
from app.ui.parts.press_mark import PressHint, PressMark
from app.ui.parts.sheet import Sheet
from app.ui.window import Window

BEGINS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
LEFT = Qt.MouseButton.LeftButton
OUTSIDE = QPointF(-10_000, -10_000)
"""Where a press is let go that does not count: no pointer is ever there."""


class Presses(QObject):
    """Judges each press of a mouse, a finger or a key before what is pressed gets it.

    All act when they are let go, and sliding off cancels: a press that does not count is let
    go outside. *Break*, *Stop* and *Stop reading* always work at once: nobody has to be calm
    and steady to stop, and whoever brushes them loses nothing. So does what puts a way to
    press back.
    """

    says = Signal(object)  # a Phrase: a choice that is heard first, or to hold it longer

    def __init__(self, window: Window, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._screen: Screen | None = None
        self._held: QAbstractButton | None = None
        self._heard: QAbstractButton | None = None
        self._has_hinted = False
        self._ignores, self._rests = QDeadlineTimer(0), QDeadlineTimer(0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._keys = KeyPresses(window, self)
        self._begin_with(look)

    def like(self, look: Look) -> None:
        """Judge from now on as someone likes it."""
        self._forget()
        self._timer.timeout.disconnect()
        for old in (self.mark, self.hint):
            old.deleteLater()
        self._begin_with(look)

    def take(self, screen: Screen | None) -> None:
        """Judge presses on this screen from now on; None for one that is not a member's."""
        self._forget()
        self._screen = screen
        self._has_hinted = False
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            if screen is not None:
                handle.installEventFilter(self)
        if screen is not None:
            screen.turned.connect(self._turn)
            screen.asked_anew.connect(self._turn)
            self._turn()

    @property
    def are_heard(self) -> bool:
        """Whether the moment is over in which presses are ignored."""
        return self._screen is None or (self._ignores.hasExpired() and self._rests.hasExpired())

    def end_rest(self) -> None:
        """Let the next press count, however soon it comes."""
        self._ignores, self._rests = QDeadlineTimer(0), QDeadlineTimer(0)

    def rest(self) -> None:
        """Let go of whatever is pressed: nothing comes of it. Then rest as on a new page."""
        self._turn()
        if self._screen is not None:
            for button in self._screen.findChildren(QAbstractButton):
                if button.isDown():
                    button.setDown(False)

    def is_heard(self, button: QAbstractButton) -> bool:
        """Whether a press on this is taken just now."""
        return self.are_heard or works_at_once(self._screen, button)

    def press(self, button: QAbstractButton) -> None:
        """Press a button for someone who rested on it, or let them hear it first."""
        if self.counts(button):
            button.click()

    def takes_numbers(self) -> bool:
        """Whether the keys 1 to 9 choose cards."""
        return self._likes.number_keys

    def counts(self, pressed: QAbstractButton) -> bool:
        """Take a press that counts; False where the choice is only heard for now."""
        self.hint.hide()
        self._ignores = QDeadlineTimer(self._likes.ignore_ms)
        can_wait = is_choice(pressed) and not works_at_once(self._screen, pressed)
        is_first = self._likes.hears_first and can_wait
        self._heard = pressed if is_first and self._heard is not pressed else None
        self.mark.show_heard(self._heard)
        phrase = getattr(self._heard, "phrase", None)
        if isinstance(phrase, Phrase):
            self.says.emit(phrase)
        return self._heard is None

    @property
    def wants_longer(self) -> bool:
        """Whether something is held that has to be held longer."""
        return self._timer.isActive()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep from the window what does not count."""
        if isinstance(event, QKeyEvent):
            return self._keys.take(event, self._screen)
        if isinstance(event, QTouchEvent):
            return self._take_touch(event)
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseMove:
            self._follow(event.position())
        elif event.button() is LEFT and event.type() in BEGINS:
            return self._begin(event)
        elif event.button() is LEFT and event.type() == QEvent.Type.MouseButtonRelease:
            return self._let_go(event)
        return False

    def _begin(self, event: QMouseEvent) -> bool:
        self._cancel()
        self.hint.hide()
        control = control_at(self._window, event.position())
        if isinstance(control, Sheet):
            return not self._rests.hasExpired()
        if control is None or not control.isEnabled():
            return False
        if not self.is_heard(control):
            return True
        self._held = control
        if self._likes.hold_ms and not works_at_once(self._screen, control):
            self.mark.show_held(control)
            self._timer.start(self._likes.hold_ms)
        if event.type() == QEvent.Type.MouseButtonDblClick:
            # Two presses are two, once the moment is over in which a second one is ignored.
            send_mouse(self._window, QEvent.Type.MouseButtonPress, event.position())
            return True
        return False

    def _let_go(self, event: QMouseEvent) -> bool:
        held, was_short = self._held, self.wants_longer
        self._cancel()
        if held is None:
            return False
        if not (is_at(self._window, held, event.position()) and held.isDown()):
            return False
        if was_short:
            self._ask_to_hold()
        elif self.counts(held):
            return False
        send_mouse(self._window, QEvent.Type.MouseButtonRelease, OUTSIDE)
        return True

    def _take_touch(self, event: QTouchEvent) -> bool:
        """A finger on a sheet is no mouse: it does not draw what was meant for a card."""
        if event.type() == QEvent.Type.TouchCancel:
            self._slide_off()
        if event.type() != QEvent.Type.TouchBegin or self._rests.hasExpired():
            return False
        return isinstance(control_at(self._window, event.points()[0].position()), Sheet)

    def _follow(self, where: QPointF) -> None:
        """Cancel what has to be held once it is slid off: coming back is no holding."""
        held = self._held
        if self._likes.hold_ms and held is not None and not is_at(self._window, held, where):
            self._slide_off()

    def _slide_off(self) -> None:
        """Let go of what is held as if that were done outside: nothing comes of it."""
        was_held = self._held is not None
        self._cancel()
        if was_held:
            send_mouse(self._window, QEvent.Type.MouseButtonRelease, OUTSIDE)

    def _ask_to_hold(self) -> None:
        """Ask once on a screen, and not each time."""
        if not self._has_hinted:
            self._has_hinted = True
            self.hint.appear()
            self.says.emit(self.hint.phrase)

    def _turn(self) -> None:
        """Rest: a second press that was meant for the page before does nothing here."""
        self._forget()
        self._rests = QDeadlineTimer(self._likes.rest_ms)

    def _cancel(self) -> None:
        """Let nothing be held any more."""
        self._timer.stop()
        self._held = None
        self.mark.show_heard(self._heard)

    def _forget(self) -> None:
        self._heard = None
        self._cancel()
        self.hint.hide()

    def _begin_with(self, look: Look) -> None:
        self._likes = look.presses
        self.mark = PressMark(self._window, look)
        self.hint = PressHint(self._window, look, look("pressing.hold_longer"))
        self._timer.timeout.connect(self.mark.show_ready)


def works_at_once(screen: Screen | None, button: QAbstractButton) -> bool:
    """Whether a button stops something, or brings back another way to press.

    Then no press on it is ignored or has to last.
    """
    if button.property("kind") in ("break", "stop") or button.property("at_once"):
        return True
    return screen is not None and button is screen.read and screen.voice.is_reading
