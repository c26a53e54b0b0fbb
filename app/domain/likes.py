"""What a member can like in more than one way: what they see, how they press, how we read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.domain.people import Member
from app.domain.pictures import PictureChoice
from app.domain.profiles import (
    Access,
    ButtonSize,
    Reading,
    ScreenProfile,
    ThemeName,
)


class Like(StrEnum):
    """One thing that is asked on a screen of its own.

    TEACH has no ways to choose from: which key or button is somebody's switch is shown by
    pressing it.
    """

    WORDS = "words"
    SPACE = "space"
    LINES = "lines"
    COLOURS = "colours"
    BUTTONS = "buttons"
    CHOICES = "choices"
    ONE_THING = "one_thing"
    PICTURES = "pictures"
    POINTER = "pointer"
    ACCESS = "access"
    HOLD = "hold"
    DWELL = "dwell"
    IGNORE = "ignore"
    REST = "rest"
    HEARS_FIRST = "hears_first"
    SCAN = "scan"
    FIRST = "first"
    LOOPS = "loops"
    IN_GROUPS = "in_groups"
    TEACH = "teach"
    READING = "reading"
    SPEED = "speed"
    PAUSE = "pause"
    LIGHTS = "lights"
    FINISHES = "finishes"
    AMOUNT = "amount"


class LikeGroup(StrEnum):
    """What belongs together on *How I use this*: never more than five things."""

    SEEING = "seeing"
    BUTTONS = "buttons"
    PRESSING = "pressing"
    SWITCHES = "switches"
    VOICE = "voice"


@dataclass(frozen=True)
class Liking:
    """One way of liking something. ``name`` is that of its sentence.

    ``sets`` are the fields it sets in the profile of the screen, or in that of the voice.
    """

    name: str
    sets: tuple[tuple[str, Any], ...]
    of_voice: bool = False

    def on(self, member: Member) -> Member:
        """The member as they like it so."""
        if self.of_voice:
            return replace(member, voice=replace(member.voice, **dict(self.sets)))
        return replace(member, screen=replace(member.screen, **dict(self.sets)))

    def is_of(self, member: Member) -> bool:
        """Whether the member likes it so already."""
        return self.on(member) == member


def _screen(like: Like, field: str, values: Iterable[Any]) -> tuple[Liking, ...]:
    return tuple(Liking(f"{like}_{_called(one)}", ((field, one),)) for one in values)


def _voice(like: Like, field: str, values: Iterable[Any]) -> tuple[Liking, ...]:
    return tuple(
        Liking(f"{like}_{_called(one)}", ((field, one),), of_voice=True) for one in values
    )


def _called(value: Any) -> str:  # noqa: ANN401 - a field of a profile
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(round(value * 100)) if isinstance(value, float) else str(value)


def _together(name: str, **sets: Any) -> Liking:  # noqa: ANN401 - fields of a profile
    return Liking(name, tuple(sets.items()))


NO_OR_YES = (False, True)
WAYS: dict[Like, tuple[Liking, ...]] = {
    Like.WORDS: _screen(Like.WORDS, "text_scale", (1.0, 1.25, 1.5, 1.75, 2.0)),
    Like.SPACE: _screen(Like.SPACE, "more_space", NO_OR_YES),
    Like.LINES: _screen(Like.LINES, "line_focus", (0, 3, 1)),
    Like.COLOURS: _screen(Like.COLOURS, "theme", ThemeName),
    Like.BUTTONS: _screen(Like.BUTTONS, "button_size", ButtonSize),
    Like.CHOICES: _screen(Like.CHOICES, "choices", (5, 4, 3, 2)),
    Like.ONE_THING: _screen(Like.ONE_THING, "one_at_a_time", NO_OR_YES),
    Like.PICTURES: (
        *(
            _together(f"pictures_{one}", shows_pictures=True, pictures=one)
            for one in PictureChoice
        ),
        _together("pictures_none", shows_pictures=False),
    ),
    Like.POINTER: _screen(Like.POINTER, "large_pointer", NO_OR_YES),
    Like.ACCESS: _screen(Like.ACCESS, "access", Access),
    Like.HOLD: _screen(Like.HOLD, "hold_ms", (0, 500, 1000, 1500, 2000)),
    Like.DWELL: _screen(Like.DWELL, "dwell_ms", (400, 1000, 1500, 3000, 5000)),
    Like.IGNORE: _screen(Like.IGNORE, "ignore_ms", (0, 300, 500, 1000, 2000)),
    Like.REST: _screen(Like.REST, "rest_ms", (0, 300, 500, 1000, 2000)),
    Like.HEARS_FIRST: _screen(Like.HEARS_FIRST, "hears_first", NO_OR_YES),
    Like.SCAN: _screen(Like.SCAN, "scan_ms", (1000, 2000, 3000, 5000, 10_000)),
    Like.FIRST: _screen(Like.FIRST, "scan_first_ms", (0, 1000, 2000, 3000, 5000)),
    Like.LOOPS: _screen(Like.LOOPS, "scan_loops", (1, 3, 5, 10, 0)),
    Like.IN_GROUPS: _screen(Like.IN_GROUPS, "scan_in_groups", NO_OR_YES),
    Like.READING: _voice(Like.READING, "reading", Reading),
    Like.SPEED: _voice(Like.SPEED, "wpm", (100, 120, 150, 180, 200)),
    Like.PAUSE: _voice(Like.PAUSE, "pause_ms", (0, 600, 1000, 2000, 3000)),
    Like.LIGHTS: _voice(Like.LIGHTS, "lights_words", NO_OR_YES),
    Like.FINISHES: _voice(Like.FINISHES, "finishes", NO_OR_YES),
    Like.AMOUNT: (
        _together("amount_5", choices=5, one_at_a_time=False, button_size=ButtonSize.MEDIUM),
        _together("amount_3", choices=3, one_at_a_time=False, button_size=ButtonSize.LARGE),
        _together(
            "amount_2", choices=2, one_at_a_time=True, button_size=ButtonSize.EXTRA_LARGE
        ),
    ),
}
"""The few ways in which each thing can be liked, within the ranges of handbook 5.5 and 5.6."""

QUESTIONS = (Like.WORDS, Like.COLOURS, Like.ACCESS, Like.READING, Like.AMOUNT)
"""What somebody new is asked, in this order. Five, with one idea each."""

GROUPS: dict[LikeGroup, tuple[Like, ...]] = {
    LikeGroup.SEEING: (Like.WORDS, Like.COLOURS, Like.SPACE, Like.LINES),
    LikeGroup.BUTTONS: (
        Like.BUTTONS,
        Like.CHOICES,
        Like.ONE_THING,
        Like.PICTURES,
        Like.POINTER,
    ),
    LikeGroup.PRESSING: (
        Like.ACCESS,
        Like.HOLD,
        Like.DWELL,
        Like.IGNORE,
        Like.REST,
        Like.HEARS_FIRST,
    ),
    LikeGroup.SWITCHES: (
        Like.SCAN,
        Like.FIRST,
        Like.LOOPS,
        Like.IN_GROUPS,
        Like.TEACH,
    ),
    LikeGroup.VOICE: (
        Like.READING,
        Like.SPEED,
        Like.PAUSE,
        Like.LIGHTS,
        Like.FINISHES,
    ),
}

TIMED: dict[Like, str] = {
    Like.HOLD: "hold_ms",
    Like.DWELL: "dwell_ms",
    Like.IGNORE: "ignore_ms",
    Like.REST: "rest_ms",
    Like.SCAN: "scan_ms",
    Like.FIRST: "scan_first_ms",
}
"""The times of the screen's profile. The desk may have set one that has no name here."""

MEANT: dict[Like, Callable[[ScreenProfile], bool]] = {
    Like.HOLD: lambda screen: screen.access is Access.USUAL,
    Like.DWELL: lambda screen: screen.access is Access.DWELL,
    Like.HEARS_FIRST: lambda screen: not screen.access.is_scanned,
    Like.POINTER: lambda screen: not screen.access.is_scanned,
    Like.SCAN: lambda screen: screen.access in (Access.ONE_SWITCH, Access.STEP_AND_WAIT),
    Like.FIRST: lambda screen: screen.access in (Access.ONE_SWITCH, Access.STEP_AND_WAIT),
    Like.LOOPS: lambda screen: screen.access is Access.ONE_SWITCH,
    Like.IN_GROUPS: lambda screen: screen.access.is_scanned,
    Like.TEACH: lambda screen: screen.access.is_scanned,
}
"""What only means something to those who press in some ways."""


def is_meant(like: Like, screen: ScreenProfile) -> bool:
    """Whether something does anything for somebody who uses the screen like this."""
    return like not in MEANT or MEANT[like](screen)


def likes_of(group: LikeGroup, screen: ScreenProfile) -> list[Like]:
    """What there is to choose in a group for somebody who uses the screen like this."""
    return [like for like in GROUPS[group] if is_meant(like, screen)]


def groups_of(screen: ScreenProfile) -> list[LikeGroup]:
    """The groups in which there is something to choose."""
    return [group for group in LikeGroup if likes_of(group, screen)]


def liking_of(like: Like, member: Member) -> Liking | None:
    """How the member likes it; None where it is none of the ways that have a name."""
    return next((one for one in WAYS[like] if one.is_of(member)), None)


def as_it_was(like: Like, member: Member, before: Member) -> Member:
    """The member with one thing as it was before; all else stays."""
    ways = WAYS[like]
    names = {name for way in ways for name, _value in way.sets}
    if ways[0].of_voice:
        old = {name: getattr(before.voice, name) for name in names}
        return replace(member, voice=replace(member.voice, **old))
    old = {name: getattr(before.screen, name) for name in names}
    return replace(member, screen=replace(member.screen, **old))


def all_as_it_was(member: Member, before: Member) -> Member:
    """The member with their whole screen and voice as they were before."""
    return replace(member, screen=before.screen, voice=before.voice)


def presses_differ(one: Member, other: Member) -> bool:
    """Whether one of them presses in another way than the other, or at another pace."""
    return (one.screen.access, one.screen.presses, one.screen.scanning) != (
        other.screen.access,
        other.screen.presses,
        other.screen.scanning,
    )
