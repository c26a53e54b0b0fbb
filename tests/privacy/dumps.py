"""Everything that is in a board's file, as somebody would find it who has the passphrase."""

from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import inspect, text

from app.storage.store import Store

PAGE, FRAME_HEAD, LOG_HEAD, FILE_HEAD = 4096, 24, 32, 16
TAIL, VECTOR = 80, 16

Row = tuple[str, dict[str, object]]


def every_row(store: Store) -> list[Row]:
    """Every row of every table that is in the store, known to the app or not."""
    rows: list[Row] = []
    with store.sessions() as session:
        for name in inspect(session.connection()).get_table_names():
            found = session.execute(text(f'SELECT * FROM "{name}"')).mappings()  # noqa: S608
            rows += [(name, dict(row)) for row in found]
    return rows


def tells(row: Row, known: object) -> bool:
    """Whether something stands in a row, however it is written."""
    spellings = {str(known).lower()} | ({known.hex} if isinstance(known, UUID) else set())
    raw = [known.bytes] if isinstance(known, UUID) else [str(known).encode()]
    for value in row[1].values():
        if isinstance(value, bytes):
            if any(one in value for one in raw):
                return True
        elif any(one in str(value).lower() for one in spellings):
            return True
    return False


def pages(file: Path, key: bytes) -> list[bytes]:
    """Every page of a board's file as SQLite sees it, in use or free."""
    raw = file.read_bytes()
    return [
        _opened(raw[at : at + PAGE], key, is_first=not at) for at in range(0, len(raw), PAGE)
    ]


def log_pages(file: Path, key: bytes) -> list[bytes]:
    """Every page in the log of the latest changes, one after another."""
    log = file.with_name(file.name + "-wal")
    raw = log.read_bytes()[LOG_HEAD:] if log.exists() else b""
    step = FRAME_HEAD + PAGE
    found = []
    for at in range(0, len(raw) - step + 1, step):
        number = int.from_bytes(raw[at : at + 4], "big")
        page = raw[at + FRAME_HEAD : at + step]
        found.append(_opened(page, key, is_first=number == 1))
    return found


def _opened(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    vector = page[PAGE - TAIL : PAGE - TAIL + VECTOR]
    closed = page[FILE_HEAD if is_first else 0 : PAGE - TAIL]
    opener = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    opened = opener.update(closed)
    return bytes(FILE_HEAD) + opened if is_first else opened
