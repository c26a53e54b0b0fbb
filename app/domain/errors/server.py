"""What can go wrong with a board on a server."""

from app.domain.errors import AppError


class ServerAddressWrong(AppError):
    """The address of a server is not whole, or has parts that it may not have."""


class PasswordInAddress(AppError):
    """A password stands in an address that is kept in a file."""


class ServerNotSafe(AppError):
    """The address is of another machine, and does not ask it to prove which one it is."""


class ServerNotTrusted(AppError):
    """The server did not prove to be the right one, or does not keep passwords safe."""


class ServerPartMissing(AppError):
    """The app was installed without what speaks to a server."""


class ServerAway(AppError):
    """The server cannot be reached."""


class ServerRefused(AppError):
    """The server is there, but does not let this person in."""


class WrongServerPassword(AppError):
    """The server does not know this person by this password."""


class ServerFull(AppError):
    """The server has no room left to save on."""


class BoardNotOnServer(AppError):
    """There is no board at the address, or none that this person may open."""


class ServerBoardOld(AppError):
    """The board on the server was made by an older app."""


class ServerBoardInUse(AppError):
    """A board on a server that is to be brought up to date is open somewhere."""


class BoardOnServer(AppError):
    """Something was to be done with the files of a board that is on a server."""


class ServerNameWrong(AppError):
    """A board or a person cannot be called so on a server."""
