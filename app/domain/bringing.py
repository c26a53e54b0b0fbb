"""What is read of a folder or file of pictures, before any of it is kept."""

from dataclasses import dataclass

from app.domain.errors import AppError
from app.domain.pictures import Credit, PictureKind


@dataclass(frozen=True)
class ReadyPicture:
    """One picture that may be kept: safe, small and with its words."""

    label: str
    contents: bytes
    keywords: tuple[str, ...] = ()
    group: str = ""
    credit: Credit | None = None
    """Its own, where it differs from the set's."""


@dataclass(frozen=True)
class LeftOut:
    """A file that cannot be used, and why."""

    name: str
    why: AppError


@dataclass(frozen=True)
class ReadPictures:
    """All there is in a folder or file."""

    pictures: tuple[ReadyPicture, ...]
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class Glance:
    """What a folder or file seems to hold, to fill in the form with."""

    name: str
    count: int
    kind: PictureKind
    word_list: str = ""
    credit: Credit | None = None
