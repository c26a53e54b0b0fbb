"""What a need sets in the app itself: the member's screen, voice and letters, at once.

Needs and likes live together like this. A need sets its fields once, when it is told; from
then on the profile is the member's, and what they choose on *How I use this* has the last word
on the screen. The need stays on their list all the same: it holds for letters and meetings
too. When a need goes, only what is still just as it had set it is usual again. *Start again
as new* is the usual screen and voice with what the needs on the list set, so that nobody
loses what they must have; which key is their switch, and which voice the desk chose for them,
stay as they are.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from app.domain.letter import Layout, LetterProfile, Paper
from app.domain.people import Member
from app.domain.pictures import PictureChoice
from app.domain.profiles import (
    SPEEDS,
    Access,
    ButtonSize,
    Reading,
    ScreenProfile,
    ThemeName,
    VoiceProfile,
)

Change = Callable[[Member], Member]


@dataclass(frozen=True)
class Adjusted:
    """A member as they were, and as they are once their needs changed."""

    before: Member
    after: Member


def _screen(**changes: Any) -> Change:  # noqa: ANN401 - fields of a profile
    return lambda member: replace(member, screen=replace(member.screen, **changes))


def _letter(**changes: Any) -> Change:  # noqa: ANN401 - fields of a profile
    return lambda member: replace(member, letter=replace(member.letter, **changes))


def _reading(reading: Reading) -> Change:
    return lambda member: replace(member, voice=replace(member.voice, reading=reading))


def _words(scale: float, points: int) -> Change:
    """Words at least so big on the screen, and in letters."""

    def change(member: Member) -> Member:
        screen = replace(member.screen, text_scale=max(member.screen.text_scale, scale))
        return _points(points)(replace(member, screen=screen))

    return change


def _points(points: int) -> Change:
    def change(member: Member) -> Member:
        bigger = max(member.letter.points, points)
        return replace(member, letter=replace(member.letter, points=bigger))

    return change


def _slower(member: Member) -> Member:
    if member.voice.wpm <= SLOW:
        return member
    return replace(member, voice=replace(member.voice, wpm=SLOW))


SLOW = SPEEDS[1]
"""The words a minute of a slower voice."""

SETS: dict[str, Change] = {
    "sc_bigger_words": _words(1.25, 18),
    "sc_much_bigger_words": _words(1.75, 24),
    "sc_dark": _screen(theme=ThemeName.DARK),
    "sc_black_on_yellow": _screen(theme=ThemeName.BLACK_ON_YELLOW),
    "sc_cream": _screen(theme=ThemeName.CREAM),
    "sc_read_all": _reading(Reading.EVERYTHING),
    "sc_slower_voice": _slower,
    "sc_no_sound": _reading(Reading.NEVER),
    "sc_two_choices": _screen(choices=2),
    "sc_one_thing": _screen(one_at_a_time=True),
    "sc_no_pictures": _screen(shows_pictures=False),
    "co_eye_point": _screen(choices=2),
    "co_pictures": _screen(shows_pictures=True),
    "ph_big_buttons": _screen(button_size=ButtonSize.EXTRA_LARGE),
    "ph_switch": _screen(access=Access.ONE_SWITCH),
    "if_large_print_18": _points(18),
    "if_large_print_24": _points(24),
    "if_large_print_28": _points(28),
    "if_audio": _letter(audio=True),
    "if_coloured_paper": _letter(paper=Paper.YELLOW),
    "if_no_pictures": _letter(layout=Layout.NO_PICTURES),
    "if_photos": _screen(pictures=PictureChoice.PHOTOS),
    "if_my_symbols": _screen(pictures=PictureChoice.SYMBOLS),
    "if_email_words": _letter(delivery="email"),
    "bm_contact_email": _letter(delivery="email"),
    "bm_contact_letter": _letter(delivery="post"),
}
"""What each line of the catalogue sets, where it sets something. The last word counts."""


def adjusted(member: Member, adjustments: Iterable[str]) -> Member:
    """The member with their screen, voice and letters as these needs ask for."""
    for adjustment in adjustments:
        if adjustment in SETS:
            member = SETS[adjustment](member)
    return member


def as_new(member: Member, needs: Iterable[str]) -> Member:
    """The member with the screen and the voice of somebody new who has these needs.

    Their letters stay, and so do their switches and the voice that reads to them.
    """
    kept = {name: getattr(member.screen, name) for name in ("choose_with", "step_with")}
    usual = replace(
        member,
        screen=replace(ScreenProfile(), **kept),
        voice=replace(VoiceProfile(), voice=member.voice.voice),
    )
    wished = adjusted(usual, needs)
    return replace(member, screen=wished.screen, voice=wished.voice)


def put_back(member: Member, gone: Iterable[str], stay: Iterable[str]) -> Member:
    """The member once some needs are gone: what those set is usual again.

    What the needs that ``stay`` set, and what no need of theirs set, is as it was; so is what
    was chosen for them since then.
    """
    usual = replace(
        member, screen=ScreenProfile(), letter=LetterProfile(), voice=VoiceProfile()
    )
    without = adjusted(usual, stay)
    return undone(member, Adjusted(without, adjusted(without, gone)))


def undone(member: Member, change: Adjusted) -> Member:
    """The member without this change; what they chose since then stays."""
    was, wished = change.after, change.before
    return replace(
        member,
        screen=_reset(member.screen, was.screen, wished.screen),
        letter=_reset(member.letter, was.letter, wished.letter),
        voice=_reset(member.voice, was.voice, wished.voice),
    )


def _reset(now: Any, was: Any, usual: Any) -> Any:  # noqa: ANN401 - three profiles of one kind
    """Whatever is now just as the needs set it is usual again."""
    changes = {
        name: getattr(usual, name)
        for name, value in vars(was).items()
        if value != getattr(usual, name) and value == getattr(now, name)
    }
    return replace(now, **changes)
