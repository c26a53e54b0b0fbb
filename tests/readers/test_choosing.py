"""What a screen reader can do on a screen, and what it is told of what comes of it."""

from collections.abc import Sequence

import pytest

from tests.readers.bus import NEEDS_BUS
from tests.readers.reading import Node, Reading, Tree

pytestmark = NEEDS_BUS
QUESTION = "What would make health checks better for you and for others?"


def chosen(tree: Tree) -> list[str]:
    """The names of everything that is chosen."""
    return [one.name for one in tree if one.has("checked")]


def roles(tree: Tree, *names: str) -> set[str]:
    return {tree.named(name).role for name in names}


def focus_of(tree: Tree) -> Node:
    (focused,) = (one for one in tree if one.has("focused") and one.is_active)
    return focused


def announced(reading: Reading) -> list[str]:
    return [one.said for one in reading.heard() if one.kind.startswith("object:announcement")]


def before(tree: Tree, names: Sequence[str]) -> bool:
    """Whether these come in this order in a screen, which itself has the name of its title."""
    inside = [one for one in tree if one.role != "panel"]
    places = [next(one.place for one in inside if one.name == name) for name in names]
    return places == sorted(places)


def test_a_card_of_which_one_is_chosen_is_a_radio_button_and_says_so(reading: Reading) -> None:
    tree = reading.member("feelings")
    assert roles(tree, "Good", "OK", "Not good", "Worried") == {"radio button"}
    assert chosen(tree) == ["OK"]
    reading.heard()
    reading.press(tree.named("Worried"))
    assert chosen(reading.tree()) == ["Worried"]
    told = {(one.name, one.detail) for one in reading.heard() if "checked" in one.kind}
    assert told == {("OK", 0), ("Worried", 1)}


def test_cards_of_which_many_are_chosen_are_boxes_to_tick(reading: Reading) -> None:
    tree = reading.member("to try: choose_many")
    for name in ("Music", "Art"):
        reading.press(tree.named(name))
    after = reading.tree()
    assert chosen(after) == ["Music", "Art"]
    assert roles(after, "Music", "The garden", "Art") == {"check box"}
    reading.press(after.named("Music"))
    assert chosen(reading.tree()) == ["Art"]


def test_what_acts_at_once_is_a_plain_button(reading: Reading) -> None:
    assert roles(reading.member("choose one"), "I want to say more") == {"push button"}
    assert roles(reading.member("helped"), "How to help well") == {"push button"}
    assert roles(reading.member("who with one"), "Kofi") == {"push button"}


def test_next_says_why_it_is_not_ready_and_then_says_nothing(reading: Reading) -> None:
    tree = reading.member("to try: choose_one")
    on = tree.named("Next")
    assert not on.has("enabled")
    assert on.actions[:1] != ("Press",)
    assert on.description == "Pick or say something first."
    reading.press(tree.named("Music"))
    on = reading.tree().named("Next")
    assert on.has("enabled")
    assert on.description == ""


def test_dots_are_told_as_they_are_given(reading: Reading) -> None:
    tree = reading.member("to try: dots")
    card = tree.named("Music")
    assert (card.role, card.description) == ("push button", "No dots")
    reading.heard()
    reading.press(card)
    reading.press(card)
    card = reading.tree().named("Music")
    assert (card.role, card.description) == ("push button", "2 dots")
    assert announced(reading)[-1] == "2 dots You have 1 dot left."


def test_a_card_on_the_mat_is_placed_and_the_next_one_is_told(reading: Reading) -> None:
    tree = reading.member("to try: picture_mat")
    assert roles(tree, "Good", "OK", "Not good") == {"radio button"}
    card = focus_of(tree).name
    reading.heard()
    reading.press(tree.named("Good"))
    assert f"{card}. Good" in announced(reading)
    assert focus_of(reading.tree()).name != card


def test_how_loud_somebody_is_has_a_word_and_a_value(reading: Reading) -> None:
    (meter,) = reading.member("talk talking").of_role("progress bar")
    assert meter.value is not None
    least, value, most = meter.value
    assert (least, most) == (0, 100)
    assert 0 < value < most
    assert meter.name


def test_the_steps_are_told_and_no_dot_of_them(reading: Reading) -> None:
    tree = reading.member("feelings")
    assert tree.named("Step 4 of 6").role == "label"


def test_a_sheet_to_draw_on_says_what_it_is_and_how_the_pen_is(reading: Reading) -> None:
    tree = reading.member("draw drawn")
    (sheet,) = tree.of_role("canvas")
    assert sheet.has("focusable")
    reading.focus(sheet)
    reading.bus.press("space")
    reading.settle()
    (sheet,) = reading.tree().of_role("canvas")
    assert "down" in sheet.description
    reading.bus.press("space")


@pytest.mark.parametrize("name", ["feelings", "choose one", "own words", "draw drawn"])
def test_tab_goes_in_the_order_in_which_a_screen_is_told(reading: Reading, name: str) -> None:
    tree = reading.member(name)
    order = [one.name for one in tree if one.is_active and one.has("focusable", "enabled")]
    start = order.index(focus_of(tree).name)
    reading.heard()
    count = 5
    reading.bus.press(*["Tab"] * count)
    reading.settle()
    reached = [
        one.name
        for one in reading.heard()
        if one.kind.startswith("object:state-changed:focused") and one.detail
    ]
    assert reached == [order[(start + step) % len(order)] for step in range(1, count + 1)]


def test_a_screen_is_told_from_the_top_to_the_bottom(reading: Reading) -> None:
    tree = reading.member("choose one")
    assert before(tree, ["Mary-Anne Louise", "Break", "Stop", QUESTION, "More time"])
    assert before(tree, ["More time", "I do not know", "Back", "Next"])


def test_another_page_is_told_though_the_keyboard_stays(reading: Reading) -> None:
    tree = reading.member("notice")
    first = [one.name for one in tree.of_role("label")]
    reading.heard()
    reading.press(tree.named("Next"))
    (told,) = announced(reading)
    after = [one.name for one in reading.tree().of_role("label") if one.name not in first]
    assert after
    assert all(words in told for words in after)


def test_a_new_screen_is_told_by_its_title_as_the_keyboard_comes_to_it(
    reading: Reading,
) -> None:
    reading.member("helped")
    reading.heard()
    tree = reading.member("feelings")
    screen = tree.named("How are you today?", "panel")
    assert focus_of(tree).above == screen.place
    assert reading.heard()[-1].name == focus_of(tree).name


def test_what_is_noted_is_told(reading: Reading) -> None:
    reading.member("feelings")
    reading.heard()
    reading.shown.ask("note", "problem.disk_full")
    (told,) = announced(reading)
    assert told
    assert reading.tree().named(told).role == "label"


def test_a_passphrase_is_never_told(reading: Reading) -> None:
    tree = reading.member("unlock")
    (field,) = tree.of_role("password text")
    reading.focus(field)
    reading.bus.press("s", "e", "c", "r", "e", "t")
    reading.settle()
    assert "secret" not in reading.tree().words


def test_what_is_only_there_to_be_seen_is_not_told(reading: Reading) -> None:
    tree = reading.member("about")
    assert tree.of_role("image", "filler") == []
    assert not [one for one in tree if not one.name and one.role != "application"]


def test_a_group_that_the_light_comes_to_is_told_and_so_is_the_first_thing_in_it(
    reading: Reading,
) -> None:
    reading.heard()
    reading.shown.ask("groups", "feelings")
    reading.settle()
    assert announced(reading) == ["Answers"]
    reading.shown.ask("key", "Key_Space")
    reading.settle()
    told = [one.said or one.name for one in reading.heard() if one.said or one.detail]
    assert told == ["Good"]
    reading.member("feelings")
