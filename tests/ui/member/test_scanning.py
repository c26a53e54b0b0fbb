"""One switch or two do everything on a member's screen."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.profiles import (
    Access,
    Reading,
    ScanLikes,
    ScreenProfile,
    ThemeName,
    VoiceProfile,
)
from app.domain.topics import Question, Topic
from app.domain.views import ViewFilter
from app.services.all import Services
from app.ui.look import Look
from app.ui.member.here import Here
from app.ui.member.mat import MatScreen
from app.ui.member.scan_order import in_turn, said_of
from app.ui.member.scanning import Scanner
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.member.talk import TalkScreen
from app.ui.member.topic_visit import TopicVisit
from app.ui.parts.scan_light import ScanLight
from app.ui.window import Window
from tests.ui.fit import place, settle
from tests.ui.member.screens import OF_THE_BOARD, SCREENS
from tests.ui.pressing import click_at, wait_until_heard
from tests.ui.reading import Ear, all_words

SCAN_MS = 90
LONG_MS = 60_000
AUTOMATIC = VoiceProfile(Reading.EVERYTHING)
SILENT = VoiceProfile(Reading.NEVER)
SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return
ONE, TWO = Access.ONE_SWITCH, Access.TWO_SWITCHES


class Person:
    """Someone with switches, who sees what is lit and presses real keys."""

    def __init__(self, qtbot: QtBot, stage: Stage, access: Access) -> None:
        self._qtbot = qtbot
        self._stage = stage
        self._access = access

    def choose(self, *names: str) -> None:
        """Press each of these in turn, once it is lit."""
        for name in names:
            self.come_to(name)
            self.press(SPACE if self._access is ONE else ENTER)
            settle()

    def come_to(self, name: str) -> None:
        """Wait until this is lit, or step to it."""
        if self._access is ONE:
            heard = self.scanner.switches
            self._qtbot.waitUntil(
                lambda: self._lit_is(name) and heard.are_heard, timeout=20_000
            )
            return
        self._qtbot.waitUntil(lambda: self.scanner.lit is not None)
        for _step in range(60):
            if self._lit_is(name):
                break
            self.press(SPACE)
        assert self._lit_is(name), f"the light never comes to {name!r}"

    def press(self, key: Qt.Key) -> None:
        """Press a key as soon as presses are heard."""
        self._qtbot.waitUntil(lambda: self.scanner.switches.are_heard)
        QTest.keyClick(self._stage.window.windowHandle(), key)

    def press_at_once(self, key: Qt.Key) -> None:
        """Press a key without waiting for anything."""
        QTest.keyClick(self._stage.window.windowHandle(), key)

    @property
    def scanner(self) -> Scanner:
        """What moves the light."""
        return self._stage.scanner

    def _lit_is(self, name: str) -> bool:
        lit = self.scanner.lit
        return lit is not None and lit.accessibleName() == name


def nothing() -> None:
    """Do nothing."""


Show = Callable[..., Screen]


@pytest.fixture
def show(stage: Stage, look: Look) -> Show:
    """Return what shows a screen to somebody with switches."""

    def show_it(
        name: str,
        access: Access,
        voice: VoiceProfile = SILENT,
        scan_ms: int = SCAN_MS,
        **likes: object,
    ) -> Screen:
        profile = ScreenProfile(access=access, scan_ms=scan_ms)
        profile = replace(profile, **likes)  # type: ignore[arg-type]  # they are its fields
        stage.wear(look.liked_by(profile), voice)
        stage.show(lambda: SCREENS[name](stage.look), nothing, nothing)
        assert stage.screen is not None
        return stage.screen

    return show_it


@pytest.fixture
def topic(services: Services) -> Topic:
    """Return a topic whose first question is answered with one of three faces."""
    return next(one for one in services.topics.all() if "health check" in one.phrase.words)


def lit_name(stage: Stage) -> str:
    return stage.scanner.lit.accessibleName() if stage.scanner.lit else ""


def said_to(services: Services, question: Question, member: Member) -> list[str]:
    views = services.views.find(ViewFilter(topic_id=question.topic_id), 0, 500)
    mine = [one for one in views if one.question_id == question.id]
    return [one.words for view in mine if view.member_id == member.id for one in view.picked]


@pytest.mark.parametrize("access", [ONE, TWO])
def test_a_whole_question_is_answered_by_switches(
    qtbot: QtBot,
    stage: Stage,
    here: Here,
    services: Services,
    kofi: Member,
    topic: Topic,
    access: Access,
) -> None:
    question = topic.questions[0]
    services.answers.take_back(kofi.id, question.id)
    stage.wear(stage.look.liked_by(ScreenProfile(access=access, scan_ms=SCAN_MS)), SILENT)
    visit = TopicVisit(here, topic, [Phrase("Bye for now.")])
    visit.start()
    person = Person(qtbot, stage, access)
    person.choose("Next", "Yes", "Next")
    assert question.phrase.words in all_words()
    person.choose("Bad", "Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    person.choose("The board, with my name", "Yes, save it")
    assert said_to(services, question, kofi) == ["Bad"]


def test_a_card_on_another_page_is_chosen_by_one_switch(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    screen = show("choose one", ONE, choices=2)
    person = Person(qtbot, stage, ONE)
    person.choose("More, 3 of 3", "More, 1 of 3", "Same nurse each time")
    assert screen.next.isEnabled()
    person.choose("Next")


def test_cards_are_sorted_by_one_switch(qtbot: QtBot, stage: Stage, show: Show) -> None:
    screen = show("to try: picture_mat", ONE)
    assert isinstance(screen, MatScreen)
    person = Person(qtbot, stage, ONE)
    cards = len(screen.hand.cards)
    for _card in range(cards):
        person.choose(next(iter(screen.places.values())).phrase.words)
    assert screen.hand.left == 0


def test_words_can_be_told_another_way_by_one_switch(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    screen = show("own words", ONE)
    (box,) = screen.findChildren(QPlainTextEdit)
    words = box.toPlainText()
    with qtbot.waitSignal(screen.asked_another_way):  # type: ignore[attr-defined]
        Person(qtbot, stage, ONE).choose(screen.look("another.pill").words)
    assert box.toPlainText() == words


def test_everything_on_every_screen_gets_its_turn(window: Window, look: Look) -> None:
    for name in SCREENS.keys() - OF_THE_BOARD:
        screen = SCREENS[name](look)
        window.show_screen(screen)
        settle()
        order = in_turn(screen)
        assert all(said_of(one).words for one in order), name
        ready = [
            one
            for one in screen.findChildren(QAbstractButton)
            if one.isVisible() and one.isEnabled()
        ]
        if screen.goes_on is None:
            assert set(ready) == set(order), name


def test_main_choices_come_first_and_then_the_ways_on_and_back(
    window: Window, look: Look
) -> None:
    screen = SCREENS["choose one"](replace(look, choices=2))
    window.show_screen(screen)
    settle()
    names = [one.accessibleName() for one in in_turn(screen)]
    assert names[:5] == [
        "A quiet place to wait",
        "More, 3 of 3",
        "Next",
        "Back",
        "I do not know",
    ]
    assert names[-1].startswith("Hear")


def test_the_light_goes_round_three_times_and_then_waits(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    seen: list[str] = []
    stage.scanner.came_to.connect(lambda phrase: seen.append(phrase.words))
    screen = show("thanks", ONE, scan_ms=20)
    qtbot.waitUntil(lambda: bool(seen))
    things = [said_of(one).words for one in in_turn(screen)]
    qtbot.waitUntil(lambda: stage.scanner.lit is None)
    assert seen == things * ScanLikes().loops
    Person(qtbot, stage, ONE).press(SPACE)
    assert lit_name(stage) == "Next"


def test_two_switches_move_nothing_by_themselves(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    show("feelings", TWO, scan_ms=1)
    person = Person(qtbot, stage, TWO)
    qtbot.waitUntil(lambda: lit_name(stage) == "Good")
    qtbot.waitUntil(lambda: stage.scanner.switches.are_heard)
    assert lit_name(stage) == "Good"
    person.press(Qt.Key.Key_Tab)
    assert lit_name(stage) == "OK"
    window = stage.window
    qtbot.waitUntil(lambda: stage.scanner.switches.are_heard)
    corner = QPoint(window.width() // 2, 240)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.RightButton, pos=corner)
    assert lit_name(stage) == "Not good"


def test_a_press_just_after_a_page_came_is_none(qtbot: QtBot, stage: Stage, show: Show) -> None:
    screen = show("feelings", TWO, rest_ms=LONG_MS)
    qtbot.waitUntil(lambda: lit_name(stage) == "Good")
    presses: list[Phrase] = []
    screen.said.connect(presses.append)
    Person(qtbot, stage, TWO).press_at_once(ENTER)
    assert presses == []
    stage.scanner.switches.end_rest()
    Person(qtbot, stage, TWO).press(ENTER)
    assert [one.words for one in presses] == ["Good"]


def test_a_second_press_of_a_shaking_hand_is_none(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    show("feelings", TWO, ignore_ms=LONG_MS)
    person = Person(qtbot, stage, TWO)
    person.come_to("OK")
    person.press_at_once(SPACE)
    assert lit_name(stage) == "OK"


def test_a_held_key_presses_once(qtbot: QtBot, stage: Stage, show: Show) -> None:
    screen = show("feelings", TWO)
    Person(qtbot, stage, TWO).come_to("OK")
    presses: list[Phrase] = []
    screen.said.connect(presses.append)
    for is_repeat in (False, True, True):
        qtbot.waitUntil(lambda: stage.scanner.switches.are_heard)
        kind, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, ENTER, none, "", is_repeat)
        QApplication.sendEvent(stage.window.windowHandle(), event)
    assert [one.words for one in presses] == ["OK"]


def test_a_click_on_nothing_chooses_what_is_lit(qtbot: QtBot, stage: Stage, show: Show) -> None:
    screen = show("feelings", ONE, scan_ms=60_000)
    qtbot.waitUntil(lambda: lit_name(stage) == "Good" and stage.scanner.switches.are_heard)
    nowhere = QPoint(4, screen.height() // 2)
    with qtbot.waitSignal(screen.said) as said:
        QTest.mouseClick(stage.window.windowHandle(), Qt.MouseButton.LeftButton, pos=nowhere)
    assert said.args[0].words == "Good"


def test_a_helpers_click_presses_what_is_clicked(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    screen = show("feelings", ONE, scan_ms=60_000)
    qtbot.waitUntil(lambda: lit_name(stage) == "Good" and stage.scanner.switches.are_heard)
    worried = next(one for one in in_turn(screen) if one.accessibleName() == "Worried")
    with qtbot.waitSignal(screen.said) as said:
        click_at(stage.window, worried)
    assert said.args[0].words == "Worried"
    assert stage.scanner.lit is worried


def test_a_helper_may_type_in_a_field_they_clicked_into(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    screen = show("own words", ONE, scan_ms=60_000)
    qtbot.waitUntil(lambda: bool(lit_name(stage)))
    (box,) = screen.findChildren(QPlainTextEdit)
    box.clear()
    click_at(stage.window, box)
    assert stage.scanner.lit is None
    for key in (Qt.Key.Key_A, SPACE, Qt.Key.Key_B):
        QTest.keyClick(stage.window.windowHandle(), key)
    assert box.toPlainText() == "a b"
    qtbot.waitUntil(lambda: stage.scanner.switches.are_heard)
    nowhere = QPoint(4, screen.height() // 2)
    QTest.mouseClick(stage.window.windowHandle(), Qt.MouseButton.LeftButton, pos=nowhere)
    assert lit_name(stage)
    assert not box.hasFocus()


def test_a_switch_never_types(qtbot: QtBot, stage: Stage, show: Show) -> None:
    screen = show("own words", ONE, scan_ms=60_000)
    (box,) = screen.findChildren(QPlainTextEdit)
    words = box.toPlainText()
    qtbot.waitUntil(lambda: bool(lit_name(stage)))
    person = Person(qtbot, stage, ONE)
    person.press(SPACE)
    assert box.toPlainText() == words


def test_the_light_rests_on_pause_while_a_screen_is_read(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    ear = Ear(stage)
    screen = show("feelings", ONE, AUTOMATIC)
    qtbot.waitUntil(lambda: stage.scanner.lit is screen.voice.pause)
    stage.reader.mark(Phrase("Good"))
    stage.reader.light(0, 4)
    assert stage.scanner.lit is screen.voice.pause
    with qtbot.waitSignal(stage.reader.wants_pause):
        Person(qtbot, stage, ONE).press(SPACE)
    qtbot.waitUntil(lambda: lit_name(stage) == "Good" or stage.scanner.lit is None)
    assert ear is not None


def test_when_the_reading_ends_the_light_begins_with_the_first_choice(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    screen = show("feelings", ONE, AUTOMATIC, scan_ms=60_000)
    qtbot.waitUntil(lambda: stage.scanner.lit is screen.voice.pause)
    stage.window.asked_for_silence.emit()
    qtbot.waitUntil(lambda: lit_name(stage) == "Good")


def test_while_the_reading_is_paused_everything_gets_its_turn(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    screen = show("feelings", ONE, AUTOMATIC)
    qtbot.waitUntil(lambda: stage.scanner.lit is screen.voice.pause)
    with qtbot.waitSignal(screen.voice.asked_for_speed):
        Person(qtbot, stage, ONE).choose("Pause", "Slower")


def test_the_light_goes_where_a_helper_takes_the_keyboard(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    show("feelings", ONE, scan_ms=60_000)
    qtbot.waitUntil(lambda: lit_name(stage) == "Good")
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Tab)
    assert lit_name(stage) == "Hear Good"
    assert stage.scanner.lit is stage.window.focusWidget()


def test_what_is_lit_is_said_to_someone_who_likes_everything_read(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    screen = show("feelings", TWO, AUTOMATIC)
    ear = Ear(stage)
    Person(qtbot, stage, TWO).come_to("OK")
    assert ear.said[-1:] == ["OK"]
    assert screen is stage.screen


def test_what_is_lit_is_not_said_to_anybody_else(
    qtbot: QtBot, stage: Stage, show: Show
) -> None:
    show("feelings", TWO, VoiceProfile())
    ear = Ear(stage)
    Person(qtbot, stage, TWO).come_to("Worried")
    assert ear.said == []


def test_while_a_recording_is_made_there_is_only_the_way_to_end_it(
    window: Window, look: Look
) -> None:
    screen = SCREENS["talk talking"](look)
    window.show_screen(screen)
    settle()
    assert isinstance(screen, TalkScreen)
    assert in_turn(screen) == [screen.record]


@pytest.mark.parametrize("theme", ThemeName)
def test_the_light_stands_out_in_every_theme(
    qtbot: QtBot, stage: Stage, show: Show, theme: ThemeName
) -> None:
    show("feelings", TWO, theme=theme)
    qtbot.waitUntil(lambda: bool(lit_name(stage)))
    settle()
    lit = stage.scanner.lit
    assert lit is not None
    area, colours = place(lit), stage.look.theme
    shown = stage.window.grab().toImage()
    across = area.center().x()
    band = [shown.pixelColor(across, area.top() - away).name() for away in range(1, 13)]
    assert band.count(colours.ink.lower()) >= 4
    assert band[:3] == [colours.paper.lower()] * 3


def test_the_light_is_whole_at_the_edge_of_the_window(
    qtbot: QtBot, stage: Stage, show: Show, window: Window
) -> None:
    show("feelings", TWO)
    (light,) = window.findChildren(ScanLight)
    for name in ("Next", "Stop"):
        Person(qtbot, stage, TWO).come_to(name)
        assert light.isVisible()
        assert window.rect().contains(light.geometry())


def test_nobody_else_meets_the_light(
    qtbot: QtBot, stage: Stage, show: Show, window: Window
) -> None:
    screen = show("feelings", Access.USUAL)
    settle()
    assert stage.scanner.lit is None
    (light,) = window.findChildren(ScanLight)
    assert not light.isVisible()
    wait_until_heard(window)
    with qtbot.waitSignal(screen.said) as said:
        QTest.keyClick(window.windowHandle(), SPACE)
    assert said.args[0].words == "Good"


def test_the_light_goes_when_the_desk_comes(
    qtbot: QtBot, stage: Stage, show: Show, window: Window, look: Look
) -> None:
    show("feelings", ONE)
    qtbot.waitUntil(lambda: bool(lit_name(stage)))
    window.show_screen(SCREENS["unlock"](look))
    assert stage.scanner.lit is None
    (light,) = window.findChildren(ScanLight)
    assert not light.isVisible()
