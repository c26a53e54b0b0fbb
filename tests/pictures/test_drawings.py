"""The picture set: files are what the kit draws, fit their canvas and say what they show."""

import csv
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[2] / "assets" / "icons"
SVG = "{http://www.w3.org/2000/svg}"
EDGE = 50  # blank paper all round the canvas, to catch what is drawn outside it
CANVAS = 200
NEAR = 26  # the margin of 10, and a little more
OURS = {"promise"}  # pictures our own screens need, beyond the concepts


@pytest.fixture(scope="module")
def pictures() -> list[Path]:
    """Return every committed picture."""
    found = sorted(ICONS.glob("*.svg"))
    assert found
    return found


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return what the kit draws today, by file name."""
    folder = tmp_path_factory.mktemp("drawn")
    draw = [sys.executable, "-B", str(ICONS / "drawing" / "draw.py"), "--out", str(folder)]
    subprocess.run(draw, check=True, capture_output=True)  # noqa: S603 - our own script
    return {file.name: file.read_text(encoding="utf-8") for file in folder.glob("*.svg")}


def _root(picture: Path) -> ET.Element:
    """Return a picture as a tree of shapes."""
    return ET.parse(picture).getroot()  # noqa: S314 - our own file


def _ink(picture: Path) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of what a picture paints, in canvas units."""
    side = CANVAS + 2 * EDGE
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(picture)).render(painter, QRectF(EDGE, EDGE, CANVAS, CANVAS))
    painter.end()
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    paint = bytes(alpha.constBits())
    line = alpha.bytesPerLine()
    rows = [y for y in range(side) if any(paint[y * line : y * line + side])]
    columns = [x for x in range(side) if any(paint[x::line])]
    return columns[0] - EDGE, rows[0] - EDGE, columns[-1] - EDGE, rows[-1] - EDGE


@pytest.fixture(scope="module")
def painted(pictures: list[Path]) -> dict[str, tuple[int, int, int, int]]:
    """Return where the ink of every picture is."""
    return {picture.stem: _ink(picture) for picture in pictures}


def test_every_file_is_what_the_kit_draws(pictures: list[Path], drawn: dict[str, str]) -> None:
    kept = {picture.name: picture.read_text(encoding="utf-8") for picture in pictures}
    assert kept.keys() == drawn.keys()
    assert [name for name in kept if kept[name] != drawn[name]] == []


def test_every_picture_has_a_title_and_says_what_it_shows(pictures: list[Path]) -> None:
    silent = []
    for picture in pictures:
        root = _root(picture)
        title, shows = root.findtext(f"{SVG}title"), root.findtext(f"{SVG}desc")
        if not title or not shows or title == shows:
            silent.append(picture.stem)
    assert silent == []


def test_every_picture_is_plain_shapes(pictures: list[Path]) -> None:
    allowed = {f"{SVG}{tag}" for tag in ("svg", "title", "desc", "path")}
    fancy = []
    for picture in pictures:
        root = _root(picture)
        if {part.tag for part in root.iter()} - allowed:
            fancy.append(picture.stem)
    assert fancy == []


def test_every_picture_fills_its_canvas(
    painted: dict[str, tuple[int, int, int, int]],
) -> None:
    far = CANVAS - NEAR
    small = [
        name
        for name, (left, top, right, bottom) in painted.items()
        if (left > NEAR or right < far) and (top > NEAR or bottom < far)
    ]
    assert small == []


def test_no_picture_leaves_its_canvas(
    painted: dict[str, tuple[int, int, int, int]],
) -> None:
    cut = [
        name
        for name, (left, top, right, bottom) in painted.items()
        if min(left, top) < 0 or max(right, bottom) >= CANVAS
    ]
    assert cut == []


def test_every_picture_is_one_of_the_concepts(pictures: list[Path]) -> None:
    with (ICONS / "concepts.csv").open(encoding="utf-8", newline="") as lines:
        concepts = {row["id"] for row in csv.DictReader(lines)}
    names = {picture.stem for picture in pictures}
    unknown = {name for name in names - concepts - OURS if not name.startswith("avatar_")}
    assert unknown == set()
