"""A board on a PostgreSQL server: the same tables, opened by its address and a password."""

from hmac import compare_digest

from sqlalchemy import Engine, text
from sqlalchemy.orm import sessionmaker

from app.domain.errors import ServerBoardOld, StoreTooNew
from app.storage import upgrade
from app.storage.address import Address, read_address
from app.storage.history import keep_history
from app.storage.link import make_engine
from app.storage.seen import keep_what_others_changed
from app.storage.server_traces import settle
from app.storage.store import Sessions


class ServerStore:
    """An open board of a server. There is no key file: the server says who may open it.

    Whatever cannot be done is told by an AppError, and nothing of it is kept. After the server
    was away, the next thing that is asked of it connects anew.
    """

    has_code = False

    def __init__(self, address: Address, password: str, engine: Engine) -> None:
        self._address = address
        self._password = password
        self._engine = engine
        self.sessions: Sessions = sessionmaker(
            engine, expire_on_commit=False, info={"who": address.user}
        )
        keep_history(self.sessions)
        keep_what_others_changed(self.sessions)

    def is_passphrase(self, passphrase: str) -> bool:
        """Whether this is the password the board was opened with."""
        return compare_digest(passphrase.encode(), self._password.encode())

    def is_code(self, code: str) -> bool:
        """Never: whoever looks after the server can give another password."""
        return False

    def close(self) -> None:
        """Let go of the server; the last to go lays what members said anew."""
        self._engine.dispose()
        settle(self._address, self._password)


def open_on_server(url: str, password: str) -> ServerStore:
    """Open a board of a server. Raises the AppError that says why it cannot."""
    address = read_address(url)
    engine = make_engine(address, password)
    try:
        with engine.connect() as connection:
            found = connection.scalar(text("SELECT version_num FROM alembic_version"))
        _check(str(found))
    except BaseException:
        engine.dispose()
        raise
    return ServerStore(address, password, engine)


def _check(revision: str) -> None:
    newest = upgrade.newest_revision()
    if revision > newest:
        raise StoreTooNew(revision=revision)
    if revision < newest:
        raise ServerBoardOld
