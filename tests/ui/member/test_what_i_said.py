"""A member finds what they said, and decides who may see it."""

from dataclasses import replace
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from app.domain.letter_log import LetterStep
from app.domain.people import Member
from app.domain.topics import Question
from app.domain.views import Answer, Concern, Sharing, View, ViewFilter
from app.services.all import Services
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.pick import PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.said import SaidScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.sure import SureScreen
from app.ui.member.what_i_said import Do, WhatISaid, own_views_screen
from app.ui.window import Window
from tests.services.scenes import answer, new_member, open_question, say
from tests.ui.fit import settle
from tests.ui.member.own import what_i_said
from tests.ui.pressing import press
from tests.ui.reading import all_words

WORDS = "The bus never stops for me"


@pytest.fixture
def member(services: Services) -> Member:
    """Return a member who has said nothing yet."""
    return new_member(services)


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question that may be answered with no name, of a topic being asked about."""
    question = replace(open_question(services), may_be_no_name=True)
    services.topics.save(replace(services.topics.topic(question.topic_id), asking=True))
    services.topics.save_question(question)
    return question


@pytest.fixture
def view(services: Services, member: Member, question: Question) -> View:
    """Return what they said with their name."""
    return say(services, member.id, question.id, WORDS)


@pytest.fixture
def said(stage: Stage, services: Services, member: Member, view: View) -> WhatISaid:
    """Return what they said, on show as a list."""
    made = what_i_said(stage, services, member, "Moira")
    made.start()
    settle()
    return made


def screen(stage: Stage) -> Screen:
    assert stage.screen is not None
    return stage.screen


def open_it(stage: Stage) -> SaidScreen:
    """Open the only view there is."""
    press("Next")
    settle()
    shown = screen(stage)
    assert isinstance(shown, SaidScreen)
    return shown


def press_to_the_end(stage: Stage, words: str) -> None:
    """Read all pages of what something means, and then do it."""
    while screen(stage).next.phrase.words == "Next":
        screen(stage).next.click()
        settle()
    press(words)
    settle()


def listed(services: Services) -> list[View]:
    return services.views.find(ViewFilter(text=WORDS))


def test_the_list_has_each_question_and_who_can_see_the_answer(
    said: WhatISaid, stage: Stage, question: Question
) -> None:
    shown = screen(stage)
    assert isinstance(shown, PickScreen)
    assert "The board, with my name" in all_words()
    assert [one.phrase.words for one in shown.cards.values()] == [question.phrase.words]
    why = "We only know answers with your name."
    assert why in [phrase.words for phrase in shown.reading()]
    assert said is not None


def test_who_has_said_nothing_is_told_so_and_why(
    stage: Stage, services: Services, member: Member
) -> None:
    nothing = what_i_said(stage, services, member, "")
    nothing.start()
    settle()
    assert isinstance(screen(stage), RowsScreen)
    assert "You have not said anything with your name yet." in all_words()
    screen(stage).went_on.emit()


def test_one_view_is_shown_and_read_with_who_sees_it_and_that_it_waits(
    said: WhatISaid, stage: Stage, question: Question
) -> None:
    shown = open_it(stage)
    read = [phrase.words for phrase in shown.reading()]
    assert read[:3] == ["This is what you said", question.phrase.words, WORDS]
    assert read[3:5] == ["The board sees it with your name.", "There is no answer yet."]
    assert list(shown.choices) == list(Do)
    assert said is not None


def test_that_the_board_has_an_answer_is_told(
    said: WhatISaid, stage: Stage, services: Services, view: View
) -> None:
    answer(services, [view])
    said.start()
    open_it(stage)
    assert "The board has an answer." in all_words()


def test_who_can_see_it_is_changed_at_once(
    said: WhatISaid, stage: Stage, services: Services
) -> None:
    open_it(stage)
    press("Share it", "Next", "Only my facilitator", "Yes, save it")
    settle()
    assert [one.sharing for one in listed(services)] == [Sharing.FACILITATOR]
    words = all_words()
    assert "Only your facilitator sees it." in words
    assert "We changed who can see it." in words
    assert said is not None


def test_what_no_name_means_is_told_before_and_then_it_is_nobodys(
    said: WhatISaid, stage: Stage, services: Services
) -> None:
    open_it(stage)
    press("Share it", "Next", "The board, without my name", "Yes, save it")
    settle()
    assert isinstance(screen(stage), SureScreen)
    told = [row.phrase.words for row in screen(stage).rows]
    assert told == [
        "We cannot see who you are.",
        "We can only help you if we know who you are.",
        "Tell Moira if you want help.",
        "We need your name to write back to you.",
        "You can only change it while it has your name.",
    ]
    assert [one.sharing for one in listed(services)] == [Sharing.WITH_NAME]
    press_to_the_end(stage, "Yes, save it")
    assert [(one.sharing, one.member) for one in listed(services)] == [(Sharing.NO_NAME, "")]
    assert "It has no name now. Nobody knows that it is yours." in all_words()
    assert "You have not said anything with your name yet." in all_words()
    assert said is not None


def test_going_back_from_what_no_name_means_changes_nothing(
    said: WhatISaid, stage: Stage, services: Services
) -> None:
    open_it(stage)
    press("Share it", "Next", "The board, without my name", "Yes, save it")
    settle()
    press("Back", "Back")
    settle()
    assert [one.sharing for one in listed(services)] == [Sharing.WITH_NAME]
    assert said is not None


def test_no_name_is_not_offered_where_the_question_does_not_allow_it(
    said: WhatISaid, stage: Stage, services: Services, question: Question
) -> None:
    services.topics.save_question(replace(question, may_be_no_name=False))
    said.start()
    open_it(stage)
    press("Share it", "Next")
    settle()
    assert "Only my facilitator" in all_words()
    assert "The board, without my name" not in all_words()


def test_deleting_says_what_goes_and_what_stays_and_then_it_is_gone(
    said: WhatISaid, stage: Stage, services: Services
) -> None:
    outcome = answer(services, listed(services))
    services.letters.make(outcome.id)
    letter = next(one for one in services.letters.made(outcome.id))
    services.letter_log.record([letter.id], LetterStep.PRINTED)
    said.start()
    open_it(stage)
    press("Delete it", "Next")
    settle()
    assert [row.phrase.words for row in screen(stage).rows] == [
        "The board will not see it any more.",
        "You can have it back for 30 days.",
        "A letter that was printed stays as it is.",
        "What the board did stays.",
        "If you are not safe, we may keep it to get help.",
    ]
    press_to_the_end(stage, "Delete it")
    assert listed(services) == []
    assert "The board cannot see it any more." in all_words()


def test_a_worry_about_it_changes_nothing_on_the_members_screen(
    said: WhatISaid, stage: Stage, services: Services, view: View
) -> None:
    open_it(stage)
    before = [phrase.words for phrase in screen(stage).reading()]
    press("Delete it", "Next")
    settle()
    sure = [row.phrase.words for row in screen(stage).rows]
    services.views.flag(view.id, Concern.ACT_NOW)
    said.start()
    open_it(stage)
    assert [phrase.words for phrase in screen(stage).reading()] == before
    press("Delete it", "Next")
    settle()
    assert [row.phrase.words for row in screen(stage).rows] == sure
    press_to_the_end(stage, "Delete it")
    assert "The board cannot see it any more." in all_words()


def test_saying_something_else_asks_for_the_question(
    qtbot: QtBot, said: WhatISaid, stage: Stage, view: View
) -> None:
    open_it(stage)
    with qtbot.waitSignal(said.asked_to_say_else) as asked:
        press("Change it", "Next")
    assert asked.args[0].id == view.id


def test_what_is_not_asked_about_any_more_can_be_shared_and_deleted_only(
    said: WhatISaid, stage: Stage, services: Services, question: Question
) -> None:
    services.topics.save(replace(services.topics.topic(question.topic_id), asking=False))
    said.start()
    assert list(open_it(stage).choices) == [Do.SEES, Do.DELETE]


def test_what_a_member_said_is_private_to_the_voice(said: WhatISaid, stage: Stage) -> None:
    assert stage._private  # noqa: SLF001 - what is private leaves no sound on the disk
    open_it(stage)
    assert stage._private  # noqa: SLF001
    assert said is not None


def test_many_views_come_five_at_a_time(
    stage: Stage, services: Services, member: Member, window: Window, look: Look
) -> None:
    topics = services.topics.all()
    questions = [one for topic in topics for one in topic.questions][:7]
    for number, question in enumerate(questions):
        say(services, member.id, question.id, f"{WORDS} {number}")
    made = what_i_said(stage, services, member, "")
    made.start()
    settle()
    shown = screen(stage)
    assert isinstance(shown, PickScreen)
    assert len(shown.cards) == 7
    assert len(shown.grid.shown) <= 5
    assert look is not None
    assert window is not None


def test_two_answers_to_one_question_are_told_apart_by_what_was_said(
    look: Look, services: Services, member: Member, question: Question
) -> None:
    say(services, member.id, question.id, WORDS)
    (own,) = services.own_views.of_member(member.id)
    other = replace(own, id=uuid4(), answer=Answer(words="It stops now"))
    screen = own_views_screen(
        look, [own, other], None, Frame(Where(member.name, member.face)), has_deleted=False
    )
    assert isinstance(screen, PickScreen)
    notes = [card.note for card in screen.cards.values()]
    assert [note.splitlines()[0] for note in notes] == [
        f"You said “{WORDS}”",
        "You said “It stops now”",
    ]
