"""What can go wrong with copies of a board."""

from app.domain.errors import AppError


class CopyDamaged(AppError):
    """A copy of the board is not sound. It is left as it is."""


class NoCopyThere(AppError):
    """There is no copy of a board in a folder."""


class CopyOfAnother(AppError):
    """A copy is of another board than the one that is here."""


class CannotCopyThere(AppError):
    """The folder or stick for copies is not there, or nothing can be written to it."""


class NoRoomForCopy(AppError):
    """The folder or stick for copies is full."""


class CopiesOpenAsBefore(AppError):
    """A board opens in a new way, and a copy of it could not be given that way too."""
