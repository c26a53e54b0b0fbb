"""How one person likes the screen and the voice."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.pictures import PictureChoice


class ThemeName(StrEnum):
    """The colours a person can choose. COMPUTER is whatever their computer is set to."""

    LIGHT = "light"
    CREAM = "cream"
    DARK = "dark"
    BLACK_ON_YELLOW = "black_on_yellow"
    YELLOW_ON_BLACK = "yellow_on_black"
    WHITE_ON_BLUE = "white_on_blue"
    COMPUTER = "computer"


class ButtonSize(StrEnum):
    """How big the buttons are, on the glass (handbook 5.5)."""

    MEDIUM = "medium"
    LARGE = "large"
    EXTRA_LARGE = "extra_large"

    @property
    def mm(self) -> int:
        """The least height and width of what a member presses, in millimetres."""
        return BUTTONS_MM[self]


BUTTONS_MM = {ButtonSize.MEDIUM: 20, ButtonSize.LARGE: 25, ButtonSize.EXTRA_LARGE: 30}


class Access(StrEnum):
    """How a person presses.

    USUAL is mouse, touch and keys as they like. DWELL is resting the pointer on a thing.
    With ONE_SWITCH the light moves by itself and the switch chooses; with STEP_AND_WAIT the
    switch moves the light, and waiting chooses; TWO_SWITCHES step and choose.
    """

    USUAL = "usual"
    DWELL = "dwell"
    ONE_SWITCH = "one_switch"
    STEP_AND_WAIT = "step_and_wait"
    TWO_SWITCHES = "two_switches"

    @property
    def is_scanned(self) -> bool:
        """Whether a light goes over the screen, for one or two switches."""
        return self not in (Access.USUAL, Access.DWELL)


@dataclass(frozen=True)
class PressLikes:
    """Which presses count, and when (handbook 5.5). All times are in milliseconds.

    A press counts once it was held for ``hold_ms``, and not within ``ignore_ms`` of one that
    counted, nor within ``rest_ms`` of a new page. With ``hears_first`` the first press on a
    choice only reads it aloud. Where ``dwell_ms`` is not 0, resting the pointer on a thing
    for so long presses it too. With ``number_keys`` the keys 1 to 9 choose a card by its
    place (handbook 5.2, 2.1.4: that can be turned off). Guests have the same, as it stands
    here.
    """

    hold_ms: int = 0
    ignore_ms: int = 300
    rest_ms: int = 300
    hears_first: bool = False
    dwell_ms: int = 0
    number_keys: bool = True


@dataclass(frozen=True)
class ScanLikes:
    """How a light goes over the screen for whoever uses switches (handbook 5.5).

    It rests ``step_ms`` on each thing and ``first_ms`` longer on the first, and goes round
    ``loops`` times before it waits for a press; with 0 it never stops. With STEP_AND_WAIT,
    waiting ``step_ms`` chooses. With ``in_groups`` it goes over groups first, and then over
    what is in the chosen one. ``choose_with`` and ``step_with`` name the key or button that is
    the switch, as ``ui/parts/switches.py`` names it; "" is the usual keys.
    """

    step_ms: int = 2000
    first_ms: int = 1000
    loops: int = 3
    in_groups: bool = False
    choose_with: str = ""
    step_with: str = ""


MOST_CHOICES = 5
"""How many choices a screen shows at a time, at the most (design, section 2)."""


@dataclass(frozen=True)
class ScreenProfile:
    """How a person's screen looks and is pressed. ``text_scale`` runs from 1.0 to 2.0.

    ``pictures`` holds for their letters too. ``choices`` is how many there are on a screen at
    the most, and ``one_at_a_time`` shows one sentence where there would be three.
    ``more_space`` sets words further apart (handbook 5.2, 1.4.12). ``line_focus`` shows so
    many lines at a time clearly, 1 or 3; with 0 it shows all. ``large_pointer`` makes the
    pointer of the mouse big. The rest is as in PressLikes and ScanLikes; ``dwell_ms`` is only
    meant with DWELL.
    """

    theme: ThemeName = ThemeName.LIGHT
    button_size: ButtonSize = ButtonSize.MEDIUM
    text_scale: float = 1.0
    access: Access = Access.USUAL
    pictures: PictureChoice = PictureChoice.AS_BOARD
    choices: int = MOST_CHOICES
    one_at_a_time: bool = False
    shows_pictures: bool = True
    scan_ms: int = ScanLikes.step_ms
    hold_ms: int = PressLikes.hold_ms
    ignore_ms: int = PressLikes.ignore_ms
    rest_ms: int = PressLikes.rest_ms
    hears_first: bool = PressLikes.hears_first
    more_space: bool = False
    line_focus: int = 0
    large_pointer: bool = False
    dwell_ms: int = 1500
    scan_first_ms: int = ScanLikes.first_ms
    scan_loops: int = ScanLikes.loops
    scan_in_groups: bool = ScanLikes.in_groups
    choose_with: str = ScanLikes.choose_with
    step_with: str = ScanLikes.step_with
    number_keys: bool = PressLikes.number_keys

    @property
    def presses(self) -> PressLikes:
        """Which of their presses count. A helper beside switches need not hold, nor hear."""
        if self.access.is_scanned:
            return PressLikes(
                ignore_ms=self.ignore_ms, rest_ms=self.rest_ms, number_keys=self.number_keys
            )
        dwells = self.access is Access.DWELL
        return PressLikes(
            hold_ms=0 if dwells else self.hold_ms,
            ignore_ms=self.ignore_ms,
            rest_ms=self.rest_ms,
            hears_first=self.hears_first,
            dwell_ms=self.dwell_ms if dwells else 0,
            number_keys=self.number_keys,
        )

    @property
    def scanning(self) -> ScanLikes:
        """How a light goes over the screen, where they use switches."""
        return ScanLikes(
            self.scan_ms,
            self.scan_first_ms,
            self.scan_loops,
            self.scan_in_groups,
            self.choose_with,
            self.step_with,
        )


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
