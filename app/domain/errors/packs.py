"""What can go wrong when laptops of one board bring their packs together."""

from app.domain.errors import AppError


class NotAPack(AppError):
    """A file that should be joined is something else."""


class PackCutShort(AppError):
    """The end of a pack is missing, as when a stick was pulled out too soon."""


class PackChanged(AppError):
    """A pack is not as the laptop wrote it."""


class PackOfAnotherBoard(AppError):
    """A pack was made with the key of another board."""


class PackTooOld(AppError):
    """A pack was made by an older app, whose tables are others."""


class PackTooNew(AppError):
    """A pack was made by a newer app, whose tables are others."""


class NoWayForPacks(AppError):
    """A board on a server and its laptops do not know each other yet."""
