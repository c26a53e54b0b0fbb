"""Every member screen is done by one switch, by step and wait, by two, and in groups."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.profiles import Access, Reading, ScreenProfile, VoiceProfile
from app.ui.look import Look
from app.ui.member.scan_order import Group
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from tests.ui.fit import settle
from tests.ui.member.screens import OF_THE_BOARD, SCREENS
from tests.ui.switching import SwitchUser, name_of

SILENT = VoiceProfile(Reading.NEVER)
NEVER_MS = 600_000
MOST = 200
WAYS = {
    "one switch": ScreenProfile(access=Access.ONE_SWITCH),
    "one switch in groups": ScreenProfile(access=Access.ONE_SWITCH, scan_in_groups=True),
    "step and wait": ScreenProfile(access=Access.STEP_AND_WAIT),
    "step and wait in groups": ScreenProfile(access=Access.STEP_AND_WAIT, scan_in_groups=True),
    "two switches": ScreenProfile(access=Access.TWO_SWITCHES),
}
CHUNKS = 4
OF_MEMBERS = [name for name in SCREENS if name not in OF_THE_BOARD]


def nothing() -> None:
    """Do nothing."""


class Round:
    """Goes over a screen until everything has been lit, and presses each thing once.

    What a press would do is taken away, so that the screen stays as it is.
    """

    def __init__(self, stage: Stage, screen: Screen) -> None:
        self._person = SwitchUser(stage)
        self._screen = screen
        self._pressed: set[QAbstractButton] = set()
        self.lit: set[QAbstractButton] = set()
        self.ready = _ready(screen)
        for one in self.ready:
            one.clicked.disconnect()
            one.setCheckable(False)
            one.clicked.connect(lambda _checked=False, pressed=one: self._pressed.add(pressed))

    def faults(self) -> Iterator[str]:
        """What cannot be reached or pressed, and what is lit though nobody sees it."""
        self._pressed.clear()
        self.lit.clear()
        self._person.begin()
        for _step in range(MOST):
            at = self._person.scanner.at
            if isinstance(at, Group):
                fresh = not self.lit.issuperset(at.things)
            else:
                fresh = at is not None and at not in self.lit
            if not fresh or not self._person.is_taken_up:
                self._person.step()
            elif isinstance(at, Group):
                self._person.take_at_once()
            elif at is not None:
                yield from self._unseen(at)
                self.lit.add(at)
                self._person.take_at_once()
            if self.lit == self.ready:
                break
        for one in self.ready - self._pressed:
            yield f"{name_of(one)!r} is never {'pressed' if one in self.lit else 'lit'}"

    def _unseen(self, lit: QAbstractButton) -> Iterator[str]:
        middle = lit.mapTo(self._screen, lit.rect().center())
        seen: QWidget | None = self._screen.childAt(middle)
        nearby = [lit, *lit.findChildren(QWidget)]
        corner = lit.mapTo(self._screen, QPoint(8, lit.height() - 8))
        if seen not in nearby and self._screen.childAt(corner) not in nearby:
            yield f"{name_of(lit)!r} is lit and hidden"


def _ready(screen: Screen) -> set[QAbstractButton]:
    """What can be pressed now, told without the order of the light."""
    if screen.goes_on is not None:
        return {screen.goes_on}
    return {
        one
        for one in screen.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled()
    }


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_everything_on_every_screen_is_lit_and_pressed_by_switches(
    stage: Stage, look: Look, chunk: int
) -> None:
    wrong = []
    for name in OF_MEMBERS[chunk::CHUNKS]:
        one = look.liked_by(WAYS["one switch"])
        stage.wear(one, SILENT)
        stage.show(lambda name=name: SCREENS[name](stage.look), nothing, nothing)  # type: ignore[misc]
        settle()
        screen = stage.screen
        assert screen is not None
        all_of_it = Round(stage, screen)
        for way, profile in WAYS.items():
            never = replace(profile, scan_ms=NEVER_MS, scan_loops=0, rest_ms=0, ignore_ms=0)
            stage.look = look.liked_by(never)
            stage.scanner.like(stage.look)
            wrong += [f"{name}, {way}: {fault}" for fault in all_of_it.faults()]
        if not any(way in all_of_it.ready for way in ways_out(screen)):
            wrong.append(f"{name} is a dead end")
    assert "\n".join(wrong) == ""


def ways_out(screen: Screen) -> list[QAbstractButton]:
    """What leads away from a screen, whatever has been done on it."""
    top = [screen.top.rest, screen.top.stop] if screen.top else []
    goes_on = [screen.goes_on] if screen.goes_on else []
    return [screen.bottom.back, screen.next, *top, *goes_on]
