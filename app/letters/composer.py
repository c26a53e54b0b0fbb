"""Makes the pieces of a letter in its size: words set into lines, pictures, and their tags."""

from collections.abc import Sequence

from app.domain.letter import SMALLEST_POINTS
from app.letters.art import Gallery
from app.letters.ink import ARTIFACTS, DECORATION, Tag
from app.letters.pieces import Beside, Picture, Piece, Plate, Words
from app.letters.style import SMALLEST_PICTURE, SYMBOL_GAP, Style, TextStyle
from app.letters.typesetting import Typesetter

PLATE_MARGIN = 10


class Composer:
    """Knows the style, the fonts and the pictures of one letter."""

    def __init__(self, style: Style, setter: Typesetter, gallery: Gallery) -> None:
        self.style = style
        self.setter = setter
        self.gallery = gallery

    def words(self, words: str, style: TextStyle, width: float, tag: Tag) -> Words:
        """Words in lines of this width."""
        return Words(self.setter.lines(words, style, width), style, tag)

    def body(self, words: str, width: float, tag: Tag) -> Words:
        """A plain sentence, in lines that the eye can follow."""
        return self.words(words, self.style.body, min(width, self.style.longest_line), tag)

    def pictured(self, picture: str, size: float, within: Tag, beside: str = "") -> Piece:
        """A picture of this size, or its word on a plate.

        Where the words beside it say just the same, it is decoration (handbook ER89).
        """
        art = self.gallery.art(picture, size)
        tag = within if within in ARTIFACTS else Tag("Figure", within, art.label)
        if art.drawn is None:
            return Plate(self._plate(art.label, size, tag), size, size)
        if plain(art.label) == plain(beside):
            tag = DECORATION
        return Picture(art.drawn, size, size, tag)

    def row_of(self, pictures: Sequence[str], within: Tag) -> Piece:
        """Pictures side by side, as big as there is room for."""
        gaps = SYMBOL_GAP * (len(pictures) - 1)
        size = min(SMALLEST_PICTURE, (self.style.width - gaps) / len(pictures))
        return Beside(
            [
                (at * (size + SYMBOL_GAP), self.pictured(picture, size, within))
                for at, picture in enumerate(pictures)
            ]
        )

    def _plate(self, label: str, size: float, tag: Tag) -> Words:
        inner = size - 2 * PLATE_MARGIN
        points = self.style.points
        style = TextStyle(points, points * 1.35)
        while points > SMALLEST_POINTS and not self.setter.fits(label, style, inner):
            points -= 2
            style = TextStyle(points, points * 1.35)
        return Words(self.setter.lines(label, style, inner), style, tag, within=inner)


def plain(words: str) -> str:
    """Words without the marks and capitals that do not change what they say."""
    return "".join(letter for letter in words.casefold() if letter.isalnum())
