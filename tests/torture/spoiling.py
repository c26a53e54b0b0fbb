"""Spoiling a good file in the ways that files are spoiled, and some that only a hand would."""

import random
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO

Spoil = Callable[[random.Random, bytes], bytes]

ODD = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\r\r\n",
    "\u202e\u0000\U0001f9d1\u200d".encode(),
    b'"',
    b",,,,,,,,",
    b"../../../etc/passwd",
    b"=1+1",
    b"9" * 400,
    b"-1",
    b"1e999",
    b"NaN",
    b"{" * 300,
    b"[" * 3000,
    b"<!DOCTYPE a [<!ENTITY b 'b'>]>&b;",
    b"9999-99-99",
    b"null",
)
MOST_ADDED = 20_000
NO_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)
ELSE = (b"", b"\x00" * 1000, b"%PDF-1.7\n", b"PK\x03\x04")


def spoiled(chance: random.Random, good: bytes) -> bytes:
    """The same file with one to three things wrong with it."""
    found = good
    for _time in range(chance.randint(1, 3)):
        found = chance.choice(WAYS)(chance, found)
    return found


def flip(chance: random.Random, good: bytes) -> bytes:
    """Some bits the other way round."""
    found = bytearray(good or b"\x00")
    for _time in range(chance.choice((1, 1, 2, 8, 64))):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def cut(chance: random.Random, good: bytes) -> bytes:
    """Only the beginning, or only the end, as when a stick is pulled out too soon."""
    place = chance.randrange(len(good) + 1)
    return good[:place] if chance.random() < 0.7 else good[place:]


def add(chance: random.Random, good: bytes) -> bytes:
    """Something that does not belong there."""
    place = chance.randrange(len(good) + 1)
    odd = chance.choice(ODD) * chance.choice((1, 1, 1, 50))
    return good[:place] + odd[:MOST_ADDED] + good[place:]


def put_over(chance: random.Random, good: bytes) -> bytes:
    """Something else in the place of what was there."""
    place = chance.randrange(len(good) + 1)
    odd = chance.choice(ODD)
    return good[:place] + odd + good[place + len(odd) :]


def say_twice(chance: random.Random, good: bytes) -> bytes:
    """A piece of it again, in another place."""
    start = chance.randrange(len(good) + 1)
    piece = good[start : start + chance.randrange(1, 2000)]
    place = chance.randrange(len(good) + 1)
    return good[:place] + piece + good[place:]


def leave_out(chance: random.Random, good: bytes) -> bytes:
    """A hole."""
    start = chance.randrange(len(good) + 1)
    return good[:start] + good[start + chance.randrange(1, 200) :]


def swap_lines(chance: random.Random, good: bytes) -> bytes:
    """Its lines in another order."""
    lines = good.split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def other_letters(chance: random.Random, good: bytes) -> bytes:
    """The same words as another program would write their letters."""
    words = good.decode("utf-8", "replace")
    return words.encode(chance.choice(("utf-16", "utf-16-le", "cp1252", "utf-32")), "replace")


def inside_zip(chance: random.Random, good: bytes) -> bytes:
    """Something wrong inside a file that is a zip, which is packed as it should be."""
    try:
        with zipfile.ZipFile(BytesIO(good)) as old:
            parts = {one.filename: old.read(one) for one in old.infolist()}
    except NO_ZIP:
        return flip(chance, good)
    if not parts:
        return good
    wrong = chance.choice(sorted(parts))
    parts[wrong] = chance.choice((flip, cut, add, put_over, leave_out))(chance, parts[wrong])
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for name, contents in parts.items():
            new.writestr(name, contents)
    return written.getvalue()


def something_else(chance: random.Random, _good: bytes) -> bytes:
    """A file of quite another kind."""
    return chance.choice(
        (b"", b"\x00" * 1000, chance.randbytes(3000), b"%PDF-1.7\n", b"PK\x03\x04")
    )


WAYS: tuple[Spoil, ...] = (
    flip,
    cut,
    add,
    put_over,
    say_twice,
    leave_out,
    swap_lines,
    other_letters,
    inside_zip,
    inside_zip,
    something_else,
)
