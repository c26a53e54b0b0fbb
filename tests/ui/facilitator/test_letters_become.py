"""Letters are made as a batch, and what becomes of each is written down on the page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.begun import Form
from app.domain.letter_feedback import Face, Feedback
from app.domain.letter_log import LetterStep, Understood
from app.domain.outcomes import LineKind, Outcome, OutcomeLine, OutcomeState
from app.domain.phrase import Phrase
from app.domain.telling import Why
from app.services.all import Services, make_services
from app.services.printing import Printing
from app.services.removals import Thing
from app.storage.store import Store
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.letters_entry import FacesForm, ReadWithForm
from app.ui.facilitator.letters_history import HistoryRow
from app.ui.facilitator.letters_making import Wanted, make_all
from app.ui.facilitator.letters_which import Which
from app.ui.facilitator.letters_work import LetterWork
from app.ui.facilitator.page import PageName
from app.ui.jobs import Stopped
from app.ui.look import Look
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.journeys.hands import focus
from tests.services.scenes import answer, new_member, open_question, say
from tests.ui.fit import named, settle

DUE = date(2027, 1, 12)
MORE = OutcomeLine(LineKind.NEXT, Phrase("We will ask again."))
MADE = ["Made on 23 November 2026", "Checked with checker 1: nothing was open"]
NAMES = ("Wilf", "Bea", "Cy", "Dot", "Eli")

Open = Callable[[Services], LettersPage]


@pytest.fixture
def open_page(window: Window, look: Look) -> Open:
    """Return what shows the page of these services."""

    def shown(services: Services) -> LettersPage:
        printing = Printing(services.letters, services.album)
        page = LettersPage(look, services, LetterWork(look, services, printing, window))
        window.show_screen(page)
        settle()
        return page

    return shown


@pytest.fixture
def outcome(services: Services) -> Outcome:
    """Return a promise to five members, by a day; there are no letters yet."""
    question = open_question(services)
    views = [
        say(services, new_member(services, name).id, question.id, f"{name} is here")
        for name in NAMES
    ]
    made = replace(answer(services, views, state=OutcomeState.DOING), due=DUE)
    services.outcomes.save(made)
    return made


@pytest.fixture
def page(open_page: Open, services: Services, outcome: Outcome) -> LettersPage:
    """Return the page with the letters of the promise, which are made."""
    services.letters.make(outcome.id)
    page = open_page(services)
    page.show_what(outcome.id)
    return page


def make(qtbot: QtBot, page: LettersPage) -> str:
    with qtbot.waitSignal(page.making.ended):
        page.make.click()
    return page.said.words.text()


def history(page: LettersPage) -> list[str]:
    return [row.words for row in rows(page)]


def rows(page: LettersPage) -> list[HistoryRow]:
    return [row for row in page.details.history.list.rows if isinstance(row, HistoryRow)]


def bin_of(page: LettersPage) -> QAbstractButton:
    last = rows(page)[-1].bin
    assert last is not None
    return last


def read_with(page: LettersPage) -> ReadWithForm:
    page.details.history.read_with.click()
    form = page.details.history.form
    assert isinstance(form, ReadWithForm)
    return form


def faces(page: LettersPage) -> FacesForm:
    page.details.history.faces.click()
    form = page.details.history.form
    assert isinstance(form, FacesForm)
    return form


def type_in(field: QLineEdit, words: str) -> None:
    field.setText(words)
    field.textEdited.emit(words)


def unders(page: LettersPage) -> set[str]:
    return {line.under for line in page.list.lines}


def test_what_was_made_is_said_in_one_sentence(
    qtbot: QtBot, open_page: Open, services: Services, outcome: Outcome
) -> None:
    page = open_page(services)
    page.show_what(outcome.id)
    assert make(qtbot, page) == "5 letters: 5 new."
    assert page.said.isVisible()
    assert not page.said.undo.isVisible()
    assert make(qtbot, page) == "5 letters: 5 as before."


def test_each_kind_that_was_made_is_counted(
    qtbot: QtBot, services: Services, page: LettersPage, outcome: Outcome
) -> None:
    first, second, third = page.made[:3]
    services.letter_log.record([first.id], LetterStep.GIVEN)
    services.letter_log.record([second.id], LetterStep.PRINTED)
    services.people.save(
        replace(services.people.member(third.member_id), name="Nobody any more")
    )
    services.removals.remove(Thing.MEMBER, third.member_id)
    new = new_member(services, "Flo").id
    view = say(services, new, open_question(services).id, "Flo is here")
    views = outcome.view_ids | {view.id}
    services.outcomes.save(replace(outcome, lines=(*outcome.lines, MORE), view_ids=views))
    page.refresh()
    assert make(qtbot, page) == "5 letters: 1 new, 3 changed, 1 follow-up."
    assert any("follow-up" in line.under for line in page.list.lines)


def test_one_that_cannot_be_made_does_not_keep_the_others_from_it(
    services: Services, outcome: Outcome
) -> None:
    readers = services.letters.readers(outcome.id)
    wanted = [Wanted(outcome.id, each, name) for each, name in readers.items()]
    services.removals.remove(Thing.MEMBER, wanted[1].member_id)
    batch = make_all(services.letters, wanted, lambda _done, _total: None)
    assert batch.made.total() == 4
    assert [name for name, _error in batch.left_out] == [wanted[1].member]


def test_who_was_left_out_is_said_with_the_reason(
    qtbot: QtBot, open_page: Open, services: Services, outcome: Outcome
) -> None:
    page = open_page(services)
    page.show_what(outcome.id)
    gone, name = next(iter(services.letters.readers(outcome.id).items()))
    wanted = page.shown.to_make()
    services.removals.remove(Thing.MEMBER, gone)
    with qtbot.waitSignal(page.making.ended):
        page.making.make(wanted)
    assert page.said.words.text() == "4 letters: 4 new."
    why = page.look("problem.gone").words
    assert page.problem.text() == f"Left out: 1. {name}: {why}"
    assert page.problem.isVisible()


def test_a_batch_that_was_stopped_goes_on_where_it_was(
    services: Services, outcome: Outcome
) -> None:
    readers = services.letters.readers(outcome.id)
    wanted = [Wanted(outcome.id, each, name) for each, name in readers.items()]

    def stop_after_two(done: int, _total: int) -> None:
        if done == 2:
            raise Stopped

    stopped = make_all(services.letters, wanted, stop_after_two)
    assert (stopped.made.total(), stopped.not_yet) == (2, 3)
    assert len(services.letters.made(outcome.id)) == 2
    again = make_all(services.letters, wanted, lambda _done, _total: None)
    assert {kind.value: count for kind, count in again.made.items()} == {
        "as_before": 2,
        "new": 3,
    }


def test_stop_on_the_page_says_how_many_are_to_go(
    qtbot: QtBot, open_page: Open, services: Services
) -> None:
    page = open_page(services)
    page.show_what(Which.MUST_BE_TOLD)
    total = len(page.shown.to_make())
    with qtbot.waitSignal(page.making.ended):
        page.make.click()
        assert page.foot.stop_button.isVisible()
        assert not page.make.isEnabled()
        page.foot.stop_button.click()
    to_go = len(page.shown.to_make())
    assert 0 < to_go <= total
    assert f"Stopped: {to_go} to go." in page.said.words.text()
    assert "follow-up" not in make(qtbot, page)
    assert page.shown.to_make() == []


def test_handed_over_is_written_down_for_all_that_are_ticked(
    services: Services, page: LettersPage
) -> None:
    page.foot.all_button.click()
    page.log.buttons[LetterStep.GIVEN].click()
    assert {letter.step for letter in page.made} == {LetterStep.GIVEN}
    assert page.said.words.text() == "Written down: 5 letters were handed over."


def test_what_was_just_written_down_can_be_undone_for_all(page: LettersPage) -> None:
    page.foot.all_button.click()
    page.log.buttons[LetterStep.POSTED].click()
    page.said.undo.click()
    assert {letter.step for letter in page.made} == {LetterStep.MADE}
    assert not page.said.isVisible()


def test_a_day_can_be_typed_in_any_way(
    store: Store, words: Catalogue, open_page: Open, page: LettersPage
) -> None:
    later = make_services(store.sessions, words, lambda: TODAY + timedelta(days=9))
    chosen = page.made[0].outcome_id
    page = open_page(later)
    page.show_what(chosen)
    type_in(page.log.day.field, "25/11/26")
    page.log.buttons[LetterStep.POSTED].click()
    assert history(page) == [*MADE, "Posted on 25 November 2026"]


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("24 November 2026", "problem.day_to_come"),
        ("22/11/26", "problem.day_before_letter"),
        ("soon", "problem.date_not_understood"),
    ],
)
def test_a_day_that_cannot_be_is_refused_in_a_sentence(
    page: LettersPage, typed: str, problem: str
) -> None:
    type_in(page.log.day.field, typed)
    page.log.buttons[LetterStep.POSTED].click()
    assert page.problem.text() == page.look(problem).words
    assert page.made[0].step is LetterStep.MADE


def test_letters_that_wait_to_be_read_are_left_out_of_what_is_written_down(
    qtbot: QtBot, open_page: Open, services: Services
) -> None:
    page = open_page(services)
    page.show_what(Which.MUST_BE_TOLD)
    make(qtbot, page)
    waiting = [letter for letter in page.made if not letter.may_be_printed]
    ready = len(page.made) - len(waiting)
    page.foot.all_button.click()
    page.log.buttons[LetterStep.POSTED].click()
    assert page.said.words.text() == f"Written down: {ready} letters were posted."
    assert f"Left out: {len(waiting)}." in page.problem.text()
    assert {one.why for one in page.shown.must_be_told} == {Why.NOT_GIVEN}
    assert len(page.list.lines) == len(waiting)


def test_reading_with_someone_is_written_down_with_how_it_was_understood(
    page: LettersPage,
) -> None:
    form = read_with(page)
    form.name.setText("Bex")
    form.note.setText("Page 2 was hard.")
    form.understood.pick(Understood.PARTLY)
    form.keep.click()
    assert history(page)[-1] == (
        "Read with Bex on 23 November 2026: understood partly. Page 2 was hard."
    )
    assert page.made[0].step is LetterStep.READ_WITH
    assert page.details.history.form is None


def test_the_name_of_their_supporter_is_written_already(
    services: Services, page: LettersPage
) -> None:
    supporter = services.people.supporters()[0]
    member = services.people.member(page.made[0].member_id)
    services.people.save(replace(member, supporter_id=supporter.id))
    assert read_with(page).name.text() == supporter.name
    page.details.history.show_letter(page.made[1])
    assert read_with(page).name.text() == ""


def test_a_form_can_be_left_and_nothing_is_written(page: LettersPage) -> None:
    form = read_with(page)
    form.name.setText("Bex")
    form.leave.click()
    assert history(page) == MADE
    assert page.details.history.list.isVisible()


def test_what_is_typed_of_reading_it_is_on_the_disk_before_it_is_written_down(
    page: LettersPage, open_page: Open, services: Services, outcome: Outcome
) -> None:
    form = read_with(page)
    type_in(form.name, "Bex")
    type_in(form.note, "Page 2 was hard.")
    page.save_now()
    again = open_page(services)
    again.show_what(outcome.id)
    form = read_with(again)
    assert (form.name.text(), form.note.text()) == ("Bex", "Page 2 was hard.")
    form.keep.click()
    assert history(again)[-1].endswith("Page 2 was hard.")
    again.save_now()
    assert services.begun.typed(Form.READ_WITH, again.made[0].id) == {}


def test_a_form_does_not_stay_open_for_another_letter(page: LettersPage) -> None:
    read_with(page)
    page.list.setCurrentRow(1)
    assert page.details.history.form is None


def test_a_form_with_a_wrong_day_stays_as_it_is(page: LettersPage) -> None:
    form = read_with(page)
    form.name.setText("Bex")
    type_in(form.day.field, "soon")
    form.keep.click()
    assert page.problem.text() == page.look("problem.date_not_understood").words
    assert form.isVisible()
    assert form.name.text() == "Bex"


def test_a_wrong_line_can_be_taken_back(page: LettersPage) -> None:
    page.log.buttons[LetterStep.GIVEN].click()
    assert history(page)[-1] == "Handed over on 23 November 2026"
    assert named(bin_of(page)) == "Take back: Handed over on 23 November 2026"
    bin_of(page).click()
    assert history(page) == MADE
    assert page.made[0].step is LetterStep.MADE


def test_faces_that_came_back_on_paper_are_typed_in(
    services: Services, page: LettersPage
) -> None:
    form = faces(page)
    form.easy.buttons[Face.GOOD].click()
    form.happy.buttons[Face.OK].click()
    form.happy.buttons[Face.BAD].click()
    form.keep.click()
    letter = page.made[0]
    said = services.letter_feedback.of_letter(letter.id)
    assert said == Feedback(Face.GOOD, Face.BAD, on_paper=True, on=TODAY)
    assert history(page)[-1] == ("Faces on paper on 23 November 2026. Easy: Good. Happy: Bad.")


def test_faces_given_on_the_screen_are_shown_and_can_be_changed(
    services: Services, page: LettersPage
) -> None:
    letter = page.made[0]
    services.letter_feedback.give(letter.id, Feedback(Face.OK))
    page.refresh()
    assert "Faces on the screen" in history(page)[-1]
    assert "Happy: no answer." in history(page)[-1]
    form = faces(page)
    assert form.easy.buttons[Face.OK].isChecked()
    form.easy.buttons[Face.OK].click()
    form.keep.click()
    assert services.letter_feedback.of_letter(letter.id).says_nothing
    assert history(page) == MADE


def test_faces_can_be_taken_back(services: Services, page: LettersPage) -> None:
    letter = page.made[0]
    services.letter_feedback.give(letter.id, Feedback(Face.OK))
    page.refresh()
    bin_of(page).click()
    assert services.letter_feedback.of_letter(letter.id).says_nothing


def test_who_must_be_told_is_a_choice_with_their_number(
    open_page: Open, services: Services, outcome: Outcome
) -> None:
    page = open_page(services)
    count = len(services.telling.who())
    assert f"Must be told ({count})" in [
        page.which.itemText(place) for place in range(page.which.count())
    ]
    page.show_what(Which.MUST_BE_TOLD)
    assert page.list.count() == count
    assert unders(page) == {"No letter yet"}
    assert not page.foot.print_button.isEnabled()
    assert not page.log.buttons[LetterStep.GIVEN].isEnabled()


def test_one_press_makes_the_letters_for_all_who_must_be_told(
    qtbot: QtBot, open_page: Open, services: Services, outcome: Outcome
) -> None:
    page = open_page(services)
    page.show_what(Which.MUST_BE_TOLD)
    make(qtbot, page)
    assert {one.why for one in services.telling.who()} == {Why.NOT_GIVEN}
    assert unders(page) == {
        "Made, and not with its reader yet",
        "To be read, and not with its reader yet",
    }
    assert not page.make.isEnabled()


def test_what_still_has_to_be_made_cannot_be_ticked(
    services: Services, open_page: Open, page: LettersPage, outcome: Outcome
) -> None:
    given, *_rest = page.made
    services.letter_log.record([given.id], LetterStep.GIVEN)
    services.outcomes.save(replace(outcome, lines=(*outcome.lines, MORE)))
    page.show_what(Which.MUST_BE_TOLD)
    page.foot.all_button.click()
    assert page.list.ticked == []
    box = page.list.item(0).data(Qt.ItemDataRole.CheckStateRole)
    assert box is None


def test_a_late_promise_with_no_new_date_is_told_before_the_letter_goes(
    qtbot: QtBot,
    store: Store,
    words: Catalogue,
    open_page: Open,
    services: Services,
    page: LettersPage,
    outcome: Outcome,
) -> None:
    services.letter_log.record([letter.id for letter in page.made], LetterStep.GIVEN)
    later = make_services(store.sessions, words, lambda: DUE + timedelta(days=1))
    page = open_page(later)
    page.show_what(Which.MUST_BE_TOLD)
    assert "The day we promised has gone by · no new date" in unders(page)
    assert page.details.property("kind") == "warning"
    why = "The day we promised, 12 January 2027, has gone by. There is no new date."
    assert page.details.why.text().startswith(why)
    with qtbot.waitSignal(page.asked_for_page) as asked:
        page.details.write.click()
    assert asked.args == [PageName.OUTCOMES, outcome.id]
    later.outcomes.save(replace(outcome, due=date(2027, 2, 9)))
    page.refresh()
    assert "The day we promised has gone by" in unders(page)
    assert not page.details.write.isVisible()


def test_a_letter_that_came_back_is_among_those_to_act_on(
    services: Services, page: LettersPage
) -> None:
    page.foot.all_button.click()
    page.log.buttons[LetterStep.POSTED].click()
    page.log.buttons[LetterStep.RETURNED].click()
    assert page.made[0].step is LetterStep.RETURNED
    page.show_what(Which.MUST_BE_TOLD)
    came_back = [line for line in page.list.lines if line.under == "The letter came back"]
    assert len(came_back) == 5
    page.foot.all_button.click()
    assert [letter.id for letter in page.meant] == [line.thing for line in came_back]


def test_everything_that_can_be_pressed_or_typed_in_has_a_name(page: LettersPage) -> None:
    page.log.buttons[LetterStep.GIVEN].click()
    kinds = (QAbstractButton, QLineEdit, QComboBox)

    def nameless(root: QWidget) -> list[QWidget]:
        found = [one for kind in kinds for one in root.findChildren(kind)]
        return [one for one in found if one.isVisibleTo(page) and not named(one)]

    assert nameless(page) == []
    read_with(page)
    assert nameless(page.details) == []
    faces(page)
    assert nameless(page.details) == []


def test_a_form_can_be_filled_in_with_the_keyboard_alone(
    qtbot: QtBot, window: Window, page: LettersPage
) -> None:
    form = read_with(page)
    with qtbot.waitActive(window):
        window.activateWindow()
    assert form.name.hasFocus()
    qtbot.keyClicks(form.name, "Bex")
    reached: list[QWidget] = []
    for _tab in range(6):
        reached.append(focus())
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
    assert reached[:3] == [form.name, form.understood, form.note]
    assert form.keep in reached
    qtbot.keyClick(form.keep, Qt.Key.Key_Space)
    assert history(page)[-1] == "Read with Bex on 23 November 2026"
