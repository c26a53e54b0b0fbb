"""The passphrase is changed, a new recovery code is made, and nobody is ever shut out."""

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.beginning import Beginning
from app.domain.board import Board
from app.domain.errors.door import WrongPassphrase, WrongRecoveryCode
from app.setting_up import set_up_board
from app.settings import usual_settings
from app.storage.store import open_with_code, open_with_passphrase
from app.ui.facilitator.keeping_code import CodePanel
from app.ui.facilitator.keeping_passphrase import PassphrasePanel
from app.ui.facilitator.keeping_tab import PassphraseTab
from app.ui.facilitator.page import PageName
from app.ui.facilitator.recovery_sheet import RecoverySheetPage
from app.ui.unlock import UnlockScreen
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

OLD, NEW = "three plain words and more", "blue kettle on the stove"
PATIENCE = 20_000


@pytest.fixture(scope="module")
def set_up_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return the folder of a board of our own and its code; no test may change it."""
    folder = tmp_path_factory.mktemp("ours") / "board"
    store, code = set_up_board(folder, Board("Our board", "Our board"), OLD)
    store.close()
    return folder, code


@pytest.fixture
def folder(set_up_once: tuple[Path, str], tmp_path: Path) -> Path:
    """Return the folder of a board of this test's own."""
    made = tmp_path / "ours"
    made.mkdir()
    for name in ("board.db", "board.key"):
        (made / name).write_bytes((set_up_once[0] / name).read_bytes())
    return made


@pytest.fixture
def code(set_up_once: tuple[Path, str]) -> str:
    """Return its recovery code."""
    return set_up_once[1]


@pytest.fixture
def beginning(
    window: Window, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Beginning]:
    """Return the app at its first screen."""
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = Beginning(window, usual_settings(folder))
    yield made
    made.close()


def come_in(qtbot: QtBot, beginning: Beginning, code: str) -> PassphraseTab:
    """Open the board with its recovery code, which leads to its desk."""
    press("Use the recovery code")
    door = beginning.stage.screen
    assert isinstance(door, UnlockScreen)
    door.field.setText(code)
    press("Open")
    qtbot.waitUntil(
        lambda: beginning.opened is not None and beginning.opened.desk is not None,
        timeout=PATIENCE,
    )
    settle()
    return tab_of(beginning)


def tab_of(beginning: Beginning) -> PassphraseTab:
    """The tab about the passphrase, which is open."""
    shown = beginning.opened.desk.page.tabs.shown
    assert isinstance(shown, PassphraseTab)
    return shown


def with_passphrase(beginning: Beginning) -> tuple[PassphrasePanel, CodePanel]:
    """The same tab for someone who came in as usual: it asks for the passphrase first."""
    beginning.opened.desk.open(PageName.KEEPING, "passphrase")
    settle()
    tab = tab_of(beginning)
    assert tab.passphrase is not None
    assert tab.code is not None
    return tab.passphrase, tab.code


def done(qtbot: QtBot, panel: PassphrasePanel | CodePanel) -> None:
    """Press what a panel is for, and wait until it was done or refused."""
    panel.act.click()
    qtbot.waitUntil(panel.act.isEnabled, timeout=PATIENCE)
    settle()


def opens(folder: Path, passphrase: str) -> bool:
    """Whether this passphrase opens the board, which nobody has open."""
    try:
        open_with_passphrase(folder, passphrase).close()
    except WrongPassphrase:
        return False
    return True


def test_whoever_came_in_by_the_code_sets_a_new_passphrase_at_once(
    qtbot: QtBot, beginning: Beginning, folder: Path, code: str
) -> None:
    panel = come_in(qtbot, beginning, code).passphrase
    assert panel is not None
    assert "Please set a new passphrase now." in all_words()
    assert "nobody can open the board, not even we" in all_words()
    assert not panel.now.isVisible()
    panel.new.setText(NEW)
    panel.again.setText(NEW)
    done(qtbot, panel)
    assert "The new passphrase opens the board from now on." in all_words()
    assert panel.new.text() == panel.again.text() == ""
    beginning.close()
    assert opens(folder, NEW)
    assert not opens(folder, OLD)


def test_whoever_comes_back_to_the_page_is_asked_for_the_passphrase(
    qtbot: QtBot, beginning: Beginning, folder: Path, code: str
) -> None:
    come_in(qtbot, beginning, code)
    panel, _code = with_passphrase(beginning)
    assert panel.now.isVisible()
    panel.now.setText("not this one")
    panel.new.setText(NEW)
    panel.again.setText(NEW)
    done(qtbot, panel)
    assert "That passphrase is not right." in all_words()
    assert panel.new.text() == NEW
    panel.now.setText(OLD)
    done(qtbot, panel)
    assert "The new passphrase opens the board from now on." in all_words()
    assert "That passphrase is not right." not in all_words()
    beginning.close()
    assert opens(folder, NEW)


@pytest.mark.parametrize(
    ("new", "again", "told"),
    [(NEW, NEW + "s", "The 2 passphrases are not the same."), ("short", "short", "longer")],
)
def test_a_new_passphrase_that_is_not_right_changes_nothing(
    qtbot: QtBot, beginning: Beginning, folder: Path, code: str, new: str, again: str, told: str
) -> None:
    come_in(qtbot, beginning, code)
    before = (folder / "board.key").read_bytes()
    panel, _code = with_passphrase(beginning)
    panel.now.setText(OLD)
    panel.new.setText(new)
    panel.again.setText(again)
    done(qtbot, panel)
    assert told in all_words()
    assert panel.new.text() == new
    assert (folder / "board.key").read_bytes() == before


def test_wrong_guesses_at_the_desk_have_to_wait_too(
    qtbot: QtBot, beginning: Beginning, code: str
) -> None:
    come_in(qtbot, beginning, code)
    _passphrase, panel = with_passphrase(beginning)
    for typed in ("no", "not this", "nor this"):
        panel.now.setText(typed)
        done(qtbot, panel)
    assert "Too many wrong tries. Please wait 2 seconds" in all_words()


def test_a_new_code_opens_the_board_once_its_sheet_is_kept_and_not_before(
    qtbot: QtBot, beginning: Beginning, folder: Path, code: str
) -> None:
    come_in(qtbot, beginning, code)
    before = (folder / "board.key").read_bytes()
    _passphrase, panel = with_passphrase(beginning)
    panel.now.setText(OLD)
    done(qtbot, panel)
    sheet = tab_of(beginning).sheet
    assert isinstance(sheet, RecoverySheetPage)
    assert sheet.code in all_words()
    assert (folder / "board.key").read_bytes() == before
    sheet.is_kept.click()
    sheet.on.click()
    qtbot.waitUntil(panel.told.isVisible, timeout=PATIENCE)
    assert "The new code opens the board from now on." in all_words()
    assert sheet.code not in all_words()
    beginning.close()
    with pytest.raises(WrongRecoveryCode):
        open_with_code(folder, code)
    with closing(open_with_code(folder, sheet.code)) as store:
        store.check_passphrase(OLD)


def test_the_code_at_the_door_of_the_desk_leads_to_a_new_passphrase_too(
    qtbot: QtBot, beginning: Beginning, code: str
) -> None:
    come_in(qtbot, beginning, code)
    beginning.opened.hand_over()
    press("I am a facilitator")
    panel = come_in(qtbot, beginning, code).passphrase
    assert panel is not None
    assert "Please set a new passphrase now." in all_words()
    beginning.opened.lock()
    panel = come_in(qtbot, beginning, code).passphrase
    assert panel is not None
    assert not panel.now.isVisible()
