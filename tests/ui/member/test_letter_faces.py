"""What a member thinks of a letter: asked once it is read, and theirs to change."""

import pytest

from app.domain.letter_feedback import Face, Feedback
from app.domain.letter_log import MadeLetter
from app.domain.people import Member
from app.services.all import Services
from app.storage.models import LetterRow
from app.storage.store import Store
from app.ui.member.my_page import MyPage
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from tests.conftest import TODAY
from tests.ui.fit import settle
from tests.ui.member.own import what_i_said
from tests.ui.pressing import find, press
from tests.ui.reading import Ear, all_words

EASY, HAPPY = "Was this letter easy to understand?", "Are you happy with what we did?"


@pytest.fixture
def sandra(services: Services) -> Member:
    """Return a member who has a letter."""
    return next(one for one in services.people.members() if one.name == "Sandra")


@pytest.fixture
def letter(services: Services, sandra: Member) -> MadeLetter:
    """Return the letter."""
    (made,) = services.letters.of_member(sandra.id)
    return made


@pytest.fixture
def page(stage: Stage, services: Services, sandra: Member) -> MyPage:
    """Return the member's own page, on show."""
    said = what_i_said(stage, services, sandra)
    made = MyPage(stage, services.letters, services.letter_feedback, sandra, said)
    made.start()
    return made


@pytest.fixture
def asked(page: MyPage) -> MyPage:
    """Return the page when the letter has been read and the first question is there."""
    read_it()
    return page


def read_it() -> None:
    """Go from *My page* through the whole letter to the first question."""
    press("My letters", "Next", "Next")
    for _part in range(30):
        if EASY in all_words():
            return
        press("Next")
    raise AssertionError("nothing is asked")


def screen(stage: Stage) -> Screen:
    settle()
    assert stage.screen is not None
    return stage.screen


def said(services: Services, letter: MadeLetter) -> Feedback:
    return services.letter_feedback.of_letter(letter.id)


def test_letters_are_told_apart_by_their_day(page: MyPage, letter: MadeLetter) -> None:
    press("My letters", "Next")
    assert find(letter.title).accessibleDescription() == "Monday 5 October 2026"


def test_two_questions_are_asked_once_a_letter_is_read(asked: MyPage) -> None:
    press("Yes, it was easy", "Next")
    assert HAPPY in all_words()
    press("No, I am not happy", "Next")
    assert "Thank you. We saved what you think." in all_words()
    press("Next")
    assert "My letters" in all_words()


def test_choosing_never_moves_on_and_is_saved_at_once(
    asked: MyPage, services: Services, letter: MadeLetter
) -> None:
    assert not find("Next").isEnabled()
    press("It was OK")
    assert EASY in all_words()
    assert said(services, letter) == Feedback(Face.OK, on=TODAY)


def test_an_answer_can_be_changed_until_the_end(
    asked: MyPage, services: Services, letter: MadeLetter
) -> None:
    press("Yes, it was easy", "Next", "Yes, I am happy", "Next", "Back", "Back")
    assert EASY in all_words()
    assert find("Yes, it was easy").isChecked()
    press("No, it was hard", "Next")
    assert find("Yes, I am happy").isChecked()
    press("Next")
    assert said(services, letter) == Feedback(Face.BAD, Face.GOOD, on=TODAY)
    assert "No, it was hard" in all_words()


def test_each_question_can_be_skipped(
    asked: MyPage, services: Services, letter: MadeLetter
) -> None:
    press("Skip this", "Next", "I feel OK about it", "Next")
    assert said(services, letter) == Feedback(happy=Face.OK, on=TODAY)
    assert "I feel OK about it" in all_words()
    assert "it was easy" not in all_words()


def test_skipping_both_keeps_nothing_and_thanks_for_nothing(
    asked: MyPage, services: Services, letter: MadeLetter
) -> None:
    press("Skip this", "Next", "Skip this", "Next")
    assert "My letters" in all_words()
    assert said(services, letter) == Feedback()


def test_skip_takes_back_what_was_said(
    asked: MyPage, services: Services, letter: MadeLetter
) -> None:
    press("Yes, it was easy", "Skip this")
    assert said(services, letter) == Feedback()


def test_what_was_said_is_there_when_the_letter_is_read_again(
    asked: MyPage, services: Services, letter: MadeLetter
) -> None:
    press("No, it was hard", "Next", "Yes, I am happy", "Next", "Next", "Back")
    read_it()
    assert find("No, it was hard").isChecked()
    press("Next")
    assert find("Yes, I am happy").isChecked()
    press("Next", "Next")
    assert said(services, letter) == Feedback(Face.BAD, Face.GOOD, on=TODAY)


def test_faces_typed_in_from_paper_stay_until_the_member_changes_them(
    page: MyPage, services: Services, letter: MadeLetter
) -> None:
    paper = Feedback(Face.OK, Face.OK, on_paper=True, on=TODAY)
    services.letter_feedback.give(letter.id, paper)
    read_it()
    assert find("It was OK").isChecked()
    press("Next")
    assert said(services, letter) == paper
    press("Yes, I am happy")
    assert said(services, letter) == Feedback(Face.OK, Face.GOOD, on=TODAY)


def test_back_leads_from_the_question_to_the_end_of_the_letter(asked: MyPage) -> None:
    press("Back")
    assert EASY not in all_words()
    for _page in range(3):  # the last part of a letter may fill more than one screen
        if EASY not in all_words():
            press("Next")
    assert EASY in all_words()


def test_break_comes_back_to_the_same_question(asked: MyPage) -> None:
    press("Yes, it was easy", "Next", "Yes, I am happy", "Break", "I am ready")
    assert HAPPY in all_words()
    assert find("Yes, I am happy").isChecked()


def test_the_questions_and_their_faces_can_be_heard(asked: MyPage, stage: Stage) -> None:
    ear = Ear(stage)
    press("Read to me")
    read = " ".join(ear.said)
    for words in (EASY, "Yes, it was easy", "It was OK", "No, it was hard", "Skip this"):
        assert words in read
    assert all(phrase.picture for phrase in screen(stage).reading())


def test_a_letter_that_was_taken_away_meanwhile_is_told(
    asked: MyPage, store: Store, letter: MadeLetter
) -> None:
    with store.sessions.begin() as session:
        session.delete(session.get_one(LetterRow, letter.id))
    press("Yes, it was easy")
    assert "This has been taken away since you opened it." in all_words()


def test_the_questions_are_the_last_two_dots(asked: MyPage, stage: Stage) -> None:
    places = []
    for _question in range(2):
        top = screen(stage).top
        assert top is not None
        assert top.dots is not None
        places.append((top.dots.step, top.dots.steps))
        press("Skip this", "Next")
    (first, steps), last = places
    assert (first, last) == (steps - 1, (steps, steps))
