"""The picture of a line is guessed while it is typed, until somebody chooses one."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.outcomes import LineKind
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.printing import Printing
from app.speech.studio import Studio
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.people import MemberForm, PeoplePage
from app.ui.facilitator.picture_button import PictureButton
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.plan_topic import TopicForm
from app.ui.facilitator.writing_line import LineRow
from app.ui.facilitator.writing_lines import LineGroup
from app.ui.look import Look
from app.ui.voices_here import VoicesHere
from app.ui.window import Window
from tests.ui.facilitator.pictures_desk import look_of

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.qt_log_ignore("OpenType support missing", extend=True),
]


@pytest.fixture
def look(services: Services) -> Look:
    """Return the look of an open board, which knows its pictures."""
    return look_of(services)


@pytest.fixture
def plan(window: Window, look: Look, services: Services, studio: Studio) -> PlanPage:
    """Return the page for planning, at the first topic of the next meeting."""
    page = PlanPage(look, services, studio, Printing(services.letters, services.album))
    window.show_screen(page)
    assert page.form
    page.form.show_part(page.form.topics)
    return page


@pytest.fixture
def outcomes(window: Window, look: Look, services: Services) -> OutcomesPage:
    """Return the page where outcomes are written, at the first of them."""
    page = OutcomesPage(look, services)
    window.show_screen(page)
    page.show_what(services.outcomes.all()[0].id)
    return page


@pytest.fixture
def people(window: Window, look: Look, services: Services, voices: VoicesHere) -> PeoplePage:
    """Return the page of people, at the first of them."""
    page = PeoplePage(look, services, voices)
    window.show_screen(page)
    return page


def _topic_form(plan: PlanPage) -> TopicForm:
    assert plan.form
    assert plan.form.topics.form
    return plan.form.topics.form


def _new_plan_line(plan: PlanPage) -> LineRow:
    """Add something to know first, and return its row."""
    _topic_form(plan).info.add.click()
    return _topic_form(plan).info.rows[-1]


def _kept_plan_line(services: Services, plan: PlanPage) -> Phrase:
    plan.save_now()
    return services.topics.topic(_topic_form(plan).topic.id).info[-1].phrase


def _did(outcomes: OutcomesPage) -> LineGroup:
    return outcomes.editor.groups[LineKind.WE_DID]


def _new_outcome_line(outcomes: OutcomesPage) -> LineRow:
    _did(outcomes).add_line()
    return _did(outcomes).rows[-1]


def _kept_outcome_line(services: Services, outcomes: OutcomesPage) -> Phrase:
    outcomes.save_now()
    assert outcomes.outcome
    return services.outcomes.outcome(outcomes.outcome.id).of_kind(LineKind.WE_DID)[-1]


def _choose(button: PictureButton, picture: str) -> None:
    """Press a line's picture, and choose another."""
    picker = button.open()
    picker.search.setText(picture)
    picker.grid.clicked.emit(picker.found.index(picker.found.pictures.index(picture)))


def _need_form(people: PeoplePage) -> MemberForm:
    assert people.form
    return people.form


def test_a_line_of_a_plan_is_saved_with_the_picture_guessed_for_it(
    services: Services, plan: PlanPage
) -> None:
    row = _new_plan_line(plan)
    row.text.setPlainText("The tax")
    row.text.setPlainText("The taxi was early.")
    assert row.picture.picture == "taxi"
    assert "a guess" in row.picture.accessibleName()
    assert _kept_plan_line(services, plan) == Phrase("The taxi was early.", "taxi")


def test_a_chosen_picture_of_a_plans_line_stays_while_typing_goes_on(
    services: Services, plan: PlanPage
) -> None:
    row = _new_plan_line(plan)
    row.text.setPlainText("The taxi was early.")
    _choose(row.picture, "hospital")
    row.text.setPlainText("The bus was late.")
    assert "a guess" not in row.picture.accessibleName()
    assert _kept_plan_line(services, plan) == Phrase("The bus was late.", "hospital")


def test_a_line_that_had_its_picture_before_is_not_guessed_again(
    services: Services, plan: PlanPage
) -> None:
    row = _topic_form(plan).info.rows[0]
    before = row.picture.picture
    assert before
    row.text.setPlainText("The dentist has a taxi.")
    plan.save_now()
    kept = services.topics.topic(_topic_form(plan).topic.id).info[0].phrase
    assert kept == Phrase("The dentist has a taxi.", before)


def test_a_new_choice_of_a_question_gets_a_guess_too(
    services: Services, plan: PlanPage
) -> None:
    question_id, form = next(
        (key, form) for key, form in _topic_form(plan).questions.items() if form.choices.lines
    )
    form.choices.add.click()
    row = form.choices.rows[-1]
    row.text.setPlainText("The dentist")
    plan.save_now()
    topic = services.topics.topic(_topic_form(plan).topic.id)
    kept = next(one for one in topic.questions if one.id == question_id).choices[-1]
    assert kept.phrase == Phrase("The dentist", "dentist")


def test_a_line_of_an_outcome_is_saved_with_the_picture_guessed_for_it(
    services: Services, outcomes: OutcomesPage
) -> None:
    row = _new_outcome_line(outcomes)
    row.text.setPlainText("The tax")
    row.text.setPlainText("The taxi was early.")
    assert row.picture.picture == "taxi"
    assert "a guess" in row.picture.accessibleName()
    assert _kept_outcome_line(services, outcomes) == Phrase("The taxi was early.", "taxi")


def test_a_chosen_picture_of_an_outcomes_line_stays_while_typing_goes_on(
    services: Services, outcomes: OutcomesPage
) -> None:
    row = _new_outcome_line(outcomes)
    row.text.setPlainText("The taxi was early.")
    _choose(row.picture, "hospital")
    row.text.setPlainText("The bus was late.")
    assert "a guess" not in row.picture.accessibleName()
    assert _kept_outcome_line(services, outcomes) == Phrase("The bus was late.", "hospital")


def test_a_line_typed_key_by_key_is_guessed_as_it_grows(
    qtbot: QtBot, outcomes: OutcomesPage
) -> None:
    row = _new_outcome_line(outcomes)
    seen = []
    for letter in "Taxi":
        qtbot.keyClicks(row.text, letter)
        seen.append(row.picture.picture)
    assert seen[-1] == "taxi"


def test_what_was_chosen_for_words_is_guessed_for_them_the_next_time(
    outcomes: OutcomesPage,
) -> None:
    first = _new_outcome_line(outcomes)
    first.text.setPlainText("The Corn Exchange was loud.")
    _choose(first.picture, "community_centre")
    second = _new_outcome_line(outcomes)
    second.text.setPlainText("The Corn Exchange was loud.")
    assert second.picture.picture == "community_centre"


def test_a_need_in_ones_own_words_gets_the_likely_picture(
    services: Services, people: PeoplePage
) -> None:
    form = _need_form(people)
    form.needs.new.setText("A taxi to my door")
    form.needs.add.click()
    kept = {one.phrase for one in services.helps.needs(form.member.id)}
    assert Phrase("A taxi to my door", "taxi") in kept


def test_a_need_that_no_picture_goes_with_gets_the_usual_one(
    services: Services, people: PeoplePage
) -> None:
    form = _need_form(people)
    form.needs.new.setText("Xyzzy")
    form.needs.add.click()
    kept = {one.phrase for one in services.helps.needs(form.member.id)}
    assert Phrase("Xyzzy", "help") in kept
