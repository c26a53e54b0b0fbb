"""The letters of the alphabet on paper: which font files are used, and what they hold.

Andika comes first because it was made for people who are learning to read. ReportLab
can only embed TrueType outlines, so no other kind of font is looked for.
"""

import os
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

WANTED = (
    ("andika-regular.ttf", "andika-bold.ttf"),
    ("verdana.ttf", "verdanab.ttf"),
    ("verdana.ttf", "verdana bold.ttf"),
    ("verdana.ttf", "verdana_bold.ttf"),
    ("arial.ttf", "arialbd.ttf"),
    ("arial.ttf", "arial bold.ttf"),
    ("arial.ttf", "arial_bold.ttf"),
    ("dejavusans.ttf", "dejavusans-bold.ttf"),
    ("vera.ttf", "verabd.ttf"),
)
# For characters that the font of the letter lacks: symbols and other scripts.
SPARE = (
    "notonaskharabic-regular.ttf",
    "notosansgurmukhi-regular.ttf",
    "dejavusans.ttf",
    "notosanssymbols2-regular.ttf",
    "notosanssymbols-regular.ttf",
    "symbola_hint.ttf",
    "seguisym.ttf",
    "arial.ttf",
    "raavi.ttf",
)


@dataclass(frozen=True, eq=False)
class Face:
    """One font file, ready to print with. ``cover`` holds every character it can draw."""

    name: str
    cover: frozenset[str]
    font: TTFont

    def width(self, text: str, points: float) -> float:
        """How long some text is on paper."""
        return float(self.font.stringWidth(text, points))


@dataclass(frozen=True)
class Fonts:
    """The fonts of a letter: two weights, and spare files for what they lack."""

    regular: Face
    bold: Face
    spare: tuple[Path, ...] = ()

    def spare_face(self, character: str) -> Face | None:
        """Find a font that has a character the letter's own font lacks."""
        faces = (face(path) for path in self.spare)
        return next((found for found in faces if character in found.cover), None)


@lru_cache(maxsize=32)
def face(path: Path) -> Face:
    """Open a font file once, and let ReportLab know it by its path."""
    font = TTFont(str(path), str(path), asciiReadable=False)
    pdfmetrics.registerFont(font)
    return Face(str(path), frozenset(map(chr, font.face.charToGlyph)), font)


@lru_cache(maxsize=1)
def system_fonts() -> Fonts:
    """Find the best fonts of this computer; the last choice comes with ReportLab."""
    files = _files()
    regular, bold = next(pair for pair in WANTED if pair[0] in files and pair[1] in files)
    spare = tuple(files[name] for name in SPARE if name in files)
    return Fonts(face(files[regular]), face(files[bold]), spare)


def _folders() -> tuple[Path, ...]:
    packaged = Path(getattr(sys, "_MEIPASS", Path(__file__).parent)) / "fonts"
    return (
        packaged,
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        Path.home() / ".local/share/fonts",
        Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts",
        Path("/Library/Fonts"),
        Path("/System/Library/Fonts/Supplemental"),
        Path(reportlab.__file__).parent / "fonts",
    )


def _files() -> dict[str, Path]:
    found: dict[str, Path] = {}
    for folder in _folders():
        for path in sorted(folder.rglob("*.[tT][tT][fF]")):
            found.setdefault(path.name.lower(), path)
    return found
