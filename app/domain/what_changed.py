"""What is different for a member once their needs changed, so that it can be said."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from app.domain.adjusting import SETS, Adjusted, adjusted
from app.domain.letter import Layout
from app.domain.people import Member
from app.domain.profiles import ButtonSize

FEW_CHOICES = 2
"""How many choices there are at a time for whoever needs few."""
BY = ("email", "post")
"""The ways of sending letters that have a sentence of their own."""

Name = Callable[[Any, Any], str]
"""The name of what to say of something that was like this, and is like that now."""


@dataclass(frozen=True)
class _Told:
    """One thing that may change: what it is now, and what is said of it."""

    of: Callable[[Member], Any]
    name: Name


def _screen(field: str, name: Name) -> _Told:
    return _Told(lambda member: getattr(member.screen, field), name)


def _voice(field: str, name: Name) -> _Told:
    return _Told(lambda member: getattr(member.voice, field), name)


def _letter(field: str, name: Name) -> _Told:
    return _Told(lambda member: getattr(member.letter, field), name)


def _called(name: str) -> Name:
    """One sentence for each thing it can be."""
    return lambda _before, after: f"{name}_{after}"


def _either(yes: str, no: str, is_so: Callable[[Any], bool] = bool) -> Name:
    return lambda _before, after: yes if is_so(after) else no


def _more(more: str, less: str) -> Name:
    return lambda before, after: more if after > before else less


TOLD = (
    _screen("text_scale", _more("words_bigger", "words_smaller")),
    _screen("theme", _called("colours")),
    _screen("choices", _either("choices_2", "choices_more", lambda one: one == FEW_CHOICES)),
    _screen("one_at_a_time", _either("one_at_a_time", "not_one_at_a_time")),
    _screen("shows_pictures", _either("pictures", "no_pictures")),
    _screen("pictures", _called("seen_as")),
    _screen(
        "button_size",
        _either("buttons_big", "buttons_usual", lambda one: one is ButtonSize.EXTRA_LARGE),
    ),
    _screen("access", _either("switch", "no_switch", lambda one: one.is_scanned)),
    _voice("reading", _called("reading")),
    _voice("wpm", _more("voice_faster", "voice_slower")),
    _letter("points", _more("letters_bigger", "letters_smaller")),
    _letter("audio", _either("letters_sound", "letters_no_sound")),
    _letter("paper", _called("paper")),
    _letter(
        "layout",
        _either(
            "letters_no_pictures", "letters_pictures", lambda one: one is Layout.NO_PICTURES
        ),
    ),
    _letter(
        "delivery",
        lambda _before, after: f"letters_by_{after}" if after in BY else "letters_other_way",
    ),
)
"""Everything that a need can change, in the order in which it is told."""


def what_changed(change: Adjusted) -> list[str]:
    """The names of the sentences that say what is different now, the screen's first."""
    seen = [(told, told.of(change.before), told.of(change.after)) for told in TOLD]
    return [told.name(before, after) for told, before, after in seen if before != after]


def is_so_already(change: Adjusted, adjustments: Iterable[str]) -> bool:
    """Whether some of these needs set what was set for the member before."""
    return any(
        one in SETS and adjusted(change.before, [one]) == change.before for one in adjustments
    )
