"""Pictures: what one means, where it comes from, and which kind people like to see first."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

OWN = "photo:"
"""What the id of a picture the board brought begins with; the id of its row follows."""


class PictureKind(StrEnum):
    """What a picture is. ``DRAWING`` is one of the set that comes with the app."""

    DRAWING = "drawing"
    SYMBOL = "symbol"
    PHOTO = "photo"


class PictureChoice(StrEnum):
    """Which kind of picture a board or a person likes to see first."""

    AS_BOARD = "as_board"
    DRAWINGS = "drawings"
    SYMBOLS = "symbols"
    PHOTOS = "photos"


@dataclass(frozen=True)
class Picture:
    """A picture and the words it can be found by. ``label`` is its own word."""

    id: str
    label: str
    group: str = ""
    keywords: tuple[str, ...] = ()
    kind: PictureKind = PictureKind.DRAWING


@dataclass(frozen=True)
class Credit:
    """Who made pictures, and on what terms they may be used.

    ``line`` is what stands in print where the licence wants it, or "" where it does not.
    """

    author: str = ""
    source: str = ""
    licence: str = ""
    line: str = ""


NO_CREDIT = Credit()


@dataclass(frozen=True)
class PictureSet:
    """Pictures that were brought in together, and what is said of all of them."""

    id: UUID
    name: str
    kind: PictureKind
    credit: Credit = NO_CREDIT
    count: int = 0
    added_on: date | None = None
