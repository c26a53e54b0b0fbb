"""Scanning: a member with one or two switches can do whatever is on a screen."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.domain.profiles import Access, PressLikes, ScanLikes
from app.ui.look import Look
from app.ui.member.scan_clock import ScanClock
from app.ui.member.scan_course import Course
from app.ui.member.scan_order import Group, Stop, in_turn, said_of
from app.ui.member.screen import Screen
from app.ui.parts.card_grid import CardGrid
from app.ui.parts.controls import FIELDS
from app.ui.parts.scan_light import ScanLight
from app.ui.parts.switch_names import Switch
from app.ui.parts.switches import Switches
from app.ui.told import announce
from app.ui.window import Window


class Scanner(QObject):
    """Moves a light over the screen that is shown, and presses what is lit.

    With one switch the light moves by itself: it is the one thing that moves on a member's
    screen, and they asked for it. Or the switch moves it, and waiting chooses what it was
    moved to: without a press nothing is ever chosen. With two switches it only goes where it
    is sent. While the voice speaks no time runs.
    """

    came_to = Signal(object)  # the Phrase of what the light has come to

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._access = Access.USUAL
        self._scan = ScanLikes()
        self._likes = PressLikes()
        self._screen: Screen | None = None
        self._course: Course | None = None
        self._waits_for_press = True
        self._is_offered = True
        self._has_said = self._first_is_quiet = False
        self._used_keyboard = False
        self._light = ScanLight(window)
        self.switches = Switches(window)
        self.switches.pressed.connect(self._press)
        self.switches.asked_to_stop.connect(self._stop_or_start)
        self.clock = ScanClock(self)
        self.clock.ended.connect(self._end_rest)
        self.clock.changed.connect(self._light.tell)
        window.used_keyboard.connect(self._notice_keyboard)
        window.application.focusChanged.connect(self._follow)

    @property
    def lit(self) -> QAbstractButton | None:
        """The one thing that the light is round."""
        return None if isinstance(self.at, Group) else self.at

    @property
    def at(self) -> Stop | None:
        """What the light is round, one thing or a group."""
        return self._course.at if self._course else None

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
            screen.said.connect(self._notice_said)
            for grid in screen.findChildren(CardGrid):
                grid.arranged.connect(self._regroup)
        self._begin()

    def wait_for_voice(self) -> None:
        """Rest while the voice speaks: on *Pause*, where a press lets everything be reached."""
        is_first, screen = not self.clock.is_held, self._screen
        self.clock.hold()
        if screen is None or self._course is None or not screen.voice.is_reading:
            return
        is_new = self._is_stepped and is_first and self._is_offered
        if self._access is Access.ONE_SWITCH or is_new:
            self.clock.forget()
            self._show(screen.voice.pause)

    def carry_on(self) -> None:
        """Move on: the voice is silent."""
        was_speaking = self.clock.is_held
        self.clock.let_go()
        was_paused = self._screen is not None and self.at is self._screen.voice.pause
        if was_speaking and was_paused and self._access is not Access.TWO_SWITCHES:
            self.clock.rest(0)

    @property
    def _is_stepped(self) -> bool:
        return self._access is Access.STEP_AND_WAIT

    def rest(self) -> None:
        """Go out until somebody presses a switch: nothing is chosen by itself meanwhile."""
        self.switches.wait()
        self._put_out()

    def _begin(self) -> None:
        """Begin with the first thing, once the screen is laid out.

        Qt moves the keyboard to it by itself: whoever used it before has not led it there.
        """
        self._used_keyboard = False
        screen = self._screen if self._access.is_scanned else None
        access = Access.USUAL if screen is None else self._access
        self.switches.use(access, self._likes, self._scan)
        self.switches.wait()
        self.clock.stop(stopped=False)
        self._first_is_quiet, self._has_said = self._has_said, False
        self._put_out()
        self._course = Course(screen, grouped=self._scan.in_groups) if screen else None
        if screen is not None:
            self.clock.rest(0, in_any_case=True)

    def _put_out(self) -> None:
        self.clock.forget()
        if self._course is not None:
            self._course.leave()
        self._offer()
        self._light.go_round(None)

    def _offer(self) -> None:
        """Wait for a press, which takes up what is lit now."""
        self._waits_for_press = self._is_offered = True

    def _go_on(self, *, sent: bool = False) -> None:
        """Come to the next thing, or begin anew after the last one."""
        if self._course is None or self._screen is None:
            return
        before, at = self._course.at, self._course.go_on()
        has_gone_round = self._course.rounds == self._scan.loops > 0
        if at is None or (has_gone_round and self._access is Access.ONE_SWITCH):
            self._put_out()
            return
        self._waits_for_press = self._is_offered = not sent
        self._show(at)
        self._rest()
        is_quiet, self._first_is_quiet, self._has_said = self._first_is_quiet, False, False
        is_heard = sent or not (is_quiet or self._screen.voice.is_reading)
        if at is not before and is_heard:
            self.came_to.emit(said_of(at))

    def _show(self, stop: Stop) -> None:
        """Light this; the keyboard goes with the light, and a screen reader tells of it."""
        if self._course is None:
            return
        self._course.go_to(stop)
        self._used_keyboard = False
        if isinstance(stop, Group):
            self._light.go_round(*stop.things)
            announce(stop.things[0], stop.phrase.words)
        else:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
            self._light.go_round(stop)

    def _rest(self) -> None:
        """Rest on what is lit: longer on what comes first."""
        if self._course is None or self._access is Access.TWO_SWITCHES:
            return
        if not self._is_stepped:
            longer_ms = self._scan.first_ms if self._course.is_at_first else 0
            self.clock.rest(self._scan.step_ms + longer_ms)
        elif self._waits_for_press:
            self.clock.forget()
        else:
            any_case = self._works_while_reading()
            self.clock.rest(self._scan.step_ms, chooses=True, in_any_case=any_case)

    def _works_while_reading(self) -> bool:
        """Whether this stops the voice, or leads to what does, or ends the visit."""
        if self._screen is None or not self._screen.voice.is_reading or self.at is None:
            return False
        if isinstance(self.at, Group):
            return True
        kind = self.at.property("kind")
        return self.at in self._screen.voice.buttons or kind in ("break", "stop")

    def _end_rest(self) -> None:
        """Go on by itself, or choose what was waited on."""
        is_there = self._course is not None and self._course.is_there
        if not (self._is_stepped and is_there):
            self._go_on()
        elif not self._waits_for_press:
            self._choose()

    def _choose(self) -> None:
        """Press what is lit, or go into a group."""
        at = self._course.find_again() if self._course else None
        if self._course is None or at is None:
            return
        if isinstance(at, Group):
            self._offer()
            first = self._course.go_in(at)
            if first.hasFocus():  # then no reader is told that the keyboard has come to it
                announce(first, said_of(first).words)
            self._show(first)
            self._rest()
            self.came_to.emit(said_of(self._course.at or at))
            return
        self._waits_for_press, self._is_offered = True, False
        at.click()
        self._stay_at(at)

    def _press(self, switch: Switch) -> None:
        course = self._course
        if course is None:
            return
        if self.clock.is_stopped:
            self._stop_or_start()
            return
        course.rounds = 0
        if not course.is_there:
            self._go_on(sent=True)
        elif switch is Switch.CHOOSE:
            self._choose()
        elif self._is_stepped and self._is_offered:
            self._waits_for_press = self._is_offered = False
            self._rest()
        else:
            self._go_on(sent=True)

    def _stay_at(self, pressed: QAbstractButton) -> None:
        """Go on from what was pressed, if it is still there.

        Where something is chosen, that is from the whole of its group; but not where it may
        be pressed again and again, such as what moves a pen.
        """
        course = self._course
        if course is None or course.at is not pressed:
            return
        if not course.is_there:
            self._begin()
            return
        if course.inside is not None and pressed.isCheckable():
            self._show(course.come_out() or pressed)
        self._rest()

    def _regroup(self) -> None:
        """Go round the same group as it is now that cards have found other places."""
        if self._course is not None and isinstance(self.at, Group):
            self._light.go_round(None)
            at = self._course.find_again()
            if isinstance(at, Group):
                self._light.go_round(*at.things)

    def _stop_or_start(self) -> None:
        """Stop the light where it is; the same key, or any press of a switch, starts it."""
        if self._course is not None:
            self.clock.stop(stopped=not self.clock.is_stopped)

    def _notice_said(self) -> None:
        """Let what was chosen be heard to its end: what is lit next is only shown."""
        self._has_said = True

    def _notice_keyboard(self) -> None:
        self._used_keyboard = True

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Go where a helper takes the keyboard or the mouse; leave a field to them."""
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self._screen is None or self._course is None or new is self.at:
            return
        if not (by_mouse or self._used_keyboard):
            return
        if isinstance(new, FIELDS):
            self._put_out()
        elif isinstance(new, QAbstractButton) and new in in_turn(self._screen):
            self._offer()
            self._show(new)
            self._rest()
