"""The screens on which members choose how they like to use this, with plenty to show."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import uuid4

from app.domain.adjusting import Adjusted
from app.domain.likes import GROUPS, QUESTIONS, WAYS, Like, LikeGroup
from app.domain.people import Member
from app.domain.profiles import Access, ButtonSize, Reading, ScreenProfile, VoiceProfile
from app.domain.what_changed import what_changed
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.likes_screens import (
    Undo,
    WayBack,
    group_screen,
    groups_screen,
    how_offer_screen,
    like_screen,
    liked_screen,
)
from app.ui.member.needs_cards import Reply
from app.ui.member.screen import Frame, Screen

FRAME = Frame(Where("Mary-Anne Louise", "avatar_09", 4, 6))
USUAL = Member(uuid4(), "Mary-Anne Louise", "avatar_09")
SWITCH = replace(USUAL, screen=ScreenProfile(access=Access.ONE_SWITCH, scan_ms=700))
ODD = replace(
    USUAL,
    screen=ScreenProfile(hold_ms=700, ignore_ms=700, rest_ms=700),
    voice=VoiceProfile(wpm=135),
)
ALL_NEW = replace(
    USUAL,
    screen=ScreenProfile(
        text_scale=2.0,
        access=Access.STEP_AND_WAIT,
        choices=2,
        one_at_a_time=True,
        more_space=True,
        line_focus=1,
        large_pointer=True,
        button_size=ButtonSize.EXTRA_LARGE,
        hold_ms=2000,
        scan_ms=5000,
        dwell_ms=3000,
    ),
    voice=VoiceProfile(Reading.EVERYTHING, wpm=100),
)


def question(look: Look, like: Like) -> Screen:
    """One of the five questions."""
    return like_screen(look, like, USUAL, WayBack(Undo.DONT_KNOW), FRAME)


def setting(look: Look, like: Like) -> Screen:
    """One thing of the settings, as the desk has set it up."""
    way_back = WayBack(Undo.PUT_BACK)
    return like_screen(look, like, ODD, way_back, replace(FRAME, next_words="likes.good"))


def group(look: Look, kind: LikeGroup) -> Screen:
    """One kind of settings."""
    member = SWITCH if kind is LikeGroup.SWITCHES else ODD
    return group_screen(look, kind, GROUPS[kind][0], member, FRAME)


def kept(look: Look) -> Screen:
    """Everything that can be different at once."""
    told = [look(f"changed.{name}") for name in what_changed(Adjusted(USUAL, ALL_NEW))]
    return liked_screen(look, told, FRAME)


LIKES: dict[str, Callable[[Look], Screen]] = {
    "how offered": lambda look: how_offer_screen(look, Reply.LATER, FRAME),
    **{f"how, question: {like}": partial(question, like=like) for like in QUESTIONS},
    "how I use this": lambda look: groups_screen(look, LikeGroup.VOICE, SWITCH, FRAME),
    **{f"how I use this: {kind}": partial(group, kind=kind) for kind in LikeGroup},
    **{
        f"how, setting: {like}": partial(setting, like=like)
        for like in WAYS
        if like is not Like.AMOUNT
    },
    "how, kept": kept,
    "how, nothing kept": lambda look: liked_screen(look, [], FRAME),
}
