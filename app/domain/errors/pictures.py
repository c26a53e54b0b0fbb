"""What can go wrong with pictures that a board brings."""

from collections.abc import Sequence
from typing import Any

from app.domain.errors import AppError


class NotAPicture(AppError):
    """The file is not a picture the app can read."""


class PictureDamaged(AppError):
    """The picture cannot be read to its end."""


class PictureUnsafe(AppError):
    """The drawing would run something, or fetch something from elsewhere."""


class PictureTooBig(AppError):
    """The picture has more dots or shapes than a computer can draw in good time."""


class PictureElsewhere(AppError):
    """The board names a picture that is not in the file."""


class NoPicturesThere(AppError):
    """There is not one picture in the folder or file."""


class SomeCannotBeUsed(AppError):
    """Some files of a set cannot be used, so none was brought in.

    ``left_out`` are the files, each with its reason.
    """

    def __init__(self, left_out: Sequence[Any], **blanks: object) -> None:
        super().__init__(**blanks)
        self.left_out = tuple(left_out)


class SetAlreadyThere(AppError):
    """The board has a set of pictures with this name already."""


class TooManyPictures(AppError):
    """There are too many pictures to bring in at once."""
