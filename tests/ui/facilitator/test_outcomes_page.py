"""The page where outcomes are written."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.letter import Part
from app.domain.outcomes import LineKind, Outcome, OutcomeState
from app.domain.views import View
from app.services.all import Services
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.page import PageName
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.facilitator.writing_lines import LineGroup
from app.ui.look import Look

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)


@pytest.fixture
def page(qtbot: QtBot, look: Look, services: Services) -> OutcomesPage:
    """Return the page of the practice board, open at the outcome about the dentist."""
    page = OutcomesPage(look, services)
    qtbot.addWidget(page)
    page.show()
    page.show_what(about(services, "Going to the dentist").id)
    return page


def about(services: Services, words: str) -> Outcome:
    return next(one for one in services.outcomes.all() if one.topic.words == words)


def kept(page: OutcomesPage, services: Services) -> Outcome:
    """Return the outcome on the page as it is kept."""
    page.save_now()
    assert page.outcome is not None
    return services.outcomes.outcome(page.outcome.id)


def did(page: OutcomesPage) -> LineGroup:
    return page.editor.groups[LineKind.WE_DID]


def waiting_of_two_topics(services: Services) -> list[View]:
    views = services.views.waiting(500)
    other = next(view for view in views if view.topic_id != views[0].topic_id)
    return [views[0], other]


def test_an_outcome_begins_with_the_views_it_answers(
    page: OutcomesPage, services: Services
) -> None:
    first = services.views.waiting(1)[0]
    page.show_what((first.id,))
    assert page.outcome is not None
    assert page.outcome.topic_id == first.topic_id
    assert kept(page, services).view_ids == {first.id}
    assert [view.id for view in page.editor.said.views] == [first.id]


def test_views_of_another_topic_are_left_and_it_says_so(
    page: OutcomesPage, services: Services
) -> None:
    first, other = waiting_of_two_topics(services)
    page.show_what((first.id, other.id))
    assert kept(page, services).view_ids == {first.id}
    assert first.topic.words in page.problem.text()


def test_what_is_typed_is_saved(page: OutcomesPage, services: Services) -> None:
    did(page).rows[0].text.setPlainText("We asked the dentists.")
    page.editor.owner.setText("Dev")
    page.editor.owner.textEdited.emit("Dev")
    outcome = kept(page, services)
    assert outcome.of_kind(LineKind.WE_DID)[0].words == "We asked the dentists."
    assert outcome.owner == "Dev"


def test_opening_an_outcome_and_leaving_it_changes_nothing(
    page: OutcomesPage, services: Services
) -> None:
    before = services.outcomes.all()
    for outcome in before:
        page.show_what(outcome.id)
        page.editor.changed.emit()
        page.save_now()
    assert services.outcomes.all() == before


def test_the_four_states_can_be_chosen(page: OutcomesPage, services: Services) -> None:
    for state in OutcomeState:
        page.editor.states.buttons[state].click()
        assert kept(page, services).state is state


def test_a_chosen_picture_is_saved(page: OutcomesPage, services: Services) -> None:
    picture = did(page).rows[0].picture
    picture.show_picture("bus")
    picture.chosen.emit("bus")
    assert kept(page, services).of_kind(LineKind.WE_DID)[0].picture == "bus"


@pytest.mark.parametrize("typed", ["12/1/27", "12 January 2027", "2027-01-12"])
def test_a_date_may_be_typed_in_any_form(
    page: OutcomesPage, services: Services, typed: str
) -> None:
    page.editor.due.setText(typed)
    page.editor.due.editingFinished.emit()
    assert kept(page, services).due == date(2027, 1, 12)


def test_what_is_not_a_date_stays_and_changes_nothing(
    page: OutcomesPage, services: Services
) -> None:
    before = kept(page, services).due
    page.editor.due.setText("soonish")
    page.editor.due.editingFinished.emit()
    did(page).rows[0].text.setPlainText("We asked.")
    after = kept(page, services)
    assert after.due == before
    assert after.of_kind(LineKind.WE_DID)[0].words == "We asked."
    assert page.editor.due.text() == "soonish"
    assert page.editor.due_problem.isVisible()


def test_no_date_is_no_promise(page: OutcomesPage, services: Services) -> None:
    page.editor.due.setText("")
    assert kept(page, services).due is None


def test_reasons_are_asked_for_only_when_it_cannot_be_done(
    page: OutcomesPage, services: Services
) -> None:
    page.show_what(about(services, "Jobs").id)
    because = page.editor.groups[LineKind.BECAUSE]
    assert not because.isVisible()
    page.editor.states.buttons[OutcomeState.CANNOT].click()
    assert because.isVisible()


def test_reasons_that_are_written_are_never_hidden(page: OutcomesPage) -> None:
    page.editor.states.buttons[OutcomeState.DID].click()
    assert page.editor.groups[LineKind.BECAUSE].lines
    assert page.editor.groups[LineKind.BECAUSE].isVisible()


def test_enter_adds_a_line_and_alt_with_an_arrow_moves_it(
    qtbot: QtBot, page: OutcomesPage, services: Services
) -> None:
    group = did(page)
    group.rows[0].text.setPlainText("First.")
    qtbot.keyClick(group.rows[0].text, Qt.Key.Key_Return)
    group.rows[1].text.setPlainText("Second.")
    qtbot.keyClick(group.rows[1].text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    lines = [phrase.words for phrase in kept(page, services).of_kind(LineKind.WE_DID)]
    assert lines[:2] == ["Second.", "First."]


def test_a_removed_line_can_be_brought_back(
    qtbot: QtBot, page: OutcomesPage, services: Services
) -> None:
    group = did(page)
    before = group.lines
    group.rows[0].asked_to_remove.emit(group.rows[0])
    assert kept(page, services).of_kind(LineKind.WE_DID) == before[1:]
    qtbot.keyClick(group.add, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(page, services).of_kind(LineKind.WE_DID) == before


def test_a_line_with_no_words_is_not_kept(page: OutcomesPage, services: Services) -> None:
    before = did(page).lines
    did(page).add.click()
    assert kept(page, services).of_kind(LineKind.WE_DID) == before


def test_waiting_views_can_be_added_and_taken_off(
    page: OutcomesPage, services: Services
) -> None:
    said = page.editor.said
    before = kept(page, services).view_ids
    said.add.click()
    wanted = said.waiting[0]
    said.others.rows[0].findChildren(QPushButton)[0].click()
    assert kept(page, services).view_ids == before | {wanted.id}
    said.answered.rows[-1].findChildren(QPushButton)[0].click()
    assert kept(page, services).view_ids == before


def test_the_letter_shows_what_is_written(page: OutcomesPage) -> None:
    did(page).rows[0].text.setPlainText("We asked the dentists to hurry.")
    page.save_now()
    shown = [label.words for label in page.preview.findChildren(WrappedWords)]
    assert "Dear Kofi," in shown
    assert "“There is a 3 year wait. THREE YEARS!!!”" in shown
    assert "We asked the dentists to hurry." in shown


def test_letters_are_made_on_their_own_page(qtbot: QtBot, page: OutcomesPage) -> None:
    assert page.outcome is not None
    with qtbot.waitSignal(page.asked_for_page) as asked:
        page.preview.make.click()
    assert asked.args == [PageName.LETTERS, page.outcome.id]


def test_no_letters_are_made_from_nothing(page: OutcomesPage, services: Services) -> None:
    view = next(one for one in services.views.waiting(500) if one.member)
    page.show_what((view.id,))
    assert not page.preview.make.isEnabled()
    did(page).add.click()
    did(page).rows[0].text.setPlainText("We asked.")
    page.save_now()
    assert page.preview.make.isEnabled()


def test_choosing_another_outcome_saves_this_one(
    page: OutcomesPage, services: Services
) -> None:
    dentist = kept(page, services).id
    did(page).rows[0].text.setPlainText("We asked.")
    page.list.setCurrentRow(page.list.count() - 1)
    assert page.outcome is not None
    assert page.outcome.id != dentist
    saved = services.outcomes.outcome(dentist).of_kind(LineKind.WE_DID)
    assert saved[0].words == "We asked."


def test_the_letter_says_what_happens_next(page: OutcomesPage, services: Services) -> None:
    assert page.outcome is not None
    letter = services.letters.preview(page.outcome.id)
    assert letter is not None
    shown = [label.words for label in page.preview.findChildren(WrappedWords)]
    assert all(line.words in shown for line in letter.block(Part.NEXT))


def test_a_removed_outcome_can_be_brought_back(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    makers = dict.fromkeys(
        PageName,
        lambda: OutcomesPage(look, services),
    )
    desk = Desk(look, "Elmshire", services.removals, makers)
    qtbot.addWidget(desk)
    page = desk.page
    assert isinstance(page, OutcomesPage)
    before = services.outcomes.all()
    page.editor.remove.click()
    assert services.outcomes.all() == before[1:]
    assert page.outcome == before[1]
    desk.notice.undo.click()
    assert services.outcomes.all() == before
