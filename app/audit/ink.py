"""Colours as they were painted, and how well one stands out from another."""

from collections import Counter
from functools import lru_cache
from typing import Any

from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from app.ui import contrast as contrast_of

MOST_COLOURS = 4096
LEAST_DOTS = 3
"""A colour with fewer pixels is a chance of smoothing, not the ink."""


@lru_cache(maxsize=65536)
def luminance(colour: int) -> float:
    """How light a colour is, as WCAG counts it."""
    return contrast_of.luminance(told(colour))


def contrast(one: int, other: int) -> float:
    """How well one colour stands out from another, from 1 to 21."""
    return contrast_of.ratio(luminance(one), luminance(other))


@lru_cache(maxsize=65536)  # most edges are the same all along
def most_contrast(ones: tuple[int, ...], others: tuple[int, ...]) -> float:
    """How well those two stand out from each other that do so best, one of each."""
    found = (contrast(one, other) for one in set(ones) for other in set(others))
    return max(found, default=1.0)


class Dots:
    """The dots of a picture, quick to read: those outside it are left out."""

    def __init__(self, image: QImage) -> None:
        picture = image.convertToFormat(QImage.Format.Format_RGB32)
        self._wide, self._high = picture.width(), picture.height()
        self._dots = memoryview(bytes(picture.constBits())).cast("I")

    def across(self, down: int, left: int, right: int) -> tuple[int, ...]:
        """The colours of one line from the left to the right, without the last."""
        if not 0 <= down < self._high:
            return ()
        row = down * self._wide
        return tuple(self._dots[row + max(0, left) : row + min(right, self._wide)])

    def down(self, across: int, top: int, bottom: int) -> tuple[int, ...]:
        """The colours of one line from the top to the bottom, without the last."""
        if not 0 <= across < self._wide:
            return ()
        first, last = max(0, top), min(bottom, self._high)
        return tuple(self._dots[first * self._wide + across : last * self._wide : self._wide])


def colours(image: QImage, area: QRect) -> Counter[int]:
    """How many pixels of a part of a picture have which colour."""
    here = area & image.rect()
    if here.isEmpty():
        return Counter()  # Qt would copy the whole picture
    part = image.copy(here).convertToFormat(QImage.Format.Format_RGB32)
    size = (part.width(), part.height())
    dots = Image.frombuffer("RGB", size, bytes(part.constBits()), "raw", "BGRX", 0, 1)
    found = dots.getcolors(MOST_COLOURS)
    if found is None:  # a photo
        return Counter(memoryview(part.constBits()).cast("I"))
    return Counter({_as_one(colour): count for count, colour in found})


def _as_one(colour: Any) -> int:  # noqa: ANN401 - three numbers, which Pillow does not say
    red, green, blue = colour
    return int(red) << 16 | int(green) << 8 | int(blue)


def ink_on_paper(found: Counter[int], least: int = LEAST_DOTS) -> tuple[int, int]:
    """The ink and what it stands on: letters are smoothed, so the colour farthest from it."""
    paper = found.most_common(1)[0][0]
    inks = [colour for colour, count in found.items() if count >= least]
    if not inks:
        return paper, paper
    ends = (min(inks, key=luminance), max(inks, key=luminance))
    return max(ends, key=lambda colour: contrast(colour, paper)), paper


def told(colour: int) -> str:
    """A colour, to be read."""
    return f"#{colour & 0xFFFFFF:06X}"
