"""What the errors of a PostgreSQL server mean for people."""

from app.domain.errors import AppError
from app.domain.errors.server import (
    BoardNotOnServer,
    ServerAway,
    ServerFull,
    ServerNotTrusted,
    ServerRefused,
    WrongServerPassword,
)
from app.domain.errors.store import ChangedMeanwhile, MayOnlyRead, StoreBusy

MEANINGS: dict[str, type[AppError]] = {
    "40001": ChangedMeanwhile,  # the same row, at the same moment
    "23505": ChangedMeanwhile,  # the same thing was added by two people
    "23503": ChangedMeanwhile,  # what it points at is gone
    "42501": MayOnlyRead,
    "25006": MayOnlyRead,
    "42P01": BoardNotOnServer,
    "40P01": StoreBusy,
    "55P03": StoreBusy,
    "57014": StoreBusy,
    "53300": StoreBusy,
    "57": ServerAway,
    "08": ServerAway,
    "25P03": ServerAway,
    "53": ServerFull,
}
"""By SQLSTATE, or by its first two signs, which are the class it is of."""

WHILE_SIGNING_IN: tuple[tuple[str, type[AppError]], ...] = (
    ("authentication method requirement", ServerNotTrusted),
    ("certificate", ServerNotTrusted),
    ("SSL", ServerNotTrusted),
    ("host name", ServerNotTrusted),
    ("password authentication failed", WrongServerPassword),
    ("starting up", ServerAway),
    ("shutting down", ServerAway),
    ("too many", StoreBusy),
    ("connection slots", StoreBusy),
    ("FATAL", ServerRefused),
)
"""Before somebody is let in, there is only a text to go by."""


class ServerFault(Exception):
    """A fault of ours that a server noticed. It says which kind, and nothing of the rows."""


def is_from_server(error: BaseException | None) -> bool:
    """Whether an error is of psycopg's. It need not be there to be asked."""
    return type(error).__module__.startswith("psycopg")


def server_meaning(error: BaseException | None) -> Exception:
    """What to tell people about an error of psycopg's, or that it is a fault of ours."""
    code = getattr(error, "sqlstate", None)
    if code:
        told = MEANINGS.get(code) or MEANINGS.get(code[:2])
        return told() if told else ServerFault(f"{type(error).__name__} {code}")
    if not any(kind.__name__ == "OperationalError" for kind in type(error).mro()):
        return ServerFault(type(error).__name__)
    text = str(error)
    return next((told() for words, told in WHILE_SIGNING_IN if words in text), ServerAway())
