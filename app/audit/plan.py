"""Which screens are looked at in which colours, sizes and languages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QSize

from app.domain.profiles import ThemeName
from app.wording.catalogue import EASYREAD

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
WINDOWS = (QSize(1280, 720), QSize(1366, 768), QSize(1920, 1080))


@dataclass(frozen=True)
class Wear:
    """Colours, size of text and language: what a round of all screens is looked at in."""

    theme: ThemeName
    scale: float
    language: str

    def size(self, window: QSize) -> str:
        """The window, text and language, as the report says them."""
        return f"{window.width()}x{window.height()} {self.scale:.0%} {self.language}"


@dataclass(frozen=True)
class Round:
    """Screens to be looked at one after another, wearing the same, in each of some windows.

    Without ``names`` it is the desk, whose pages are found as they are opened.
    """

    wear: Wear
    windows: tuple[QSize, ...]
    names: tuple[str, ...] = ()
    desk: bool = False
    wanted: str = ""


def languages() -> list[str]:
    """The languages that there are sentences in."""
    files = EASYREAD.glob("*.toml")
    return sorted(
        {file.name.removesuffix(".toml") for file in files if ".staff" not in file.name}
    )


def every_round(names: Sequence[str], *, desk: bool, wanted: str = "") -> list[Round]:
    """Every screen in every combination.

    All colours of one size of text come after each other: what does not depend on colours
    is measured once.
    """
    found: list[Round] = []
    for language, scale, theme in product(languages(), SCALES, ThemeName):
        if names:
            found.append(Round(Wear(theme, scale, language), WINDOWS, tuple(names)))
    if desk:  # the desk has one size of text
        for language, theme in product(languages(), ThemeName):
            wear = Wear(theme, 1.0, language)
            found.append(Round(wear, WINDOWS, desk=True, wanted=wanted))
    return found


def quick_rounds(names: Sequence[str], *, desk: bool) -> list[Round]:
    """One combination of each screen: the least window, and every theme and size by turns.

    Which one a screen has stays the same from run to run.
    """
    (language, *_more) = languages()
    wears = [
        Wear(theme, SCALES[at % len(SCALES)], language) for at, theme in enumerate(ThemeName)
    ]
    rounds = [
        Round(wear, WINDOWS[:1], tuple(names[at :: len(wears)]))
        for at, wear in enumerate(wears)
    ]
    if desk:
        rounds.append(Round(Wear(ThemeName.LIGHT, 1.0, language), WINDOWS[:1], desk=True))
    return [one for one in rounds if one.names or one.desk]


def shares(rounds: Sequence[Round], count: int) -> Iterator[list[Round]]:
    """The rounds shared out among some workers, so that none has much more than another."""
    groups: dict[tuple[bool, float, str], list[Round]] = {}
    for one in rounds:
        groups.setdefault((one.desk, one.wear.scale, one.wear.language), []).append(one)
    each: list[list[Round]] = [[] for _worker in range(count)]
    for group in groups.values():
        min(each, key=len).extend(group)
    yield from each
