"""The facilitator is shown what in a view may tell who somebody is."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.outcomes import LineKind, OutcomeLine
from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import Sharing, View
from app.services.all import Services
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.views import ViewsPage
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from tests.services.scenes import WE_ASKED, answer, new_member, open_question, say

WORDS = "Kofi has my number 07700 900120"
HINT = "This may tell who someone is: “Kofi”, “07700 900120”. There may be more."
ONLY_YOU = "Only facilitators may see this. Do not quote it."


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question that may be answered with no name."""
    question = replace(open_question(services), may_be_no_name=True)
    services.topics.save_question(question)
    return question


def hints_on(widget: QWidget) -> list[str]:
    labels = widget.findChildren(WrappedWords)
    return [one.words for one in labels if one.property("role") == "late" and one.words]


def quoted_hints(page: OutcomesPage) -> list[str]:
    return [hint for row in page.editor.said.answered.rows for hint in hints_on(row)]


def card_hints(qtbot: QtBot, look: Look, services: Services, view: View) -> list[str]:
    page = ViewsPage(look, services)
    qtbot.addWidget(page)
    page.filters.search.setText(view.words)
    page.refresh()
    (card,) = (one for one in page.cards.cards if one.view.id == view.id)
    assert card.words.words == f"“{view.words}”"
    return hints_on(card)


def outcome_page(qtbot: QtBot, look: Look, services: Services, view: View) -> OutcomesPage:
    outcome = answer(services, [view], WE_ASKED)
    page = OutcomesPage(look, services)
    qtbot.addWidget(page)
    page.show()
    page.show_what(outcome.id)
    return page


def test_a_card_with_no_name_tells_of_the_names_and_numbers_in_it(
    qtbot: QtBot, look: Look, services: Services, question: Question
) -> None:
    view = say(services, new_member(services).id, question.id, WORDS, Sharing.NO_NAME)
    assert card_hints(qtbot, look, services, view) == [HINT]


def test_a_card_in_which_nothing_is_found_says_nothing_about_it(
    qtbot: QtBot, look: Look, services: Services, question: Question
) -> None:
    said = "It is never on time"
    view = say(services, new_member(services).id, question.id, said, Sharing.NO_NAME)
    assert card_hints(qtbot, look, services, view) == []


def test_a_card_with_a_name_hides_nobody(
    qtbot: QtBot, look: Look, services: Services, question: Question
) -> None:
    view = say(services, new_member(services).id, question.id, WORDS)
    assert card_hints(qtbot, look, services, view) == []


def test_what_may_be_quoted_tells_of_names_but_for_its_authors_own(
    qtbot: QtBot, look: Look, services: Services, question: Question
) -> None:
    author = new_member(services, "Wilfred")
    view = say(services, author.id, question.id, "wilfred and kofi were late")
    page = outcome_page(qtbot, look, services, view)
    (hint,) = quoted_hints(page)
    assert "“kofi”" in hint
    assert "wilfred" not in hint


def test_what_only_the_facilitator_may_see_says_so_where_it_could_be_quoted(
    qtbot: QtBot, look: Look, services: Services, question: Question
) -> None:
    only_you = say(
        services, new_member(services).id, question.id, "It was bad", Sharing.FACILITATOR
    )
    page = outcome_page(qtbot, look, services, only_you)
    assert quoted_hints(page) == [ONLY_YOU]


def test_lines_tell_of_names_and_of_words_only_the_facilitator_may_know(
    qtbot: QtBot, look: Look, services: Services, question: Question
) -> None:
    said = "I am afraid of the man on the bus"
    view = say(services, new_member(services).id, question.id, said, Sharing.FACILITATOR)
    page = outcome_page(qtbot, look, services, view)
    assert not page.editor.hints.isVisibleTo(page.editor)
    assert page.outcome is not None
    lines = (
        OutcomeLine(LineKind.YOU_SAID, Phrase("Kofi is late.", "bus")),
        OutcomeLine(LineKind.WE_DID, Phrase("We met Kofi, the man on the bus.", "bus")),
    )
    services.outcomes.save(replace(page.outcome, lines=lines))
    page.show_what(page.outcome.id)
    assert page.editor.hints.isVisibleTo(page.editor)
    told, kept = page.editor.hints.words.splitlines()
    assert told == "This may tell who someone is: “Kofi”. There may be more."
    assert kept.startswith("“the man on the bus” is from a view that only facilitators may see")


def test_the_hint_under_the_lines_follows_what_is_written(
    qtbot: QtBot, look: Look, services: Services, question: Question
) -> None:
    view = say(services, new_member(services).id, question.id, "It is late")
    page = outcome_page(qtbot, look, services, view)
    group = page.editor.groups[LineKind.YOU_SAID]
    group.add_line()
    group.rows[-1].text.setPlainText("Gurdeep was late.")
    page.editor.changed.emit()
    page.save_now()
    assert "“Gurdeep”" in page.editor.hints.words
    group.rows[-1].text.setPlainText("The bus was late.")
    page.editor.changed.emit()
    page.save_now()
    assert page.editor.hints.words == ""


def test_what_was_written_down_of_a_recording_is_looked_at_too(
    qtbot: QtBot, look: Look, services: Services, question: Question
) -> None:
    said = "Kofi shouts at me every night"
    member = new_member(services)
    view = say(services, member.id, question.id, "Hear it", Sharing.FACILITATOR)
    services.views.write_down(view.id, said)
    page = outcome_page(qtbot, look, services, view)
    assert any("“Kofi”" in hint for hint in quoted_hints(page))
    assert page.outcome is not None
    line = OutcomeLine(LineKind.WE_DID, Phrase("We heard shouts at me every night.", "bus"))
    services.outcomes.save(replace(page.outcome, lines=(line,)))
    page.show_what(page.outcome.id)
    assert page.editor.hints.words.startswith("“shouts at me every night” is from a view")
