"""Fewer choices at a time, one thing at a time, and words alone."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.domain.profiles import ScreenProfile
from app.ui.look import Look
from app.ui.member.bars import TopBar
from app.ui.member.mat import MatScreen
from app.ui.member.pick import PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.said import SaidScreen
from app.ui.member.screen import Screen
from app.ui.parts.bar_button import BarButton
from app.ui.parts.big_button import BigButton
from app.ui.parts.card_grid import CardGrid
from app.ui.parts.more_button import MoreButton
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.sentence_row import SentenceRow
from app.ui.parts.tools import ToolButton
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.member.screens import OF_THE_BOARD, SCREENS

TWO = ScreenProfile(choices=2)
ONE_THING = ScreenProfile(one_at_a_time=True)
WORDS_ALONE = ScreenProfile(shows_pictures=False)
OF_MEMBERS = [name for name in SCREENS if name not in OF_THE_BOARD]
WITHOUT_WORDS = {"new"}
"""Screens with faces to pick from, which nobody could tell apart without pictures."""


def shown(window: Window, look: Look, name: str, profile: ScreenProfile) -> Screen:
    look = look.liked_by(profile)
    window.wear(look.style_sheet)
    screen = SCREENS[name](look)
    window.show_screen(screen)
    settle()
    return screen


def seen(screen: Screen, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in screen.findChildren(kind) if one.isVisible()]


def test_two_choices_are_on_a_screen_and_the_others_a_few_presses_away(
    window: Window, look: Look
) -> None:
    for name in OF_MEMBERS:
        screen = shown(window, look, name, TWO)
        cards = [one for one in seen(screen, BigButton) if one.property("kind") != "card"]
        assert len(cards) <= 2, name
        for grid in screen.findChildren(CardGrid):
            found = list(grid.shown)
            for _page in range(grid.pages - 1):
                grid.more.click()
                found += grid.shown
            assert set(found) == set(grid.cards), name


def test_each_page_of_choices_is_read_with_the_way_to_more(window: Window, look: Look) -> None:
    screen = shown(window, look, "choose one", TWO)
    assert isinstance(screen, PickScreen)
    read = []
    for _page in range(screen.grid.pages):
        screen.grid.more.click()
        said = [phrase.words for phrase in (*screen.reading(), *screen.ways())]
        assert screen.grid.more.phrase.words in said
        read += [card.phrase.words for card in screen.grid.shown]
        assert all(card.phrase.words in said for card in screen.grid.shown)
    assert len(read) == 5


def test_the_pills_stay_where_there_are_two_choices(window: Window, look: Look) -> None:
    screen = shown(window, look, "choose one", TWO)
    names = {pill.accessibleName() for pill in seen(screen, BarButton)}
    assert {"I do not know", "Skip this"} <= names


def test_an_answer_read_back_has_two_ways_on_at_a_time(window: Window, look: Look) -> None:
    screen = shown(window, look, "said one", TWO)
    assert isinstance(screen, SaidScreen)
    assert [one.phrase.words for one in seen(screen, BigButton)] == ["Yes", "Change it"]  # type: ignore[attr-defined]
    (more,) = seen(screen, MoreButton)
    assert isinstance(more, MoreButton)
    more.click()
    assert [one.phrase.words for one in seen(screen, BigButton)] == ["Delete it"]  # type: ignore[attr-defined]
    assert [phrase.words for phrase in screen.reading()][-1] == "Delete it"
    more.click()
    assert [one.phrase.words for one in seen(screen, BigButton)] == ["Yes", "Change it"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["about", "thanks", "letter", "sees a voice is known"])
def test_one_sentence_at_a_time_is_on_a_screen(window: Window, look: Look, name: str) -> None:
    usual = [row.phrase for row in shown(window, look, name, ScreenProfile()).rows]
    screen = shown(window, look, name, ONE_THING)
    met = []
    for _page in usual:
        (row,) = seen(screen, SentenceRow)
        assert isinstance(row, SentenceRow)
        met.append(row.phrase)
        assert row.phrase in screen.reading()
        screen.go_on()
    assert met == usual


def test_one_thing_at_a_time_can_be_gone_back_through(window: Window, look: Look) -> None:
    screen = shown(window, look, "sees a voice is known", ONE_THING)
    first = [phrase.words for phrase in screen.reading()]
    screen.go_on()
    place = screen.place
    assert [phrase.words for phrase in screen.reading()] != first
    screen.go_back()
    assert [phrase.words for phrase in screen.reading()] == first
    screen.go_to(place)
    assert [phrase.words for phrase in screen.reading()] != first


def test_there_is_no_way_to_more_choices_before_there_are_any(
    window: Window, look: Look
) -> None:
    screen = shown(window, look, "sees a voice is known", TWO)
    assert seen(screen, MoreButton) == []
    screen.go_on()
    settle()
    assert len(seen(screen, MoreButton)) == 1


def test_what_was_said_is_read_back_one_thing_at_a_time(window: Window, look: Look) -> None:
    screen = shown(window, look, "said five", ONE_THING)
    more = next(one for one in seen(screen, MoreButton))
    labels = {"More time", "Easy read letter", "Same nurse each time", "My supporter with me"}
    for _page in range(4):
        words = {one.text() for one in seen(screen, QLabel)}  # type: ignore[attr-defined]
        assert len(words & labels) == 1
        assert isinstance(more, MoreButton)
        more.click()


def test_no_words_have_a_picture_for_someone_who_likes_words_alone(
    window: Window, look: Look
) -> None:
    for name in OF_MEMBERS:
        if name in WITHOUT_WORDS:
            continue
        screen = shown(window, look, name, WORDS_ALONE)
        assert seen(screen, PictureLabel) == [], name
        for button in seen(screen, BarButton):
            assert isinstance(button, QPushButton)
            is_own = isinstance(button, ToolButton) or isinstance(button.parentWidget(), TopBar)
            assert button.icon().isNull() or is_own, f"{button.text()} on {name}"


def test_a_face_without_words_and_a_face_that_says_who_is_here_stay(
    window: Window, look: Look
) -> None:
    assert seen(shown(window, look, "new", WORDS_ALONE), PictureLabel)
    screen = shown(window, look, "feelings", WORDS_ALONE)
    assert screen.top is not None
    assert not screen.top.who.icon().isNull()


def test_words_alone_are_larger(window: Window, look: Look) -> None:
    usual = shown(window, look, "about", ScreenProfile()).rows[0].words.font().pixelSize()
    alone = shown(window, look, "about", WORDS_ALONE).rows[0].words.font().pixelSize()
    assert alone > usual


def test_a_card_of_words_alone_is_put_in_its_place(window: Window, look: Look) -> None:
    screen = shown(window, look, "to try: picture_mat", WORDS_ALONE)
    assert isinstance(screen, MatScreen)
    screen.go_on()
    settle()
    card = screen.hand.card.phrase.words
    assert card in {one.text() for one in seen(screen, QLabel)}  # type: ignore[attr-defined]
    next(iter(screen.places.values())).click()
    assert screen.hand.card.phrase.words != card


def test_whoever_likes_everything_as_usual_meets_no_fewer(window: Window, look: Look) -> None:
    screen = shown(window, look, "choose one", ScreenProfile())
    assert isinstance(screen, PickScreen)
    assert len(screen.grid.shown) == 5
    rows = shown(window, look, "about", ScreenProfile())
    assert isinstance(rows, RowsScreen)
    assert len(rows.list.shown) == 3
