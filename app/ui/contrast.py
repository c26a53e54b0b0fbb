"""How well two colours are told apart, and moving one until they are (WCAG 2.2, 1.4.3)."""

from collections.abc import Iterable

BLACK, WHITE = "#000000", "#FFFFFF"
STEPS = 64


def luminance(colour: str) -> float:
    """How light a colour is, from 0 to 1, as WCAG works it out."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How many times one is as light as the other: from 1 to 21."""
    return ratio(luminance(one), luminance(other))


def ratio(one: float, other: float) -> float:
    """The same of two that are known by how light they are, from 0 to 1."""
    dark, light = sorted((one, other))
    return (light + 0.05) / (dark + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """One colour with so much of another, from 0 to 1."""
    parts = (
        round(int(one[at : at + 2], 16) * (1 - share) + int(other[at : at + 2], 16) * share)
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


def moved(colour: str, grounds: Iterable[str], towards: str, least: float) -> str:
    """The colour, moved no further than it must be to stand out from all the grounds."""
    known = tuple(grounds)
    for step in range(STEPS + 1):
        found = mixed(colour, towards, step / STEPS)
        if all(contrast(found, one) >= least for one in known):
            break
    return found


def readable_on(ground: str, words: str, least: float) -> str:
    """The ground, moved away from black or white words until those are read on it."""
    return moved(ground, (words,), WHITE if words == BLACK else BLACK, least)
