"""The words of a letter, made ready for paper: a font for each character, then lines.

No markup is ever read from words but the stars round a hard word, so that a person's
own words cannot be mistaken for instructions: ``5 < 6 & "x"`` prints as it stands.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from app.letters.faces import Face
from app.letters.fonts import Fonts
from app.letters.lines import SEAM, Text, broken, pieces
from app.letters.links import links
from app.letters.runs import Line
from app.letters.style import TextStyle
from app.wording.hard_words import BOLD

BLANK = re.compile(r"[^\S\u00a0\u202f\n]")
# Marks that tell a program how to break or colour; on paper they would be empty boxes.
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\ufe0e\ufe0f\ufeff🏻🏼🏽🏾🏿"))
# These tell how to join: that matters between two letters of a script that joins them.
JOINERS = re.compile(r"(?<![\u0600-\u0dff])[\u200c\u200d]|[\u200c\u200d](?![\u0600-\u0dff])")


class Typesetter:
    """Sets words in the fonts of this computer."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self.own = frozenset((fonts.regular, fonts.bold))

    def lines(
        self, words: str, style: TextStyle, width: float, *, exact: bool = False
    ) -> tuple[Line, ...]:
        """Break words into lines no wider than ``width``, and never hyphenate.

        ``exact`` words keep their own line breaks, and stars do not make them bold.
        """
        plain = _printable(words)
        if not exact:
            plain = plain.replace("\n", " ")
        plain, bold = (plain, []) if exact else _without_stars(plain)
        pressed = () if exact else links(plain)
        text = Text(plain, self._faces(plain, bold, style), style.points, self.own, pressed)
        return tuple(
            text.printed_line(start, end)
            for paragraph in pieces(plain)
            for start, end in broken(text, paragraph, width)
        )

    def fits(self, words: str, style: TextStyle, width: float) -> bool:
        """Say whether each word goes on a line; addresses count piece by piece."""
        face = self.fonts.bold if style.bold or "**" in words else self.fonts.regular
        plain = _printable(words).replace("**", "")
        parts = (part for word in plain.split() for part in SEAM.split(word))
        return all(face.width(part, style.points) <= width for part in parts)

    def missing(self, texts: Iterable[str]) -> str:
        """The characters that no font here can draw, each once, in their order."""
        cover = self.fonts.regular.cover
        found = {
            letter: None
            for text in texts
            if not cover.issuperset(text)
            for letter in _printable(text)
            if not self._may_stay(letter, cover) and self.fonts.spare_face(letter) is None
        }
        return "".join(found)

    def _faces(
        self, plain: str, bold: Sequence[tuple[int, int]], style: TextStyle
    ) -> list[Face]:
        own = self.fonts.bold if style.bold else self.fonts.regular
        faces = [own] * len(plain)
        for start, end in bold:
            faces[start:end] = [self.fonts.bold] * (end - start)
        if not own.cover.issuperset(plain):
            for at, letter in enumerate(plain):
                if JOINERS.match(letter) and at:
                    faces[at] = faces[at - 1]
                elif not self._may_stay(letter, faces[at].cover):
                    faces[at] = self.fonts.spare_face(letter) or faces[at]
        return faces

    def _may_stay(self, letter: str, cover: frozenset[str]) -> bool:
        return letter in cover or letter.isspace() or JOINERS.match(letter) is not None


def _printable(words: str) -> str:
    """Join letters to their accents, and leave out what has no shape."""
    if words.isascii() and words.isprintable():
        return words
    whole = BLANK.sub(" ", unicodedata.normalize("NFC", words)).translate(UNSEEN)
    joined = JOINERS.sub("", whole)
    return "".join(
        letter
        for letter in joined
        if letter.isspace() or letter.isprintable() or JOINERS.match(letter)
    )


def _without_stars(words: str) -> tuple[str, list[tuple[int, int]]]:
    """Take the stars away from hard words, and say where those words stand."""
    plain, bold, after = "", [], 0
    for match in BOLD.finditer(words):
        plain += words[after : match.start()]
        bold.append((len(plain), len(plain) + len(match[1])))
        plain += match[1]
        after = match.end()
    return plain + words[after:], bold
