"""Gamepads and joysticks: the buttons as they go down, on pads that come and go."""

import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.parts.pads import BUTTON, EVENT, Pads
from app.ui.parts.pads_windows import LOOKED_AFTER, PadPolling, gone_down

AXIS, AT_FIRST = 0x02, 0x80
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files of joysticks")


@pytest.fixture
def owner() -> QObject:
    """Return what the pads belong to."""
    return QObject()


@pytest.fixture
def pads(owner: QObject, tmp_path: Path) -> Iterator[Pads]:
    """Return pads whose files are in a folder of this test's own."""
    (tmp_path / "input").mkdir()
    made = Pads(owner, tmp_path / "input")
    yield made
    made.rest()


def plug_in(pads_folder: Path, name: str = "js0") -> int:
    """Plug in a pad, and give what its events are written to."""
    path = pads_folder / "input" / name
    os.mkfifo(path)
    return os.open(path, os.O_RDWR)


def event(kind: int, number: int, value: int) -> bytes:
    return EVENT.pack(1000, value, kind, number)


def test_an_event_is_as_long_as_the_computer_says() -> None:
    assert EVENT.size == struct.calcsize("@IhBB") == 8


@LINUX
def test_a_button_is_told_as_it_goes_down_and_nothing_else_is(
    qtbot: QtBot, pads: Pads, tmp_path: Path
) -> None:
    device = plug_in(tmp_path)
    told: list[str] = []
    pads.pressed.connect(told.append)
    pads.listen()
    os.write(device, event(BUTTON | AT_FIRST, 5, 1) + event(AXIS, 0, 20_000))
    with qtbot.waitSignal(pads.pressed):
        os.write(device, event(BUTTON, 2, 1) + event(BUTTON, 2, 0))
    with qtbot.waitSignal(pads.pressed):
        os.write(device, event(BUTTON, 0, 1))
    assert told == ["pad:3", "pad:1"]
    os.close(device)


@LINUX
def test_a_pad_may_be_plugged_in_and_pulled_out_meanwhile(
    qtbot: QtBot, pads: Pads, tmp_path: Path
) -> None:
    pads.listen()
    assert pads.count == 0
    path = tmp_path / "input" / "js1"
    device = plug_in(tmp_path, "js1")
    qtbot.waitUntil(lambda: pads.count == 1)
    reader_only = os.open(path, os.O_WRONLY)
    os.close(device)
    path.unlink()
    os.close(reader_only)  # nothing writes any more: it is pulled out
    qtbot.waitUntil(lambda: pads.count == 0)
    again = plug_in(tmp_path, "js1")
    qtbot.waitUntil(lambda: pads.count == 1)
    with qtbot.waitSignal(pads.pressed) as told:
        os.write(again, event(BUTTON, 7, 1))
    assert told.args == ["pad:8"]
    os.close(again)


@LINUX
def test_the_folder_of_devices_may_come_later(
    qtbot: QtBot, owner: QObject, tmp_path: Path
) -> None:
    pads = Pads(owner, tmp_path / "input")
    pads.listen()
    assert pads.count == 0
    (tmp_path / "input").mkdir()
    device = plug_in(tmp_path)
    qtbot.waitUntil(lambda: pads.count == 1)
    pads.rest()
    os.close(device)


@LINUX
@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_pad_that_may_not_be_read_is_left_alone(pads: Pads, tmp_path: Path) -> None:
    device = plug_in(tmp_path)
    (tmp_path / "input" / "js0").chmod(0)
    pads.listen()
    assert pads.count == 0
    os.close(device)


@LINUX
def test_something_else_that_is_called_like_a_pad_is_left_alone(
    pads: Pads, tmp_path: Path
) -> None:
    (tmp_path / "input" / "js9").symlink_to(tmp_path / "nowhere")
    pads.listen()
    assert pads.count == 0


@LINUX
def test_nothing_is_open_before_it_listens_and_after_it_rests(
    pads: Pads, tmp_path: Path
) -> None:
    device = plug_in(tmp_path)
    assert pads.count == 0
    pads.listen()
    assert pads.count == 1
    pads.rest()
    assert pads.count == 0
    os.close(device)


class Answers:
    """What Windows would answer: the buttons that are down on each pad, by its place."""

    def __init__(self) -> None:
        self.down: dict[int, int] = {}
        self.asked: list[int] = []

    def __call__(self, place: int) -> int | None:
        """Answer for one place."""
        self.asked.append(place)
        return self.down.get(place)


def test_of_buttons_that_are_down_only_the_new_ones_count() -> None:
    assert list(gone_down(0b0001, 0b1101)) == [3, 4]
    assert list(gone_down(0b1111, 0b0000)) == []


def test_where_pads_are_asked_a_button_that_is_down_already_is_no_press(
    owner: QObject,
) -> None:
    answers, told = Answers(), list[int]()
    answers.down[0] = 0b1
    polling = PadPolling(owner, answers, 16, told.append)
    polling.start()
    for down in (0b1, 0b11, 0b10, 0b11):
        answers.down[0] = down
        polling.ask()
    polling.stop()
    assert told == [2, 1]


def test_where_pads_are_asked_an_empty_place_is_asked_seldom(owner: QObject) -> None:
    answers, told = Answers(), list[int]()
    polling = PadPolling(owner, answers, 16, told.append)
    polling.start()
    answers.asked.clear()
    for _time in range(LOOKED_AFTER - 1):
        polling.ask()
    assert answers.asked == []
    answers.down[3] = 0
    polling.ask()
    answers.down[3] = 0b100
    polling.ask()
    del answers.down[3]
    polling.ask()
    assert told == [3]
    assert polling.count == 0
    polling.stop()
