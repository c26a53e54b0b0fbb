"""Dwelling: resting the pointer on something presses it."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton

from app.ui.look import Look
from app.ui.member.dwell_pause import DwellPause
from app.ui.member.presses import OUTSIDE, Presses
from app.ui.member.screen import Screen
from app.ui.parts.controls import Pressable, pressable_at
from app.ui.parts.dwell_pen import DwellPen
from app.ui.parts.dwell_ring import DwellRing
from app.ui.parts.rests import Rests
from app.ui.parts.sheet import Sheet
from app.ui.window import Window

SETTLES_MS = 200
"""So long the pointer rests before the ring is seen: it does not flicker on the way."""
SLIPS_MS = 400
"""So long the pointer may have slipped off before the ring goes."""


class Dwell(QObject):
    """Presses what the pointer rests on, for whoever likes it.

    A ring fills round what is rested on, and then it is pressed as by a mouse; while it fills,
    small slips off the edge only make it wait. What was pressed is pressed again only once the
    pointer has left it, and on a new page nothing is pressed before the pointer has moved. It
    does not wait for the voice: *Stop reading* is pressed like anything else. A helper's clicks
    and keys go on working.
    """

    def __init__(self, window: Window, look: Look, presses: Presses) -> None:
        super().__init__(window)
        self._window = window
        self._presses = presses
        self._screen: Screen | None = None
        self._target: Pressable | None = None
        self._rests = Rests(window, look.px_per_mm)
        self.pause = DwellPause(self, look)
        self.pause.turned.connect(self._let_be)
        self._pen = DwellPen(window)
        self.ring = DwellRing(window)
        self.ring.filled.connect(self._press)
        self._settles, self._slips = QTimer(self), QTimer(self)
        for timer, act in ((self._settles, self.settle), (self._slips, self._begin)):
            timer.setSingleShot(True)
            timer.timeout.connect(act)
        self._dwell_ms = look.presses.dwell_ms

    def like(self, look: Look) -> None:
        """Dwell from now on as someone likes it, or not at all."""
        self._let_be()
        self._dwell_ms = look.presses.dwell_ms
        self._rests = Rests(self._window, look.px_per_mm)
        self.pause.like(look)

    def take(self, screen: Screen | None) -> None:
        """Press what is rested on on this screen from now on; None for none."""
        self._screen = screen
        handle = self._window.windowHandle()
        for watcher in (self, self.pause):
            if handle is not None:
                handle.removeEventFilter(watcher)
                if screen is not None and self._dwell_ms:
                    handle.installEventFilter(watcher)
        self.rest()
        if screen is not None and self._dwell_ms:
            screen.turned.connect(self.rest)
            screen.asked_anew.connect(self.rest)
        self.pause.take(screen)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the pointer; the window gets everything all the same."""
        if event.type() == QEvent.Type.Leave:
            self._let_be()
        elif isinstance(event, QMouseEvent) and event.position() != OUTSIDE:
            self._rests.move_to(event.position())
            if event.type() == QEvent.Type.MouseMove and not event.buttons():
                self._follow(event.position())
            else:
                self._leave_to_hand()
        return False

    def rest(self) -> None:
        """Wait until the pointer has moved: it was not rested here for the new page."""
        self._let_be()
        self._rests.turn()

    @property
    def rests_on(self) -> Pressable | None:
        """What will be pressed when the ring is full."""
        return self._target if self.ring.is_filling else None

    def settle(self) -> None:
        """Let the ring begin, if the pointer has come to rest and presses are heard."""
        target, fine = self._target, self._is_fine
        if target is None:
            return
        if not (self._is_heard(target) and self._rests.is_still(fine=fine)):
            self._rests.arrive()
            self._settles.start(self._settling_ms)
            return
        self._rests.rest_on(target)
        ringed = self._pen.show_spot(self._rests.spot) if fine else target
        self.ring.begin(ringed, self._dwell_ms - self._settling_ms, on_sheet=fine)

    def _is_heard(self, target: Pressable) -> bool:
        if isinstance(target, QAbstractButton):
            return self._presses.is_heard(target)
        return self._presses.are_heard

    @property
    def _is_fine(self) -> bool:
        return isinstance(self._target, Sheet)

    @property
    def _settling_ms(self) -> int:
        """On a sheet it takes longer: a slow line is no rest."""
        half = self._dwell_ms // 2
        return half if self._is_fine else min(SETTLES_MS, half)

    def _follow(self, where: QPointF) -> None:
        self._pen.follow(where)
        target = self._target
        is_on = target is not None and self._at(where) is target
        if self._is_fine and not self._rests.is_still(fine=True):
            self._begin()
        elif not self.ring.is_filling:
            if not (is_on and self._settles.isActive()):
                self._begin()
        elif is_on:
            self._slips.stop()
            self.ring.go_on()
        elif self._is_fine or target is None or self._rests.is_off(target):
            self._begin()
        elif not self.ring.is_waiting:
            self.ring.wait()
            self._slips.start(SLIPS_MS)

    def _at(self, where: QPointF) -> Pressable | None:
        """What can be pressed there, just now."""
        found = pressable_at(self._window, where)
        can_be = found is not None and found.isEnabled() and self.pause.lets(found)
        return found if can_be else None

    def _begin(self) -> None:
        """Wait for the pointer to come to rest on what it is on now."""
        self._stop()
        where = self._rests.at
        if where is None or not self._rests.has_moved:
            return
        found = self._at(where)
        if found is None or self._rests.has_pressed(found, fine=isinstance(found, Sheet)):
            return
        self._target = found
        self._rests.arrive()
        self._settles.start(self._settling_ms)

    def _press(self) -> None:
        target, where = self._target, self._rests.at
        self._stop()
        if target is None or where is None or self._at(where) is not target:
            return
        self._rests.press(target)
        if isinstance(target, Sheet):
            self._pen.turn(target, where)
            return
        target.setFocus(Qt.FocusReason.MouseFocusReason)
        if isinstance(target, QAbstractButton):
            self._presses.press(target)

    def _leave_to_hand(self) -> None:
        """Press nothing that is being clicked on: once is enough."""
        self._let_be()
        where = self._rests.at
        clicked = self._at(where) if where is not None else None
        if clicked is not None:
            self._rests.press(clicked)

    def _let_be(self) -> None:
        """Press nothing of what is rested on now, and draw no further."""
        self._stop()
        self._pen.lift()

    def _stop(self) -> None:
        for timer in (self._settles, self._slips):
            timer.stop()
        self.ring.stop()
        self._target = None
