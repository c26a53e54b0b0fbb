"""A whole visit, from a face to goodbye, through the real window into the real store."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.people import Agreement, Member, Purpose
from app.domain.views import Moment, Mood, Sharing, View, ViewFilter
from app.opened import OpenBoard
from app.services.all import Services, make_services
from app.services.removals import Thing
from app.storage.models import FeelingRow
from app.storage.store import Store
from app.ui.member.screen import Screen
from app.ui.parts.big_button import BigButton
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.journeys.conftest import Reopen
from tests.journeys.hands import Hand, focus, mouse, press_with, tab_to
from tests.ui.fit import settle
from tests.ui.pressing import find, let_time_pass, middle_of
from tests.ui.reading import all_words, words_within

OWN = "The steps are too high for me"
MORE = "More time please"
LONG_MS = 60_000
ON_THE_WAY = {
    "Do you know what this is about?": "Yes",
    "How do you want to do this?": "Now",
    "Do you want to give your name?": "My facilitator can know it is me",
    "Try this.": "Skip this",
}


def services_of(store: Store) -> Services:
    return make_services(store.sessions, Catalogue(), lambda: TODAY)


def named(services: Services, name: str) -> Member:
    return next(one for one in services.people.members() if one.name == name)


def views_of(services: Services, member: Member) -> dict[str, View]:
    """A member's views about hospitals, by their question."""
    topic = next(
        one for one in services.topics.asking() if one.phrase.words == "Going to hospital"
    )
    found = services.views.find(ViewFilter(topic_id=topic.id), 0, 500)
    return {view.question.words: view for view in found if view.member_id == member.id}


def type_words(qtbot: QtBot, words: str) -> None:
    """Type into the box that is being shown, which has the keyboard."""
    assert isinstance(focus(), QPlainTextEdit | QLineEdit)
    qtbot.keyClicks(focus(), words)


def finish(hand: Hand) -> None:
    """Go from thank you to the end of the visit."""
    go_on_to(hand, "Pick a topic")
    press_with(hand, "I have finished", "Next", "OK", "Next")
    assert "Goodbye" in all_words()
    press_with(hand, "Back to the start")
    assert "Hello! Who is here?" in all_words()


def test_a_whole_visit(qtbot: QtBot, board: OpenBoard, hand: Hand, reopen: Reopen) -> None:
    press_with(hand, "Kofi", "Good", "Next")
    assert "What helps me at the meeting?" in all_words()
    press_with(hand, "Next", "Going to hospital", "Next")
    assert "Before you start" in all_words()
    go_on_to(hand, "How did hospital staff treat you?")
    press_with(hand, "Bad", "I want to say more")
    type_words(qtbot, OWN)
    press_with(hand, "Next", "Next", "I did it on my own", "Next")
    assert OWN in all_words()
    press_with(hand, "Yes", "Yes, save it", "The board, with my name", "Yes, save it")
    press_with(hand, "Not sure", "Next", "Next", "Yes", "Yes, save it")
    press_with(hand, "The board, without my name", "Yes, save it", "Yes, save it")
    type_words(qtbot, MORE)
    press_with(hand, "Next", "Next", "Yes", "Yes, save it", "Only my facilitator")
    press_with(hand, "Yes, save it")
    assert "We saved what you said." in all_words()
    finish(hand)

    services = services_of(reopen())
    views = views_of(services, named(services, "Kofi"))
    first = views["How did hospital staff treat you?"]
    assert [phrase.words for phrase in first.picked] == ["Bad"]
    assert (first.words, first.sharing) == (OWN, Sharing.WITH_NAME)
    last = views["What should hospital staff know?"]
    assert (last.words, last.sharing) == (MORE, Sharing.FACILITATOR)
    assert "Do you have a hospital passport?" not in views


def test_feelings_are_kept_at_both_ends_of_a_visit(
    window: Window, board: OpenBoard, reopen: Reopen
) -> None:
    hand = mouse(window)
    press_with(hand, "Kofi", "Worried", "I want to talk to someone")
    assert "We will tell your facilitator." in all_words()
    assert find("Worried").isChecked()
    press_with(hand, "Next", "Next", "I have finished", "Next", "Good", "Next")
    assert "Your facilitator knows that you want to talk." in all_words()
    store = reopen()
    services = services_of(store)
    kofi = named(services, "Kofi")
    with store.sessions() as session:
        rows = session.query(FeelingRow).filter_by(member_id=kofi.id).all()
        felt = {(row.moment, row.mood) for row in rows}
    assert {(Moment.START, Mood.WORRIED), (Moment.END, Mood.GOOD)} <= felt
    assert (kofi.id, "Kofi") in services.visits.waiting_to_talk()


def test_someone_new_gets_to_their_first_answer(
    qtbot: QtBot, board: OpenBoard, hand: Hand, reopen: Reopen
) -> None:
    press_with(hand, "I am new here")
    type_words(qtbot, "Zahra")
    face = next(iter(find_cards(board)))
    press_with(hand, face, "Next", "Yes", "Next")
    assert "How do you like to use this?" in all_words()
    press_with(hand, "Not now", "Next")
    assert "How are you today?" in all_words()
    press_with(hand, "Good", "Next")
    assert "Can we ask what helps you?" in all_words()
    press_with(hand, "Not now", "Next", "Voting and our meetings", "Next")
    go_on_to(hand, "Did you vote last time?")
    press_with(hand, "No", "Next", "Someone helped me read", "Next", "Yes", "Yes, save it")

    services = services_of(reopen())
    zahra = named(services, "Zahra")
    views = services.views.find(ViewFilter(), 0, 500)
    assert [view.quote for view in views if view.member_id == zahra.id] == ["No"]
    consents = {one.purpose: one for one in services.people.consents(zahra.id)}
    assert consents[Purpose.KEEP_VIEWS].agreement is Agreement.YES
    assert consents[Purpose.KEEP_VIEWS].agreed_on == TODAY


def find_cards(board: OpenBoard) -> list[str]:
    """The names of the cards on the screen being shown."""
    settle()
    assert isinstance(board.stage.screen, Screen)
    cards = board.stage.screen.findChildren(BigButton)
    return [card.accessibleName() for card in cards if card.isVisible()]


def go_on_to(hand: Hand, words: str) -> None:
    """Press *Next* until these words come; answer what is asked on the way."""
    for _page in range(16):
        if words in all_words():
            return
        there = all_words()
        choose = next((card for title, card in ON_THE_WAY.items() if title in there), None)
        press_with(hand, *([choose] if choose else []), "Next")
    raise AssertionError(f"{words!r} never came: {all_words()}")


def test_someone_new_who_says_no_is_not_kept(
    qtbot: QtBot, window: Window, board: OpenBoard, reopen: Reopen
) -> None:
    hand = mouse(window)
    before = len(board.services.people.members())
    press_with(hand, "I am new here")
    type_words(qtbot, "Zahra")
    press_with(hand, next(iter(find_cards(board))), "Next", "No", "Next")
    assert "We have not kept anything." in all_words()
    press_with(hand, "Back to the start")
    assert "Zahra" not in words_within(window)
    assert len(services_of(reopen()).people.members()) == before


def test_going_back_keeps_the_name_that_was_typed(
    qtbot: QtBot, window: Window, board: OpenBoard
) -> None:
    hand = mouse(window)
    press_with(hand, "I am new here")
    type_words(qtbot, "Zahra")
    face = next(iter(find_cards(board)))
    press_with(hand, face, "Next", "Back")
    assert "Zahra" in all_words()
    assert find(face).isChecked()
    press_with(hand, "Back", "I am new here")
    assert "Zahra" not in words_within(window)


def test_nothing_of_one_member_is_on_any_screen_of_the_next(
    qtbot: QtBot, window: Window, board: OpenBoard
) -> None:
    hand = mouse(window)
    press_with(hand, "Kofi", "Worried", "Next", "Next", "Going to hospital", "Next")
    go_on_to(hand, "How did hospital staff treat you?")
    press_with(hand, "Bad", "I want to say more")
    type_words(qtbot, OWN)
    press_with(hand, "Stop", "I have finished")
    for buttons in (
        ["Precious"],
        ["Next"],
        ["Next"],
        ["Going to hospital", "Next"],
        ["Next", "Next"],
        ["Now", "Next"],
        ["My facilitator can know it is me", "Next"],
        ["Next"],
        ["Yes", "Next"],
    ):
        press_with(hand, *buttons)
        there = words_within(window)
        assert OWN not in there
        assert "Kofi" not in there
    assert "How did hospital staff treat you?" in all_words()
    assert not find("Bad").isChecked()
    assert not find("Next").isEnabled()


def test_a_double_press_of_next_does_not_skip_a_page(window: Window, board: OpenBoard) -> None:
    on_a_slow_computer(board, "Kofi")
    press_with(mouse(window), "Kofi")
    double_click(window, "Next")
    assert "What helps me at the meeting?" in all_words()
    double_click(window, "Next")
    assert "Pick a topic" in all_words()


def test_a_double_press_of_a_card_does_not_take_it_back(
    window: Window, board: OpenBoard
) -> None:
    on_a_slow_computer(board, "Kofi")
    press_with(mouse(window), "Kofi", "Next")
    card = next(iter(find_cards(board)))
    was = find(card).isChecked()
    double_click(window, card)
    assert find(card).isChecked() is not was


def test_a_double_press_of_a_face_does_not_choose_a_feeling(
    window: Window, board: OpenBoard
) -> None:
    on_a_slow_computer(board, "Callum")
    double_click(window, "Callum")
    assert "How are you today?" in all_words()
    assert not any(find(card).isChecked() for card in find_cards(board))


def on_a_slow_computer(board: OpenBoard, name: str) -> None:
    """Ignore second presses for long, for somebody: here pages may come slowly."""
    member = named(board.services, name)
    slow = replace(member.screen, ignore_ms=LONG_MS, rest_ms=LONG_MS)
    board.services.people.save(replace(member, screen=slow))


def double_click(window: Window, words: str) -> None:
    """Press twice at once in the same place, whatever is there by then."""
    settle()
    let_time_pass(window)
    where = middle_of(find(words))
    QTest.mouseDClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=where)
    settle()


def test_a_held_enter_does_not_run_through_the_pages(
    qtbot: QtBot, window: Window, board: OpenBoard
) -> None:
    press_with(mouse(window), "Kofi")
    tab_to(qtbot, find("Next"))
    handle = window.windowHandle()
    qtbot.keyPress(focus(), Qt.Key.Key_Return)
    settle()
    assert "What helps me at the meeting?" in all_words()
    QTest.keyRelease(handle, Qt.Key.Key_Return)
    settle()
    assert "What helps me at the meeting?" in all_words()


def test_my_page_leads_to_what_helps_me_and_back(window: Window, board: OpenBoard) -> None:
    hand = mouse(window)
    press_with(hand, "Kofi", "Kofi")
    assert "My page" in all_words()
    press_with(hand, "What helps me", "Next")
    assert "Pick 1 to look at it or change it." in all_words()
    press_with(hand, "Back")
    assert "My page" in all_words()
    press_with(hand, "Back")
    assert "Pick a topic" in all_words()


def test_a_topic_taken_away_meanwhile_is_told(window: Window, board: OpenBoard) -> None:
    hand = mouse(window)
    press_with(hand, "Kofi", "Next", "Next", "Going to hospital")
    topic = next(
        one for one in board.services.topics.asking() if one.phrase.words == "Going to hospital"
    )
    board.services.removals.remove(Thing.TOPIC, topic.id)
    press_with(hand, "Next")
    assert "This has been taken away since you opened it." in all_words()
    press_with(hand, "Voting and our meetings", "Next")
    assert "Voting and our meetings" in all_words()


@pytest.mark.parametrize("name", ["Kofi", "Dilys", "Teresa", "Jayden", "Roy", "Sandra"])
def test_everyone_finds_the_way_in_their_own_colours_and_sizes(
    window: Window, board: OpenBoard, name: str
) -> None:
    hand = mouse(window)
    press_with(hand, name, "Good", "Next", "Next", "Voting and our meetings", "Next")
    go_on_to(hand, "Did you vote last time?")
    press_with(hand, "Skip this", "Next")
    assert "How are our board meetings?" in all_words()
    press_with(hand, "Stop", "I have finished")
    assert "Hello! Who is here?" in all_words()


def test_a_speed_that_a_member_chose_is_theirs_the_next_time(
    window: Window, board: OpenBoard, reopen: Reopen
) -> None:
    hand = mouse(window)
    press_with(hand, "Kofi", "Read to me", "Slower", "Slower")
    chosen = named(board.services, "Kofi").voice.wpm
    assert chosen == 120
    assert named(services_of(reopen()), "Kofi").voice.wpm == chosen
