"""A facilitator asks for talk or for a drawing."""

from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from app.domain.topics import QuestionKind, Topic
from app.services.all import Services
from app.services.printing import Printing
from app.speech.studio import Studio
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.plan_topic import TopicForm
from app.ui.look import Look

KINDS = [QuestionKind.MY_VOICE, QuestionKind.MY_DRAWING]


@pytest.fixture
def topic(services: Services) -> Topic:
    """Return a topic with pictures to pick from."""
    return next(one for one in services.topics.all() if one.questions[0].choices)


@pytest.fixture
def page(qtbot: QtBot, look: Look, services: Services, topic: Topic) -> PlanPage:
    """Return the plan at this topic."""
    studio = Studio()
    page = PlanPage(look, services, studio, Printing(services.letters, services.album))
    qtbot.addWidget(page)
    page.show()
    page.show_what(topic.id)
    return page


def form_of(page: PlanPage) -> TopicForm:
    assert page.form
    assert page.form.topics.form
    return page.form.topics.form


def ask_by(page: PlanPage, kind: QuestionKind) -> UUID:
    """Let the first question be answered in this way."""
    question_id = next(iter(form_of(page).questions))
    pick = form_of(page).questions[question_id].kind
    pick.pick(kind)
    pick.activated.emit(pick.currentIndex())
    return question_id


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_nothing_to_pick_from_and_it_can_be_asked(
    services: Services, page: PlanPage, topic: Topic, kind: QuestionKind
) -> None:
    question_id = ask_by(page, kind)
    form = form_of(page).questions[question_id]
    assert form.groups == (form.line, *form.other.groups)
    assert form.choices.isHidden()
    kept = services.topics.topic(topic.id).questions[0]
    assert (kept.kind, kept.can_be_asked) == (kind, True)


@pytest.mark.parametrize("kind", KINDS)
def test_the_members_screen_is_seen_beside_it(page: PlanPage, kind: QuestionKind) -> None:
    question_id = ask_by(page, kind)
    assert page.form
    preview = page.form.topics.preview
    preview.show_question(question_id)
    assert preview.picture.isVisible()
    assert not preview.note.isVisible()


def test_the_choices_come_back_with_another_way_to_answer(
    services: Services, page: PlanPage, topic: Topic
) -> None:
    ask_by(page, QuestionKind.MY_DRAWING)
    ask_by(page, QuestionKind.CHOOSE_ONE)
    kept = services.topics.topic(topic.id).questions[0]
    assert kept.choices == topic.questions[0].choices
