"""Scanning: a member with one or two switches can do whatever is on a screen."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.domain.profiles import Access, PressLikes, ScanLikes
from app.ui.look import Look
from app.ui.member.scan_order import in_turn, said_of
from app.ui.member.screen import Screen
from app.ui.parts.scan_light import ScanLight
from app.ui.parts.switches import FIELDS, Switch, Switches
from app.ui.window import Window


class Scanner(QObject):
    """Moves a light over the screen that is shown, and presses what is lit.

    With one switch the light moves by itself: it is the one thing that moves on a member's
    screen, and they asked for it. It rests while the voice speaks. With two switches it only
    goes where it is sent.
    """

    came_to = Signal(object)  # the Phrase of what the light has come to

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.lit: QAbstractButton | None = None
        self._access = Access.USUAL
        self._scan = ScanLikes()
        self._likes = PressLikes()
        self._screen: Screen | None = None
        self._loops = 0
        self._voice_speaks = False
        self._used_keyboard = False
        self._light = ScanLight(window)
        self.switches = Switches(window)
        self.switches.pressed.connect(self._press)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end_rest)
        window.used_keyboard.connect(self._notice_keyboard)
        window.application.focusChanged.connect(self._follow)

    def like(self, look: Look) -> None:
        """Scan from now on as someone likes it, or not at all."""
        changes = (self._access, self._scan) != (look.access, look.scanning)
        self._access, self._scan, self._likes = look.access, look.scanning, look.presses
        if changes:
            self._begin()

    def take(self, screen: Screen | None) -> None:
        """Scan this screen from now on; None for one that is not a member's."""
        self._screen = screen
        if screen is not None and self._access.is_scanned:
            screen.turned.connect(self._begin)
            screen.asked_anew.connect(self._begin)
        self._begin()

    def wait_for_voice(self) -> None:
        """Rest while the voice speaks: on *Pause*, where a press lets everything be reached."""
        self._voice_speaks = True
        if self._screen is None or self._access is not Access.ONE_SWITCH:
            return
        self._timer.stop()
        if self._screen.voice.is_reading:
            self._show(self._screen.voice.pause)

    def carry_on(self) -> None:
        """Move on: the voice is silent."""
        was_speaking, self._voice_speaks = self._voice_speaks, False
        if was_speaking and self._screen is not None and self.lit is not None:
            self._rest(0 if self.lit is self._screen.voice.pause else self._scan.step_ms)

    def rest(self) -> None:
        """Go out until somebody presses a switch: nothing is chosen by itself meanwhile."""
        self.switches.wait()
        self._put_out()
        self._loops = 0

    def _begin(self) -> None:
        """Begin with the first thing, once the screen is laid out."""
        scanned = self._screen is not None and self._access.is_scanned
        self.switches.use(self._access if scanned else Access.USUAL, self._likes)
        self.switches.wait()
        self._put_out()
        self._loops = 0
        if scanned:
            self._timer.start(0)

    def _put_out(self) -> None:
        self._timer.stop()
        self.lit = None
        self._light.go_round(None)

    def _go_on(self, *, sent: bool = False) -> None:
        """Come to the next thing, or begin anew after the last one."""
        if self._screen is None:
            return
        things = in_turn(self._screen)
        at = things.index(self.lit) + 1 if self.lit in things else 0
        if at == len(things):
            at = 0
            self._loops += len(things) > 1
        has_gone_round = self._loops == self._scan.loops > 0
        ends = has_gone_round and self._access is Access.ONE_SWITCH
        if ends or not things:
            self._put_out()
            return
        is_new = things[at] is not self.lit
        self._show(things[at])
        self._rest(self._scan.step_ms + (0 if at else self._scan.first_ms))
        if is_new and (sent or not self._screen.voice.is_reading):
            self.came_to.emit(said_of(things[at]))

    def _show(self, thing: QAbstractButton) -> None:
        """Light this; the keyboard goes with the light, and a screen reader tells of it."""
        self.lit = thing
        self._used_keyboard = False
        thing.setFocus(Qt.FocusReason.OtherFocusReason)
        self._light.go_round(thing)

    def _rest(self, how_long_ms: int) -> None:
        if self._access is not Access.TWO_SWITCHES and not self._voice_speaks:
            self._timer.start(how_long_ms)

    def _end_rest(self) -> None:
        """Go on by itself, or choose what was waited on."""
        if self._access is Access.STEP_AND_WAIT and self.lit is not None:
            self._choose()
        else:
            self._go_on()

    def _choose(self) -> None:
        if self.lit is not None:
            lit = self.lit
            lit.click()
            self._stay_at(lit)

    def _press(self, switch: Switch) -> None:
        if self._screen is None:
            return
        self._loops = 0
        lit = self.lit
        is_there = lit is not None and lit in in_turn(self._screen)
        if lit is None or not is_there or switch is Switch.STEP:
            self._go_on(sent=True)
        else:
            self._choose()

    def _stay_at(self, pressed: QAbstractButton) -> None:
        """Go on from what was pressed, if it is still there."""
        if self._screen is None or self.lit is not pressed:
            return
        if pressed in in_turn(self._screen):
            self._rest(self._scan.step_ms)
        else:
            self._begin()

    def _notice_keyboard(self) -> None:
        self._used_keyboard = True

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Go where a helper takes the keyboard or the mouse; leave a field to them."""
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not self._access.is_scanned or self._screen is None or new is self.lit:
            return
        if not (by_mouse or self._used_keyboard):
            return
        if isinstance(new, FIELDS):
            self._put_out()
        elif isinstance(new, QAbstractButton) and new in in_turn(self._screen):
            self._show(new)
            self._rest(self._scan.step_ms)
