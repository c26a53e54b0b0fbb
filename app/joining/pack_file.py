"""The file of a pack: sealed, signed, and refused whole if anything about it is not right.

A pack is, one after another: eight bytes that name it, its version, a header that anybody may
read, its parts, an empty part that ends it, and a signature over all of that. Each part is
packed small and sealed (AES-GCM) by itself, with its number and the header, so that no more
than one part is ever held at once and none can be left out, moved or put into another pack.
Both keys are worked out (HKDF) from the key of the board.

What the signature proves is that some laptop with this board's key wrote just these bytes. It
does not prove which laptop, nor which person: all of them have the same key.
"""

import hmac
import json
import os
import secrets
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.errors.files import CannotWriteFile, FileNotThere
from app.domain.errors.packs import (
    NotAPack,
    PackChanged,
    PackCutShort,
    PackOfAnotherBoard,
    PackTooNew,
    PackTooOld,
)

MAGIC = b"TBPACK\r\n"  # a program that changes the ends of lines spoils it at once
VERSION = 1
NUMBER = 4
SIGNATURE = 32
LONGEST_HEADER = 64 * 1024
LONGEST_PART = 64 * 1024 * 1024
END = bytes(NUMBER)


@dataclass(frozen=True)
class Header:
    """What anybody may read of a pack: of which board, from which laptop, by which app.

    ``board`` is worked out from the key, so it tells a board from all others and nothing more.
    ``number`` grows with what the laptop has kept; ``key_file`` opens a board on a new laptop.
    """

    board: str
    laptop: str
    revision: str
    number: int
    made_on: str
    key_file: str


class PackKeys:
    """The keys of one board's packs."""

    def __init__(self, key: bytes) -> None:
        self.board = _derived(key, "which board", 16).hex()
        self.seal = AESGCM(_derived(key, "seal of packs", 32))
        self.sign = _derived(key, "signature of packs", 32)


def _derived(key: bytes, purpose: str, length: int) -> bytes:
    return HKDF(SHA256(), length, None, f"together board: {purpose}".encode()).derive(key)


def write_pack(file: Path, keys: PackKeys, header: Header, parts: Iterable[Any]) -> None:
    """Write all of a pack, or leave what was there before. Raises CannotWriteFile."""
    part = file.with_name(f"{file.name}.part")
    try:
        with part.open("wb") as out:
            _write(out, keys, header, parts)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    except OSError as error:
        raise CannotWriteFile from error
    finally:
        _forget(part)


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return


def _write(out: IO[bytes], keys: PackKeys, header: Header, parts: Iterable[Any]) -> None:
    signing = hmac.new(keys.sign, digestmod=sha256)

    def write(some: bytes) -> None:
        signing.update(some)
        out.write(some)

    head = _canonical(asdict(header))
    write(MAGIC + VERSION.to_bytes(2, "big") + len(head).to_bytes(NUMBER, "big") + head)
    for number, part in enumerate(parts):
        nonce = secrets.token_bytes(12)
        small = zlib.compress(_canonical(part))
        sealed = nonce + keys.seal.encrypt(nonce, small, _bound(head, number))
        write(len(sealed).to_bytes(NUMBER, "big") + sealed)
    write(END)
    out.write(signing.digest())


def _canonical(value: Any) -> bytes:  # noqa: ANN401 - whatever JSON can hold
    plain = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return plain.encode("utf-8", "surrogatepass")


def _bound(head: bytes, number: int) -> bytes:
    return sha256(head).digest() + number.to_bytes(8, "big")


class Pack:
    """A pack that was found to be whole, unchanged, and of this board and this app."""

    def __init__(self, file: Path, keys: PackKeys, revision: str) -> None:
        """Look through all of the file. Raises the AppError that says what is wrong with it."""
        self._file, self._keys = file, keys
        with _opened(file) as read:
            self._head = _head(read)
            self.header = _header(self._head)
            _check_header(self.header, keys, revision)
            _check_signature(read, keys, self._head)

    def parts(self) -> Iterator[Any]:
        """What the pack holds, one part after another, in the order it was written."""
        with _opened(self._file) as read:
            if _head(read) != self._head:
                raise PackChanged
            for number, sealed in enumerate(_sealed(read)):
                yield self._open(sealed, number)

    def _open(self, sealed: bytes, number: int) -> Any:  # noqa: ANN401 - whatever JSON can hold
        try:
            small = self._keys.seal.decrypt(
                sealed[:12], sealed[12:], _bound(self._head, number)
            )
            opener = zlib.decompressobj()
            plain = opener.decompress(small, LONGEST_PART)
            if not opener.eof:
                raise PackChanged
            return json.loads(plain.decode("utf-8", "surrogatepass"))
        except (InvalidTag, ValueError, zlib.error) as error:
            raise PackChanged from error


def look_at_header(file: Path) -> Header:
    """What a pack says of itself, before anybody has its key. Nothing of it is proved."""
    with _opened(file) as read:
        return _header(_head(read))


@contextmanager
def _opened(file: Path) -> Iterator[IO[bytes]]:
    try:
        if not file.is_file():  # one would wait for ever at a pipe that nobody writes to
            raise FileNotThere(file=file.name)
        with file.open("rb") as read:
            yield read
    except OSError as error:
        raise FileNotThere(file=file.name) from error


def _exactly(read: IO[bytes], length: int) -> bytes:
    got = read.read(length)
    if len(got) < length:
        raise PackCutShort
    return got


def _head(read: IO[bytes]) -> bytes:
    magic = read.read(len(MAGIC))
    if magic != MAGIC:
        raise PackCutShort if magic and MAGIC.startswith(magic) else NotAPack
    version = int.from_bytes(_exactly(read, 2), "big")
    if version != VERSION:
        raise PackTooNew if version > VERSION else PackTooOld
    length = int.from_bytes(_exactly(read, NUMBER), "big")
    if length > LONGEST_HEADER:
        raise PackChanged
    return _exactly(read, length)


def _header(head: bytes) -> Header:
    try:
        return Header(**json.loads(head))
    except (ValueError, TypeError, RecursionError) as error:
        raise PackChanged from error


def _check_header(header: Header, keys: PackKeys, revision: str) -> None:
    if header.board != keys.board:
        raise PackOfAnotherBoard
    if header.revision != revision:
        raise PackTooNew if str(header.revision) > revision else PackTooOld


def _check_signature(read: IO[bytes], keys: PackKeys, head: bytes) -> None:
    signing = hmac.new(keys.sign, digestmod=sha256)
    signing.update(MAGIC + VERSION.to_bytes(2, "big"))
    signing.update(len(head).to_bytes(NUMBER, "big") + head)
    for sealed in _sealed(read):
        signing.update(len(sealed).to_bytes(NUMBER, "big") + sealed)
    signing.update(END)
    signature = _exactly(read, SIGNATURE)
    if read.read(1) or not hmac.compare_digest(signature, signing.digest()):
        raise PackChanged


def _sealed(read: IO[bytes]) -> Iterator[bytes]:
    """Each sealed part. No more is read at once than one part may be long."""
    while length := int.from_bytes(_exactly(read, NUMBER), "big"):
        if length > LONGEST_PART:
            raise PackChanged
        yield _exactly(read, length)
