"""The key file: one random key for the store, wrapped once for each way to open it.

The passphrase (through Argon2id) and the printed recovery code each unwrap the same key,
so a changed passphrase wraps 60 bytes again and leaves the store alone.
"""

import hashlib
import json
import os
import secrets
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.errors import AppError
from app.domain.errors.door import KeyDamaged, KeyMissing, WrongPassphrase, WrongRecoveryCode

Unlock = Callable[[Path], bytes]
"""What finds the key in a key file. Raises the AppError that says why it cannot."""

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXY"  # 31, a prime; no I, L, O, U, Z: misread
CODE_LETTERS = 26  # 128 bits, and one letter more that catches a slip of the pen
COST = {"time_cost": 3, "memory_cost": 65536, "parallelism": 2}
DEARER = 4
"""So many times more than now each cost may be one day; what asks for more is a trap."""


@dataclass(frozen=True)
class NewKey:
    """A key just made, and the recovery code to print: it is kept nowhere else."""

    key: bytes
    recovery_code: str


def make_key_file(file: Path, passphrase: str) -> NewKey:
    """Write a key file for a new board."""
    key, code = secrets.token_bytes(32), new_code()
    _write(file, [_slot_of_passphrase(key, passphrase), _slot_of_code(key, code)])
    return NewKey(key, code)


def wrap_for_passphrase(file: Path, key: bytes, passphrase: str) -> None:
    """Let another passphrase open the store from now on; the recovery code stays.

    A crash leaves the old file or the new one, whole. Raises KeyMissing or KeyDamaged.
    """
    _write(file, [_slot_of_passphrase(key, passphrase), _slot(file, "recovery")])


def new_code() -> str:
    """Make a recovery code, which opens nothing before it is used for ``wrap_for_code``."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(CODE_LETTERS))
    letters += _check_letter(letters)
    return "-".join(letters[start : start + 5] for start in range(0, len(letters), 5))


def wrap_for_code(file: Path, key: bytes, code: str) -> None:
    """Let another recovery code open the store from now on; the passphrase stays."""
    _write(file, [_slot(file, "passphrase"), _slot_of_code(key, code)])


def key_from_passphrase(file: Path, passphrase: str) -> bytes:
    """Return the store's key. Raises WrongPassphrase, KeyMissing or KeyDamaged."""
    slot = _slot(file, "passphrase")
    try:
        secret = _from_passphrase(passphrase, b64decode(slot["salt"]), _cost(slot))
        return _unwrap(slot["wrapped"], secret)
    except InvalidTag as error:
        raise WrongPassphrase from error
    except (HashingError, KeyError, ValueError, TypeError) as error:
        raise KeyDamaged from error


def key_from_code(file: Path, code: str) -> bytes:
    """Return the store's key. Raises WrongRecoveryCode, KeyMissing or KeyDamaged."""
    slot = _slot(file, "recovery")
    tidy = _tidy_code(code)
    try:
        return _unwrap(slot["wrapped"], _from_code(tidy, b64decode(slot["salt"])))
    except InvalidTag as error:
        raise WrongRecoveryCode from error
    except (KeyError, ValueError, TypeError) as error:
        raise KeyDamaged from error


def _slot_of_passphrase(key: bytes, passphrase: str) -> dict[str, Any]:
    salt = secrets.token_bytes(16)
    wrapped = _wrap(key, _from_passphrase(passphrase, salt, COST))
    return {"kind": "passphrase", "salt": _text(salt), "cost": COST, "wrapped": wrapped}


def _slot_of_code(key: bytes, code: str) -> dict[str, Any]:
    salt = secrets.token_bytes(16)
    return {
        "kind": "recovery",
        "salt": _text(salt),
        "wrapped": _wrap(key, _from_code(code, salt)),
    }


def _write(file: Path, slots: list[dict[str, Any]]) -> None:
    """Write a key file, whole or not at all, and stay until the disk has it."""
    part = file.with_name(file.name + ".part")
    try:
        with part.open("w", encoding="utf-8") as out:
            json.dump({"version": 1, "slots": slots, "check": _check(slots)}, out)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
        _settle(file.parent)
    finally:
        part.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Wait until the disk knows the new file by its name; Windows sees to that itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def is_sound(file: Path) -> bool:
    """Whether a key file can be read, with both of its ways in."""
    try:
        return all(_slot(file, kind)["wrapped"] for kind in ("passphrase", "recovery"))
    except (AppError, KeyError):
        return False


def with_passphrase(passphrase: str) -> Unlock:
    """What finds the key in a key file by the passphrase."""
    return partial(key_from_passphrase, passphrase=passphrase)


def with_code(code: str) -> Unlock:
    """What finds the key in a key file by the recovery code."""
    return partial(key_from_code, code=code)


def mark_of(key: bytes) -> str:
    """What tells one board's copies from another's. The key cannot be found from it."""
    return hashlib.sha256(b"together board" + key).hexdigest()[:8]


def derived(key: bytes, purpose: str) -> bytes:
    """A key for one purpose, worked out from the store's key; it tells nothing of that."""
    return HKDF(SHA256(), 32, None, f"together board: {purpose}".encode()).derive(key)


_NO_KEY_FILE = (ValueError, RecursionError, KeyError, TypeError, StopIteration)
"""What comes of reading a file that holds something else, such as ten thousand brackets."""


def _slot(file: Path, kind: str) -> dict[str, Any]:
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        if kept["check"] != _check(kept["slots"]):
            raise KeyDamaged
        return next(dict(slot) for slot in kept["slots"] if slot["kind"] == kind)
    except FileNotFoundError as error:
        raise KeyMissing from error
    except (OSError, *_NO_KEY_FILE) as error:
        raise KeyDamaged from error


def _check(slots: Any) -> str:  # noqa: ANN401 - whatever a damaged file holds
    """What tells a file that has rotted from a passphrase that is wrong."""
    return hashlib.sha256(json.dumps(slots, sort_keys=True).encode()).hexdigest()


def _cost(slot: dict[str, Any]) -> dict[str, int]:
    """What a try costs by the file. One from elsewhere must not keep this computer busy."""
    cost = {name: slot["cost"][name] for name in COST}
    for name, usual in COST.items():
        if type(cost[name]) is not int or not 0 < cost[name] <= DEARER * usual:
            raise KeyDamaged
    return cost


def _from_passphrase(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
    # Keyboards differ in how they make a letter such as ŵ: as one sign or as two.
    typed = unicodedata.normalize("NFC", passphrase).encode()
    return hash_secret_raw(typed, salt, hash_len=32, type=Type.ID, **cost)


def _from_code(code: str, salt: bytes) -> bytes:
    plain = code.replace("-", "").encode()
    return HKDF(SHA256(), 32, salt, b"recovery").derive(plain)


def _wrap(key: bytes, secret: bytes) -> str:
    nonce = secrets.token_bytes(12)
    return _text(nonce + AESGCM(secret).encrypt(nonce, key, None))


def _unwrap(wrapped: str, secret: bytes) -> bytes:
    sealed = b64decode(wrapped)
    return AESGCM(secret).decrypt(sealed[:12], sealed[12:], None)


def _text(sealed: bytes) -> str:
    return b64encode(sealed).decode()


def _tidy_code(code: str) -> str:
    """Read a code as people type it: small letters, spaces, O for 0, I and L for 1, Z for 2."""
    code = code.upper().translate(str.maketrans("OILZ", "0112"))
    letters = "".join(letter for letter in code if letter in LETTERS)
    if len(letters) != CODE_LETTERS + 1 or letters[-1] != _check_letter(letters[:-1]):
        raise WrongRecoveryCode
    return letters


def _check_letter(letters: str) -> str:
    """The letter that catches one wrong letter, or two neighbours swapped."""
    total = sum(place * LETTERS.index(letter) for place, letter in enumerate(letters, start=1))
    return LETTERS[total % len(LETTERS)]
