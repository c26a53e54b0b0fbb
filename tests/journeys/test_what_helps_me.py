"""From a need that is said in a visit to a bigger screen, the meeting's list and the letter."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.needs import MayKnow
from app.domain.people import Member
from app.domain.room_prints import PrintKind, Wish
from app.opened import OpenBoard
from app.services.all import Services
from app.services.printing import Printing
from app.services.room_printing import RoomPrinting
from app.ui.parts.words_label import WordsLabel
from app.ui.window import Window
from tests.journeys.conftest import Reopen
from tests.journeys.hands import Hand, mouse, press_with
from tests.journeys.test_by_ear_alone import Listener
from tests.journeys.test_whole_visit import named, services_of
from tests.letters.matterhorn.words import words_of
from tests.letters.reading import smallest_type
from tests.ui.fit import settle
from tests.ui.pressing import find
from tests.ui.reading import all_words, words_within

BIGGER = "I need bigger words."


def height_of_title(board: OpenBoard) -> int:
    """How tall the letters of the title are on the screen that is shown."""
    settle()
    assert board.stage.screen
    title = board.stage.screen.title.words
    labels = board.stage.screen.findChildren(WordsLabel)
    return next(one.fontMetrics().height() for one in labels if one.text() == title)


def say_that_bigger_words_help(hand: Hand) -> None:
    press_with(hand, "Kofi", "Good", "Next", "Something new", "The screen", "Next")
    press_with(hand, BIGGER, "Next", "I must have this", "Next", "No, that is all", "Next")
    press_with(hand, "I did it on my own", "Next", "The helpers and the place where we meet")


def test_bigger_words_are_there_at_once_and_reach_the_room_and_the_letter(
    board: OpenBoard, hand: Hand, reopen: Reopen
) -> None:
    say_that_bigger_words_help(hand)
    before = height_of_title(board)
    press_with(hand, "Yes, save it")
    assert "Your words are bigger now." in all_words()
    assert height_of_title(board) > before
    press_with(hand, "Next")
    while "What helps me at the meeting?" not in all_words():
        press_with(hand, "Next")
    assert find(BIGGER).isChecked()

    services = services_of(reopen())
    kofi = named(services, "Kofi")
    meeting = services.meetings.current()
    assert meeting
    wanted = {
        (one.need.adjustment, one.member, one.need.may_know)
        for line in services.room.to_do(meeting.id)
        for one in line.wanted
    }
    assert ("sc_bigger_words", "Kofi", MayKnow.VENUE) in wanted
    assert kofi.letter.points == 18
    assert kofi.screen.text_scale == 1.25


def printed(services: Services, wish: Wish) -> str:
    """The words of a paper as it comes out of the printer."""
    papers = RoomPrinting(services, Printing(services.letters, services.album))
    return " ".join(words_of(papers.made(wish).pdf).split())


def test_bigger_words_are_on_every_paper_that_comes_of_it(
    board: OpenBoard, hand: Hand, reopen: Reopen
) -> None:
    say_that_bigger_words_help(hand)
    press_with(hand, "Yes, save it")
    services = services_of(reopen())
    kofi, meeting = named(services, "Kofi"), services.meetings.current()
    assert meeting
    venue = printed(services, Wish(PrintKind.VENUE, meeting.id))
    assert "Signs in big letters." in venue
    assert "Kofi" not in venue
    assert BIGGER in printed(services, Wish(PrintKind.WHO_NEEDS, meeting.id))
    assert BIGGER in printed(services, Wish(PrintKind.ABOUT_ME, whose=kofi.id))
    outcome = next(
        one.id
        for one in services.outcomes.all()
        if services.letters.has_readers(one) and kofi.id in services.letters.readers(one.id)
    )
    services.letters.make_for(outcome, kofi.id)
    letter = next(
        one for one in services.letters.of_member(kofi.id) if one.outcome_id == outcome
    )
    assert services.letters.letter(letter.id)[1].points == 18
    pdf = Printing(services.letters, services.album).pdf(letter.id)
    assert smallest_type(pdf) == 18


@pytest.mark.usefixtures("unhurried")
def test_a_speed_chosen_after_it_loses_nothing_of_it(window: Window, board: OpenBoard) -> None:
    hand = mouse(window)
    say_that_bigger_words_help(hand)
    press_with(hand, "Yes, save it", "Read to me", "Slower")
    kofi: Member = named(board.services, "Kofi")
    assert kofi.voice.wpm < 150
    assert (kofi.screen.text_scale, kofi.letter.points) == (1.25, 18)


@pytest.mark.usefixtures("unhurried")
def test_the_next_member_sees_nothing_of_it(window: Window, board: OpenBoard) -> None:
    hand = mouse(window)
    press_with(hand, "Martin")
    before = height_of_title(board)
    press_with(hand, "Stop", "I have finished")
    say_that_bigger_words_help(hand)
    press_with(hand, "Yes, save it", "Stop", "I have finished", "Martin")
    assert BIGGER not in words_within(window)
    assert height_of_title(board) == before


@pytest.mark.usefixtures("unhurried")
def test_what_was_picked_is_there_after_a_look_at_my_page(
    qtbot: QtBot, window: Window, board: OpenBoard
) -> None:
    hand = mouse(window)
    press_with(hand, "Kofi", "Good", "Next", "Something new", "The screen", "Next", BIGGER)
    press_with(hand, "Kofi", "Back")
    assert "The screen" in all_words()
    assert find(BIGGER).isChecked()


@pytest.mark.usefixtures("unhurried")
def test_what_was_picked_on_my_page_is_there_after_a_look_round(
    window: Window, board: OpenBoard
) -> None:
    hand = mouse(window)
    press_with(hand, "Kofi", "Kofi", "What helps me", "Next", "Something new")
    press_with(hand, "The screen", "Next", BIGGER, "Kofi", "Back")
    assert "Pick a topic" in all_words()
    press_with(hand, "Kofi", "What helps me", "Next", "Something new")
    assert find(BIGGER).isChecked()


@pytest.mark.usefixtures("unhurried")
def test_on_my_page_what_helps_no_more_puts_the_screen_back(
    window: Window, board: OpenBoard
) -> None:
    hand = mouse(window)
    say_that_bigger_words_help(hand)
    press_with(hand, "Yes, save it")
    bigger = height_of_title(board)
    press_with(hand, "Kofi", "What helps me", "Next", BIGGER, "Next")
    press_with(hand, "I do not need this any more", "Next")
    assert "Your words are smaller now." in all_words()
    assert height_of_title(board) < bigger
    assert named(board.services, "Kofi").letter.points == 16


@pytest.mark.usefixtures("unhurried")
def test_somebody_who_cannot_read_can_say_what_helps_by_ear_alone(
    window: Window, board: OpenBoard
) -> None:
    listener = Listener(board.stage, mouse(window))
    listener.press("Yusuf", "Good", "Next", "Yes, ask me", "Next")
    listener.press("The room", "After the meeting", "Next")
    listener.press("I need a hoist and space to use it.", "Next")
    listener.press("I need the next date on a card.", "Next")
    listener.press("I must have this", "Next", "This helps me", "Next")
    listener.press("No, that is all", "Next", "I did it on my own", "Next")
    assert listener.hears("The place gets no name.")
    listener.press("The helpers and the place where we meet", "Yes, save it")
    assert listener.hears("I need the next date on a card.")
    listener.go_on_to("What helps me at the meeting?")
    yusuf = named(board.services, "Yusuf")
    kept = {need.adjustment for need in board.services.helps.needs(yusuf.id)}
    assert kept == {"tr_hoist", "af_next_date"}
