"""Holding back sleep and notices, with a desktop's services in another process."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.system.awake import Awake
from app.system.desktop_bus import paths_in
from app.system.mac_power import MacPower
from tests.system.conftest import ROOT, Bus, Desktop

SAVER = "org.freedesktop.ScreenSaver"
NOTICES = "org.freedesktop.Notifications"
POWER = "org.freedesktop.PowerManagement"
LOGIN = "org.freedesktop.login1"
IDLE = "org.freedesktop.login1.Manager idle block"
Start = Callable[..., Desktop]


def test_everything_a_desktop_offers_is_held_back_until_it_is_let_go(
    qtbot: QtBot, desktop: Start
) -> None:
    here = desktop(SAVER, NOTICES, POWER, LOGIN)
    awake = Awake(platform="linux")
    awake.hold()
    qtbot.waitUntil(lambda: awake.holds_sleep is not None)
    assert here.held == [NOTICES, f"{POWER}.Inhibit", SAVER, IDLE]
    assert (awake.holds_sleep, awake.holds_notices) == (True, True)
    awake.let_go()
    qtbot.waitUntil(lambda: here.held == [])


def test_asking_twice_holds_once_and_letting_go_twice_harms_nothing(
    qtbot: QtBot, desktop: Start
) -> None:
    here = desktop(SAVER)
    awake = Awake(platform="linux")
    awake.hold()
    awake.hold()
    qtbot.waitUntil(lambda: here.held == [SAVER])
    awake.let_go()
    awake.let_go()
    qtbot.waitUntil(lambda: here.held == [])
    awake.hold()
    qtbot.waitUntil(lambda: here.held == [SAVER])
    awake.let_go()


def test_letting_go_before_the_answer_has_come_leaves_nothing_held(
    qtbot: QtBot, desktop: Start
) -> None:
    here = desktop(SAVER, LOGIN)
    awake = Awake(platform="linux")
    for _time in range(3):
        awake.hold()
        awake.let_go()
    qtbot.waitUntil(lambda: here.held == [])


def test_a_crash_lets_go_of_everything(qtbot: QtBot, desktop: Start) -> None:
    here = desktop(SAVER, LOGIN)
    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from app.system.awake import Awake\n"
        "app = QCoreApplication([])\n"
        "awake = Awake(platform='linux')\n"
        "awake.hold()\n"
        "app.exec()\n"
    )
    other = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT)  # noqa: S603
    qtbot.waitUntil(lambda: here.held == [SAVER, IDLE])
    other.kill()
    other.wait()
    qtbot.waitUntil(lambda: here.held == [])


def test_a_desktop_that_offers_nothing_is_known_to_hold_nothing(
    qtbot: QtBot, desktop: Start
) -> None:
    here = desktop()
    awake = Awake(platform="linux")
    awake.hold()
    qtbot.waitUntil(lambda: awake.holds_sleep is not None)
    assert (awake.holds_sleep, awake.holds_notices, here.held) == (False, False, [])
    awake.let_go()


def test_where_there_is_no_bus_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{name}_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    awake = Awake(platform="linux")
    awake.hold()
    assert (awake.holds_sleep, awake.holds_notices) == (False, False)
    awake.let_go()


def test_a_bus_that_is_stuck_is_as_good_as_none(bus: Bus) -> None:
    bus.freeze()
    awake = Awake(platform="linux")
    awake.hold()
    assert (awake.holds_sleep, awake.holds_notices) == (False, False)
    awake.let_go()


@pytest.mark.parametrize(
    ("address", "paths"),
    [
        ("unix:path=/run/user/1000/bus", ["/run/user/1000/bus"]),
        ("unix:path=/tmp/a%20b,guid=0f;unix:abstract=/tmp/c", ["/tmp/a b", "\0/tmp/c"]),  # noqa: S108
        ("tcp:host=localhost,port=1", []),
        ("", []),
        ("unix:", []),
    ],
)
def test_where_a_bus_is_can_be_read_from_its_address(address: str, paths: list[str]) -> None:
    assert paths_in(address) == paths


def test_a_kind_of_computer_we_do_not_know_is_left_alone() -> None:
    awake = Awake(platform="haiku")
    awake.hold()
    assert awake.is_on
    assert awake.holds_sleep is False
    awake.let_go()


def test_on_a_mac_its_own_program_runs_as_long_as_it_is_held(
    qtbot: QtBot, tmp_path: Path
) -> None:
    program, told = tmp_path / "caffeinate", tmp_path / "told"
    program.write_text(
        f'#!/bin/sh\necho "$@" $$ > {told}.new\nmv {told}.new {told}\nexec sleep 60\n'
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    parent = Awake()
    way = MacPower(parent, program)
    with qtbot.waitSignal(way.done) as done:
        way.begin()
    assert done.args == [True, False]
    qtbot.waitUntil(told.exists)
    *words, number = told.read_text().split()
    assert words == ["-d", "-i", "-w", str(os.getpid())]
    way.end()
    way.end()
    assert not Path(f"/proc/{number}").exists()


def test_a_mac_without_that_program_is_known_to_hold_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    parent = Awake()
    way = MacPower(parent, tmp_path / "none")
    with qtbot.waitSignal(way.done) as done:
        way.begin()
    way.end()
    assert done.args == [False, False]
