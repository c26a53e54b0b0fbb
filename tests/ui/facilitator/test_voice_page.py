"""Voice: the usual one of the board, and words put right by ear."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.profiles import VoiceProfile
from app.domain.sayings import Saying
from app.services.all import Services
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.voice import BetterPart, VoicePage
from app.ui.facilitator.voice_words import WordRow
from app.ui.look import Look
from app.ui.voices_here import VoicesHere
from app.ui.window import Window
from tests.ui.fit import settle, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(
    qtbot: QtBot, window: Window, look: Look, services: Services, voices: VoicesHere
) -> Desk:
    """Return the desk, open at the voice; the board has two words of its own."""
    services.sayings.save(Saying(uuid4(), "Elmshire", "Elm sheer"))
    services.sayings.save(Saying(uuid4(), "LDPB", ""))
    makers = {
        PageName.TODAY: lambda: Page(look, "Today"),
        PageName.VOICE: lambda: VoicePage(look, services, voices),
    }
    desk = Desk(look, "Elmshire", services.removals, makers)
    window.show_screen(desk)
    desk.open(PageName.VOICE)
    qtbot.waitUntil(lambda: voices.all is not None)
    return desk


@pytest.fixture
def page(desk: Desk) -> VoicePage:
    """Return the page."""
    assert isinstance(desk.page, VoicePage)
    return desk.page


def _choose(page: VoicePage, voice: str) -> None:
    page.usual.voice.pick.pick(voice)
    page.usual.voice.pick.activated.emit(page.usual.voice.pick.currentIndex())


def _write(row: WordRow, written: str) -> None:
    row.written.setText(written)
    row.written.textEdited.emit(written)


def _say(row: WordRow, said: str) -> None:
    row.said.setText(said)
    row.said.textEdited.emit(said)


def _words(services: Services) -> list[tuple[str, str]]:
    return [(one.written, one.said) for one in services.sayings.all()]


def _shown(page: VoicePage) -> list[tuple[str, str]]:
    return [(row.written.text(), row.said.text()) for row in page.words.rows]


def test_the_voices_of_the_computer_are_offered_after_its_own(page: VoicePage) -> None:
    pick = page.usual.voice.pick
    assert [pick.itemText(at) for at in range(pick.count())] == [
        page.look("voices.of_computer").words,
        "Plain",
        "High",
    ]
    assert pick.value == ""


def test_the_usual_voice_is_kept(services: Services, page: VoicePage) -> None:
    _choose(page, "high")
    assert services.boards.voice == "high"
    _choose(page, "")
    assert services.boards.voice == ""


def test_the_voice_is_heard_as_it_is_chosen(qtbot: QtBot, page: VoicePage) -> None:
    _choose(page, "high")
    with qtbot.waitSignal(page.asked_to_hear) as heard:
        page.usual.voice.hear.click()
    assert heard.args == [page.look("voices.sample"), VoiceProfile(voice="high")]


def test_a_voice_of_another_computer_stays_chosen_and_is_shown_as_missing(
    services: Services, desk: Desk
) -> None:
    services.boards.use_voice("HKEY/Hazel")
    desk.open(PageName.VOICE)
    page = desk.page
    assert isinstance(page, VoicePage)
    pick = page.usual.voice.pick
    assert pick.currentText() == page.look("voices.missing").words
    assert pick.value == services.boards.voice == "HKEY/Hazel"
    settle()
    assert page.usual.voice.missing.isVisible()
    _choose(page, "high")
    assert not page.usual.voice.missing.isVisible()


def test_until_the_voices_are_known_none_is_said_to_be_missing(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    services.boards.use_voice("high")
    voices = VoicesHere(lambda: ())
    page = VoicePage(look, services, voices)
    qtbot.addWidget(page)
    pick = page.usual.voice.pick
    assert pick.currentText() == look("voices.looking").words
    qtbot.waitUntil(lambda: voices.all is not None)
    assert pick.currentText() == look("voices.missing").words


def test_a_word_is_put_right_by_ear(qtbot: QtBot, services: Services, page: VoicePage) -> None:
    row = page.words.rows[1]
    with qtbot.waitSignal(page.asked_to_hear) as heard:
        row.hear.click()
    assert heard.args
    assert heard.args[0].aloud == "LDPB"
    _say(row, "the board")
    with qtbot.waitSignal(page.asked_to_hear) as heard:
        row.hear.click()
    assert heard.args == [Phrase("LDPB"), None]
    assert services.sayings.said() == {"Elmshire": "Elm sheer", "LDPB": "the board"}


def test_a_new_word_is_kept_once_it_is_written(services: Services, page: VoicePage) -> None:
    before = _words(services)
    page.words.add.click()
    row = page.words.rows[-1]
    assert row.written.hasFocus()
    _say(row, "shy er")
    page.save_now()
    assert _words(services) == before
    assert page.problem.isVisible()
    _write(row, "Shire")
    page.save_now()
    assert not page.problem.isVisible()
    assert _words(services) == [*before, ("Shire", "shy er")]


def test_a_new_word_is_seen_under_a_long_list(services: Services, page: VoicePage) -> None:
    for number in range(20):
        services.sayings.save(Saying(uuid4(), f"Word {number}", ""))
    page.refresh()
    settle()
    page.words.add.click()
    settle()
    field = page.words.rows[-1].written
    assert field.visibleRegion().boundingRect().size() == field.size()


def test_a_word_that_was_there_is_never_left_empty(services: Services, page: VoicePage) -> None:
    before = _words(services)
    _write(page.words.rows[0], " ")
    page.save_now()
    assert page.problem.text() == page.look("problem.words_missing").words
    assert _words(services) == before


def test_what_is_typed_is_saved_when_the_page_is_left(
    services: Services, desk: Desk, page: VoicePage
) -> None:
    _say(page.words.rows[0], "Elmsher")
    desk.open(PageName.TODAY)
    assert services.sayings.said() == {"Elmshire": "Elmsher"}


def test_a_removed_word_comes_back_with_undo(
    services: Services, desk: Desk, page: VoicePage
) -> None:
    before = _words(services)
    page.words.rows[0].bin.click()
    assert _words(services) == _shown(page) == before[1:]
    assert "Elmshire" in desk.notice.words.text()
    desk.notice.undo.click()
    assert _words(services) == _shown(page) == before


def test_a_new_word_that_is_not_wanted_goes_without_a_fuss(
    services: Services, desk: Desk, page: VoicePage
) -> None:
    page.words.add.click()
    page.words.rows[-1].bin.click()
    assert _shown(page) == _words(services)
    assert not desk.notice.isVisible()


def test_what_is_begun_in_a_new_row_stays_when_another_is_removed(page: VoicePage) -> None:
    page.words.add.click()
    _say(page.words.rows[-1], "shy er")
    page.words.rows[0].bin.click()
    assert page.words.rows[-1].said.text() == "shy er"


def test_what_could_not_be_saved_is_told_until_it_is_put_right(page: VoicePage) -> None:
    first, second = page.words.rows[:2]
    _write(first, " ")
    page.save_now()
    _say(second, "the board")
    page.save_now()
    assert page.problem.isVisible()
    _write(first, "Elmshire")
    page.save_now()
    assert not page.problem.isVisible()


def test_undo_keeps_what_was_typed_since(
    services: Services, desk: Desk, page: VoicePage
) -> None:
    page.words.rows[1].bin.click()
    _say(page.words.rows[0], "xyz")
    desk.notice.undo.click()
    assert ("Elmshire", "xyz") in _words(services)
    assert page.words.rows[0].said.text() == "xyz"


def test_a_word_that_is_there_twice_is_told(page: VoicePage) -> None:
    assert not page.words.twice.isVisible()
    page.words.add.click()
    row = page.words.rows[-1]
    _write(row, "Elmshire ")
    page.save_now()
    assert page.words.twice.isVisible()
    assert "Elmshire" in page.words.twice.text()
    row.bin.click()
    assert not page.words.twice.isVisible()


def test_a_list_without_words_says_what_it_is_for(page: VoicePage) -> None:
    assert not page.words.none.isVisible()
    while page.words.rows:
        page.words.rows[0].bin.click()
    assert page.words.none.isVisible()


def test_the_rows_are_reached_and_told_apart_without_a_mouse(
    qtbot: QtBot, window: Window, page: VoicePage
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    row = page.words.rows[0]
    row.written.setFocus()
    for expected in (row.said, row.hear, row.bin, page.words.rows[1].written):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert expected.hasFocus()
    assert row.bin.accessibleName() == "Remove: Elmshire"
    assert row.said.accessibleName() == "The voice says: Elmshire"
    assert list(unnamed(page)) == []


@pytest.mark.parametrize(
    ("platform", "named"),
    [("linux", "brings its own"), ("win32", "Manage voices"), ("darwin", "Spoken Content")],
)
def test_how_to_get_a_better_voice_is_told_for_each_system(
    qtbot: QtBot, look: Look, platform: str, named: str
) -> None:
    part = BetterPart(look, platform)
    qtbot.addWidget(part)
    told = " ".join(label.text() for label in part.findChildren(QLabel))
    assert named in told
    assert look("voices.better_person").words in told


def test_everything_fits_the_smallest_window_with_a_notice_at_its_foot(
    window: Window, desk: Desk, page: VoicePage
) -> None:
    page.words.rows[0].bin.click()
    assert desk.notice.isVisible()
    assert desk.minimumSizeHint().height() <= window.height()
    assert window.size().toTuple() == (1366, 768)
