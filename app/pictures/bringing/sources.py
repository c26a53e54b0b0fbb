"""Where pictures are brought in from: a folder, a zip or a single file, never trusted.

Nothing is ever unpacked on the disk. Names, sizes and counts are checked before anything is
read, and no more is read than was promised.
"""

import lzma
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Protocol

from app.domain.errors.files import (
    FileNotThere,
    FileTooBig,
    NamesLeadOut,
    NameTwice,
    ZipDamaged,
    ZipLocked,
)
from app.domain.errors.pictures import TooManyPictures
from app.domain.errors.store import DiskTrouble

MOST_FILES = 20_000
MOST_BYTES = 25 * 1024 * 1024
"""Of one file, unpacked."""

MOST_IN_ALL = 600 * 1024 * 1024
TIGHTEST = 300
"""A file that unpacks to more than this many times its size is a trap, if it is big at all."""

BIG = 4 * 1024 * 1024
ZIPS = frozenset({".zip", ".obz"})
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,
    EOFError,
    OSError,
    ValueError,
)
"""What Python raises over a zip that is not as it should be."""


class Reads(Protocol):
    """Reads one file, whole."""

    def __call__(self) -> bytes:
        """The contents. Raises an AppError when there is more of it than it said."""


@dataclass(frozen=True)
class Entry:
    """One file of a source. ``name`` is its path inside it, with ``/`` between."""

    name: str
    read: Reads

    @property
    def stem(self) -> str:
        """The name without folders and ending."""
        return PurePosixPath(self.name).stem

    @property
    def ending(self) -> str:
        """The ending in small letters, such as ``.svg``."""
        return PurePosixPath(self.name).suffix.lower()


@contextmanager
def opened(source: Path) -> Iterator[list[Entry]]:
    """The files of a folder or a zip, or the one file itself, in order of their names.

    Raises the AppError that says why it cannot be used, before anything is read.
    """
    if source.is_dir():
        yield _of_folder(source)
    elif not source.is_file():
        raise FileNotThere(file=source.name)
    elif source.suffix.lower() in ZIPS:
        with _archive(source) as archive:
            yield _of_zip(archive)
    else:
        yield [Entry(source.name, partial(_read_file, source))]


def _of_folder(folder: Path) -> list[Entry]:
    """The files under a folder. Links are not followed: they may lead out of it."""
    entries = []
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder)
        hidden = _is_hidden(inside.as_posix())
        if not hidden and file.is_file() and not file.is_symlink():
            entries.append(Entry(inside.as_posix(), partial(_read_file, file)))
    _count(entries)
    return entries


def _archive(source: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(source)
    except BROKEN as error:
        raise ZipDamaged(file=source.name) from error


def _of_zip(archive: zipfile.ZipFile) -> list[Entry]:
    named = [(_name(info), info) for info in archive.infolist()]
    files = [(name, info) for name, info in named if not name.endswith("/")]
    for _, info in files:
        _check(info)
    again = [name for name, times in Counter(name for name, _ in files).items() if times > 1]
    if again:
        raise NameTwice(file=again[0])
    if sum(info.file_size for _, info in files) > MOST_IN_ALL:
        raise TooManyPictures
    entries = [
        Entry(name, partial(_read_member, archive, info))
        for name, info in sorted(files, key=lambda file: file[0])
        if not _is_hidden(name)
    ]
    _count(entries)
    return entries


def _name(info: zipfile.ZipInfo) -> str:
    """The name of a file, with ``/`` between: some programs of Windows write the other."""
    return info.filename.replace("\\", "/")


def _check(info: zipfile.ZipInfo) -> None:
    """Refuse names that lead out of the zip, locked files, and files that are traps."""
    name = info.orig_filename.replace("\\", "/")
    inside = PurePosixPath(name)
    if inside.is_absolute() or ".." in inside.parts or ":" in name.partition("/")[0]:
        raise NamesLeadOut(file=info.filename)
    if info.flag_bits & 1:
        raise ZipLocked(file=info.filename)
    swells = info.file_size > max(BIG, info.compress_size * TIGHTEST)
    if swells or info.file_size > MOST_BYTES:
        raise FileTooBig(file=inside.name)


def _is_hidden(name: str) -> bool:
    """Whether a file is one of those that computers put into zips on their own."""
    return any(part.startswith((".", "__MACOSX")) for part in PurePosixPath(name).parts)


def _count(entries: list[Entry]) -> None:
    if len(entries) > MOST_FILES:
        raise TooManyPictures


def _read_file(file: Path) -> bytes:
    try:
        with file.open("rb") as contents:
            return _no_more(contents.read(MOST_BYTES + 1), file.name)
    except OSError as error:
        raise DiskTrouble(file=file.name) from error


def _read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    try:
        with archive.open(info) as contents:
            return _no_more(contents.read(MOST_BYTES + 1), info.filename)
    except BROKEN as error:
        raise ZipDamaged(file=Path(archive.filename or "").name) from error


def _no_more(contents: bytes, name: str) -> bytes:
    if len(contents) > MOST_BYTES:
        raise FileTooBig(file=PurePosixPath(name).name)
    return contents
