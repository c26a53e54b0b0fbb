"""Pictures out of an Open Board file: the ``.obf`` and ``.obz`` of communication programs."""

import base64
import binascii
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from app.domain.errors.files import ZipDamaged
from app.domain.pictures import Credit
from app.pictures.bringing.sources import Entry

BOARD = ".obf"
ON_THE_INTERNET = b""
"""The contents of a picture whose board only says where it is on the internet."""


@dataclass
class BoardPicture:
    """One picture of a board: where its dots are, and every word it is used with."""

    name: str
    contents: bytes | None
    """None where it is a file of its own, at ``path``."""

    path: str = ""
    words: list[str] = field(default_factory=list)
    credit: Credit | None = None


def pictures_of(entries: Iterable[Entry]) -> list[BoardPicture]:
    """Every picture of every board among the files. Raises ZipDamaged for a broken board."""
    found: dict[str, BoardPicture] = {}
    for entry in entries:
        if entry.ending == BOARD:
            board = _read(entry)
            for name, picture in _of_board(board, entry.name).items():
                known = found.setdefault(name, picture)
                known.words += [word for word in picture.words if word not in known.words]
    return list(found.values())


def _read(entry: Entry) -> dict[str, Any]:
    try:
        board = json.loads(entry.read())
    except (ValueError, RecursionError) as error:
        raise ZipDamaged(file=entry.name) from error
    if not isinstance(board, dict):
        raise ZipDamaged(file=entry.name)
    return board


def _of_board(board: Mapping[str, Any], file: str) -> dict[str, BoardPicture]:
    words: dict[str, list[str]] = {}
    for button in _dicts(board.get("buttons")):
        said = [_text(button, key) for key in ("label", "vocalization")]
        known = words.setdefault(str(button.get("image_id", "")), [])
        known += [word for word in said if word and word not in known]
    pictures = {}
    for image in _dicts(board.get("images")):
        identity = str(image.get("id", ""))
        path = str(image.get("path") or "")
        name = path or f"{file}#{identity}"
        own = words.get(identity, [])
        pictures[name] = BoardPicture(name, _contents(image), path, list(own), _credit(image))
    return pictures


def _contents(image: Mapping[str, Any]) -> bytes | None:
    """The dots written into the board; None where they are in a file of the zip."""
    written = str(image.get("data") or "")
    if written.startswith("data:"):
        try:
            return base64.b64decode(written.partition(",")[2], validate=False)
        except (binascii.Error, ValueError):
            return ON_THE_INTERNET
    return None if image.get("path") else ON_THE_INTERNET


def _credit(image: Mapping[str, Any]) -> Credit | None:
    """Who made it, as the board says: it travels with the picture."""
    terms = image.get("license")
    if not isinstance(terms, dict):
        return None
    author, licence = _text(terms, "author_name"), _text(terms, "type")
    source = _text(terms, "source_url") or _text(terms, "author_url")
    if not (author or licence or source):
        return None
    wanted = bool(author) and "public domain" not in licence.lower()
    line = ", ".join(part for part in (author, licence) if part) if wanted else ""
    return Credit(author, source, licence, line)


def label_of(picture: BoardPicture) -> str:
    """The word a picture is used with, or the name of its file."""
    return picture.words[0] if picture.words else PurePosixPath(picture.name).stem


def _text(thing: Mapping[str, Any], key: str) -> str:
    """The words of a board as they can be kept: half a letter becomes a question mark."""
    return str(thing.get(key) or "").encode("utf-8", "replace").decode().strip()


def _dicts(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
