"""What can go wrong with what helps people."""

from app.domain.errors import AppError


class NeedsMayNotBeKept(AppError):
    """What helps a member is written down though they said no to that."""


class NobodyToTell(AppError):
    """Nobody said that the council or the NHS may know what helps them."""


class NeedsFileNotRead(AppError):
    """A file of needs is not a CSV file in the letters that all languages share."""


class NeedsFileTooBig(AppError):
    """A file of needs is bigger than any board's."""


class NeedsFileEmpty(AppError):
    """A file of needs has no rows."""


class NeedsWithoutColumns(AppError):
    """The first line of a file of needs does not say what stands where."""
