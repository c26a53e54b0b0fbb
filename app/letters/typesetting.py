"""The words of a letter, made ready for paper: a font for each character, then lines.

No markup is ever read from words but the stars round a hard word, so that a person's
own words cannot be mistaken for instructions: ``5 < 6 & "x"`` prints as it stands.
"""

import re
import unicodedata

from app.letters.fonts import Face, Fonts
from app.letters.lines import SEAM, Line, Text, broken, pieces
from app.letters.style import TextStyle

HARD_WORD = re.compile(r"\*\*(.+?)\*\*")
BLANK = re.compile(r"[^\S\u00a0\u202f\n]")
# Marks that tell a program how to join, break or colour; on paper they would be empty boxes.
UNSEEN = dict.fromkeys(
    map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff🏻🏼🏽🏾🏿")
)


class Typesetter:
    """Sets the words of one letter, and remembers what no font could draw."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self.own = frozenset((fonts.regular, fonts.bold))
        self.missing: dict[str, None] = {}

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
        text = Text(plain, self._faces(plain, bold, style), style.points, self.own)
        return tuple(
            text.line(start, end)
            for paragraph in pieces(plain)
            for start, end in broken(text, paragraph, width)
        )

    def fits(self, words: str, style: TextStyle, width: float) -> bool:
        """Say whether each word goes on a line; addresses count piece by piece."""
        face = self.fonts.bold if style.bold or "**" in words else self.fonts.regular
        plain = _printable(words).replace("**", "")
        parts = (part for word in plain.split() for part in SEAM.split(word))
        return all(face.width(part, style.points) <= width for part in parts)

    def _faces(self, plain: str, bold: list[tuple[int, int]], style: TextStyle) -> list[Face]:
        own = self.fonts.bold if style.bold else self.fonts.regular
        faces = [own] * len(plain)
        for start, end in bold:
            faces[start:end] = [self.fonts.bold] * (end - start)
        if not own.cover.issuperset(plain):
            for at, letter in enumerate(plain):
                if letter not in faces[at].cover and not letter.isspace():
                    faces[at] = self._spare(letter, faces[at])
        return faces

    def _spare(self, letter: str, own: Face) -> Face:
        found = self.fonts.spare_face(letter)
        if found is None:
            self.missing[letter] = None
        return found or own


def _printable(words: str) -> str:
    """Join letters to their accents, and leave out what has no shape."""
    if words.isascii() and words.isprintable():
        return words
    whole = BLANK.sub(" ", unicodedata.normalize("NFC", words)).translate(UNSEEN)
    return "".join(letter for letter in whole if letter.isspace() or letter.isprintable())


def _without_stars(words: str) -> tuple[str, list[tuple[int, int]]]:
    """Take the stars away from hard words, and say where those words stand."""
    plain, bold, after = "", [], 0
    for match in HARD_WORD.finditer(words):
        plain += words[after : match.start()]
        bold.append((len(plain), len(plain) + len(match[1])))
        plain += match[1]
        after = match.end()
    return plain + words[after:], bold
