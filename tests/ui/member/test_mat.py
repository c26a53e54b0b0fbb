"""Sorting cards on a mat, and giving dots."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.topics import Choice, Question, QuestionKind
from app.domain.views import Answer, Placed, Said
from app.ui.look import Look
from app.ui.member.dots import DotsScreen
from app.ui.member.mat import MatScreen
from app.ui.member.said import SaidScreen
from app.ui.window import Window
from tests.ui.fit import settle


def asked(kind: QuestionKind) -> Question:
    """Three cards, and three places for them."""
    cards = [("Waiting", "clock"), ("The noise", "noise"), ("The staff", "dentist_person")]
    places = [("Good", "good"), ("OK", "ok"), ("Bad", "bad")]
    return Question(
        uuid4(),
        uuid4(),
        Phrase("How is the dentist?", "dentist"),
        kind,
        tuple(Choice(uuid4(), Phrase(*one)) for one in cards),
        places=tuple(Choice(uuid4(), Phrase(*one)) for one in places),
    )


@pytest.fixture
def question() -> Question:
    """Return a picture mat."""
    return asked(QuestionKind.PICTURE_MAT)


@pytest.fixture
def screen(qtbot: QtBot, look: Look, question: Question) -> MatScreen:
    """Return its screen, with nothing placed."""
    screen = MatScreen(look, question, None)
    qtbot.addWidget(screen)
    screen.show()
    return screen


def put(screen: MatScreen, *places: str) -> None:
    """Press a place for each card that comes up."""
    for words in places:
        next(one for one in screen.places.values() if one.phrase.words == words).click()


def placed(answer: Answer, question: Question) -> dict[str, str]:
    cards = {one.id: one.phrase.words for one in question.choices}
    places = {one.id: one.phrase.words for one in question.places}
    return {
        cards[one.choice] if one.choice else one.words: places[one.place]
        for one in answer.placed
        if one.place
    }


def looked_over(screen: MatScreen) -> list[str]:
    return [button.phrase.words for button in screen.over.values()]


def last(screen: MatScreen) -> Answer:
    return screen.hand.answer()


def test_one_card_comes_up_at_a_time(screen: MatScreen, question: Question) -> None:
    assert screen.hand.card.phrase.words == "Waiting"
    put(screen, "Bad")
    assert screen.hand.card.phrase.words == "The noise"
    put(screen, "Bad", "Good")
    assert placed(last(screen), question) == {
        "Waiting": "Bad",
        "The noise": "Bad",
        "The staff": "Good",
    }


def test_the_way_on_opens_with_the_first_card(screen: MatScreen) -> None:
    assert not screen.next.isEnabled()
    put(screen, "OK")
    assert screen.next.isEnabled()


def test_next_shows_all_cards_to_look_over_and_then_goes_on(
    qtbot: QtBot, screen: MatScreen
) -> None:
    put(screen, "OK", "Bad")
    with qtbot.assertNotEmitted(screen.went_on):
        screen.next.click()
    assert [one.phrase.words for one in screen.over.values()] == [
        "Waiting. OK",
        "The noise. Bad",
    ]
    with qtbot.waitSignal(screen.went_on):
        screen.next.click()


def test_a_card_that_is_pressed_is_placed_anew_and_its_moves_are_counted(
    screen: MatScreen, question: Question
) -> None:
    put(screen, "OK", "Bad", "Good")
    screen.next.click()
    next(iter(screen.over.values())).click()
    assert screen.hand.card.phrase.words == "The staff"
    put(screen, "Bad")
    assert placed(last(screen), question)["The staff"] == "Bad"
    moves = {one.choice: one.moves for one in last(screen).placed}
    assert sorted(moves.values()) == [0, 0, 1]


def test_i_do_not_know_takes_the_place_of_all_cards(screen: MatScreen) -> None:
    put(screen, "OK")
    screen.pills[Said.DONT_KNOW].click()
    assert last(screen) == Answer(Said.DONT_KNOW)
    put(screen, "Bad")
    assert last(screen).said is Said.ANSWER


def test_a_card_of_ones_own_is_placed_like_the_others(
    qtbot: QtBot, look: Look, question: Question
) -> None:
    before = Answer(placed=(Placed(words="The light"),))
    screen = MatScreen(look, question, before)
    qtbot.addWidget(screen)
    put(screen, "OK", "OK", "OK", "Bad")
    assert placed(last(screen), question)["The light"] == "Bad"


def test_what_does_not_fit_on_a_card_is_heard_and_read_back_in_full(
    qtbot: QtBot, look: Look, question: Question
) -> None:
    own = "ڈاکٹر کے پاس انتظار بہت لمبا ہوتا ہے 😀 and " + "Nooooooooooooooooooo" * 4
    screen = MatScreen(look, question, Answer(placed=(Placed(words=own),)))
    qtbot.addWidget(screen)
    put(screen, "OK", "OK", "OK")
    assert (screen.hand.card.phrase.words, screen.hand.card.phrase.aloud) == ("My card 1", own)
    put(screen, "Bad")
    said = SaidScreen(look, question, screen.hand.answer())
    qtbot.addWidget(said)
    assert own in [phrase.words for phrase in said.reading()]
    assert "My card 1. Bad" in [phrase.words for phrase in said.reading()]
    assert screen.hand.answer().placed[-1].words == own


def test_the_keyboard_goes_to_the_cards_that_are_looked_over(
    qtbot: QtBot, window: Window, look: Look, question: Question
) -> None:
    screen = MatScreen(look, question, None)
    window.show_screen(screen)
    window.activateWindow()
    settle()
    put(screen, "OK", "Bad")
    screen.next.click()
    settle()
    first, second = screen.over.values()
    assert QApplication.focusWidget() is first
    for expected in (first.hear, second):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected


def test_everything_is_where_it_was_after_a_break(
    qtbot: QtBot, look: Look, screen: MatScreen, question: Question
) -> None:
    put(screen, "OK", "Bad")
    screen.next.click()
    again = MatScreen(look, question, last(screen))
    qtbot.addWidget(again)
    again.go_to(screen.place)
    assert last(again) == last(screen)
    assert [one.phrase.words for one in again.over.values()] == [
        "Waiting. OK",
        "The noise. Bad",
    ]


def test_what_is_read_aloud_is_the_card_and_where_it_may_go(screen: MatScreen) -> None:
    read = [phrase.words for phrase in screen.reading()]
    assert read[:3] == ["How is the dentist?", "Pick where this card goes.", "Waiting"]
    put(screen, "OK")
    screen.next.click()
    assert "Waiting. OK" in " ".join(phrase.aloud for phrase in screen.reading())


@pytest.fixture
def dots(qtbot: QtBot, look: Look) -> DotsScreen:
    """Return a screen with three pictures to put dots on."""
    screen = DotsScreen(look, asked(QuestionKind.DOTS), None)
    qtbot.addWidget(screen)
    screen.show()
    return screen


def given(dots: DotsScreen) -> list[str]:
    return [card.accessibleDescription() for card in dots.cards.values()]


def test_each_press_gives_a_dot_and_there_are_three(qtbot: QtBot, dots: DotsScreen) -> None:
    first, second, _ = dots.cards.values()
    first.click()
    first.click()
    second.click()
    assert [card.accessibleDescription() for card in dots.cards.values()] == [
        "2 dots",
        "1 dot",
        "No dots",
    ]
    with qtbot.assertNotEmitted(dots.answered):
        second.click()
    assert dots.left == 0
    assert dots.subtitle
    assert dots.subtitle.text() == "You have given all your dots."
    assert [card.isChecked() for card in dots.cards.values()] == [True, True, False]


def test_all_dots_may_go_on_one_picture(qtbot: QtBot, dots: DotsScreen) -> None:
    first = next(iter(dots.cards.values()))
    first.click()
    first.click()
    with qtbot.waitSignal(dots.answered) as answered:
        first.click()
    assert [one.dots for one in answered.args[0].placed] == [3]


def test_dots_can_be_taken_back(dots: DotsScreen) -> None:
    next(iter(dots.cards.values())).click()
    dots.pills["take_back"].click()
    assert dots.left == 3
    assert not dots.next.isEnabled()
    assert given(dots) == ["No dots"] * 3
