"""Somebody sets up how they use this, and so it is for them and for nobody else."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.profiles import Access, Reading, ScreenProfile, ThemeName, VoiceProfile
from app.opened import OpenBoard
from app.ui.look import Look
from app.ui.member.scan_order import said_of
from app.ui.member.stage import Stage
from app.ui.parts.scan_light import ScanLight
from app.ui.window import Window
from tests.journeys.conftest import Reopen
from tests.journeys.hands import Hand, mouse, press_with
from tests.journeys.test_by_ear_alone import Listener
from tests.journeys.test_whole_visit import find_cards, named, services_of, type_words
from tests.ui.fit import settle
from tests.ui.pressing import seen
from tests.ui.reading import Ear, all_words, words_within

PUT_BACK = "Put it back how it was"


class OneSwitch:
    """Somebody who only ever presses one key, once what they want is lit."""

    def __init__(self, qtbot: QtBot, stage: Stage) -> None:
        self._qtbot = qtbot
        self._stage = stage

    def choose(self, *names: str) -> None:
        """Press each of these once the light has come to it, turning pages to find it."""
        for name in names:
            settle()
            while not seen(name):
                self._press("More, ")
            self._press(name)

    def _press(self, begins: str) -> None:
        """Press in the moment in which it is lit and presses are heard."""
        switches = self._stage.scanner.switches
        for _move in range(90):
            if not self._lit.startswith(begins):
                self._let_light_move_on()
            elif not switches.are_heard:
                self._qtbot.waitUntil(lambda: switches.are_heard)
            else:
                QTest.keyClick(self._stage.window.windowHandle(), Qt.Key.Key_Space)
                settle()
                return
        raise AssertionError(f"the light never comes to {begins!r}")

    @property
    def _lit(self) -> str:
        lit = self._stage.scanner.lit
        return said_of(lit).words if lit is not None else ""

    def _let_light_move_on(self) -> None:
        """Let the time be over for which it rests, or waits for the voice."""
        self._stage.reader.wants_silence.emit()
        for timer in self._stage.scanner.findChildren(QTimer):
            if timer.isActive():
                timer.stop()
                timer.timeout.emit()
        settle()


def begin_as_new(qtbot: QtBot, board: OpenBoard, hand: Hand) -> None:
    """A helper says who is new, up to the third question."""
    press_with(hand, "I am new here")
    type_words(qtbot, "Zahra")
    press_with(hand, next(iter(find_cards(board))), "Next", "Yes", "Next")
    press_with(hand, "Yes, ask me", "Next", "Next", "Next")


def worn(stage: Stage) -> tuple[object, ...]:
    look = stage.look
    return (look.theme_name, look.sizes, look.access, look.presses)


@pytest.mark.usefixtures("unhurried")
def test_somebody_new_sets_everything_up_by_one_switch_and_it_follows_them(
    qtbot: QtBot, window: Window, board: OpenBoard, stage: Stage, look: Look, reopen: Reopen
) -> None:
    hand = mouse(window)
    begin_as_new(qtbot, board, hand)
    press_with(hand, "1 switch, the light moves")
    assert stage.look.is_scanned
    zahra = OneSwitch(qtbot, stage)
    zahra.choose("Next", "Read when I press", "Next", "Up to 3 bigger things", "Next")
    assert "You can use your switch now." in words_within(window)
    zahra.choose("Back", "Back", "Back", "Back", "White on dark", "Back", "Bigger", "Next")
    assert stage.look.theme_name is ThemeName.DARK
    zahra.choose("Next", "Next", "Next", "Next")
    wanted = ScreenProfile(
        theme=ThemeName.DARK,
        text_scale=1.5,
        access=Access.ONE_SWITCH,
        choices=3,
        button_size=stage.look.button_size,
    )
    assert named(board.services, "Zahra").screen == wanted
    assert stage.look.button_size.mm == 25

    board.show_members()
    settle()
    assert worn(stage) == (look.theme_name, look.sizes, look.access, look.presses)
    press_with(hand, "Martin")
    assert worn(stage)[2] is Access.USUAL
    press_with(hand, "Stop", "I have finished", "Zahra")
    assert "How are you today?" in all_words()
    assert worn(stage)[2] is Access.ONE_SWITCH
    assert stage.look.sizes.scale == 1.5
    assert services_of(reopen()).people.member(named(board.services, "Zahra").id).screen == (
        wanted
    )


@pytest.mark.usefixtures("unhurried")
def test_on_their_page_everything_is_put_back_by_the_same_switch(
    qtbot: QtBot, window: Window, board: OpenBoard, stage: Stage
) -> None:
    services = board.services
    kofi = named(services, "Kofi")
    before = replace(
        kofi, screen=replace(kofi.screen, access=Access.ONE_SWITCH, ignore_ms=0, rest_ms=0)
    )
    services.people.save(before)
    press_with(mouse(window), "Kofi")
    person = OneSwitch(qtbot, stage)
    person.choose("Kofi", "How I use this", "Next", "Words and colours", "Next")
    person.choose("Colours", "Next", "Yellow on black", "This is good")
    person.choose("How big words are", "Next", "Biggest", "This is good")
    person.choose("Back", "My switch", "Next")
    person.choose("How long the light rests", "Next", "Slowest, 10 seconds", "This is good")
    kept = named(services, "Kofi").screen
    assert (kept.theme, kept.text_scale, kept.scan_ms) == (
        ThemeName.YELLOW_ON_BLACK,
        2.0,
        10_000,
    )
    person.choose(PUT_BACK)
    assert named(services, "Kofi") == before
    assert stage.look.theme_name is ThemeName.LIGHT


def test_it_is_the_same_with_a_mouse_a_finger_and_a_keyboard(
    board: OpenBoard, hand: Hand, stage: Stage
) -> None:
    press_with(hand, "Howard")
    assert "How do you like to use this?" in all_words()
    press_with(hand, "Yes, ask me", "Next", "Very big", "Next", "Brown on cream", "Next")
    press_with(hand, "Next", "No voice", "Next", "Up to 2 very big things", "Next")
    howard = named(board.services, "Howard")
    assert (howard.screen.text_scale, howard.screen.theme) == (1.75, ThemeName.CREAM)
    assert (howard.screen.choices, howard.screen.one_at_a_time) == (2, True)
    assert howard.voice.reading is Reading.NEVER
    while "How are you today?" not in all_words():
        press_with(hand, "Next")
    press_with(hand, "Howard", "How I use this", "Next", "Start again as new")
    assert named(board.services, "Howard").screen == ScreenProfile()


@pytest.mark.usefixtures("unhurried")
def test_who_was_asked_once_is_never_asked_again(window: Window, board: OpenBoard) -> None:
    hand = mouse(window)
    press_with(hand, "Howard", "Not now", "Next")
    assert "How are you today?" in all_words()
    press_with(hand, "Back")
    assert "How do you like to use this?" in all_words()
    press_with(hand, "Next", "Stop", "I have finished", "Howard")
    assert "How are you today?" in all_words()


@pytest.mark.usefixtures("unhurried")
def test_somebody_who_cannot_read_sets_it_up_by_ear_alone(
    window: Window, board: OpenBoard
) -> None:
    listener = Listener(board.stage, mouse(window))
    listener.press("Howard", "Yes, ask me", "Next", "Bigger", "Next", "White on dark", "Next")
    listener.press("I rest the pointer on it", "Next", "Read when I press", "Next")
    listener.press("I do not know", "Next")
    assert listener.hears("Your words are bigger now.")
    howard = named(board.services, "Howard")
    assert (howard.screen.access, howard.screen.text_scale) == (Access.DWELL, 1.5)
    assert howard.voice.reading is Reading.WHEN_PRESSED


@pytest.mark.usefixtures("unhurried")
def test_what_is_pressed_is_said_alone_and_not_the_whole_screen(
    window: Window, board: OpenBoard
) -> None:
    hand = mouse(window)
    howard = named(board.services, "Howard")
    board.services.people.save(replace(howard, voice=VoiceProfile(Reading.EVERYTHING)))
    ear = Ear(board.stage)
    press_with(hand, "Howard", "Yes, ask me", "Next")
    ear.forget()
    press_with(hand, "Big")
    assert set(ear.said) == {"Big"}


@pytest.mark.usefixtures("unhurried")
def test_nothing_of_it_is_left_on_the_screen_that_asks_who_is_here(
    window: Window, board: OpenBoard, stage: Stage, look: Look
) -> None:
    hand = mouse(window)
    press_with(hand, "Shanice")
    assert stage.look.is_scanned
    board.show_members()
    settle()
    assert stage.look.presses == look.presses
    assert stage.reader.voice == VoiceProfile(voice=board.services.boards.voice)
    assert [light for light in window.findChildren(ScanLight) if light.isVisible()] == []
