"""The letters of the alphabet on paper: which font files are used.

Andika comes first because it was made for people who are learning to read. Only TrueType
outlines can be put into a letter, so no other kind of font is looked for.
"""

import os
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import reportlab

from app.letters.faces import Face, face

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
# For characters that the font of the letter lacks: other scripts, then signs.
SPARE = (
    "notonaskharabic-regular.ttf",
    "notosansgurmukhi-regular.ttf",
    "notosansbengali-regular.ttf",
    "notosansdevanagari-regular.ttf",
    "notosansgujarati-regular.ttf",
    "notosanstamil-regular.ttf",
    "dejavusans.ttf",
    "notosanssymbols2-regular.ttf",
    "notosanssymbols-regular.ttf",
    "symbola_hint.ttf",
    "seguisym.ttf",
    "arial.ttf",
    "nirmala.ttf",
    "raavi.ttf",
    "vrinda.ttf",
)


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
