"""Planning a meeting: everything is saved as one types, and removing can be undone."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.meetings import Meeting
from app.domain.phrase import Phrase
from app.domain.topics import WITHOUT_CHOICES, QuestionKind, Topic
from app.services.all import Services
from app.services.printing import Printing
from app.speech.studio import Studio
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.plan import MeetingForm, PlanPage
from app.ui.facilitator.plan_asked import AskedWhen
from app.ui.facilitator.plan_question import QuestionForm
from app.ui.facilitator.plan_topic import TopicForm
from app.ui.look import Look
from app.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(window: Window, look: Look, services: Services, studio: Studio) -> Desk:
    """Return the desk, open at planning."""
    printing = Printing(services.letters, services.album)
    makers = {
        PageName.TODAY: lambda: Page(look, "Today"),
        PageName.PLAN: lambda: PlanPage(look, services, studio, printing),
    }
    desk = Desk(look, "Elmshire", services.removals, makers)
    window.show_screen(desk)
    desk.open(PageName.PLAN)
    return desk


@pytest.fixture
def page(desk: Desk) -> PlanPage:
    """Return the page, at the next meeting."""
    assert isinstance(desk.page, PlanPage)
    return desk.page


@pytest.fixture
def form(page: PlanPage) -> MeetingForm:
    """Return the form of the next meeting."""
    assert page.form
    return page.form


@pytest.fixture
def topic_form(form: MeetingForm) -> TopicForm:
    """Return the form of the meeting's first topic, on show."""
    form.show_part(form.topics)
    assert form.topics.form
    return form.topics.form


def _meeting(services: Services, form: MeetingForm) -> Meeting:
    return services.meetings.meeting(form.meeting_id)


def _topic(services: Services, topic_form: TopicForm) -> Topic:
    return services.topics.topic(topic_form.topic.id)


def _shown(form: MeetingForm) -> TopicForm:
    assert form.topics.form
    return form.topics.form


def test_the_next_meeting_is_shown_first(services: Services, form: MeetingForm) -> None:
    current = services.meetings.current()
    assert current
    assert form.meeting_id == current.id


def test_meetings_are_listed_newest_first(services: Services, page: PlanPage) -> None:
    assert page.list.lines[0].words == "12 January 2027"
    assert len(page.list.lines) == len(services.meetings.all())


def test_a_title_is_saved_and_shown_in_the_list(
    services: Services, page: PlanPage, form: MeetingForm
) -> None:
    form.when.title.setText("Winter meeting")
    form.when.title.textEdited.emit("Winter meeting")
    page.save_now()
    assert _meeting(services, form).title == "Winter meeting"
    assert page.list.lines[0].under == "Winter meeting"


def test_an_empty_title_is_refused_and_kept_in_the_field(
    services: Services, page: PlanPage, form: MeetingForm
) -> None:
    before = _meeting(services, form).title
    form.when.title.setText("")
    form.when.title.textEdited.emit("")
    page.save_now()
    assert page.problem.isVisible()
    assert _meeting(services, form).title == before
    assert form.when.title.text() == ""


@pytest.mark.parametrize("typed", ["14/1/27", "14 January 2027", "2027-01-14"])
def test_a_date_may_be_typed_in_any_way(
    services: Services, page: PlanPage, form: MeetingForm, typed: str
) -> None:
    form.when.on.field.setText(typed)
    form.when.on.field.textEdited.emit(typed)
    page.save_now()
    assert _meeting(services, form).on == date(2027, 1, 14)
    assert form.when.on.words.text() == "Thursday 14 January 2027"


def test_what_is_not_a_date_is_explained_and_changes_nothing(
    services: Services, page: PlanPage, form: MeetingForm
) -> None:
    before = _meeting(services, form).on
    form.when.on.field.setText("soon")
    form.when.on.field.textEdited.emit("soon")
    form.when.on.field.editingFinished.emit()
    page.save_now()
    assert page.problem.isVisible()
    assert _meeting(services, form).on == before
    assert form.when.on.field.text() == "soon"


def test_a_meeting_must_have_a_date(
    services: Services, page: PlanPage, form: MeetingForm
) -> None:
    before = _meeting(services, form).on
    form.when.on.field.setText("")
    form.when.on.field.textEdited.emit("")
    form.when.on.field.editingFinished.emit()
    page.save_now()
    assert page.problem.isVisible()
    assert _meeting(services, form).on == before


def test_a_meeting_never_ends_before_it_starts(
    services: Services, page: PlanPage, form: MeetingForm
) -> None:
    form.when.starts.setTime(QTime(15, 0))
    page.save_now()
    assert _meeting(services, form).ends == time(15, 0)


def test_a_new_place_is_kept_and_chosen(
    services: Services, page: PlanPage, form: MeetingForm
) -> None:
    form.when.venue.add.click()
    form.when.venue.name.setText("Elm Hall")
    form.when.venue.name.textEdited.emit("Elm Hall")
    form.when.venue.has["step_free"].setChecked(True)
    page.save_now()
    venue = _meeting(services, form).venue
    assert venue
    assert (venue.name, venue.step_free, venue.quiet_room) == ("Elm Hall", True, False)


def test_a_new_meeting_is_four_weeks_away_with_the_same_place(
    services: Services, page: PlanPage, form: MeetingForm
) -> None:
    before = _meeting(services, form)
    page.add.click()
    assert page.form
    made = services.meetings.meeting(page.form.meeting_id)
    assert made.id != before.id
    assert made.venue == before.venue


def test_a_removed_meeting_comes_back_with_undo(
    desk: Desk, services: Services, page: PlanPage, form: MeetingForm
) -> None:
    gone = form.meeting_id
    form.when.bin.click()
    assert gone not in [one.id for one in services.meetings.all()]
    desk.notice.undo.click()
    assert gone in [one.id for one in services.meetings.all()]
    assert gone in [line.thing for line in page.list.lines]


def test_the_agenda_is_saved_as_one_types(
    services: Services, page: PlanPage, form: MeetingForm
) -> None:
    item_id, row = next(iter(form.agenda.rows.items()))
    row.line.row.text.setPlainText("Coffee")
    row.minutes.setValue(25)
    row.line.row.picture.show_picture("lunch")
    row.line.row.picture.chosen.emit("lunch")
    page.save_now()
    kept = next(item for item in _meeting(services, form).agenda if item.id == item_id)
    assert (kept.phrase, kept.minutes) == (Phrase("Coffee", "lunch"), 25)


def test_a_new_part_starts_when_the_last_one_ends(
    services: Services, form: MeetingForm
) -> None:
    form.agenda.add_break.click()
    last = _meeting(services, form).agenda[-1]
    assert last.starts == time(13, 30)
    assert last.phrase.picture == "break_time"


def test_parts_stand_in_order_of_time(services: Services, form: MeetingForm) -> None:
    first = next(iter(form.agenda.rows))
    form.agenda.rows[first].starts.setTime(QTime(14, 0))
    form.agenda.rows[first].starts.editingFinished.emit()
    assert list(form.agenda.rows)[-1] == first
    assert _meeting(services, form).agenda[-1].id == first


def test_a_removed_part_comes_back_with_undo(desk: Desk, form: MeetingForm) -> None:
    first = next(iter(form.agenda.rows))
    form.agenda.rows[first].line.row.menu.actions()[-1].trigger()
    assert first not in form.agenda.rows
    desk.notice.undo.click()
    assert first in form.agenda.rows


def test_what_members_know_first_is_saved(
    services: Services, page: PlanPage, topic_form: TopicForm
) -> None:
    row = topic_form.info.rows[0]
    row.text.setPlainText("Phones help us talk.")
    page.save_now()
    kept = next(line for line in _topic(services, topic_form).info if line.id == row.id)
    assert kept.phrase.words == "Phones help us talk."


def test_a_line_moves_down_and_keeps_what_was_being_typed(
    services: Services, page: PlanPage, topic_form: TopicForm
) -> None:
    first, second, *_ = topic_form.info.rows
    first.text.setPlainText("Just typed")
    first.moves[1].trigger()
    page.save_now()
    assert topic_form.info.rows[:2] == [second, first]
    assert _topic(services, topic_form).info[1].phrase.words == "Just typed"


def test_a_new_question_asks_with_faces(services: Services, form: MeetingForm) -> None:
    form.show_part(form.topics)
    before = set(_shown(form).questions)
    _shown(form).add_question.click()
    (new,) = set(_shown(form).questions) - before
    question = _shown(form).questions[new].question
    assert question.kind is QuestionKind.FACES
    assert question.choices[0].phrase.words == "Good"


def test_changing_how_a_question_is_answered_changes_its_choices(
    services: Services, form: MeetingForm, topic_form: TopicForm
) -> None:
    question_id = next(iter(topic_form.questions))
    kind = topic_form.questions[question_id].kind
    kind.pick(QuestionKind.YES_NO)
    kind.activated.emit(kind.currentIndex())
    choices = _shown(form).questions[question_id].question.choices
    assert [choice.phrase.words for choice in choices] == ["Yes", "No", "Not sure"]


def test_own_words_have_no_choices_to_fill_in(form: MeetingForm, topic_form: TopicForm) -> None:
    own = [
        one
        for one in topic_form.questions.values()
        if one.question.kind is QuestionKind.OWN_WORDS
    ]
    assert own
    assert all(not one.choices.isVisible() for one in own)


def test_a_removed_choice_comes_back_with_undo(
    services: Services, page: PlanPage, form: MeetingForm, topic_form: TopicForm
) -> None:
    question = next(iter(topic_form.questions.values()))
    before = _topic(services, topic_form).questions[0].choices
    question.choices.rows[0].menu.actions()[-1].trigger()
    page.save_now()
    assert _topic(services, topic_form).questions[0].choices == before[1:]
    form.topics.desk.findings.undo.click()
    page.save_now()
    assert _topic(services, topic_form).questions[0].choices == before


def test_enter_after_a_line_begins_the_next_one(
    qtbot: QtBot, services: Services, page: PlanPage, topic_form: TopicForm
) -> None:
    first = topic_form.info.rows[0]
    qtbot.keyClick(first.text, Qt.Key.Key_Return)
    qtbot.keyClicks(topic_form.info.rows[1].text, "The taxi was early.")
    page.save_now()
    assert _topic(services, topic_form).info[1].phrase.words == "The taxi was early."


def test_a_line_without_words_is_not_kept(
    services: Services, page: PlanPage, topic_form: TopicForm
) -> None:
    before = _topic(services, topic_form).info
    topic_form.info.add.click()
    page.save_now()
    assert _topic(services, topic_form).info == before


def test_enter_after_a_question_goes_on_to_how_it_is_answered(
    qtbot: QtBot, window: Window, form: MeetingForm, topic_form: TopicForm
) -> None:
    window.activateWindow()
    question = next(iter(topic_form.questions.values()))
    question.line.row.text.setFocus()
    count = len(topic_form.questions)
    qtbot.keyClick(question.line.row.text, Qt.Key.Key_Return)
    assert len(_shown(form).questions) == count
    assert QApplication.focusWidget() is not question.line.row.text


def test_a_long_question_is_looked_at_as_a_question(
    qtbot: QtBot, window: Window, form: MeetingForm, topic_form: TopicForm
) -> None:
    window.activateWindow()
    question = next(iter(topic_form.questions.values()))
    with qtbot.waitSignal(form.topics.desk.came_to):
        question.line.row.text.setFocus()
    with qtbot.waitSignal(form.topics.desk.checking.found):
        question.line.row.text.setPlainText("How do you feel about the way you go to meet us?")
    assert [one.finding.rule for one in form.topics.desk.findings.rows] == ["ER30"]


def test_a_hard_word_of_the_agenda_is_found(
    qtbot: QtBot, window: Window, form: MeetingForm
) -> None:
    form.show_part(form.agenda)
    window.activateWindow()
    row = next(iter(form.agenda.rows.values())).line.row
    row.text.setFocus()
    with qtbot.waitSignal(form.agenda.desk.checking.found):
        row.text.setPlainText("Stakeholders")
    assert [one.finding.text for one in form.agenda.desk.findings.rows] == ["Stakeholders"]


def test_a_line_is_listened_to_as_members_hear_it(
    qtbot: QtBot, window: Window, page: PlanPage, form: MeetingForm, topic_form: TopicForm
) -> None:
    window.activateWindow()
    row = topic_form.info.rows[0]
    row.text.setPlainText("An **advocate** speaks up.")
    row.text.setFocus()
    title = form.topics.desk.findings.title
    qtbot.waitUntil(lambda: title.text() == "Something to know, line 1")
    with qtbot.waitSignal(page.asked_to_hear) as heard:
        form.topics.desk.findings.listen.click()
    assert heard.args[0].words == "An advocate speaks up."
    with qtbot.waitSignal(page.asked_to_hear):
        qtbot.keyClick(row.text, Qt.Key.Key_F8)


def test_what_is_told_again_is_kept_and_previewed(
    services: Services, page: PlanPage, form: MeetingForm, topic_form: TopicForm
) -> None:
    told = [line.phrase.words for line in topic_form.topic.info]
    topic_form.again.add.click()
    topic_form.again.rows[0].text.setPlainText("A doctor looks after you.")
    page.save_now()
    kept = _topic(services, topic_form)
    assert [line.phrase.words for line in kept.again] == ["A doctor looks after you."]
    assert [line.phrase.words for line in kept.info] == told
    assert form.topics.preview.turner.where.text().endswith(f" of {len(kept.questions) + 2}")


def _ends(topic_form: TopicForm) -> tuple[QuestionForm, QuestionForm]:
    """The first question of the topic and the last; neither opens another."""
    first, *_, last = topic_form.questions.values()
    return first, last


def test_a_question_can_be_opened_by_an_answer_to_another(
    services: Services, page: PlanPage, topic_form: TopicForm
) -> None:
    first, last = _ends(topic_form)
    opens = last.asked.opens
    opener = first.question.choices[0]
    place = opens.values.index(opener.id)
    assert opens.itemText(place) == f"Only after “{opener.phrase.words}” in question 1"
    opens.setCurrentIndex(place)
    opens.activated.emit(place)
    page.save_now()
    topic = _topic(services, topic_form)
    assert topic.questions[-1].opened_by == opener.id
    assert [one.id for one in topic.asked][:2] == [first.question.id, last.question.id]


def test_a_choice_that_was_just_written_can_open_a_question(
    qtbot: QtBot, window: Window, page: PlanPage, topic_form: TopicForm
) -> None:
    window.activateWindow()
    first, last = _ends(topic_form)
    first.choices.rows[0].text.setPlainText("Quite good")
    last.asked.opens.setFocus()
    qtbot.waitUntil(lambda: "Quite good" in last.asked.opens.itemText(1))


def test_a_question_that_opens_another_is_asked_of_everyone(
    services: Services, form: MeetingForm, topic_form: TopicForm
) -> None:
    first, last = _ends(topic_form)
    opener = first.question.choices[0].id
    services.topics.save_question(replace(last.question, opened_by=opener))
    offered = first.asked.offered(_topic(services, topic_form))
    assert [choice for choice, _words in offered] == [None]


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_a_question_is_opened_only_by_what_can_be_picked(
    look: Look, topic_form: TopicForm, services: Services, kind: QuestionKind
) -> None:
    topic = _topic(services, topic_form)
    mat = next(
        one
        for other in services.topics.all()
        for one in other.questions
        if one.kind is QuestionKind.PICTURE_MAT
    )
    first, last = replace(mat, kind=kind), replace(topic.questions[-1], opened_by=None)
    asked = AskedWhen(look, replace(topic, questions=(first, last)), last, lambda: topic)
    picked = {QuestionKind.PICTURE_MAT: len(mat.choices) + len(mat.places)}
    picked |= dict.fromkeys(WITHOUT_CHOICES, 0)
    assert asked.opens.count() == 1 + picked.get(kind, len(mat.choices))


def test_a_question_whose_opening_choice_is_gone_says_that_nobody_is_asked(
    services: Services, topic_form: TopicForm
) -> None:
    first, last = _ends(topic_form)
    opener, *others = first.question.choices
    services.topics.save_question(replace(last.question, opened_by=opener.id))
    services.topics.save_choices(first.question.id, others)
    topic = _topic(services, topic_form)
    asked = AskedWhen(last.asked.look, topic, topic.questions[-1], lambda: topic)
    assert asked.opens.currentText().startswith("Nobody is asked this")
    asked.deleteLater()


def test_what_asks_about_the_person_is_ticked_on_a_private_topic_only(
    services: Services, page: PlanPage, topic_form: TopicForm
) -> None:
    first, _last = _ends(topic_form)
    assert not first.asked.about_person.isVisible()
    topic_form.private.setChecked(True)
    assert first.asked.about_person.isVisible()
    first.asked.about_person.setChecked(True)
    page.save_now()
    assert _topic(services, topic_form).questions[0].about_person


def test_the_notice_is_only_asked_for_on_a_private_topic(topic_form: TopicForm) -> None:
    assert not topic_form.notice.isVisible()
    assert not topic_form.kind_words.isVisible()
    topic_form.private.setChecked(True)
    assert topic_form.notice.isVisible()
    assert topic_form.kind_words.isVisible()


def test_a_new_topic_joins_the_meeting(services: Services, form: MeetingForm) -> None:
    form.show_part(form.topics)
    form.topics.add.click()
    kept = services.topics.of_meeting(form.meeting_id)
    assert kept[-1].id == _shown(form).topic.id


def test_another_page_can_ask_for_a_topic(services: Services, page: PlanPage) -> None:
    other = services.topics.all()[-1]
    page.show_what(other.id)
    assert page.form
    assert page.form.meeting_id == other.meeting_id
    assert _shown(page.form).topic.id == other.id


def test_the_preview_is_drawn_anew_after_an_edit(
    page: PlanPage, form: MeetingForm, topic_form: TopicForm
) -> None:
    before = form.topics.preview.picture.pixmap().toImage()
    topic_form.line.row.text.setPlainText("Something else")
    page.save_now()
    assert form.topics.preview.picture.pixmap().toImage() != before


def test_the_preview_follows_the_question_being_written(
    qtbot: QtBot, window: Window, form: MeetingForm, topic_form: TopicForm
) -> None:
    window.activateWindow()
    second: UUID = list(topic_form.questions)[1]
    topic_form.questions[second].line.row.text.setFocus()
    qtbot.waitUntil(lambda: form.topics.preview.turner.where.text() == "Screen 3 of 5")


def _first_as(
    services: Services, page: PlanPage, topic_form: TopicForm, kind: QuestionKind
) -> QuestionForm:
    """Let the first question be answered in another way, and return its form."""
    question_id = next(iter(topic_form.questions))
    pick = topic_form.questions[question_id].kind
    pick.pick(kind)
    pick.activated.emit(pick.currentIndex())
    assert page.form
    return _shown(page.form).questions[question_id]


def test_a_mat_begins_with_three_places_which_can_be_changed(
    services: Services, page: PlanPage, topic_form: TopicForm
) -> None:
    mat = _first_as(services, page, topic_form, QuestionKind.PICTURE_MAT)
    assert [one.words for one in mat.places.lines] == ["Good", "OK", "Not good"]
    mat.places.rows[1].text.setPlainText("So so")
    mat.places.add.click()
    mat.places.rows[3].text.setPlainText("Very bad")
    page.save_now()
    kept = _topic(services, topic_form).questions[0]
    assert [one.phrase.words for one in kept.places] == [
        "Good",
        "So so",
        "Not good",
        "Very bad",
    ]
    assert kept.choices == mat.question.choices


def test_too_few_or_too_many_places_are_told(
    services: Services, page: PlanPage, topic_form: TopicForm
) -> None:
    mat = _first_as(services, page, topic_form, QuestionKind.PICTURE_MAT)
    assert mat.how_many.isHidden()
    mat.places.rows[0].menu.actions()[-1].trigger()
    assert not mat.how_many.isHidden()


def test_a_question_that_cannot_be_asked_yet_says_so_in_place_of_a_screen(
    services: Services, page: PlanPage, topic_form: TopicForm
) -> None:
    dots = _first_as(services, page, topic_form, QuestionKind.DOTS)
    for row in list(dots.choices.rows):
        row.menu.actions()[-1].trigger()
    page.save_now()
    assert page.form
    preview = page.form.topics.preview
    preview.show_question(dots.question.id)
    assert preview.note.isVisible()
    assert not preview.picture.isVisible()
