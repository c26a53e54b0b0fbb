"""Somebody with switches, who sees what is lit and presses real keys. No time is waited for."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.domain.profiles import Access
from app.ui.member.scan_order import Group, said_of
from app.ui.member.scanning import Scanner
from app.ui.member.stage import Stage
from tests.ui.fit import settle

SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return
MOST_STEPS = 150


class SwitchUser:
    """Presses Space, and Enter where there is a second switch; the clock is turned by hand."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    @property
    def scanner(self) -> Scanner:
        """What moves the light."""
        return self._stage.scanner

    @property
    def access(self) -> Access:
        """How they press."""
        return self._stage.look.access

    @property
    def at(self) -> str:
        """What the light is round, by its name; "" for nothing."""
        at = self.scanner.at
        return "" if at is None else said_of(at).words or name_of(at)

    def choose(self, *names: str) -> None:
        """Press each of these in turn, once it is lit."""
        for name in names:
            self.come_to(name)
            self.take()

    def come_to(self, name: str) -> None:
        """Let the light come to this, going into the group that it is in."""
        self.begin()
        for _step in range(MOST_STEPS):
            at = self.scanner.at
            if self.is_taken_up:
                if not isinstance(at, Group) and at is not None and name_of(at) == name:
                    return
                if isinstance(at, Group) and name in map(name_of, at.things):
                    self.take()
                    continue
            self.step()
        raise AssertionError(f"the light never comes to {name!r}; it is at {self.at!r}")

    @property
    def is_taken_up(self) -> bool:
        """Whether what is lit is what the switch has moved to, where waiting chooses."""
        return self.access is not Access.STEP_AND_WAIT or self.scanner.clock.runs

    def begin(self) -> None:
        """Let the light come to its first thing."""
        settle()
        if self.scanner.at is None:
            self.wait()

    def step(self) -> None:
        """Let the light go on: by itself, or by a press."""
        if self.access is Access.ONE_SWITCH and self.scanner.at is not None:
            self.wait()
        else:
            self.press(SPACE)

    def take(self) -> None:
        """Choose what is lit, or go into it, and see what comes of it."""
        self.take_at_once()
        settle()

    def take_at_once(self) -> None:
        """Choose what is lit, or go into it."""
        if self.access is Access.STEP_AND_WAIT:
            self.wait()
        else:
            self.press(SPACE if self.access is Access.ONE_SWITCH else ENTER)

    def wait(self) -> None:
        """Let the time be up for which the light rests."""
        self.scanner.clock.end_now()

    def press(self, key: Qt.Key) -> None:
        """Press a key, as soon as presses are heard."""
        self.scanner.switches.end_rest()
        QTest.keyClick(self._stage.window.windowHandle(), key)


def name_of(thing: object) -> str:
    """The name of something to press."""
    return thing.accessibleName() if isinstance(thing, QAbstractButton) else ""
