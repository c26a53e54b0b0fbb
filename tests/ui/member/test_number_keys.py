"""The keys 1 to 5 choose a card by its place, and say so only to whoever has to know."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.profiles import Reading, ScreenProfile, VoiceProfile
from app.ui.look import Look
from app.ui.member.key_presses import cards_of
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.parts.big_button import BigButton
from app.ui.parts.focus_ring import FocusRing
from app.ui.window import Window
from tests.ui.fit import place, settle
from tests.ui.member.screens import OF_THE_BOARD, SCREENS
from tests.ui.pressing import find, visible
from tests.ui.reading import Ear

FREE = ScreenProfile(ignore_ms=0, rest_ms=0)
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
KEYPAD = Qt.KeyboardModifier.KeypadModifier
OF_MEMBERS = [name for name in SCREENS if name not in OF_THE_BOARD]

Show = Callable[..., Screen]


def nothing() -> None:
    """Do nothing."""


@pytest.fixture
def show(qtbot: QtBot, window: Window, stage: Stage, look: Look) -> Show:
    """Return what shows a screen to somebody who uses the keys."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def show_it(name: str, **likes: object) -> Screen:
        profile = replace(FREE, **likes)  # type: ignore[arg-type]  # they are its fields
        stage.wear(look.liked_by(profile), VoiceProfile(Reading.WHEN_PRESSED))
        stage.show(lambda: SCREENS[name](stage.look), nothing, nothing)
        settle()
        assert stage.screen is not None
        return stage.screen

    return show_it


def key(
    window: Window,
    which: Qt.Key,
    with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and let go a key, as the computer tells the window."""
    QTest.keyClick(window.windowHandle(), which, with_)
    settle()


@pytest.mark.parametrize("part", [Qt.KeyboardModifier.NoModifier, KEYPAD])
@pytest.mark.parametrize("at", range(4))
def test_a_number_chooses_the_card_at_its_place(
    window: Window, show: Show, at: int, part: Qt.KeyboardModifier
) -> None:
    show("feelings")
    cards = [find(words) for words in ("Good", "OK", "Not good", "Worried")]
    if cards[at].isChecked():
        cards[0].click()
    key(window, KEYS[at], part)
    assert cards[at].isChecked()


def test_a_number_of_no_card_does_nothing(window: Window, show: Show) -> None:
    show("feelings")
    before = [one.isChecked() for one in visible()]
    key(window, Qt.Key.Key_5)
    key(window, Qt.Key.Key_0)
    assert [one.isChecked() for one in visible()] == before


def test_a_number_shows_where_the_keyboard_is(window: Window, show: Show) -> None:
    show("feelings")
    (ring,) = window.findChildren(FocusRing)
    assert not ring.isVisible()
    key(window, Qt.Key.Key_3)
    assert find("Not good").hasFocus()
    assert ring.geometry().contains(place(find("Not good")).center())


def test_numbers_are_typed_in_a_field(window: Window, show: Show) -> None:
    screen = show("own words")
    (field,) = screen.findChildren(QPlainTextEdit)
    field.setFocus()
    before = field.toPlainText()
    key(window, Qt.Key.Key_3)
    assert field.toPlainText().replace(before, "") == "3"


def test_a_number_that_is_held_chooses_once(window: Window, show: Show) -> None:
    show("choose many")
    first = cards_of_now(window)[0]
    presses: list[bool] = []
    first.clicked.connect(lambda checked=False: presses.append(checked))
    key(window, Qt.Key.Key_1)
    again = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", autorep=True
    )
    for _held in range(3):
        QApplication.sendEvent(window.windowHandle(), again)
    assert len(presses) == 1


@pytest.mark.parametrize(
    "with_", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
)
def test_a_number_with_another_key_is_nothing(
    window: Window, show: Show, with_: Qt.KeyboardModifier
) -> None:
    show("feelings")
    before = [one.isChecked() for one in visible()]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_1, with_)
    assert [one.isChecked() for one in visible()] == before


def test_who_hears_first_hears_what_a_number_is_for(
    window: Window, stage: Stage, show: Show
) -> None:
    show("feelings", hears_first=True)
    ear = Ear(stage)
    key(window, Qt.Key.Key_1)
    assert ear.said == ["Good"]
    assert not find("Good").isChecked()
    key(window, Qt.Key.Key_1)
    assert find("Good").isChecked()


def test_a_number_just_after_a_page_came_is_none(window: Window, show: Show) -> None:
    show("feelings", rest_ms=60_000)
    key(window, Qt.Key.Key_1)
    assert not find("Good").isChecked()


def test_whoever_wants_no_numbers_chooses_nothing_by_one(window: Window, show: Show) -> None:
    show("feelings", number_keys=False)
    key(window, Qt.Key.Key_1)
    assert not find("Good").isChecked()
    show("feelings")
    key(window, Qt.Key.Key_1)
    assert find("Good").isChecked()


def test_a_screen_reader_is_told_of_the_numbers(show: Show) -> None:
    assert show("feelings").accessibleDescription() == "The number keys choose a card."
    assert show("feelings", number_keys=False).accessibleDescription() == ""
    assert show("break").accessibleDescription() == ""


def cards_of_now(window: Window) -> list[BigButton]:
    screen = window.centralWidget()
    assert isinstance(screen, Screen)
    return list(cards_of(screen))


def test_cards_are_numbered_as_they_are_read_on_every_screen(
    window: Window, look: Look
) -> None:
    window.setUpdatesEnabled(False)
    wrong = []
    for name in OF_MEMBERS:
        screen = SCREENS[name](look)
        window.show_screen(screen)
        settle()
        cards = cards_of_now(window)
        read = sorted(cards, key=lambda one: (place(one).top(), place(one).left()))
        if cards != read:
            wrong.append(name)
    assert wrong == []
