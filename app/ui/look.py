"""What every screen is drawn with: words, pictures, colours and sizes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from app.domain.easy_read import ListedWord
from app.domain.phrase import Phrase
from app.domain.profiles import (
    MOST_CHOICES,
    Access,
    ButtonSize,
    PressLikes,
    ScanLikes,
    ScreenProfile,
    ThemeName,
)
from app.ui.pictures import Pictures
from app.ui.theme import CROWDED, THEMES, USUAL_PX_PER_MM, Sizes, Theme, style_sheet
from app.wording.catalogue import Catalogue

SMALL_MM, EAR_MM, LEAST_PX = 20, 14, 44
"""The least of pills and of what stands on the bar above, and of the ear on a card or a pill.

What members press is 20 mm or more (handbook 5.2), however large they like the main buttons.
The ear only says aloud what stands beside it, and standing on it, it has less; but never less
than what WCAG asks for (2.5.5).
"""
MOST_PX = 132
"""As tall as a button may be for a screen of 1280 by 720 to hold it all in the largest text."""
USUAL_BUTTON = 76
MADE_ROOM = 0.6
"""How much of what buttons take, words have to give."""

Explains = Callable[[Iterable[str]], tuple[ListedWord, ...]]
"""Finds the hard words that stand in some sentences and have a meaning."""


def nothing_explained(_sentences: Iterable[str]) -> tuple[ListedWord, ...]:
    """Find no hard words: so it is while no board is open."""
    return ()


def as_light() -> Theme:
    """The colours of a computer, as long as nobody has asked what they are."""
    return THEMES[ThemeName.LIGHT]


@dataclass(frozen=True)
class Look:
    """How screens look and speak for the person in front of them.

    ``explains`` finds the hard words that can be pressed for what they mean. ``px_per_mm``
    is how many logical pixels of this computer's screen are a millimetre, and ``most_px`` as
    tall as a button may be. ``computer`` gives the colours that the computer is set to, and
    ``computer_scale`` how large its words are. The rest is as in a ScreenProfile.
    """

    words: Catalogue
    pictures: Pictures
    theme_name: ThemeName = ThemeName.LIGHT
    sizes: Sizes = Sizes()
    button_size: ButtonSize = ButtonSize.MEDIUM
    px_per_mm: float = USUAL_PX_PER_MM
    most_px: int = MOST_PX
    computer: Callable[[], Theme] = as_light
    computer_scale: float = 1.0
    explains: Explains = nothing_explained
    choices: int = MOST_CHOICES
    one_at_a_time: bool = False
    shows_pictures: bool = True
    access: Access = Access.USUAL
    scanning: ScanLikes = ScanLikes()
    presses: PressLikes = PressLikes()
    line_focus: int = 0
    large_pointer: bool = False

    @property
    def theme(self) -> Theme:
        """The colours."""
        if self.theme_name is ThemeName.COMPUTER:
            return self.computer()
        return THEMES[self.theme_name]

    @property
    def button_px(self) -> int:
        """The least height of what a member presses, in logical pixels."""
        return self._px(self.button_size.mm)

    @property
    def small_px(self) -> int:
        """The least height of pills and of what stands on the bar above."""
        return self._px(SMALL_MM)

    @property
    def ear_px(self) -> int:
        """The side of what says aloud a card or a pill that it stands on."""
        return max(LEAST_PX, self._px(EAR_MM))

    @property
    def crowding(self) -> float:
        """How much room words and buttons take: 1 as is usual, 2 when twice that."""
        buttons = max(0, self.button_px / USUAL_BUTTON - 1)
        return self.sizes.room * (1 + buttons * MADE_ROOM)

    @property
    def is_crowded(self) -> bool:
        """True when a screen has only room for what it must show.

        What it then leaves out is still read aloud.
        """
        return self.crowding >= CROWDED

    def _px(self, length: float) -> int:
        return min(self.most_px, round(length * self.px_per_mm))

    @property
    def style_sheet(self) -> str:
        """The style sheet of the app in this look."""
        return style_sheet(self.theme, self.sizes, self.ear_px)

    def on_screen(self, px_per_mm: float, most_px: int) -> "Look":
        """The same on a screen of this size."""
        return replace(self, px_per_mm=px_per_mm, most_px=most_px)

    def as_computer(self, scale: float) -> "Look":
        """The same in the colours and the text size that the computer is set to."""
        return replace(
            self,
            theme_name=ThemeName.COMPUTER,
            sizes=replace(self.sizes, scale=scale),
        )

    def liked_by(self, profile: ScreenProfile) -> "Look":
        """The same words and pictures as a member likes to see them.

        Where they like what their computer is set to, their words are no smaller than its own.
        """
        is_as_computer = profile.theme is ThemeName.COMPUTER
        least_scale = self.computer_scale if is_as_computer else 1.0
        return replace(
            self,
            theme_name=profile.theme,
            sizes=Sizes(
                max(profile.text_scale, least_scale),
                words_alone=not profile.shows_pictures,
                more_space=profile.more_space,
            ),
            button_size=profile.button_size,
            choices=profile.choices,
            one_at_a_time=profile.one_at_a_time,
            shows_pictures=profile.shows_pictures,
            access=profile.access,
            scanning=profile.scanning,
            presses=profile.presses,
            line_focus=profile.line_focus,
            large_pointer=profile.large_pointer,
        )

    @property
    def is_scanned(self) -> bool:
        """Whether a light goes over the screen, for one or two switches."""
        return self.access.is_scanned

    def most(self, usual: int) -> int:
        """How many choices stand on a screen where there would be so many as is usual.

        Some screens hold more than is usual: only whoever asked for fewer has fewer there.
        """
        return usual if self.choices >= MOST_CHOICES else min(usual, self.choices)

    def picture_of(self, phrase: Phrase) -> str:
        """The picture beside some words, or "" for someone who likes words alone.

        What has no words, such as a face to pick, has its picture all the same.
        """
        return phrase.picture if self.shows_pictures or not phrase.words else ""

    def __call__(self, name: str, /, **blanks: object) -> Phrase:
        """A fixed sentence by name."""
        return self.words(name, **blanks)
