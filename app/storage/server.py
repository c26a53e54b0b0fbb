"""A board on a PostgreSQL server: the same tables, opened by its address and a password."""

from hmac import compare_digest
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session, sessionmaker

from app.domain.errors.door import WrongRecoveryCode
from app.domain.errors.server import ServerBoardOld, WrongServerPassword
from app.domain.errors.store import StoreTooNew
from app.storage import upgrade
from app.storage.address import Address, read_address
from app.storage.history import keep_history
from app.storage.in_turn import InTurn, may_write
from app.storage.link import make_engine
from app.storage.seen import keep_what_others_changed
from app.storage.server_packs import ServerPacks
from app.storage.server_traces import settle
from app.storage.store import Sessions


class ServerStore:
    """An open board of a server. There is no key file: the server says who may open it.

    Whatever cannot be done is told by an AppError, and nothing of it is kept. After the server
    was away, the next thing that is asked of it connects anew.
    """

    has_code = False

    def __init__(
        self, address: Address, password: str, sessions: Sessions, folder: Path
    ) -> None:
        self.folder = folder
        self._address = address
        self._password = password
        self.sessions = sessions
        self.packs = ServerPacks(sessions)
        keep_history(self.sessions)
        keep_what_others_changed(self.sessions)

    @property
    def pack_key(self) -> bytes:
        """The key that is for packs alone. Raises NoWayForPacks."""
        return self.packs.key

    @property
    def key_file(self) -> str:
        """The key file that goes with packs. Raises NoWayForPacks."""
        return self.packs.key_file

    def check_passphrase(self, passphrase: str) -> None:
        """Raise WrongServerPassword unless it is the one that the board was opened with."""
        if not compare_digest(passphrase.encode(), self._password.encode()):
            raise WrongServerPassword

    def check_code(self, _code: str) -> None:
        """Refuse: whoever looks after the server can give another password."""
        raise WrongRecoveryCode

    def close(self) -> None:
        """Let go of the server; the last to go lays what members said anew."""
        self.sessions.kw["bind"].dispose()
        settle(self._address, self._password)


def open_on_server(url: str, password: str, folder: Path) -> ServerStore:
    """Open a board of a server. Raises the AppError that says why it cannot.

    Nothing of the board is kept in ``folder``: only how this computer is set.
    """
    address = read_address(url)
    engine = make_engine(address, password)
    try:
        with engine.connect() as connection:
            found = connection.scalar(text("SELECT version_num FROM alembic_version"))
            _check(str(found))
            kind = InTurn if may_write(connection) else sessionmaker[Session]
    except BaseException:
        engine.dispose()
        raise
    sessions = kind(engine, expire_on_commit=False, info={"who": address.user})
    return ServerStore(address, password, sessions, folder)


def _check(revision: str) -> None:
    newest = upgrade.newest_revision()
    if revision > newest:
        raise StoreTooNew(revision=revision)
    if revision < newest:
        raise ServerBoardOld
