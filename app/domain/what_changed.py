"""What is different for a member once their needs or likes changed, so that it can be said."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from app.domain.adjusting import SETS, Adjusted, adjusted
from app.domain.letter import Layout
from app.domain.people import Member
from app.domain.profiles import Access, ButtonSize

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


def _choices(before: int, after: int) -> str:
    if after == FEW_CHOICES:
        return "choices_2"
    return "choices_more" if after > before else "choices_fewer"


def _buttons(before: ButtonSize, after: ButtonSize) -> str:
    if after is ButtonSize.EXTRA_LARGE:
        return "buttons_big"
    return "buttons_bigger" if after.mm > before.mm else "buttons_usual"


def _access(before: Access, after: Access) -> str:
    if after is Access.USUAL:
        return "no_switch" if before.is_scanned else "no_dwell"
    return PRESSED_BY[after]


PRESSED_BY = {
    Access.DWELL: "dwell",
    Access.ONE_SWITCH: "switch",
    Access.STEP_AND_WAIT: "step_and_wait",
    Access.TWO_SWITCHES: "two_switches",
}
"""What is said of each way to press that is not the usual one."""

TOLD = (
    _screen("text_scale", _more("words_bigger", "words_smaller")),
    _screen("theme", _called("colours")),
    _screen("more_space", _either("more_space", "usual_space")),
    _screen("line_focus", _called("lines")),
    _screen("choices", _choices),
    _screen("one_at_a_time", _either("one_at_a_time", "not_one_at_a_time")),
    _screen("shows_pictures", _either("pictures", "no_pictures")),
    _screen("pictures", _called("seen_as")),
    _screen("button_size", _buttons),
    _screen("large_pointer", _either("large_pointer", "usual_pointer")),
    _screen("access", _access),
    _screen("hold_ms", _more("hold_longer", "hold_shorter")),
    _screen("hears_first", _either("hears_first", "not_hears_first")),
    _screen("dwell_ms", _more("dwell_longer", "dwell_shorter")),
    _screen("scan_ms", _more("scan_slower", "scan_faster")),
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
"""Everything that is told when it changes, in this order."""


def what_changed(change: Adjusted) -> list[str]:
    """The names of the sentences that say what is different now, the screen's first."""
    seen = [(told, told.of(change.before), told.of(change.after)) for told in TOLD]
    return [told.name(before, after) for told, before, after in seen if before != after]


def is_so_already(change: Adjusted, adjustments: Iterable[str]) -> bool:
    """Whether some of these needs set what was set for the member before."""
    return any(
        one in SETS and adjusted(change.before, [one]) == change.before for one in adjustments
    )
