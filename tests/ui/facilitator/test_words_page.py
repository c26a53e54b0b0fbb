"""Hard words: ours changed, switched off and put back, and the board's own."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.easy_read import WordKind
from app.domain.hard_words import BoardWord, WordState
from app.pictures.library import Library
from app.services.all import Services
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.words import WordsPage
from app.ui.facilitator.words_form import WordForm
from app.ui.look import Look
from app.ui.pictures import Pictures
from app.ui.window import Window
from tests.ui.fit import settle, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = "This is a person who helps you to say a great many things to all of the people there."


@pytest.fixture
def desk(window: Window, look: Look, services: Services) -> Iterator[Desk]:
    """Return the desk, open at the hard words."""
    look = replace(look, pictures=Pictures(Library(), services.album))
    makers = {name: lambda: Page(look, "A page") for name in PageName}
    made = Desk(
        look,
        "Elmshire",
        services.removals,
        {**makers, PageName.WORDS: lambda: WordsPage(look, services)},
    )
    window.show_screen(made)
    made.open(PageName.WORDS)
    settle()
    yield made
    made.leave()


@pytest.fixture
def page(desk: Desk) -> WordsPage:
    """Return the page."""
    assert isinstance(desk.page, WordsPage)
    return desk.page


def form_of(page: WordsPage, term: str) -> WordForm:
    page.show_what(term)
    settle()
    return form(page)


def form(page: WordsPage) -> WordForm:
    assert page.form is not None
    return page.form


def kept(services: Services, term: str) -> BoardWord:
    found = services.hard_words.word(term)
    assert found is not None
    return found


def write(part: object, words: str) -> None:
    part.setText(words)  # type: ignore[attr-defined]
    part.textEdited.emit(words)  # type: ignore[attr-defined]


def listed(page: WordsPage) -> list[str]:
    return [line.words for line in page.list.list.lines]


def test_words_that_wait_for_a_meaning_stand_first(page: WordsPage, look: Look) -> None:
    first = page.list.list.lines[0]

    assert first.words == "place-based working"
    assert "rung 2 times" in first.under
    assert look("words.state_waiting").words in first.under


def test_each_word_says_how_it_stands(page: WordsPage, look: Look, services: Services) -> None:
    off = kept(services, "stakeholder")
    services.hard_words.save(replace(off, off=True))
    page.refresh()
    under = {line.words: line.under for line in page.list.list.lines}

    for term, state in {
        "advocate": WordState.OURS,
        "NHS": WordState.KNOWN,
        "travel buddy": WordState.OWN,
        "stakeholder": WordState.OFF,
    }.items():
        assert under[term].startswith(look(f"words.state_{state}").words), term


def test_words_are_found_by_any_of_their_parts(page: WordsPage) -> None:
    page.list.search.setText("Speak Up")
    assert "advocate" in listed(page)
    assert "agenda" not in listed(page)

    page.list.clear_search()
    assert "agenda" in listed(page)


def test_a_word_that_is_not_there_is_added_with_enter(
    qtbot: QtBot, page: WordsPage, services: Services
) -> None:
    qtbot.keyClicks(page.list.search, "Nexus")
    assert page.list.none.isVisible()
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)

    assert kept(services, "nexus").state is WordState.WAITING
    assert form(page).term.text() == "Nexus"
    assert "Nexus" in listed(page)
    assert page.list.search.text() == ""


def test_a_word_that_is_there_is_not_added_again_but_shown(
    qtbot: QtBot, page: WordsPage
) -> None:
    qtbot.keyClicks(page.list.search, "ADVOCATE")
    assert not page.list.add.isEnabled()
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)

    assert form(page).term.text() == "advocate"


def test_everything_is_saved_as_one_types(
    page: WordsPage, look: Look, services: Services
) -> None:
    part = form_of(page, "place-based working")
    write(part.plain, "working near your home")
    part.meaning.setPlainText("We plan things for one town.")
    part.kind.pick(WordKind.REPLACE)
    part.kind.activated.emit(part.kind.currentIndex())
    picker = part.picture.open()
    picker.chosen.emit("house")
    picker.close()
    page.save_now()

    word = kept(services, "place-based working")
    assert word.listed.plain == "working near your home"
    assert word.listed.meaning == "We plan things for one town."
    assert word.listed.picture == "house"
    assert (word.listed.kind, word.state) == (WordKind.REPLACE, WordState.OWN)
    at = page.list.list.currentRow()
    assert page.list.list.lines[at].under.startswith(look("words.state_own").words)


def test_a_form_goes_on_after_it_was_saved(page: WordsPage, services: Services) -> None:
    part = form_of(page, "advocate")
    write(part.plain, "helper")
    page.save_now()
    write(part.plain, "helper who speaks up")
    page.save_now()

    assert page.form is part
    assert kept(services, "advocate").listed.plain == "helper who speaks up"


def test_what_is_typed_is_saved_when_another_word_is_chosen(
    page: WordsPage, services: Services
) -> None:
    part = form_of(page, "advocate")
    write(part.plain, "helper")
    row = listed(page).index("agenda")
    page.list.list.setCurrentRow(row)

    assert kept(services, "advocate").listed.plain == "helper"
    assert form(page).term.text() == "agenda"


def test_the_meaning_is_checked_as_it_is_written(
    qtbot: QtBot, page: WordsPage, look: Look, services: Services
) -> None:
    part = form_of(page, "advocate")
    easy = look("words.easy").words
    part.meaning.setPlainText(LONG)
    qtbot.waitUntil(lambda: "words. 15 is the most" in part.found.text())
    page.save_now()
    assert kept(services, "advocate").listed.meaning == LONG

    part.meaning.setPlainText("An advocate helps you.")
    qtbot.waitUntil(lambda: part.found.text() == easy)
    part.meaning.setPlainText("")
    assert part.found.text() == look("words.no_meaning").words


def test_ours_is_changed_and_put_back_and_that_is_undone(
    desk: Desk, page: WordsPage, services: Services
) -> None:
    ours = kept(services, "advocate")
    part = form_of(page, "advocate")
    assert not part.term.isEnabled()
    assert not part.put_back.isVisible()
    assert not part.bin.isVisible()
    write(part.plain, "helper")
    page.save_now()
    assert part.put_back.isVisible()

    part.put_back.click()
    assert kept(services, "advocate") == ours
    assert form(page).plain.text() == ours.listed.plain
    desk.notice.undo.click()
    assert kept(services, "advocate").listed.plain == "helper"
    assert form(page).plain.text() == "helper"


def test_a_word_of_the_boards_own_is_removed_and_that_is_undone(
    desk: Desk, page: WordsPage, services: Services
) -> None:
    part = form_of(page, "travel buddy")
    part.bin.click()

    assert services.hard_words.word("travel buddy") is None
    assert page.form is None
    assert page.about.isVisible()
    assert "travel buddy" not in listed(page)
    desk.notice.undo.click()
    assert "travel buddy" in listed(page)


def test_a_word_is_switched_off_and_on(page: WordsPage, services: Services) -> None:
    part = form_of(page, "advocate")
    part.on.click()
    page.save_now()
    assert kept(services, "advocate").off

    part.on.click()
    page.save_now()
    assert kept(services, "advocate").state is WordState.OURS


def test_the_board_says_which_initials_its_members_know(
    page: WordsPage, services: Services
) -> None:
    assert not form_of(page, "advocate").known.isVisible()
    part = form_of(page, "CQC")
    assert part.known.isVisible()
    part.known.click()
    page.save_now()

    assert kept(services, "CQC").state is WordState.KNOWN


def test_a_word_cannot_take_the_name_of_another(page: WordsPage, services: Services) -> None:
    part = form_of(page, "travel buddy")
    write(part.term, "Peer visit")
    page.save_now()
    assert (
        page.problem.text() == page.look("problem.word_already_there", word="peer visit").words
    )
    assert services.hard_words.word("travel buddy") is not None

    write(part.term, "bus buddy")
    page.save_now()
    assert not page.problem.isVisible()
    assert kept(services, "bus buddy").listed.meaning == "Someone who goes on the bus with you."


def test_a_word_is_heard_with_its_meaning(qtbot: QtBot, page: WordsPage) -> None:
    part = form_of(page, "travel buddy")
    with qtbot.waitSignal(page.asked_to_hear) as heard:
        part.hear.click()

    phrase, voice = heard.args
    assert phrase.words == "travel buddy. Someone who goes on the bus with you."
    assert voice is None


def test_a_list_is_saved_and_brought_in_again(
    qtbot: QtBot, page: WordsPage, services: Services, tmp_path: Path
) -> None:
    file = tmp_path / "Hard words.csv"
    page.files.save_as(file)
    assert file.name in page.said.words.text()
    buddy = kept(services, "travel buddy")
    services.hard_words.save(replace(buddy, listed=replace(buddy.listed, plain="friend")))

    with qtbot.waitSignal(page.files.done):
        page.files.bring_in(file)
    assert kept(services, "travel buddy") == buddy
    assert page.said.words.text() == "The list is in: 0 new words, 1 changed."


def test_new_words_of_a_list_are_shown_at_once(
    qtbot: QtBot, page: WordsPage, tmp_path: Path
) -> None:
    file = tmp_path / "words.csv"
    file.write_text("term,plain,meaning\nnexus,link,A thing that joins.\n", encoding="utf-8")
    with qtbot.waitSignal(page.files.done):
        page.files.bring_in(file)

    assert "nexus" in listed(page)


def test_a_bad_list_is_told_on_the_page_and_changes_nothing(
    qtbot: QtBot, page: WordsPage, services: Services, tmp_path: Path
) -> None:
    before = services.hard_words.all()
    file = tmp_path / "words.csv"
    file.write_text("term,plain,kind\nnexus,link,\nbad,one,hard\n", encoding="utf-8")
    page.files.bring_in(file)
    qtbot.waitUntil(page.problem.isVisible)

    assert "Line 3" in page.problem.text()
    assert services.hard_words.all() == before


def test_a_list_that_is_not_there_is_told(
    qtbot: QtBot, page: WordsPage, tmp_path: Path
) -> None:
    page.files.bring_in(tmp_path / "gone.csv")
    qtbot.waitUntil(page.problem.isVisible)

    assert "gone.csv" in page.problem.text()


def test_all_is_reached_and_named_without_a_mouse(
    qtbot: QtBot, window: Window, page: WordsPage
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    part = form_of(page, "travel buddy")
    part.term.setFocus()
    for expected in (part.plain, part.meaning, part.kind, part.picture, part.on, part.hear):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert expected.hasFocus()
    assert part.bin.accessibleName() == "Remove: travel buddy"
    assert list(unnamed(page)) == []


@pytest.mark.parametrize("term", ["travel buddy", "CQC", "AAC"])
def test_everything_fits_the_smallest_window_with_a_notice_at_its_foot(
    qtbot: QtBot, window: Window, desk: Desk, page: WordsPage, term: str
) -> None:
    part = form_of(page, "peer visit")
    part.bin.click()
    page.show_what(term)
    form(page).meaning.setPlainText(f"The stakeholder with the most risk, per se. {LONG}")
    found = form(page).found
    qtbot.waitUntil(lambda: found.text().count("\n") == 2)
    settle()

    assert desk.notice.isVisible()
    assert desk.minimumSizeHint().height() <= window.height()
    assert window.size().toTuple() == (1366, 768)
    assert found.height() >= found.heightForWidth(found.width())
    assert form(page).meaning.height() == form(page).meaning.maximumHeight()
    for name, way in desk.side.buttons.items():
        assert way.height() >= way.minimumHeight(), name
