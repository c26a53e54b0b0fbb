"""What a member can like in more than one way, and getting back from it."""

from dataclasses import fields, replace
from uuid import uuid4

import pytest

from app.domain.adjusting import adjusted, as_new, put_back
from app.domain.likes import (
    GROUPS,
    QUESTIONS,
    WAYS,
    Like,
    LikeGroup,
    all_as_it_was,
    as_it_was,
    groups_of,
    likes_of,
    liking_of,
    presses_differ,
)
from app.domain.people import Member
from app.domain.profiles import (
    MOST_CHOICES,
    Access,
    ButtonSize,
    Reading,
    ScreenProfile,
    ThemeName,
    VoiceProfile,
)
from app.wording.catalogue import Catalogue

WILF = Member(uuid4(), "Wilf", "avatar_01")
ALL_OTHER = replace(
    WILF,
    screen=ScreenProfile(
        ThemeName.YELLOW_ON_BLACK,
        ButtonSize.EXTRA_LARGE,
        2.0,
        Access.TWO_SWITCHES,
        hold_ms=2000,
        choose_with="key:F9",
    ),
    voice=VoiceProfile(Reading.EVERYTHING, 100, voice="a voice of the computer"),
)


@pytest.mark.parametrize("like", WAYS)
def test_whatever_is_liked_is_what_is_chosen_then(like: Like) -> None:
    for liking in WAYS[like]:
        assert liking_of(like, liking.on(ALL_OTHER)) == liking


@pytest.mark.parametrize("like", WAYS)
def test_each_like_and_each_way_has_its_sentence(like: Like) -> None:
    words = Catalogue()
    asked = [f"likes.{like}", *(f"likes.{one.name}" for one in WAYS[like])]
    assert all(words(name).words for name in asked)


@pytest.mark.parametrize("like", WAYS)
def test_nothing_but_what_is_liked_is_set(like: Like) -> None:
    for liking in WAYS[like]:
        assert as_it_was(like, liking.on(ALL_OTHER), ALL_OTHER) == ALL_OTHER


def test_the_usual_of_everything_is_one_of_the_ways() -> None:
    assert [like for like in WAYS if liking_of(like, WILF) is None] == []


def test_each_field_of_the_screen_can_be_liked_in_another_way() -> None:
    likes = [like for group in GROUPS.values() for like in group]
    ways = [one for like in likes if like is not Like.TEACH for one in WAYS[like]]
    set_here = {name for one in ways for name, _value in one.sets}
    taught, of_the_desk = {"choose_with", "step_with"}, {"voice", "number_keys"}
    profile = {one.name for kind in (ScreenProfile, VoiceProfile) for one in fields(kind)}
    assert profile - of_the_desk == set_here | taught


@pytest.mark.parametrize("access", Access)
def test_no_more_than_five_things_stand_together(access: Access) -> None:
    screen = ScreenProfile(access=access)
    assert len(groups_of(screen)) <= MOST_CHOICES
    for group in LikeGroup:
        assert len(likes_of(group, screen)) <= MOST_CHOICES


def test_five_things_are_asked_and_each_but_colours_has_at_most_five_ways() -> None:
    assert len(QUESTIONS) == 5
    assert [one for one in WAYS if len(WAYS[one]) > MOST_CHOICES] == [Like.COLOURS]


@pytest.mark.parametrize(
    ("access", "meant"),
    [
        (Access.USUAL, {Like.HOLD, Like.HEARS_FIRST}),
        (Access.DWELL, {Like.DWELL, Like.HEARS_FIRST}),
        (Access.ONE_SWITCH, {Like.SCAN, Like.FIRST, Like.LOOPS, Like.IN_GROUPS, Like.TEACH}),
        (Access.STEP_AND_WAIT, {Like.SCAN, Like.FIRST, Like.IN_GROUPS, Like.TEACH}),
        (Access.TWO_SWITCHES, {Like.IN_GROUPS, Like.TEACH}),
    ],
)
def test_only_what_means_something_is_shown(access: Access, meant: set[Like]) -> None:
    screen = ScreenProfile(access=access)
    shown = {*likes_of(LikeGroup.PRESSING, screen), *likes_of(LikeGroup.SWITCHES, screen)}
    assert shown == {Like.ACCESS, Like.IGNORE, Like.REST} | meant


def test_everything_goes_back_as_it_was_and_nothing_else_does() -> None:
    now = replace(WILF, name="Wilfred", asked_how=True)
    back = all_as_it_was(now, ALL_OTHER)
    assert back == replace(ALL_OTHER, name="Wilfred", asked_how=True)


def test_only_another_way_to_press_has_to_be_tried_first() -> None:
    dwells = replace(WILF, screen=ScreenProfile(access=Access.DWELL))
    assert presses_differ(WILF, dwells)
    assert not presses_differ(WILF, replace(WILF, screen=ScreenProfile(text_scale=2.0)))


def test_as_new_is_usual_with_what_the_needs_on_the_list_set() -> None:
    new = as_new(ALL_OTHER, ["ph_switch", "sc_bigger_words"])
    assert new.screen == ScreenProfile(
        text_scale=1.25, access=Access.ONE_SWITCH, choose_with="key:F9"
    )
    assert new.voice == VoiceProfile(voice="a voice of the computer")
    assert new.letter == ALL_OTHER.letter


def test_what_is_liked_has_the_last_word_over_a_need_and_stays_when_it_goes() -> None:
    bigger = adjusted(WILF, ["sc_bigger_words", "sc_dark"])
    smaller = WAYS[Like.WORDS][0].on(bigger)
    assert smaller.screen.text_scale == 1.0
    assert smaller.letter.points == 18
    gone = put_back(smaller, ["sc_bigger_words"], ["sc_dark"])
    assert gone.screen == ScreenProfile(theme=ThemeName.DARK)
