"""One font file: what it can draw, how wide that is, and which shapes make up some words.

HarfBuzz reads the file and shapes the words, so that a sentence in Urdu or Bengali is as
right on paper as one in English.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import uharfbuzz as hb

EM = 1000  # PDF measures shapes in thousandths of the size of the type
FIRST_THAT_JOINS, LAST_THAT_JOINS = "\u0590", "\u1cff"
SPACES = {"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "}


@dataclass(frozen=True)
class Shape:
    """One shape of a word, in thousandths of the size of the type.

    ``advance`` is how far it moves on, ``right`` and ``up`` how far it alone is moved aside.
    """

    glyph: int
    means: str
    advance: float
    right: float
    up: float


class Face:
    """A TrueType file, ready to print with."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = re.sub(r"\W", "", path.stem)
        self.file = hb.Face(hb.Blob.from_file_path(str(path)))
        self.font = hb.Font(self.file)
        self.font.scale = (EM, EM)
        self.advances = _Advances(self)
        self.codes = _Codes(self)

    @cached_property
    def cover(self) -> frozenset[str]:
        """Every character it can draw."""
        return frozenset(map(chr, self.file.unicodes))

    def glyph(self, character: str) -> int:
        """The shape of one character, or 0 for the shape that says it has none."""
        return self.font.get_nominal_glyph(ord(character)) or 0

    def width(self, words: str, points: float) -> float:
        """How long some words are on paper, each character in its own shape."""
        return sum(map(self.advances.__getitem__, words)) * points / EM

    def shapes(self, words: str, *, right_to_left: bool) -> tuple[Shape, ...]:
        """Join, order and place the shapes of some words, from left to right on the paper."""
        buffer = hb.Buffer()
        buffer.add_str(words)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        hb.shape(self.font, buffer, {"kern": True, "liga": True})
        found = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        return tuple(
            Shape(
                info.codepoint,
                words[info.cluster],
                place.x_advance,
                place.x_offset,
                place.y_offset,
            )
            for info, place in found
        )


class _Advances(dict[str, float]):
    """How wide each character is, worked out when it is first asked for."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, character: str) -> float:
        plain = SPACES.get(character, character)
        width = float(self._face.font.get_glyph_h_advance(self._face.glyph(plain)))
        self[character] = width
        return width


class _Codes(dict[str, str]):
    """How each character is written in a page's commands."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, character: str) -> str:
        code = f"{self._face.glyph(SPACES.get(character, character)):04x}"
        self[character] = code
        return code


@lru_cache(maxsize=64)
def face(path: Path) -> Face:
    """Open a font file once."""
    return Face(path)


def is_plain(words: str) -> bool:
    """Whether each character stands for itself, one beside the other, from left to right.

    Between Hebrew and the extensions of Vedic are the scripts that join, turn or stack.
    """
    return words.isascii() or not any(
        FIRST_THAT_JOINS <= letter <= LAST_THAT_JOINS or unicodedata.combining(letter)
        for letter in words
    )
