"""Noticing that the computer itself is locked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.system.computer_lock import ComputerLock
from tests.system.conftest import Desktop

Start = Callable[..., Desktop]
LOGIN = "org.freedesktop.login1"


@pytest.mark.parametrize(
    ("service", "does"),
    [
        (LOGIN, "Lock"),
        ("org.freedesktop.ScreenSaver", "Cover"),
        ("org.gnome.ScreenSaver", "Cover"),
    ],
)
def test_a_desktop_that_is_locked_is_noticed(
    qtbot: QtBot, desktop: Start, service: str, does: str
) -> None:
    here, lock = desktop(service), ComputerLock()
    with qtbot.waitSignal(lock.locked):
        here.ask(does)


def test_a_screen_that_is_uncovered_locks_nothing(qtbot: QtBot, desktop: Start) -> None:
    here, lock = desktop("org.gnome.ScreenSaver", LOGIN), ComputerLock()
    told: list[bool] = []
    lock.locked.connect(lambda: told.append(True))
    here.ask("Uncover")
    with qtbot.waitSignal(lock.locked):
        here.ask("Lock")
    assert told == [True]


def test_without_a_desktop_there_is_nothing_to_notice(
    qapp: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{name}_BUS_ADDRESS", "unix:path=/nowhere")
    assert isinstance(ComputerLock(), QObject)
