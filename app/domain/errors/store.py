"""What can go wrong with the file that a board is kept in, and with the disk below it."""

from app.domain.errors import AppError


class StoreDamaged(AppError):
    """The board's file is not sound. It is left as it is."""


class StoreTooNew(AppError):
    """The board's file was written by a newer app."""


class StoreMissing(AppError):
    """There is no board in this folder."""


class FolderNotWritable(AppError):
    """The board's folder cannot be written to."""


class AlreadyOpen(AppError):
    """Another copy of the app has this board open."""


class BoardAlreadyThere(AppError):
    """A board may not be set up on top of another."""


class DiskFull(AppError):
    """There is no room left to save on."""


class StoreBusy(AppError):
    """Something else is holding the board's file."""


class DiskTrouble(AppError):
    """The disk would not take or give what was asked."""


class Gone(AppError):
    """Whatever was to be changed is no longer there."""


class ChangedMeanwhile(AppError):
    """Somebody else changed the same thing since it was looked at."""


class MayOnlyRead(AppError):
    """Somebody who may look at the board, and not change it, wanted to change it."""
