"""Tab, the voice and the light of switches go through a screen in the same order."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.profiles import Access, ScreenProfile
from app.ui.look import Look
from app.ui.member.scan_order import in_turn
from app.ui.member.screen import Screen
from app.ui.member.speech_order import spoken
from app.ui.parts.sheet import Sheet
from app.ui.window import Window
from tests.ui.fit import name, settle, stops
from tests.ui.member.screens import OF_THE_BOARD, SCREENS

OF_MEMBERS = [one for one in SCREENS if one not in OF_THE_BOARD]
ONE_OF_EACH = (
    "feelings",
    "many topics",
    "choose many",
    "mat with 3 places",
    "dots",
    "draw nothing yet",
    "own words",
    "said five",
    "break",
    "my page",
)
MOST = 80
TAKES_ARROWS = (QLineEdit, QPlainTextEdit, Sheet)


def each(window: Window, look: Look) -> Iterator[tuple[str, Screen]]:
    """Every screen of members, one after another."""
    for one in OF_MEMBERS:
        screen = SCREENS[one](look)
        window.show_screen(screen)
        settle()
        yield one, screen


def backwards(order: Sequence[QWidget], other: Sequence[QWidget]) -> list[str]:
    """What comes in another order in one of two lists of the same things."""
    here = [one for one in order if one in other]
    there = [one for one in other if one in order]
    return [
        f"{name(one)} where there is {name(two)}"
        for one, two in zip(here, there, strict=True)
        if one is not two
    ]


def kind_of(screen: Screen, button: QAbstractButton) -> str:
    """What kind of thing a button is on its screen."""
    if button in (screen.next, screen.bottom.back):
        return button.accessibleName()  # for switches the way on comes before the way back
    return "bar" if button in screen.bars() else type(button).__name__


def said_in_order(screen: Screen) -> list[QWidget]:
    """What Tab reaches on a screen, in the order in which the voice comes to its words."""
    read = [phrase.words for phrase in spoken(screen)]
    found = []
    for at, one in enumerate(stops(screen)):
        phrase = getattr(one, "phrase", None)
        if isinstance(phrase, Phrase) and phrase.words in read:
            said = read.index(phrase.words)
            read[said] = ""  # where two have the same words, each is said
            found.append((said, at, one))
    return [one for _said, _at, one in sorted(found, key=lambda item: item[:2])]


def test_the_voice_reads_what_is_in_the_body_in_the_order_of_tab(
    window: Window, look: Look
) -> None:
    window.setUpdatesEnabled(False)
    wrong = [
        f"{one}: {fault}"
        for one, screen in each(window, look)
        for fault in backwards(
            [it for it in stops(screen) if it not in screen.bars()],
            [it for it in said_in_order(screen) if it not in screen.bars()],
        )
    ]
    assert "\n".join(wrong) == ""


def test_the_light_comes_to_all_that_tab_does_and_within_a_group_in_the_same_order(
    window: Window, look: Look
) -> None:
    window.setUpdatesEnabled(False)
    switch = look.liked_by(ScreenProfile(access=Access.TWO_SWITCHES))
    wrong = []
    for one, screen in each(window, switch):
        lit, tab = in_turn(screen), stops(screen)
        for kind in {kind_of(screen, it) for it in lit}:
            group = [it for it in lit if kind_of(screen, it) == kind]
            wrong += [f"{one}, {kind}: {fault}" for fault in backwards(tab, group)]
        ready = {it for it in tab if isinstance(it, QAbstractButton) and it.isEnabled()}
        if screen.goes_on is None:
            wrong += [f"{one}: {name(it)}" for it in ready ^ set(lit)]
    assert "\n".join(wrong) == ""


def reached(window: Window, start: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where a key goes, until it has gone round or is taken by what it has come to."""
    start.setFocus()
    found: list[QWidget] = []
    while len(found) < MOST:
        QTest.keyClick(window.windowHandle(), key)
        now = window.focusWidget()
        if now is start or isinstance(now, TAKES_ARROWS):
            break
        found.append(now)
    return found


@pytest.mark.parametrize("one", ONE_OF_EACH)
def test_arrow_keys_go_where_tab_goes_and_back(
    qtbot: QtBot, window: Window, look: Look, one: str
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    screen = SCREENS[one](look)
    window.show_screen(screen)
    settle()
    by_tab = reached(window, screen.read, Qt.Key.Key_Tab)
    for key, back in ((Qt.Key.Key_Right, Qt.Key.Key_Left), (Qt.Key.Key_Down, Qt.Key.Key_Up)):
        assert reached(window, screen.read, key) == by_tab
        way_back = reached(window, screen.read, back)
        if not any(isinstance(it, TAKES_ARROWS) for it in stops(screen)):
            assert way_back == by_tab[::-1]
