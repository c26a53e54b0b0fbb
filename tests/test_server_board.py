"""A board on a server, from the first screen to the desk."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.beginning import Beginning
from app.settings import usual_settings
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.keeping_tab import LockTab
from app.ui.facilitator.page import PageName
from app.ui.member.who import WhoScreen
from app.ui.tell import TellScreen
from app.ui.unlock import UnlockScreen
from app.ui.window import Window
from tests.at_the_door import shown, unlock
from tests.cable import Cable
from tests.on_server import PASSWORD, Server
from tests.ui.fit import settle

Begin = Callable[[str], Beginning]


@pytest.fixture
def begin(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    """Return a way to start the app with a server's address in its folder, without sound."""
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    begun: list[Beginning] = []

    def start(address: str) -> Beginning:
        (tmp_path / "server.txt").write_text(f"{address}\n", encoding="utf-8")
        begun.append(Beginning(window, usual_settings(tmp_path)))
        return begun[-1]

    yield start
    for beginning in begun:
        beginning.close()


def test_a_board_on_a_server_asks_for_the_password_there_and_has_no_code(begin: Begin) -> None:
    beginning = begin("postgresql://anna@localhost/boards?schema=elmshire")
    door = beginning.stage.screen
    assert isinstance(door, UnlockScreen)
    assert "Type your password for the server." in shown(beginning)
    assert door.other_way.isHidden()


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("postgresql://anna@db.example/boards?schema=elmshire", "sslmode=verify-full"),
        ("postgresql://anna:secret@localhost/boards?schema=elmshire", "password out of"),
        ("our server", "address of the server is not right"),
    ],
)
def test_an_address_that_will_not_do_is_told_and_nothing_is_sent(
    qtbot: QtBot, begin: Begin, address: str, told: str
) -> None:
    beginning = begin(address)
    unlock(qtbot, beginning, PASSWORD)
    assert isinstance(beginning.stage.screen, TellScreen)
    assert told in shown(beginning)
    assert "secret" not in shown(beginning)


def test_a_server_that_is_away_is_told_at_the_door_where_what_was_typed_stays(
    qtbot: QtBot, begin: Begin, server: Server, server_database: str
) -> None:
    at = server.address
    with closing(Cable(at.host, at.port)) as cable:
        url = server.url_for(server_database).replace(str(at.port), str(cable.port))
        beginning = begin(url)
        cable.pull()
        unlock(qtbot, beginning, PASSWORD)
        door = beginning.stage.screen
        assert isinstance(door, UnlockScreen)
        assert "We cannot reach the server." in shown(beginning)
        cable.put_back()
        unlock(qtbot, beginning, door.field.text())
        assert isinstance(beginning.stage.screen, WhoScreen)
        beginning.close()


def test_a_wrong_password_is_told_and_the_right_one_opens_the_board_and_the_desk(
    qtbot: QtBot, begin: Begin, server: Server, server_database: str
) -> None:
    beginning = begin(server.url_for(server_database))
    unlock(qtbot, beginning, "three plain word")
    assert "The server does not know that password." in shown(beginning)
    unlock(qtbot, beginning, PASSWORD)
    who = beginning.stage.screen
    assert isinstance(who, WhoScreen)
    beginning.opened.ask_for_passphrase()
    unlock(qtbot, beginning, "not this one")
    assert "The server does not know that password." in shown(beginning)
    door = beginning.stage.screen
    assert isinstance(door, UnlockScreen)
    door.field.setText(PASSWORD)
    with qtbot.waitSignal(beginning.opened.came_to_desk, timeout=20000):
        door.next.click()
    assert isinstance(beginning.opened.desk, Desk)


def test_keep_safe_has_what_a_server_needs_and_nothing_about_files(
    qtbot: QtBot, begin: Begin, server: Server, server_database: str
) -> None:
    beginning = begin(server.url_for(server_database))
    unlock(qtbot, beginning, PASSWORD)
    beginning.opened.show_desk()
    desk = beginning.opened.desk
    desk.open(PageName.KEEPING)
    tabs = desk.page.tabs
    names = [tabs.tabText(place) for place in range(tabs.count())]
    assert names == [
        "Taken away",
        "Their data",
        "Due to go",
        "Who did what",
        "Other laptops",
        "Lock the desk",
    ]
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        settle()
        assert tabs.shown.isVisible()
    assert isinstance(tabs.shown, LockTab)


def test_a_pack_that_has_no_key_yet_is_told_at_the_desk(
    qtbot: QtBot, begin: Begin, server: Server, server_database: str, tmp_path: Path
) -> None:
    beginning = begin(server.url_for(server_database))
    unlock(qtbot, beginning, PASSWORD)
    beginning.opened.show_desk()
    desk = beginning.opened.desk
    desk.open(PageName.KEEPING, "laptops")
    part = desk.page.tabs.shown
    part.pack(tmp_path / "first.pack")
    qtbot.waitUntil(part.make.isEnabled, timeout=20000)
    assert "There is no key for packs yet." in desk.page.problem.text()
    assert not (tmp_path / "first.pack").exists()


def test_a_locked_desk_opens_with_the_servers_password_though_the_server_is_away(
    qtbot: QtBot, begin: Begin, server: Server, server_database: str
) -> None:
    beginning = begin(server.url_for(server_database))
    unlock(qtbot, beginning, PASSWORD)
    beginning.opened.show_desk()
    desk = beginning.opened.desk
    beginning.opened.lock()
    server.cut_off(server_database)
    unlock(qtbot, beginning, "not this one")
    assert "The server does not know that password." in shown(beginning)
    door = beginning.stage.screen
    assert isinstance(door, UnlockScreen)
    door.field.setText(PASSWORD)
    with qtbot.waitSignal(beginning.opened.came_to_desk, timeout=20000):
        door.next.click()
    assert beginning.opened.desk is desk
    assert not beginning.opened.is_locked
