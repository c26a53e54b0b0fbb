"""What can go wrong with files that people bring, and with those they save."""

from app.domain.errors import AppError


class NoSuchPlace(AppError):
    """A file or folder was named as none can be here: too long, or in no letters."""


class CannotWriteFile(AppError):
    """A file could not be written where the person wanted it."""


class TextNotRead(AppError):
    """The file is not a text that can be read."""


class FileNotThere(AppError):
    """There is no such file or folder."""


class FileTooBig(AppError):
    """One file is too big, or says it is small and is not."""


class ZipDamaged(AppError):
    """The zip, or the board in it, cannot be read."""


class ZipLocked(AppError):
    """The zip has a password."""


class NamesLeadOut(AppError):
    """The zip holds names that lead out of it, to other places on the disk."""


class NameTwice(AppError):
    """The zip holds two files with the same name."""
