"""The picture set: files are what the kit draws, fit their canvas and say what they show."""

import csv
import re
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
OURS = {
    "promise",
    "no_sound",
    "press_pause",
    "press_on",
}  # pictures our own screens need, beyond the concepts
AVATARS = 40
OUTLINE = (
    4  # units; the whole canvas is 12 mm on a letter, so this is a quarter of a millimetre
)
DETAIL = 3  # eyes, teeth and fingers of small people
BROAD = 45  # a shape this wide or high is not a detail


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


@pytest.fixture(scope="module")
def concepts() -> dict[str, str]:
    """Return the label of every concept by its name."""
    with (ICONS / "concepts.csv").open(encoding="utf-8", newline="") as lines:
        return {row["id"]: row["label"] for row in csv.DictReader(lines)}


def test_every_picture_is_one_of_the_concepts(
    pictures: list[Path], concepts: dict[str, str]
) -> None:
    names = {picture.stem for picture in pictures}
    unknown = {name for name in names - set(concepts) - OURS if not name.startswith("avatar_")}
    assert unknown == set()


def test_every_concept_has_a_picture_titled_with_its_label(
    pictures: list[Path], concepts: dict[str, str]
) -> None:
    titles = {picture.stem: _root(picture).findtext(f"{SVG}title") for picture in pictures}
    assert {name: titles.get(name) for name in concepts} == concepts


def test_there_are_enough_avatars_to_choose_from(pictures: list[Path]) -> None:
    assert len([p for p in pictures if p.stem.startswith("avatar_")]) >= AVATARS


def _across(path: ET.Element) -> float:
    """Return the width or height of a shape, whichever is more; curves count by their ends."""
    points = re.findall(r"(-?[\d.]+),(-?[\d.]+)(?= *(?:[A-Z]|$))", path.get("d", ""))
    sides = [[float(point[side]) for point in points] for side in (0, 1)]
    return max(max(side) - min(side) for side in sides)


def _too_thin(root: ET.Element) -> list[float]:
    """Return the widths of lines too thin to print; in the fill's own colour none is seen."""
    thin = []
    for path in root.iter(f"{SVG}path"):
        width, fill = float(path.get("stroke-width", 0)), path.get("fill")
        outlines = fill != "none" and _across(path) >= BROAD
        seen = path.get("stroke") not in (None, fill)
        if seen and width < (OUTLINE if outlines else DETAIL):
            thin.append(width)
    return thin


def _nowhere(root: ET.Element) -> list[str]:
    """Return lines that end where they begin: Qt leaves them out, a letter prints a dot."""
    pieces = [
        piece.split()
        for path in root.iter(f"{SVG}path")
        if path.get("stroke") not in (None, path.get("fill"))
        for piece in path.get("d", "").split("M")[1:]
    ]
    return [" ".join(p) for p in pieces if len({xy.strip("LQC") for xy in p}) == 1]


def test_every_line_is_thick_enough_to_print(pictures: list[Path]) -> None:
    thin = {picture.stem: _too_thin(_root(picture)) for picture in pictures}
    assert {name: widths for name, widths in thin.items() if widths} == {}


def test_every_line_goes_somewhere(pictures: list[Path]) -> None:
    nowhere = {picture.stem: _nowhere(_root(picture)) for picture in pictures}
    assert {name: lines for name, lines in nowhere.items() if lines} == {}


@pytest.mark.parametrize(
    ("shape", "fault"),
    [
        ("M10,10 L60,10 L60,60 Z|#ffffff|3.5", True),
        ("M10,10 L30,10 L30,30 Z|#ffffff|3.5", False),
        ("M10,10 L30,10|none|2.5", True),
    ],
)
def test_a_thin_line_is_noticed(shape: str, *, fault: bool) -> None:
    assert bool(_too_thin(_picture(shape))) is fault


@pytest.mark.parametrize(
    ("line", "fault"),
    [("M9,9 L9,9", True), ("M5,5 L8,8 M9,9 L9,9", True), ("M9,9 L9.1,9", False)],
)
def test_a_line_to_nowhere_is_noticed(line: str, *, fault: bool) -> None:
    assert bool(_nowhere(_picture(f"{line}|none|6"))) is fault


def _picture(shape: str) -> ET.Element:
    """Return a picture of one shape: its path, fill and line width between bars."""
    path, fill, width = shape.split("|")
    inside = f'<path d="{path}" fill="{fill}" stroke="#20242c" stroke-width="{width}"/>'
    return ET.fromstring(f'<svg xmlns="{SVG[1:-1]}">{inside}</svg>')  # noqa: S314 - our own
