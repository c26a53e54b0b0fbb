"""What must change in a letter, outside the lines of its outcome, and what was found in it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.outcomes import LineKind, Outcome, OutcomeLine
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.letters_history import HistoryRow
from app.ui.facilitator.letters_questions import QuestionsToAsk
from app.ui.facilitator.letters_work import LetterWork
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.look import Look
from app.ui.window import Window
from tests.services.scenes import WE_ASKED, answer, new_member, open_question, say
from tests.ui.fit import settle

SOON = OutcomeLine(LineKind.NEXT, Phrase("We will phone you soon.", "what_next"))


@pytest.fixture
def outcome(services: Services) -> Outcome:
    """Return an outcome that is easy read, with one reader and no letter."""
    view = say(services, new_member(services).id, open_question(services).id, "It is late")
    return answer(services, [view])


def rename_topic(services: Services, outcome: Outcome, words: str) -> None:
    topic = next(one for one in services.topics.all() if one.id == outcome.topic_id)
    services.topics.save(replace(topic, phrase=replace(topic.phrase, words=words)))


def outcomes_page(
    window: Window, look: Look, services: Services, outcome: Outcome
) -> OutcomesPage:
    page = OutcomesPage(look, services)
    window.show_screen(page)
    page.show_what(outcome.id)
    settle()
    return page


def letters_page(
    window: Window, look: Look, services: Services, outcome: Outcome
) -> LettersPage:
    printing = Printing(services.letters, services.album)
    page = LettersPage(look, services, LetterWork(look, services, printing, window))
    window.show_screen(page)
    page.show_what(outcome.id)
    settle()
    return page


def history(page: LettersPage) -> list[str]:
    rows = page.details.history.list.rows
    return [row.words for row in rows if isinstance(row, HistoryRow)]


def test_a_stop_in_the_topic_holds_the_letters_until_somebody_says_why_it_stays(
    qtbot: QtBot, window: Window, look: Look, services: Services, outcome: Outcome
) -> None:
    rename_topic(services, outcome, "The CQC")
    page = outcomes_page(window, look, services, outcome)
    qtbot.waitUntil(page.whole.isVisible)
    (row,) = page.whole.rows
    assert row.finding.text == "CQC"
    assert not page.preview.make.isEnabled()

    row.leave.click()
    row.because.setText("It is on our badge.")
    qtbot.keyClick(row.because, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not page.whole.isVisible())
    assert page.preview.make.isEnabled()
    assert services.letters.stops(outcome.id) == []


def test_no_button_offers_words_for_what_is_not_written_on_the_page(
    qtbot: QtBot, window: Window, look: Look, services: Services, outcome: Outcome
) -> None:
    rename_topic(services, outcome, "The CQC")
    page = outcomes_page(window, look, services, outcome)
    qtbot.waitUntil(page.whole.isVisible)

    assert page.whole.rows[0].buttons == [page.whole.rows[0].leave]


def test_a_letter_with_nothing_to_change_shows_no_more_than_before(
    qtbot: QtBot, window: Window, look: Look, services: Services, outcome: Outcome
) -> None:
    page = OutcomesPage(look, services)
    window.show_screen(page)
    with qtbot.waitSignal(page.checking.found):
        page.show_what(outcome.id)

    assert not page.whole.isVisible()
    assert page.preview.make.isEnabled()


def test_what_was_found_in_a_letter_is_a_line_of_its_history(
    window: Window, look: Look, services: Services, outcome: Outcome
) -> None:
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, SOON)))
    services.letters.make(outcome.id)
    page = letters_page(window, look, services, outcome)

    assert history(page)[1] == "Checked with checker 1: 1 hint was open"


def test_what_was_left_is_told_too(
    window: Window, look: Look, services: Services, outcome: Outcome
) -> None:
    rename_topic(services, outcome, "The CQC")
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, SOON)))
    (stop,) = services.letters.stops(outcome.id)
    services.easy_read.leave(stop.sentence, stop.finding, "It is on our badge.")
    services.letters.make(outcome.id)
    page = letters_page(window, look, services, outcome)

    told = "Checked with checker 1: 1 hint was open, 1 thing stayed for a reason"
    assert history(page)[1] == told


def test_a_letter_from_before_tells_nothing_of_a_checker(
    window: Window, look: Look, services: Services
) -> None:
    old = services.letters.made()[0]
    known = next(one for one in services.outcomes.all() if one.id == old.outcome_id)
    page = letters_page(window, look, services, known)

    assert not any("checker" in line for line in history(page))


def test_what_only_a_person_can_say_is_asked_when_somebody_wants_it(
    window: Window, look: Look, services: Services, outcome: Outcome
) -> None:
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, SOON)))
    services.letters.make(outcome.id)
    page = letters_page(window, look, services, outcome)
    page.details.history.ask.click()
    settle()
    form = page.details.history.form
    assert isinstance(form, QuestionsToAsk)
    assert [words.split("” ")[0] for words in form.open] == ["“We will phone you soon."]
    assert len(form.questions) == 6
    assert form.close_it.hasFocus()

    form.close_it.click()
    assert page.details.history.form is None
    assert page.details.history.list.isVisible()
