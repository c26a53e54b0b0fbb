"""The picture set on paper: as it is on the screen, and with edges that can be seen."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.letters.document import About, written
from app.letters.ink import DECORATION, Ink
from app.letters.pages import Placed, Slab
from app.letters.style import SIDE_MARGIN
from app.letters.symbols import symbol
from app.ui.contrast import contrast

ICONS = Path(__file__).parents[2] / "assets" / "icons"
SVG = "{http://www.w3.org/2000/svg}"
CANVAS = 200
PAPER, INK = (255, 255, 255), (0x20, 0x24, 0x2C)
CONTRAST = 3.0  # handbook 6.3, rule 1
SPREAD = 2.0  # mean difference of all dots, of 255; the most is 1.6, one dot along edges
PATCH = 40  # difference of a whole patch 3 units square; faults are over 140, the rest under 22
LONGEST = 100  # units that broad areas with little contrast may touch: the most is 78
SMALL = 9  # dots of two units: what is no wider is a mark or a line, not an area

Colour = tuple[int, int, int]


def _pages(svgs: list[bytes]) -> bytes:
    """Return a PDF with each picture on a page of its own, as letters draw them."""
    pages = []
    for svg in svgs:
        drawn = symbol(svg)
        assert drawn is not None
        ink = Ink()
        ink.picture(DECORATION, drawn, (-SIDE_MARGIN, -CANVAS, CANVAS, CANVAS))
        pages.append([Placed(Slab(ink, CANVAS), 0)])
    return written(pages, [], About("Pictures", "Us", "en-GB", (CANVAS, CANVAS)))


def _printed(pdf: bytes, scale: float, **how: Any) -> Iterator[Image.Image]:  # noqa: ANN401
    """Yield each page as a picture."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            yield page.render(scale=scale, rev_byteorder=True, **how).to_pil().convert("RGB")


def _shown(svg: bytes) -> Image.Image:
    """Return a picture as the screen shows it."""
    image = QImage(CANVAS, CANVAS, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, CANVAS, CANVAS))
    painter.end()
    size, line = (CANVAS, CANVAS), image.bytesPerLine()
    return Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", line, 1)


@pytest.fixture(scope="module")
def pictures() -> dict[str, bytes]:
    """Return every picture by its name."""
    return {file.stem: file.read_bytes() for file in sorted(ICONS.glob("*.svg"))}


@pytest.fixture(scope="module")
def pdf(pictures: dict[str, bytes]) -> bytes:
    """Return a PDF of all pictures, a page each."""
    return _pages(list(pictures.values()))


def _alike(shown: Image.Image, printed: Image.Image) -> bool:
    """Tell whether two drawings of a picture differ by no more than soft edges do."""
    red, green, blue = ImageChops.difference(shown, printed).split()
    differ = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    whole_patches = differ.filter(ImageFilter.MinFilter(3))
    spread = ImageStat.Stat(differ).mean[0]
    return spread < SPREAD and int(whole_patches.getextrema()[1]) < PATCH  # type: ignore[arg-type]


def test_screen_and_letter_draw_every_picture_alike(
    pictures: dict[str, bytes], pdf: bytes
) -> None:
    both = zip(pictures.items(), _printed(pdf, 1), strict=True)
    assert [name for (name, svg), page in both if not _alike(_shown(svg), page)] == []


@pytest.mark.parametrize(
    "change",
    [
        b'<path d="M40,40 L40,40" stroke="#20242c" stroke-width="12" stroke-linecap="round"/>',
        b'<path d="M40,40 h8 v8 h-8 Z" fill="#3f9b5b"/>',
    ],
)
def test_what_only_one_of_them_draws_is_noticed(
    change: bytes, pictures: dict[str, bytes]
) -> None:
    svg = pictures["house"]
    changed = svg.replace(b"</svg>", change + b"</svg>")
    (printed,) = _printed(_pages([changed]), 1)
    assert not _alike(_shown(svg), printed)


@cache
def _contrast(one: Colour, other: Colour) -> float:
    return contrast(f"#{bytes(one).hex()}", f"#{bytes(other).hex()}")


def _colour(text: str) -> Colour:
    red, green, blue = bytes.fromhex(text.removeprefix("#"))
    return red, green, blue


def _faint_outlines(svg: bytes) -> list[tuple[str, str]]:
    """Return fills with outlines that stand out neither from them nor from the paper.

    A dark fill may melt into its outline: together they are one dark shape on the paper.
    """
    paths = ET.fromstring(svg).iter(f"{SVG}path")  # noqa: S314 - our own file
    edged = {(path.get("fill", "none"), path.get("stroke", "none")) for path in paths}
    return [
        (fill, edge)
        for fill, edge in edged
        if "none" not in (fill, edge) and fill != edge
        if _contrast(_colour(fill), _colour(edge)) < CONTRAST
        if _contrast(_colour(edge), PAPER) < CONTRAST
    ]


def test_every_outline_can_be_told_from_what_it_edges(pictures: dict[str, bytes]) -> None:
    faint = {name: _faint_outlines(svg) for name, svg in pictures.items()}
    assert {name: pairs for name, pairs in faint.items() if pairs} == {}


def test_a_faint_outline_is_noticed(pictures: dict[str, bytes]) -> None:
    assert _faint_outlines(pictures["house"].replace(b"#20242c", b"#d5dbe2"))


def _touching(one: Image.Image, other: Image.Image) -> int:
    """Return along how many dots two areas touch, side by side or one above the other."""
    width, height = one.size
    dots = 0
    for right, down in ((1, 0), (0, 1)):
        for first, second in ((one, other), (other, one)):
            here = first.crop((0, 0, width - right, height - down))
            there = second.crop((right, down, width, height))
            dots += ImageChops.multiply(here, there).histogram()[255]
    return dots


def _broad(places: Image.Image, colour: int) -> Image.Image:
    """Return where a colour covers more than lines and small marks."""
    area = places.point([255 if value == colour else 0 for value in range(256)])
    core = area
    for _ in range(SMALL // 2):
        core = core.filter(ImageFilter.MinFilter(3))
    for _ in range(SMALL // 2):
        core = core.filter(ImageFilter.MaxFilter(3))
    return ImageChops.multiply(core, area)


def _borders(places: Image.Image) -> Counter[tuple[int, int]]:
    """Return along how many dots any two colours touch."""
    width, height = places.size
    dots: Counter[tuple[int, int]] = Counter()
    for right, down in ((1, 0), (0, 1)):
        here = places.crop((0, 0, width - right, height - down))
        there = places.crop((right, down, width, height))
        pairs: list[Any] = Image.merge("RGB", (here, there, here)).getcolors(1 << 16) or []
        for count, (one, other, _) in pairs:
            if one != other:
                dots[min(one, other), max(one, other)] += count
    return dots


def _blurred_borders(page: Image.Image) -> dict[tuple[Colour, Colour], int]:
    """Return colours with no outline and little contrast between them, and how long they touch.

    The page must have hard edges, or the colours between two count as well.
    """
    colours: list[Any] = [colour for _, colour in page.getcolors() or []]
    numbers = Image.new("P", (1, 1))
    padding = colours[:1] * (256 - len(colours))
    numbers.putpalette([part for colour in colours + padding for part in colour])
    indexed = page.quantize(palette=numbers, dither=Image.Dither.NONE)
    places = Image.frombytes("L", page.size, indexed.tobytes())
    alike = [
        (one, other)
        for (one, other), dots in _borders(places).items()
        if INK not in (colours[one], colours[other])
        if _contrast(colours[one], colours[other]) < CONTRAST
        if 2 * dots > LONGEST
    ]
    areas = {colour: _broad(places, colour) for colour in {c for pair in alike for c in pair}}
    return {
        (colours[one], colours[other]): 2 * _touching(areas[one], areas[other])
        for one, other in alike
        if areas[one].getbbox() and areas[other].getbbox()
    }


def test_broad_areas_that_touch_have_an_outline_or_contrast(
    pictures: dict[str, bytes], pdf: bytes
) -> None:
    pages = zip(pictures, _printed(pdf, 0.5, no_smoothpath=True), strict=True)
    longest = {name: max(_blurred_borders(page).values(), default=0) for name, page in pages}
    assert {name: dots for name, dots in longest.items() if dots > LONGEST} == {}


def test_a_border_without_outline_or_contrast_is_noticed(pictures: dict[str, bytes]) -> None:
    svg = re.sub(rb' stroke="#20242c"', b"", pictures["house"])
    (page,) = _printed(_pages([svg]), 0.5, no_smoothpath=True)
    assert max(_blurred_borders(page).values()) > LONGEST
