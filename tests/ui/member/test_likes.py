"""How a member likes to use this: five questions, their own page, and the ways back."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.people import Member
from app.domain.profiles import (
    Access,
    ButtonSize,
    Reading,
    ScreenProfile,
    ThemeName,
)
from app.services.all import Services
from app.ui.member.likes_page import LikesPage
from app.ui.member.likes_questions import LikesQuestions
from app.ui.member.likes_sample import SampleScreen
from app.ui.member.pick import PickScreen
from app.ui.member.stage import Stage
from app.ui.member.wearing import wear_as_liked
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.pressing import find, seen
from tests.ui.pressing import press as press_one
from tests.ui.reading import all_words, words_within

PUT_BACK = "Put it back how it was"
SWITCH = ScreenProfile(access=Access.ONE_SWITCH, scan_ms=60_000)

Questions = Callable[[], LikesQuestions]
Page = Callable[..., LikesPage]


@pytest.fixture
def howard(services: Services) -> Member:
    """Return somebody who was never asked."""
    return next(one for one in services.people.members() if one.name == "Howard")


def go_on() -> None:
    """In large text go on from being told that there is no sound, whenever that comes."""
    settle()
    if seen("Carry on") and "There is no sound" in all_words():
        press_one("Carry on")
        settle()


def press(*names: str) -> None:
    """Press one after another."""
    for name in names:
        go_on()
        press_one(name)


def kept(services: Services, member: Member) -> Member:
    return services.people.member(member.id)


@pytest.fixture
def questions(stage: Stage, services: Services, howard: Member) -> LikesQuestions:
    """Return the five questions, offered to Howard."""
    made = LikesQuestions(stage, services, howard)
    made.changed.connect(lambda member: wear_as_liked(stage, services, stage.look, member))
    made.start()
    return made


@pytest.fixture
def page(stage: Stage, services: Services, kofi: Member) -> Iterator[Page]:
    """Return what opens *How I use this* for Kofi, who uses it like this."""
    opened = []

    def open_it(screen: ScreenProfile | None = None) -> LikesPage:
        member = replace(kofi, screen=screen or kofi.screen)
        services.people.save(member)
        wear_as_liked(stage, services, stage.look, member)
        made = LikesPage(stage, services, member)
        made.changed.connect(lambda now: wear_as_liked(stage, services, stage.look, now))
        made.start()
        settle()
        opened.append(made)
        return made

    yield open_it
    opened.clear()


def is_scanned(stage: Stage) -> bool:
    return stage.look.is_scanned


def shown(stage: Stage) -> PickScreen:
    go_on()
    assert isinstance(stage.screen, PickScreen)
    return stage.screen


def test_not_now_is_easy_and_they_are_never_asked_again(
    qtbot: QtBot, questions: LikesQuestions, services: Services, howard: Member
) -> None:
    assert "How do you like to use this?" in all_words()
    with qtbot.waitSignal(questions.done):
        press("Not now", "Next")
    assert kept(services, howard) == replace(howard, asked_how=True)


def test_leaving_without_an_answer_is_no_answer(
    qtbot: QtBot, questions: LikesQuestions, services: Services, howard: Member
) -> None:
    with qtbot.waitSignal(questions.left):
        press("Back")
    assert not kept(services, howard).asked_how


@pytest.mark.usefixtures("questions")
def test_each_choice_is_worn_at_once_and_kept_and_never_moves_on(
    stage: Stage, services: Services, howard: Member
) -> None:
    press("Yes, ask me", "Next", "Bigger")
    assert stage.look.sizes.scale == 1.5
    assert kept(services, howard).screen.text_scale == 1.5
    assert "How big should words be?" in all_words()
    assert find("Bigger").isChecked()
    press("Next", "Yellow on black")
    assert stage.look.theme_name is ThemeName.YELLOW_ON_BLACK
    assert "Which colours do you like?" in all_words()


def test_five_questions_set_somebody_up_and_say_what_was_kept(
    window: Window, questions: LikesQuestions, services: Services, howard: Member
) -> None:
    press("Yes, ask me", "Next", "Big", "Next", "White on blue", "Next")
    press("I rest the pointer on it", "Next", "Read everything", "Next")
    press("Up to 3 bigger things", "Next")
    told = words_within(window)
    for words in (
        "Your words are bigger now.",
        "You see white words on blue now.",
        "You can rest the pointer to press now.",
        "We read everything to you now.",
        "You see fewer choices at a time now.",
        "Your buttons are bigger now.",
    ):
        assert words in told
    screen = kept(services, howard).screen
    assert screen == replace(
        howard.screen,
        text_scale=1.25,
        theme=ThemeName.WHITE_ON_BLUE,
        access=Access.DWELL,
        choices=3,
        button_size=ButtonSize.LARGE,
    )
    assert kept(services, howard).voice.reading is Reading.EVERYTHING
    done = []
    questions.done.connect(lambda: done.append(True))
    for _page in range(6):
        if not done:
            press("Next")
    assert done


@pytest.mark.usefixtures("questions")
def test_i_do_not_know_leaves_a_thing_as_it_was_before_its_question(
    stage: Stage, services: Services, howard: Member
) -> None:
    press("Yes, ask me", "Next", "Very big", "Big", "I do not know")
    assert kept(services, howard).screen == howard.screen
    assert find("I do not know").isChecked()
    assert stage.look.sizes.scale == howard.screen.text_scale
    press("Next", "Next", "Next", "Next", "Next")
    assert "Everything stays as it is." in all_words()


@pytest.mark.usefixtures("questions")
def test_back_keeps_the_answers() -> None:
    press("Yes, ask me", "Next", "Next", "White on dark", "Next", "1 switch, the light moves")
    press("Back")
    assert find("White on dark").isChecked()
    press("Next")
    assert find("1 switch, the light moves").isChecked()
    press("Back", "Back", "Back")
    assert find("Yes, ask me").isChecked()


def test_what_was_shown_last_is_come_back_to(questions: LikesQuestions) -> None:
    press("Yes, ask me", "Next", "Next", "Next", "Next", "Next", "Next")
    questions.come_back()
    settle()
    assert "Thank you. We kept how you like it." in all_words()
    press("Back")
    assert "How much do you want on a screen?" in all_words()


def test_everything_goes_back_exactly_whatever_was_chosen(
    page: Page, stage: Stage, services: Services, kofi: Member
) -> None:
    page()
    press("Words and colours", "Next", "How big words are", "Next", "Biggest", "This is good")
    press("Colours", "Next", "Yellow on black", "This is good", "Space between words", "Next")
    press("More space", "This is good", "Lines to read", "Next", "1 line", "This is good")
    press("Back", "Buttons and pictures", "Next", "How big buttons are", "Next")
    press("Very big buttons", "This is good", "Pictures", "Next", "No pictures", "This is good")
    press("Back", "How I press", "Next", "Hold a press", "Next", "Longest, 2 seconds")
    press("This is good", "Back", "The voice", "Next", "How fast the voice is", "Next")
    press("Very slow", "This is good", "Back")
    changed = kept(services, kofi)
    assert (changed.screen.text_scale, changed.screen.hold_ms) == (2.0, 2000)
    assert (changed.screen.line_focus, changed.screen.more_space) == (1, True)
    assert (changed.screen.shows_pictures, changed.voice.wpm) == (False, 100)
    press(PUT_BACK)
    assert kept(services, kofi) == kofi
    assert stage.look.sizes.scale == 1.0
    assert "It is how it was before." in all_words()


def test_one_thing_goes_back_without_the_others(
    page: Page, services: Services, kofi: Member
) -> None:
    page()
    press("Words and colours", "Next", "How big words are", "Next", "Big", "This is good")
    press("Colours", "Next", "White on dark", PUT_BACK)
    assert kept(services, kofi).screen == replace(kofi.screen, text_scale=1.25)
    assert find("Black on white").isChecked()


def test_start_again_is_as_new_and_can_be_put_back(
    page: Page, services: Services, kofi: Member
) -> None:
    own = replace(kofi.screen, text_scale=1.5, theme=ThemeName.DARK, choices=2)
    page(own)
    press("Start again as new")
    assert kept(services, kofi).screen == ScreenProfile()
    press(PUT_BACK)
    assert kept(services, kofi).screen == own


def test_a_press_that_is_too_long_is_not_kept_before_somebody_managed_it(
    page: Page, stage: Stage, window: Window, services: Services, kofi: Member
) -> None:
    page()
    press("How I press", "Next", "Hold a press", "Next", "Longest, 2 seconds")
    assert stage.look.presses.hold_ms == 2000
    assert kept(services, kofi).screen.hold_ms == 0
    press("This is good")
    assert kept(services, kofi).screen.hold_ms == 2000


def short_press(window: Window, button: QAbstractButton) -> None:
    """Press and let go at once, however long a press has to be held."""
    middle = button.mapTo(window, button.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    settle()


@pytest.mark.parametrize("way_out", [PUT_BACK, "Stop", "Break"])
def test_whoever_cannot_hold_so_long_gets_out_with_the_shortest_press(
    page: Page, stage: Stage, window: Window, services: Services, kofi: Member, way_out: str
) -> None:
    page()
    press("How I press", "Next", "Hold a press", "Next", "Longest, 2 seconds")
    stage.presses.end_rest()
    short_press(window, find("This is good"))
    assert "How long do you want to hold a press?" in all_words()
    short_press(window, find(way_out))
    assert stage.look.presses.hold_ms == 0
    assert kept(services, kofi) == kofi


def test_whoever_hears_first_puts_it_back_with_one_press(
    page: Page, stage: Stage, window: Window
) -> None:
    page()
    press("How I press", "Next", "Hear first, then choose", "Next", "Yes, hear it first")
    assert stage.look.presses.hears_first
    short_press(window, find(PUT_BACK))
    assert not stage.look.presses.hears_first


def press_switch(stage: Stage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: stage.scanner.switches.are_heard)
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Space)
    settle()


def test_whoever_has_but_a_switch_gets_it_back_with_that_switch(
    page: Page, stage: Stage, services: Services, kofi: Member, qtbot: QtBot
) -> None:
    page(SWITCH)
    press("How I press", "Next", "What I press with", "Next", "Mouse, finger or keys")
    assert not is_scanned(stage)
    assert kept(services, kofi).screen == SWITCH
    stage.presses.end_rest()
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Space)
    settle()
    assert is_scanned(stage)
    assert kept(services, kofi).screen == SWITCH


def test_start_again_does_not_take_a_switch_away_from_who_cannot_press_without(
    page: Page, stage: Stage, services: Services, kofi: Member
) -> None:
    page(SWITCH)
    press("Start again as new")
    assert not is_scanned(stage)
    assert kept(services, kofi).screen == SWITCH
    stage.presses.end_rest()
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Space)
    settle()
    assert is_scanned(stage)


def test_two_switches_go_back_for_who_has_only_the_one_that_steps(
    page: Page, stage: Stage, services: Services, kofi: Member, qtbot: QtBot
) -> None:
    page(replace(SWITCH, rest_ms=0, ignore_ms=0))
    press("How I press", "Next", "What I press with", "Next", "2 switches")
    qtbot.waitUntil(lambda: stage.scanner.lit is not None)
    for _step in range(100):
        if stage.look.access is Access.ONE_SWITCH:
            break
        press_switch(stage, qtbot)
    assert stage.look.access is Access.ONE_SWITCH
    assert "What I press with" not in all_words()
    assert kept(services, kofi).screen.access is Access.ONE_SWITCH


def test_the_keyboard_stays_on_what_was_chosen(page: Page, stage: Stage) -> None:
    page()
    press("Words and colours", "Next", "Colours", "Next", "Brown on cream")
    assert shown(stage).cards["colours_cream"].hasFocus()


def test_what_means_nothing_to_somebody_is_not_shown(page: Page, stage: Stage) -> None:
    page()
    assert "My switch" not in all_words()
    press("How I press", "Next")
    assert "Hold a press" in all_words()
    assert "Rest to press" not in all_words()


def test_a_time_that_the_desk_chose_is_told(page: Page, kofi: Member) -> None:
    page(replace(kofi.screen, hold_ms=700))
    press("How I press", "Next", "Hold a press", "Next")
    assert "It is 0.7 seconds now." in all_words()


def test_my_page_asks_to_keep_a_way_to_press_that_led_there(
    page: Page, stage: Stage, services: Services, kofi: Member
) -> None:
    page()
    press("How I press", "Next", "What I press with", "Next", "I rest the pointer on it")
    screen = shown(stage)
    assert screen.top is not None
    screen.top.who.click()
    assert kept(services, kofi).screen.access is Access.DWELL


def test_a_switch_is_taught_by_pressing_it_twice(
    page: Page, stage: Stage, services: Services, kofi: Member, qtbot: QtBot
) -> None:
    page(SWITCH)
    press("My switch", "Next", "Which switch is mine", "Next")
    assert "Press the switch that chooses." in all_words()
    qtbot.waitUntil(lambda: stage.screen is not None and stage.screen.isVisible())
    for _press in range(2):
        settle()
        QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_F5)
    settle()
    assert kept(services, kofi).screen.choose_with == "key:F5"
    assert stage.look.scanning.choose_with == "key:F5"
    assert "key F5" in all_words()
    press("Back", PUT_BACK)
    assert kept(services, kofi).screen == SWITCH


def test_teaching_a_switch_can_be_left(page: Page, services: Services, kofi: Member) -> None:
    page(SWITCH)
    press("My switch", "Next", "Which switch is mine", "Next", "Back")
    assert "How long the light rests" in all_words()
    assert kept(services, kofi).screen == SWITCH


def test_lines_and_space_are_seen_on_sentences_that_can_be_read(
    page: Page, stage: Stage
) -> None:
    page()
    press("Words and colours", "Next", "Lines to read", "Next")
    first = (
        "The bus comes to our street each morning. It takes us to the shops and to the park."
    )
    screen = shown(stage)
    assert isinstance(screen, SampleScreen)
    assert screen.lines is None
    assert first in [phrase.words for phrase in screen.reading()]
    press("1 line")
    screen = shown(stage)
    assert isinstance(screen, SampleScreen)
    assert screen.lines is not None
    assert screen.lines.labels[0].text() == first


def test_one_sentence_at_a_time_is_seen_at_once(page: Page, stage: Stage) -> None:
    page()
    press("Buttons and pictures", "Next", "1 thing at a time", "Next")
    screen = shown(stage)
    assert isinstance(screen, SampleScreen)
    assert len(screen.said_below()) == 2
    press("Yes, 1 at a time")
    screen = shown(stage)
    assert isinstance(screen, SampleScreen)
    assert len(screen.said_below()) == 1
