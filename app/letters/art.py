"""What stands in the place of a picture's name: a drawing, a photo, or its word."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.letters.drawn import Drawn
from app.letters.photos import photo
from app.letters.symbols import symbol
from app.pictures.library import Library


@dataclass(frozen=True)
class Art:
    """A picture of a letter. Without ``drawn``, its ``label`` is shown on a plate."""

    label: str
    drawn: Drawn | None


class Gallery:
    """Finds the pictures of one letter: the board's own come before the library's."""

    def __init__(self, library: Library, photos: Mapping[str, bytes]) -> None:
        self.library = library
        self.photos = photos

    def art(self, picture: str) -> Art:
        """Find the picture with this id; there is always a word for it."""
        return Art(self.library.label(picture), self._drawn(picture, portrait=False))

    def portrait(self, picture: str) -> Drawn | None:
        """Find the picture of a person. Their name stands beside it, so it may be missing."""
        return self._drawn(picture, portrait=True) if picture else None

    def _drawn(self, picture: str, *, portrait: bool) -> Drawn | None:
        own = self.photos.get(picture)
        if own is not None:
            found = (
                symbol(own) if own.lstrip().startswith(b"<") else photo(own, portrait=portrait)
            )
            if found:
                return found
        file = self.library.file(picture)
        return symbol(file.read_bytes()) if file else None
