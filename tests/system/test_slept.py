"""Noticing that the computer has slept."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.system.slept import Sleep, slept_seconds
from tests.system.conftest import Desktop

LOGIN = "org.freedesktop.login1"
DELAY = "org.freedesktop.login1.Manager sleep delay"
Start = Callable[..., Desktop]


class Diary:
    """What was told, in order."""

    def __init__(self, sleep: Sleep) -> None:
        self.told: list[str] = []
        sleep.about_to_sleep.connect(lambda: self.told.append("sleeps"))
        sleep.woke.connect(lambda: self.told.append("woke"))


def test_this_computer_tells_how_long_it_slept() -> None:
    assert slept_seconds() >= 0
    assert abs(slept_seconds() - slept_seconds()) < 1


def test_a_jump_of_the_clocks_is_told_once(qapp: QObject) -> None:
    clock = [5.0]
    sleep = Sleep(clock=lambda: clock[0])
    diary = Diary(sleep)
    sleep.look()
    assert diary.told == []
    clock[0] = 3605.0
    sleep.look()
    sleep.look()
    assert diary.told == ["woke"]


def test_the_clocks_are_looked_at_without_being_asked(qtbot: QtBot) -> None:
    clock = [0.0]
    sleep = Sleep(clock=lambda: clock[0])
    with qtbot.waitSignal(sleep.woke):
        clock[0] = 60.0


def test_a_desktop_tells_before_and_after_and_the_clocks_do_not_repeat_it(
    qtbot: QtBot, desktop: Start
) -> None:
    here, clock = desktop(LOGIN), [0.0]
    sleep = Sleep(clock=lambda: clock[0])
    diary = Diary(sleep)
    with qtbot.waitSignal(sleep.about_to_sleep):
        here.ask("Sleep")
    with qtbot.waitSignal(sleep.woke):
        clock[0] = 60.0
        here.ask("Wake")
    sleep.look()
    assert diary.told == ["sleeps", "woke"]


def test_what_the_clocks_told_is_not_told_again_by_the_desktop(
    qtbot: QtBot, desktop: Start
) -> None:
    here, clock = desktop(LOGIN), [0.0]
    sleep = Sleep(clock=lambda: clock[0])
    diary = Diary(sleep)
    with qtbot.waitSignal(sleep.about_to_sleep):
        here.ask("Sleep")
    clock[0] = 60.0
    sleep.look()
    here.ask("Wake")
    with qtbot.waitSignal(sleep.about_to_sleep):
        here.ask("Sleep")
    assert diary.told == ["sleeps", "woke", "sleeps"]


def test_the_computer_waits_with_its_sleep_until_everything_is_kept(
    qtbot: QtBot, desktop: Start
) -> None:
    here = desktop(LOGIN)
    sleep = Sleep()
    held: list[list[str]] = []
    sleep.about_to_sleep.connect(lambda: held.append(here.held))
    qtbot.waitUntil(lambda: here.held == [DELAY])
    here.ask("Sleep")
    qtbot.waitUntil(lambda: here.held == [])
    assert held == [[DELAY]]
    here.ask("Wake")
    qtbot.waitUntil(lambda: here.held == [DELAY])
