"""A letter is read aloud at the desk, and its words light up on the page that is printed."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.domain.letter_script import script
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.printing import Printing
from app.storage.models import LetterRow
from app.storage.store import Store
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.letters_work import LetterWork
from app.ui.look import Look
from app.ui.window import Window


@pytest.fixture
def page(qtbot: QtBot, window: Window, look: Look, services: Services) -> LettersPage:
    """Return the page with a letter of several pages drawn."""
    printing = Printing(services.letters, services.album)
    page = LettersPage(look, services, LetterWork(look, services, printing, window))
    window.show_screen(page)
    qtbot.waitUntil(lambda: page.preview.pages > 1)
    return page


def heard(qtbot: QtBot, page: LettersPage) -> list[Phrase]:
    with qtbot.waitSignal(page.asked_to_read) as asked:
        page.preview.listen.click()
    phrases: list[Phrase] = asked.args[0]
    return phrases


def seen(page: LettersPage) -> QImage:
    image = page.preview.sheet.pixmap().toImage()
    return image.convertToFormat(QImage.Format.Format_RGB32)


def lit(page: LettersPage, dark: QImage) -> int:
    """How many dots of the page are not as they are when nothing is lit."""
    now = seen(page)
    dots = ((x, y) for x in range(now.width()) for y in range(now.height()))
    return sum(now.pixel(x, y) != dark.pixel(x, y) for x, y in dots)


def test_everything_the_letter_says_is_read_in_the_voice_of_its_reader(
    qtbot: QtBot, page: LettersPage, services: Services
) -> None:
    with qtbot.waitSignal(page.asked_to_read) as asked:
        page.preview.listen.click()
    phrases, voice = asked.args
    letter, _profile = services.letters.letter(page.made[0].id)
    assert [phrase.words for phrase in phrases] == [line.words for line in script(letter)]
    assert voice == services.people.member(page.made[0].member_id).voice
    assert all(phrase.private for phrase in phrases)


def test_the_word_that_is_said_lights_up_and_goes_out(qtbot: QtBot, page: LettersPage) -> None:
    phrases = heard(qtbot, page)
    page.mark(phrases[0])
    dark = seen(page)
    page.light(0, len(phrases[0].words.split()[0]))
    few = lit(page, dark)
    page.light(0, len(phrases[0].words))
    assert 50 < few < lit(page, dark)
    page.be_quiet()
    assert lit(page, dark) == 0


def test_the_page_turns_with_what_is_read(qtbot: QtBot, page: LettersPage) -> None:
    phrases = heard(qtbot, page)
    pages = []
    for phrase in phrases:
        page.mark(phrase)
        pages.append(page.preview.turner.where.text())
    assert pages == sorted(pages)
    assert len(set(pages)) == page.preview.pages


def test_the_page_turns_in_the_middle_of_a_sentence_that_goes_on_there(
    qtbot: QtBot, window: Window, look: Look, services: Services, store: Store
) -> None:
    title = " ".join(f"Word{n}" for n in range(400))
    with store.sessions.begin() as session:
        row = session.get_one(LetterRow, services.letters.made()[0].id)
        row.contents = {**row.contents, "title": title}
    printing = Printing(services.letters, services.album)
    page = LettersPage(look, services, LetterWork(look, services, printing, window))
    window.show_screen(page)
    qtbot.waitUntil(lambda: page.preview.pages > 1)
    page.mark(next(one for one in heard(qtbot, page) if one.words == title))
    before = page.preview.turner.where.text()
    dark = seen(page)
    page.light(title.index("Word399"), len("Word399"))
    assert page.preview.turner.where.text() != before
    assert lit(page, dark) > 0
    page.preview.turner.back.click()
    looked_at = page.preview.turner.where.text()
    page.light(title.index("Word398"), len("Word398"))
    assert page.preview.turner.where.text() == looked_at


def test_looking_at_another_page_stops_neither_the_voice_nor_lights_a_wrong_word(
    qtbot: QtBot, page: LettersPage
) -> None:
    phrases = heard(qtbot, page)
    page.mark(phrases[0])
    with qtbot.assertNotEmitted(page.asked_for_silence):
        page.preview.turner.on.click()
    dark = seen(page)
    page.light(0, 5)
    assert lit(page, dark) == 0


def test_a_second_press_stops_it(qtbot: QtBot, page: LettersPage) -> None:
    heard(qtbot, page)
    assert page.preview.listen.text() == page.look("letters.stop_listening").words
    with qtbot.waitSignal(page.asked_for_silence):
        page.preview.listen.click()
    assert page.preview.listen.text() == page.look("letters.listen").words


def test_another_letter_is_not_read_in_the_place_of_the_first(
    qtbot: QtBot, page: LettersPage
) -> None:
    heard(qtbot, page)
    with qtbot.waitSignal(page.asked_for_silence):
        page.list.setCurrentRow(1)
    page.light(0, 5)
    assert page.preview.listen.text() == page.look("letters.listen").words


def test_everything_said_is_found_on_the_paper_but_what_is_said_twice(
    qtbot: QtBot, page: LettersPage
) -> None:
    shown = page.preview.shown
    assert shown is not None
    lost = [words for at, words in enumerate(shown.said) if shown.page_of(at) is None]
    assert lost == []
