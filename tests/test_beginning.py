"""The first screens: each trouble has its own clear sentence, and changes nothing."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from app.beginning import Beginning
from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.letter_log import LetterStep, MadeLetter
from app.domain.profiles import ScreenProfile, ThemeName, VoiceProfile
from app.services.all import Services, make_services
from app.settings import usual_settings
from app.storage.encrypted import connect
from app.storage.keys import key_from_passphrase
from app.storage.store import open_with_passphrase
from app.ui.bank_card import BankCardScreen
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.page import PageName
from app.ui.facilitator.recovery_sheet import RecoverySheetPage
from app.ui.facilitator.set_up import SetUpPage
from app.ui.member.cover import CoverScreen
from app.ui.member.who import WhoScreen
from app.ui.unlock import UnlockScreen
from app.ui.welcome import WelcomeScreen
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.at_the_door import shown, unlock
from tests.conftest import TODAY, PracticeFolder
from tests.ui.palettes import palette
from tests.ui.pressing import press
from tests.ui.reading import all_words

Begin = Callable[[Path], Beginning]


@pytest.fixture
def begin(window: Window, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    """Return a way to start the app on a folder, without sound."""
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    begun: list[Beginning] = []

    def start(folder: Path) -> Beginning:
        begun.append(Beginning(window, usual_settings(folder)))
        return begun[-1]

    yield start
    for beginning in begun:
        beginning.close()


def contents(folder: Path) -> dict[str, bytes]:
    return {
        file.name: file.read_bytes()
        for file in folder.glob("board.*")
        if file.suffix != ".lock"
    }


def test_a_computer_without_a_board_offers_the_practice_board_and_setting_up(
    begin: Begin, tmp_path: Path
) -> None:
    beginning = begin(tmp_path / "new")

    assert isinstance(beginning.stage.screen, WelcomeScreen)
    assert PRACTICE_PASSPHRASE in beginning.stage.screen.practice.note


def test_the_practice_board_needs_no_set_up(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    beginning = begin(tmp_path / "new")
    assert isinstance(beginning.stage.screen, WelcomeScreen)

    beginning.stage.screen.practice.click()

    qtbot.waitUntil(lambda: isinstance(beginning.stage.screen, WhoScreen), timeout=20000)


def test_the_right_passphrase_opens_the_board(
    qtbot: QtBot, begin: Begin, practice: PracticeFolder
) -> None:
    beginning = begin(practice.folder)

    unlock(qtbot, beginning, practice.passphrase)

    assert isinstance(beginning.stage.screen, WhoScreen)


def test_the_voice_is_tried_at_the_door_of_the_board(
    qtbot: QtBot, begin: Begin, practice: PracticeFolder
) -> None:
    beginning = begin(practice.folder)
    with qtbot.waitSignal(beginning.stage.voice_checked, timeout=20_000):
        pass
    assert "Check the voice" in all_words()


def test_a_wrong_passphrase_is_told_and_can_be_tried_again(
    qtbot: QtBot, begin: Begin, practice: PracticeFolder
) -> None:
    before = contents(practice.folder)
    beginning = begin(practice.folder)

    unlock(qtbot, beginning, "not this one")

    assert isinstance(beginning.stage.screen, UnlockScreen)
    assert beginning.stage.screen.field.text() == "not this one"
    assert "That passphrase is not right." in shown(beginning)
    assert contents(practice.folder) == before


def damage(folder: Path) -> None:
    file = folder / "board.db"
    spoilt = bytearray(file.read_bytes())
    spoilt[30_000] ^= 1
    file.write_bytes(spoilt)


def make_newer(folder: Path) -> None:
    key = key_from_passphrase(folder / "board.key", PRACTICE_PASSPHRASE)
    with closing(connect(folder / "board.db", key)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")


def lose_the_key(folder: Path) -> None:
    (folder / "board.key").unlink()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (damage, "is damaged"),
        (make_newer, "A newer Together Board"),
        (lose_the_key, "board.key is missing"),
    ],
)
def test_each_trouble_has_its_own_screen_and_changes_nothing(
    qtbot: QtBot,
    begin: Begin,
    practice: PracticeFolder,
    spoil: Callable[[Path], None],
    told: str,
) -> None:
    spoil(practice.folder)
    before = contents(practice.folder)
    beginning = begin(practice.folder)

    unlock(qtbot, beginning, practice.passphrase)

    assert isinstance(beginning.stage.screen, CoverScreen)
    assert told in shown(beginning)
    assert contents(practice.folder) == before


def test_a_second_copy_of_the_app_is_told_that_the_board_is_open(
    qtbot: QtBot, begin: Begin, practice: PracticeFolder
) -> None:
    first = open_with_passphrase(practice.folder, practice.passphrase)
    beginning = begin(practice.folder)

    unlock(qtbot, beginning, practice.passphrase)

    assert "already open" in shown(beginning)
    first.close()


@pytest.mark.skipif(os.name == "nt", reason="folders work otherwise there")
def test_a_folder_that_cannot_be_written_to_is_told(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    beginning = begin(in_the_way)
    welcome = beginning.stage.screen
    assert isinstance(welcome, WelcomeScreen)

    welcome.practice.click()
    qtbot.waitUntil(
        lambda: beginning.look("problem.title").words in shown(beginning), timeout=20000
    )

    assert "may not save in that folder" in shown(beginning)


def test_setting_up_a_board_ends_at_its_desk_with_the_code_kept(
    qtbot: QtBot, begin: Begin, window: Window, tmp_path: Path
) -> None:
    beginning = begin(tmp_path / "new")
    assert isinstance(beginning.stage.screen, WelcomeScreen)
    beginning.stage.screen.set_up.click()
    form = window.centralWidget()
    assert isinstance(form, SetUpPage)
    form.fields["name"].setText("Ashby Board")
    form.fields["passphrase"].setText("blue kettle on the stove")
    form.fields["again"].setText("blue kettle on the stove")

    form.make.click()
    qtbot.waitUntil(
        lambda: isinstance(window.centralWidget(), RecoverySheetPage), timeout=20000
    )
    sheet = window.centralWidget()
    assert isinstance(sheet, RecoverySheetPage)
    assert not sheet.on.isEnabled()
    sheet.write(str(tmp_path / "sheet.pdf"))
    sheet.is_kept.setChecked(True)
    sheet.on.click()

    assert isinstance(window.centralWidget(), Desk)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("name", "first", "again", "told"),
    [
        ("", "blue kettle", "blue kettle", "Please write something first."),
        ("Ashby", "blue kettle", "blue kettel", "are not the same"),
        ("Ashby", "short", "short", "longer passphrase"),
    ],
)
def test_a_form_that_is_not_right_says_why_and_makes_nothing(
    qtbot: QtBot,
    begin: Begin,
    window: Window,
    tmp_path: Path,
    name: str,
    first: str,
    again: str,
    told: str,
) -> None:
    beginning = begin(tmp_path / "new")
    assert isinstance(beginning.stage.screen, WelcomeScreen)
    beginning.stage.screen.set_up.click()
    form = window.centralWidget()
    assert isinstance(form, SetUpPage)
    form.fields["name"].setText(name)
    form.fields["passphrase"].setText(first)
    form.fields["again"].setText(again)

    form.make.click()
    qtbot.waitUntil(lambda: told in form.problem.text(), timeout=20000)

    assert not (tmp_path / "new" / "board.db").exists()
    assert form.fields["passphrase"].text() == first


def make_a_letter(services: Services) -> MadeLetter:
    """Make a letter that may be printed; the first where there are several."""
    letters = services.letters
    for outcome in services.outcomes.all():
        if not outcome.letters and letters.has_readers(outcome):
            first = letters.make(outcome.id)[0]
            letters.say_it_was_read(first.id, read=True)
            return letters.ready(first.id)
    raise LookupError


def test_letters_are_printed_though_the_window_is_closed_meanwhile(
    qtbot: QtBot,
    begin: Begin,
    window: Window,
    practice: PracticeFolder,
    words: Catalogue,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paper, lp = tmp_path / "paper.pdf", tmp_path / "bin" / "lp"
    lp.parent.mkdir()
    lp.write_text(f"#!/bin/sh\nsleep 0.3\ncat >>{paper}\n", encoding="utf-8")
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", f"{lp.parent}{os.pathsep}{os.environ['PATH']}")
    beginning = begin(practice.folder)
    unlock(qtbot, beginning, practice.passphrase)
    letter = make_a_letter(beginning.opened.services)
    beginning.opened.show_desk()
    beginning.opened.desk.open(PageName.LETTERS, letter.outcome_id)
    page = beginning.opened.desk.page
    assert isinstance(page, LettersPage)
    assert page.meant == [letter]
    page.foot.print_button.click()
    seen_while_closing = []
    window.closing.connect(lambda: seen_while_closing.append(window.isVisible()))
    window.close()
    assert seen_while_closing == [False]
    assert paper.read_bytes().startswith(b"%PDF")
    with closing(open_with_passphrase(practice.folder, practice.passphrase)) as store:
        letters = make_services(store.sessions, words, lambda: TODAY).letters
        assert letters.ready(letter.id).step is LetterStep.PRINTED


def test_the_screen_can_be_measured_before_the_passphrase_is_known(
    practice: PracticeFolder, begin: Begin
) -> None:
    beginning = begin(practice.folder)
    press("Measure the screen")
    screen = beginning.stage.screen
    assert isinstance(screen, BankCardScreen)
    screen.card.show_size(5.0)
    press("Save it")
    assert isinstance(beginning.stage.screen, UnlockScreen)
    assert beginning.stage.screen.next.minimumHeight() == 100  # 20 mm
    assert (practice.folder / "screens.json").exists()


def test_what_was_measured_is_known_the_next_time(
    practice: PracticeFolder, begin: Begin
) -> None:
    first = begin(practice.folder)
    first.glass.keep(5.0)
    assert begin(practice.folder).look.px_per_mm == pytest.approx(5.0, abs=0.01)


def test_a_screen_in_the_computers_colours_changes_with_them(
    practice: PracticeFolder, begin: Begin, window: Window
) -> None:
    before = QPalette(window.application.palette())
    beginning = begin(practice.folder)
    stage = beginning.stage
    stage.wear(stage.look.liked_by(ScreenProfile(theme=ThemeName.COMPUTER)), VoiceProfile())
    try:
        window.application.setPalette(palette("pink"))
        assert "#FF9AC0" in window.application.styleSheet()
    finally:
        window.application.setPalette(before)
