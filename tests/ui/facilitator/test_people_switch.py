"""At the desk: which key or button is somebody's switch, learnt by pressing it."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.domain.profiles import Access, ScreenProfile
from app.ui.facilitator.page import Page
from app.ui.facilitator.people_pressing import PressingLikes
from app.ui.look import Look
from app.ui.parts.switch_names import Switch
from app.ui.window import Window
from tests.ui.fit import place, settle
from tests.ui.reading import all_words

F5 = Qt.Key.Key_F5
STEP, CHOOSE = Switch.STEP, Switch.CHOOSE


class Kept(dict[str, Any]):
    """What was changed, by its field."""

    def __call__(self, **changes: Any) -> None:  # noqa: ANN401 - fields of a profile
        """Keep this."""
        self.update(changes)


@pytest.fixture
def kept() -> Kept:
    """Return what is changed."""
    return Kept()


@pytest.fixture
def likes(window: Window, look: Look, kept: Kept) -> PressingLikes:
    """Return the panel of someone with two switches, on a page of the desk."""
    page = Page(look, "People")
    profile = ScreenProfile(access=Access.TWO_SWITCHES, step_with="mouse:right")
    panel = PressingLikes(page, profile, kept)
    page.body.addWidget(panel)
    page.body.addStretch()
    window.show_screen(page)
    window.resize(1366, 1400)  # all of it is in sight, with nothing to scroll
    settle()
    return panel


def key(window: Window, one: Qt.Key) -> None:
    QTest.keyClick(window.windowHandle(), one)
    settle()


def test_the_next_press_is_learnt(window: Window, likes: PressingLikes, kept: Kept) -> None:
    assert "Moves the light\nright mouse button" in all_words()
    assert "Chooses\nSpace or Enter" in all_words()
    likes.switches.learn[CHOOSE].click()
    assert "Press the switch now" in all_words()
    key(window, F5)
    assert kept == {"choose_with": "key:F5"}
    assert "Chooses\nkey F5" in all_words()
    key(window, Qt.Key.Key_F6)
    assert kept == {"choose_with": "key:F5"}


def test_the_usual_switch_comes_back_by_one_button(likes: PressingLikes, kept: Kept) -> None:
    assert not likes.switches.usual[CHOOSE].isVisible()
    likes.switches.usual[STEP].click()
    assert kept == {"step_with": ""}


def test_one_press_is_not_both_switches(
    window: Window, likes: PressingLikes, kept: Kept
) -> None:
    likes.switches.learn[CHOOSE].click()
    handle = window.windowHandle()
    where = QPoint(window.width() // 2, window.height() - 20)
    QTest.mouseClick(handle, Qt.MouseButton.RightButton, pos=where)
    assert "That is their other switch." in all_words()
    assert kept == {}


@pytest.mark.parametrize("wrong", [Qt.Key.Key_Shift, Qt.Key.Key_F9])
def test_a_key_that_is_needed_is_refused(
    window: Window, likes: PressingLikes, kept: Kept, wrong: Qt.Key
) -> None:
    likes.switches.learn[CHOOSE].click()
    key(window, wrong)
    assert "The computer needs that key." in all_words()
    assert kept == {}


def test_learning_ends_by_escape_or_by_the_same_button(
    window: Window, likes: PressingLikes, kept: Kept
) -> None:
    learn = likes.switches.learn[CHOOSE]
    learn.click()
    key(window, Qt.Key.Key_Escape)
    key(window, F5)
    learn.click()
    QTest.mouseClick(
        window.windowHandle(), Qt.MouseButton.LeftButton, pos=place(learn).center()
    )
    key(window, F5)
    assert kept == {}
    assert "Press the switch now" not in all_words()


def test_each_way_to_press_has_its_own_switches_and_most_people_none(
    likes: PressingLikes,
) -> None:
    shown = {}
    for access in Access:
        likes.switches.show_profile(ScreenProfile(access=access))
        rows = likes.switches.rows
        shown[access] = [one for one in Switch if rows[one].isVisible()]
    assert shown == {
        Access.USUAL: [],
        Access.DWELL: [],
        Access.ONE_SWITCH: [CHOOSE],
        Access.STEP_AND_WAIT: [STEP],
        Access.TWO_SWITCHES: [STEP, CHOOSE],
    }
