"""From a copy back to a board: at the desk, at the door, and on another laptop."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from app import bringing_back
from app.beginning import Beginning
from app.bringing_back import bring_from, source_of
from app.domain.copies import moment
from app.domain.people import Member
from app.services.copies import Copies
from app.services.erasing import Erasing
from app.services.other_laptops import OtherLaptops
from app.services.people import People
from app.storage import copies
from app.storage.copy_places import CopyPlaces
from app.storage.keys import with_passphrase
from app.storage.models import MemberRow
from app.storage.store import open_with_code
from app.system.this_laptop import ThisLaptop
from app.ui.facilitator.bring_board import BringBoardPage
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.keeping_copies import CopiesPart
from app.ui.facilitator.page import PageName
from app.ui.member.who import WhoScreen
from app.ui.rescue import RescueScreen
from app.ui.unlock import UnlockScreen
from app.ui.welcome import WelcomeScreen
from app.ui.window import Window
from tests import makers
from tests.at_the_door import shown, unlock
from tests.storage.conftest import OPENS_WITH, OwnBoard, own, own_made_once
from tests.storage.copying import call, called, copy, flip, place, source
from tests.test_beginning import Begin, begin
from tests.ui.fit import settle
from tests.ui.pressing import press

__all__ = ["begin", "own", "own_made_once"]

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing")
PATIENCE_MS = 20_000


def until(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    """Wait until something is so."""
    qtbot.waitUntil(is_so, timeout=PATIENCE_MS)


def finish() -> None:
    """Let what was begun come to its end, and what that began."""
    for _time in range(3):
        QThreadPool.globalInstance().waitForDone()
        settle()


def copies_of(own: OwnBoard) -> list[str]:
    """The names that the board has in its copies, the newest first."""
    return [called(one.folder, own.key) for one in copies.found(place(own))]


def open_board(qtbot: QtBot, beginning: Beginning) -> None:
    """Open our board with its passphrase."""
    unlock(qtbot, beginning, OPENS_WITH)
    assert isinstance(beginning.stage.screen, WhoScreen)
    finish()


def test_a_damaged_board_comes_back_from_its_newest_copy_after_a_press(
    qtbot: QtBot, begin: Begin, own: OwnBoard
) -> None:
    call(own, "Monday")
    copy(own)
    flip(own.files.store, 8 * 30_000)
    before = own.bytes
    beginning = begin(own.folder)
    unlock(qtbot, beginning, OPENS_WITH)
    assert isinstance(beginning.stage.screen, RescueScreen)
    assert "is damaged" in shown(beginning)
    assert "There is a good copy from Monday 23 November 2026 at " in shown(beginning)
    assert own.bytes == before
    press("Bring it back")
    until(qtbot, lambda: isinstance(beginning.stage.screen, WhoScreen))
    finish()
    beginning.close()
    assert called(own.folder, own.key) == "Monday"
    (aside,) = own.folder.glob("damaged-*")
    assert (aside / "board.db").read_bytes() == before[0]


def test_of_a_copy_of_a_day_to_come_no_day_is_told(
    qtbot: QtBot, begin: Begin, own: OwnBoard
) -> None:
    copies.make(source(own), place(own), moment() + timedelta(days=400))
    flip(own.files.store, 8 * 30_000)
    beginning = begin(own.folder)
    unlock(qtbot, beginning, OPENS_WITH)
    assert "There is a good copy. The clock was wrong when it was made." in shown(beginning)


def test_whoever_goes_back_from_the_offer_changes_nothing(
    qtbot: QtBot, begin: Begin, own: OwnBoard
) -> None:
    copy(own)
    flip(own.files.store, 8 * 30_000)
    before = own.bytes
    beginning = begin(own.folder)
    unlock(qtbot, beginning, OPENS_WITH)
    press("Back")
    assert isinstance(beginning.stage.screen, UnlockScreen)
    assert own.bytes == before
    assert list(own.folder.glob("damaged-*")) == []


def test_a_lost_key_file_comes_back_and_nothing_else_changes(
    qtbot: QtBot, begin: Begin, own: OwnBoard
) -> None:
    copy(own)
    call(own, "Tuesday")
    own.files.key.unlink()
    beginning = begin(own.folder)
    unlock(qtbot, beginning, "not this one")
    assert "That passphrase is not right." in shown(beginning)
    unlock(qtbot, beginning, OPENS_WITH)
    assert "Nothing of the board is lost." in shown(beginning)
    press("Bring it back")
    until(qtbot, lambda: isinstance(beginning.stage.screen, WhoScreen))
    finish()
    beginning.close()
    assert called(own.folder, own.key) == "Tuesday"


def test_where_no_copy_is_known_one_may_be_on_a_stick(
    qtbot: QtBot, begin: Begin, own: OwnBoard, window: Window, tmp_path: Path
) -> None:
    call(own, "Monday")
    copy(own).folder.parent.rename(tmp_path / "stick")
    flip(own.files.store, 8 * 30_000)
    beginning = begin(own.folder)
    unlock(qtbot, beginning, OPENS_WITH)
    assert "Do you have one on a memory stick?" in shown(beginning)
    press("Choose the copy")
    page = window.centralWidget()
    assert isinstance(page, BringBoardPage)
    bring(qtbot, window, page, tmp_path / "stick")
    beginning.close()
    assert called(own.folder, own.key) == "Monday"


def bring(qtbot: QtBot, window: Window, page: BringBoardPage, stick: Path) -> None:
    """Fill in the form with the passphrase, and wait for the desk."""
    page.look_in(stick)
    page.field.setText(OPENS_WITH)
    page.bring.click()
    until(qtbot, lambda: isinstance(window.centralWidget(), Desk))
    finish()


def test_a_board_comes_to_another_laptop_with_its_passphrase(
    qtbot: QtBot, begin: Begin, own: OwnBoard, window: Window, tmp_path: Path
) -> None:
    call(own, "Ashby")
    stick, there = tmp_path / "stick", tmp_path / "new laptop"
    stick.mkdir()
    here = Copies(source_of(own.files, own.key))
    here.choose_outside(stick)
    here.make()
    beginning = begin(there)
    assert isinstance(beginning.stage.screen, WelcomeScreen)
    press("Bring our board here")
    page = window.centralWidget()
    assert isinstance(page, BringBoardPage)
    page.bring.click()
    assert page.problem.text() == "Please choose first where your board is."
    page.look_in(tmp_path)
    page.bring.click()
    until(qtbot, page.bring.isEnabled)
    assert page.problem.text().startswith("There is no copy of a board in that folder.")
    page.look_in(stick)
    page.field.setText("not this one")
    page.bring.click()
    until(qtbot, page.bring.isEnabled)
    assert page.problem.text() == "That passphrase is not right. Please try again."
    assert not (there / "board.db").exists()
    bring(qtbot, window, page, stick)
    beginning.close()
    assert called(there, own.key) == "Ashby"
    assert ThisLaptop(there).id != ThisLaptop(own.folder).id
    assert called(own.folder, own.key) == "Ashby"


def test_a_board_comes_to_another_laptop_with_its_recovery_code(
    qtbot: QtBot, begin: Begin, own: OwnBoard, window: Window, tmp_path: Path
) -> None:
    begin(tmp_path / "new laptop")
    press("Bring our board here")
    page = window.centralWidget()
    assert isinstance(page, BringBoardPage)
    page.look_in(copy(own).folder)
    page.by_code.click()
    page.field.setText(own.code.lower())
    page.bring.click()
    until(qtbot, lambda: isinstance(window.centralWidget(), Desk))
    finish()
    assert own.key == begun_key(tmp_path / "new laptop", own)


@pytest.mark.parametrize("secret", ["passphrase", "code"])
def test_one_more_laptop_begins_with_a_pack(
    qtbot: QtBot, begin: Begin, own: OwnBoard, window: Window, tmp_path: Path, secret: str
) -> None:
    call(own, "Ashby")
    pack, there = tmp_path / "ours.pack", tmp_path / "new laptop"
    with closing(own.open()) as store:
        OtherLaptops(store, lambda: ThisLaptop(own.folder).id).pack(pack)
    beginning = begin(there)
    press("Bring our board here")
    page = window.centralWidget()
    assert isinstance(page, BringBoardPage)
    page.begin_with(tmp_path / "no pack.txt")
    page.field.setText("not this one")
    page.bring.click()
    until(qtbot, page.bring.isEnabled)
    assert page.problem.text() == "We cannot find no pack.txt. Please choose it again."
    page.begin_with(pack)
    page.bring.click()
    until(qtbot, page.bring.isEnabled)
    assert page.problem.text() == "That passphrase is not right. Please try again."
    assert not (there / "board.db").exists()
    if secret == "code":  # noqa: S105 - which of the two it is
        page.by_code.click()
    page.field.setText({"code": own.code, "passphrase": OPENS_WITH}[secret])
    page.bring.click()
    until(qtbot, lambda: isinstance(window.centralWidget(), Desk))
    finish()
    beginning.close()
    assert called(there, own.key) == "Ashby"
    assert ThisLaptop(there).id != ThisLaptop(own.folder).id


def begun_key(folder: Path, own: OwnBoard) -> bytes:
    """The key of the board in another folder."""
    there = OwnBoard(folder, own.code, own.key)
    return with_passphrase(OPENS_WITH)(there.files.key)


def test_at_the_desk_a_copy_is_brought_back_and_the_desk_comes_again(
    qtbot: QtBot, begin: Begin, own: OwnBoard, window: Window
) -> None:
    call(own, "Monday")
    copy(own)
    call(own, "Tuesday")
    beginning = begin(own.folder)
    open_board(qtbot, beginning)
    laptop = ThisLaptop(own.folder).id
    beginning.opened.show_desk()
    first = beginning.opened
    beginning.opened.desk.open(PageName.KEEPING, "copies")
    finish()
    part = beginning.opened.desk.page.tabs.shown
    assert isinstance(part, CopiesPart)
    assert len(part.list.list.lines) == 2  # one was made when it was opened
    part.list.list.pressed_on.emit(part.list.list.lines[1].thing)
    finish()
    part.back.bring.click()
    until(qtbot, lambda: beginning.opened is not None and beginning.opened.desk is not None)
    finish()
    assert beginning.opened is not first
    assert beginning.opened.side is not None
    assert beginning.opened.services.boards.board().name == "Monday"
    notice = beginning.opened.desk.notice.words.text()
    assert notice.startswith("The board is as it was on Monday 23 November 2026")
    assert copies_of(own)[0] == "Tuesday"
    assert ThisLaptop(own.folder).id != laptop
    window.close()
    assert copies_of(own)[0] == "Monday"


def test_the_board_is_copied_when_it_is_opened_and_when_it_is_closed(
    qtbot: QtBot, begin: Begin, own: OwnBoard
) -> None:
    call(own, "Ashby")
    beginning = begin(own.folder)
    open_board(qtbot, beginning)
    assert copies_of(own) == ["Ashby"]
    with beginning.opened._store.sessions.begin() as session:  # noqa: SLF001 - what is open
        session.connection().exec_driver_sql("UPDATE board SET name = 'Birley'")
    beginning.opened.copying.look()
    finish()
    assert copies_of(own) == ["Ashby"]  # an hour has not gone by
    beginning.close()
    assert copies_of(own) == ["Birley", "Ashby"]
    own.open().close()


def test_nothing_is_copied_while_a_member_has_their_say(
    qtbot: QtBot, begin: Begin, own: OwnBoard
) -> None:
    call(own, "Ashby")
    beginning = begin(own.folder)
    open_board(qtbot, beginning)
    board = beginning.opened
    kofi = Member(uuid4(), "Kofi", "avatar_01")
    board.services.people.save(kofi)
    shutil.rmtree(place(own))
    board.arrival.arrived.emit(kofi.id)
    assert board.visit is not None
    board.copying.look()
    finish()
    assert not place(own).exists()
    board.show_members()
    finish()
    assert copies_of(own) == ["Ashby"]


def test_a_stick_that_fails_keeps_nobody_from_closing_the_board(
    qtbot: QtBot, begin: Begin, own: OwnBoard, tmp_path: Path
) -> None:
    call(own, "Ashby")
    CopyPlaces(own.files).choose(tmp_path)
    (tmp_path / "together-board-copies").rmdir()
    (tmp_path / "together-board-copies").write_text("in the way", encoding="utf-8")
    beginning = begin(own.folder)
    open_board(qtbot, beginning)
    beginning.close()
    assert copies_of(own) == ["Ashby", "Ashby"]
    own.open().close()


def test_at_the_desk_people_are_reminded_once_a_day_of_a_copy_outside(
    qtbot: QtBot, begin: Begin, own: OwnBoard, tmp_path: Path
) -> None:
    call(own, "Ashby")
    beginning = begin(own.folder)
    open_board(qtbot, beginning)
    beginning.opened.show_desk()
    notice = beginning.opened.desk.notice
    assert notice.words.text().startswith("There is no copy of the board outside this laptop")
    beginning.opened.show_desk()
    assert beginning.opened.desk.notice.isHidden()


def test_what_cannot_be_brought_leaves_no_lock_and_no_board(
    own: OwnBoard, tmp_path: Path
) -> None:
    made = copy(own)
    flip(made.folder / "board.db", 8 * 9000)
    with pytest.raises(Exception, match="CopyDamaged"):
        bring_from(tmp_path / "new", made.folder, with_passphrase(OPENS_WITH))
    good = copy(own, after=1)
    brought, store = bring_from(tmp_path / "new", good.folder, with_passphrase(OPENS_WITH))
    with closing(store):
        assert brought.folder.parent == CopyPlaces(store.files).here


def test_whoever_was_erased_is_not_in_a_copy_that_was_brought_back(own: OwnBoard) -> None:
    store = open_with_code(own.folder, own.code)
    member = makers.member()
    People(store.sessions).save(member)
    made = copy(own)
    Erasing(store.sessions).erase(member.id)
    store.close()
    brought = bringing_back.bring(own.files, made, own.key)
    with brought.sessions() as session:
        assert session.get(MemberRow, member.id) is None
    brought.close()
