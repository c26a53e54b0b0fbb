"""What stands in the place of a picture's name: a drawing, a photo, or its word."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from app.letters.drawn import Drawn
from app.letters.photos import LONGEST, dots_for, photo
from app.letters.symbols import symbol
from app.pictures.library import Library


@dataclass(frozen=True)
class Art:
    """A picture of a letter. Without ``drawn``, its ``label`` is shown on a plate."""

    label: str
    drawn: Drawn | None


class Drawings:
    """The drawings that come with the app, each read once."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._read: dict[str, Drawn | None] = {}

    def drawn(self, picture: str) -> Drawn | None:
        """The drawing with this id, or None where there is none."""
        if picture not in self._read:
            file = self.library.file(picture)
            self._read[picture] = symbol(file.read_bytes()) if file else None
        return self._read[picture]


class Gallery:
    """Finds the pictures of one letter: the board's own come before the app's."""

    def __init__(self, drawings: Drawings, photos: Mapping[str, bytes]) -> None:
        self._drawings = drawings
        self._photos = photos

    def art(self, picture: str, size: float = 0) -> Art:
        """Find the picture with this id; there is always a word for it.

        ``size`` is how big it will be: a photo has dots enough for that.
        """
        label = self._drawings.library.label(picture)
        return Art(label, self._drawn(picture, portrait=False, longest=dots_for(size)))

    def own(self, pictures: AbstractSet[str]) -> frozenset[str]:
        """Which of these pictures are the board's own."""
        return frozenset(self._photos.keys() & pictures)

    def portrait(self, picture: str) -> Drawn | None:
        """Find the picture of a person. Their name stands beside it, so it may be missing."""
        return self._drawn(picture, portrait=True) if picture else None

    def _drawn(self, picture: str, *, portrait: bool, longest: int = LONGEST) -> Drawn | None:
        own = self._photos.get(picture)
        if own is not None:
            found = (
                symbol(own)
                if own.lstrip().startswith(b"<")
                else photo(own, portrait=portrait, longest=longest)
            )
            if found:
                return found
        return self._drawings.drawn(picture)
