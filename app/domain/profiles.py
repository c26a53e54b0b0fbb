"""How one person likes the screen and the voice."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.pictures import PictureChoice


class ThemeName(StrEnum):
    """The colours a person can choose."""

    LIGHT = "light"
    CREAM = "cream"
    DARK = "dark"
    BLACK_ON_YELLOW = "black_on_yellow"
    YELLOW_ON_BLACK = "yellow_on_black"


class ButtonSize(StrEnum):
    """How big the buttons are."""

    MEDIUM = "medium"
    LARGE = "large"
    EXTRA_LARGE = "extra_large"


class Access(StrEnum):
    """How a person presses: mouse, touch and keys as they like, or one or two switches."""

    USUAL = "usual"
    ONE_SWITCH = "one_switch"
    TWO_SWITCHES = "two_switches"


@dataclass(frozen=True)
class PressLikes:
    """Which presses count, and when (handbook 5.5). All times are in milliseconds.

    A press counts once it was held for ``hold_ms``, and not within ``ignore_ms`` of one that
    counted, nor within ``rest_ms`` of a new page. With ``hears_first`` the first press on a
    choice only reads it aloud. Guests have the same, as it stands here.
    """

    hold_ms: int = 0
    ignore_ms: int = 300
    rest_ms: int = 300
    hears_first: bool = False


MOST_CHOICES = 5
"""How many choices a screen shows at a time, at the most (design, section 2)."""


@dataclass(frozen=True)
class ScreenProfile:
    """How a person's screen looks and is pressed. ``text_scale`` runs from 1.0 to 2.0.

    ``pictures`` holds for their letters too. ``choices`` is how many there are on a screen at
    the most, and ``one_at_a_time`` shows one sentence where there would be three.
    ``scan_ms`` is how long one switch rests on each thing, in milliseconds (handbook 5.5).
    The last four are as in PressLikes.
    """

    theme: ThemeName = ThemeName.LIGHT
    button_size: ButtonSize = ButtonSize.LARGE
    text_scale: float = 1.0
    access: Access = Access.USUAL
    pictures: PictureChoice = PictureChoice.AS_BOARD
    choices: int = MOST_CHOICES
    one_at_a_time: bool = False
    shows_pictures: bool = True
    scan_ms: int = 2000
    hold_ms: int = PressLikes.hold_ms
    ignore_ms: int = PressLikes.ignore_ms
    rest_ms: int = PressLikes.rest_ms
    hears_first: bool = PressLikes.hears_first

    @property
    def presses(self) -> PressLikes:
        """Which of their presses count. A helper beside switches need not hold, nor hear."""
        if self.access is not Access.USUAL:
            return PressLikes(ignore_ms=self.ignore_ms, rest_ms=self.rest_ms)
        return PressLikes(self.hold_ms, self.ignore_ms, self.rest_ms, self.hears_first)


SPEEDS = (100, 120, 135, 150, 180, 200)
"""Words a minute, by steps that every computer's voice has (handbook 5.6)."""


class Reading(StrEnum):
    """What is read aloud: all of it by itself, what is pressed, or nothing."""

    EVERYTHING = "everything"
    WHEN_PRESSED = "when_pressed"
    NEVER = "never"


@dataclass(frozen=True)
class VoiceProfile:
    """How a person likes to be read to. ``wpm`` is the speed in words a minute.

    ``pause_ms`` is the pause between sentences (handbook 5.6: 0 to 3 seconds).
    ``finishes`` lets a sentence end before the next thing that was pressed is said; *Stop*
    stops at once all the same. ``voice`` is the id of one of the computer's voices, or "" for
    the usual one of the board.
    """

    reading: Reading = Reading.WHEN_PRESSED
    wpm: int = 150
    pause_ms: int = 600
    lights_words: bool = True
    finishes: bool = False
    voice: str = ""

    def at_speed(self, steps: int) -> "VoiceProfile":
        """The same, so many named speeds faster, or slower; the last one is the limit."""
        now = min(range(len(SPEEDS)), key=lambda place: abs(SPEEDS[place] - self.wpm))
        wpm = SPEEDS[min(max(now + steps, 0), len(SPEEDS) - 1)]
        other_way = (wpm - self.wpm) * steps < 0
        return self if other_way else replace(self, wpm=wpm)

    def or_usual(self, voice: str) -> "VoiceProfile":
        """The same, in the board's usual voice where the person has not chosen one."""
        return self if self.voice else replace(self, voice=voice)
