"""No picture can be taken for another: not by its outlines alone, and not in grey."""

import re
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[2] / "assets" / "icons"
PLAIN = re.compile(rb"#(?!20242c)[0-9a-f]{6}")  # every colour but ink
LINES_SIDE = 80
LINES_DIFFER = 0.07  # the nearest two, angry and happy, differ by 0.09
GREY_SIDE = 40  # about 12 mm on a screen
GREY_DIFFERS = 0.05  # of the dots; the nearest of these, sad and worried, differ by 0.086
SHADE = 40  # of 255: less is hard to see
MISTAKEN = [
    *combinations(("red_card", "amber_card", "green_card"), 2),
    *combinations(("good", "ok", "bad"), 2),
    *combinations(("yes", "no", "stop", "pause"), 2),
    *combinations(("agree", "disagree", "good", "like", "dislike"), 2),
    *combinations(("next", "back", "play", "skip", "undo"), 2),
    *combinations(("save", "finish", "delete", "skip"), 2),
    ("before", "after"),
    ("private", "anonymous"),
    ("break_time", "leave_any_time"),
    ("sad", "worried"),
    ("advocate", "supporter"),
    ("choose_one", "choose_many"),
]


@cache
def _svg(name: str) -> bytes:
    return (ICONS / f"{name}.svg").read_bytes()


def _grey(svg: bytes, side: int) -> Image.Image:
    """Return a picture on white paper in shades of grey."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    line = grey.bytesPerLine()
    return Image.frombuffer("L", (side, side), bytes(grey.constBits()), "raw", "L", line, 1)


def _bits(image: Image.Image) -> int:
    return int.from_bytes(image.convert("1", dither=Image.Dither.NONE).tobytes())


def _darker(grey: Image.Image, than: int) -> Image.Image:
    return grey.point([255 if shade < than else 0 for shade in range(256)])


def _lines(svg: bytes) -> tuple[int, int]:
    """Return the dots of a picture's ink once all else is white, and all dots near them."""
    ink = _darker(_grey(PLAIN.sub(b"#ffffff", svg), LINES_SIDE), 128)
    return _bits(ink), _bits(ink.filter(ImageFilter.MaxFilter(3)))


def _lines_differ(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Return the share of ink, of two pictures together, with none of the other's near it.

    Colours count for nothing, nor does a move of a unit or two.
    """
    (here, near_here), (there, near_there) = one, other
    alone = here & ~near_there | there & ~near_here
    return alone.bit_count() / (here | there).bit_count()


def _grey_differs(one: bytes, other: bytes) -> float:
    """Return the share of dots in which two pictures differ once they are small and grey."""
    shades = ImageChops.difference(_grey(one, GREY_SIDE), _grey(other, GREY_SIDE)).histogram()
    return sum(shades[SHADE:]) / GREY_SIDE**2


def test_no_two_pictures_are_near_copies() -> None:
    drawn = {picture.stem: _lines(picture.read_bytes()) for picture in ICONS.glob("*.svg")}
    pairs = combinations(sorted(drawn.items()), 2)
    copies = [
        (one, other) for (one, a), (other, b) in pairs if _lines_differ(a, b) < LINES_DIFFER
    ]
    assert copies == []


@pytest.mark.parametrize("name", ["happy", "before", "red_card", "avatar_01"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"", b""),
        (b"#(3f9b5b|3d7dca|d9483b)", b"#8a68b5"),  # another shirt
        (b"#(d99f6c|b97d50)", b"#f8d5b6"),  # another skin
        (b'viewBox="0 0', b'viewBox="2 -1'),  # moved a little
        (b'viewBox="0 0 200 200', b'viewBox="3 3 194 194'),  # grown a little
        (b"</svg>", b'<path d="M150,30 h14 v14 h-14 Z" fill="#20242c"/></svg>'),  # marked
        (b"</svg>", b'<path d="M140,30 h30 v30 h-30 Z" fill="#3f9b5b"/></svg>'),
    ],
)
def test_a_near_copy_is_noticed(name: str, old: bytes, new: bytes) -> None:
    svg = _svg(name)
    copy = re.sub(old, new, svg) if old else svg
    assert _lines_differ(_lines(svg), _lines(copy)) < LINES_DIFFER


@pytest.mark.parametrize(("one", "other"), MISTAKEN)
def test_pictures_with_different_meanings_differ_in_grey(one: str, other: str) -> None:
    assert _grey_differs(_svg(one), _svg(other)) > GREY_DIFFERS


def test_a_picture_that_differs_in_colour_alone_is_noticed() -> None:
    red = _svg("red_card")
    green = red.replace(b"#d9483b", b"#3f9b5b")
    assert green != red
    assert _grey_differs(red, green) < GREY_DIFFERS
