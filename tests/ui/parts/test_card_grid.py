"""Cards in a grid: none cut off, none out of reach."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.big_button import BigButton
from app.ui.parts.card_grid import CardGrid
from app.ui.parts.pill_row import PillRow
from app.ui.theme import Sizes
from app.ui.window import Window
from tests.ui.fit import cut_off, outside, overlapping, settle

WORDS = (
    "Good",
    "A quiet place to wait",
    "Antidisestablishmentarianism",
    "I need the papers 2 weeks before the meeting, in large print.",
    "Yes",
    "My supporter with me",
    "Llanfairpwllgwyngyllgogerych",
    "OK",
    "Someone who knows me well",
    "Bad",
)
ROOMS = ((1286, 420), (1200, 360))  # what a screen leaves at 1366 by 768 and 1280 by 720


def shown(window: Window, look: Look, words: tuple[str, ...], most: int = 5) -> CardGrid:
    window.wear(look.style_sheet)
    cards = [BigButton(look, Phrase(one, "bus")) for one in words]
    grid = CardGrid(look, cards, most=most)
    whole = QWidget()
    body = QVBoxLayout(whole)
    body.addWidget(grid, stretch=1)
    body.addWidget(PillRow([], grid))
    window.show_screen(whole)
    settle()
    return grid


def turned_through(grid: CardGrid) -> list[BigButton]:
    """Every card, as one meets them by pressing *More*."""
    met = []
    for _page in range(grid.pages):
        met += grid.shown
        grid.more.click()
    return met


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_nothing_is_cut_off_and_more_reaches_every_card(
    window: Window, look: Look, scale: float, room: tuple[int, int]
) -> None:
    look = replace(look, sizes=Sizes(scale))
    for count in range(1, len(WORDS) + 1):
        window.setMinimumSize(*room)
        window.resize(*room)
        grid = shown(window, look, WORDS[:count], most=10)
        whole = grid.parentWidget()
        assert whole is not None
        for _page in range(grid.pages):
            settle()
            faults = [*cut_off(whole), *outside(whole), *overlapping(whole)]
            assert faults == []
            grid.more.click()
        assert turned_through(grid) == grid.cards
        window.resize(*room)


def test_notes_of_cards_are_whole_too(window: Window, look: Look) -> None:
    look = replace(look, sizes=Sizes(1.5))
    window.wear(look.style_sheet)
    note = "The passphrase is practice makes perfect every day of the week"
    cards = [BigButton(look, Phrase("Try it", "play"), note) for _ in range(4)]
    grid = CardGrid(look, cards)
    window.show_screen(grid)
    settle()
    assert [*cut_off(grid)] == []


def test_there_is_no_more_button_when_all_cards_fit(window: Window, look: Look) -> None:
    grid = shown(window, look, WORDS[:3])
    assert grid.pages == 1
    assert not grid.more.isVisible()


def test_more_comes_round_to_the_first_page_again(window: Window, look: Look) -> None:
    grid = shown(window, look, WORDS)
    first = grid.shown
    for _page in range(grid.pages):
        grid.more.click()
    assert grid.shown == first


def test_a_page_never_has_more_cards_than_are_wanted(window: Window, look: Look) -> None:
    grid = shown(window, look, tuple("abcdefg"), most=3)
    assert [len(grid.cards), grid.pages, len(grid.shown)] == [7, 3, 3]


def test_the_chosen_card_is_in_sight_after_a_resize(window: Window, look: Look) -> None:
    grid = shown(window, look, WORDS)
    grid.cards[8].setChecked(True)
    window.resize(1300, 700)
    settle()
    assert grid.cards[8] in grid.shown
    assert grid.cards[8].isVisible()


def test_without_cards_there_is_just_room(window: Window, look: Look) -> None:
    grid = shown(window, look, ())
    assert grid.shown == []
    assert grid.pages == 1


def test_cards_are_as_large_as_they_can_be(window: Window, look: Look) -> None:
    few = shown(window, look, ("Good", "OK", "Bad")).cards[0].picture.height()
    many = shown(window, look, ("Good", "OK", "Bad", "Yes", "No")).cards[0].picture.height()
    assert few > many > 84


def test_a_card_that_is_hidden_cannot_be_reached_by_tab(
    qtbot: QtBot, window: Window, look: Look
) -> None:
    grid = shown(window, look, WORDS)
    hidden = [card for card in grid.cards if card not in grid.shown]
    assert hidden
    assert not any(card.isVisible() for card in hidden)
