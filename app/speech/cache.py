"""Speech kept on disk, so that what is said often starts at once."""

import hashlib
import json
import os
import sys
import zlib
from collections import OrderedDict
from contextlib import suppress
from dataclasses import astuple
from pathlib import Path

from app.speech.clip import Clip
from app.speech.request import Request
from app.speech.timing import Word

__all__ = ["Cache", "Clip", "clip_key"]

_KIND = "3"  # raise it when clips kept before should no longer be used
_SUFFIX = ".clip"


def clip_key(request: Request) -> str:
    """Name a piece of speech so that the name does not give away the words."""
    parts = (_KIND, sys.platform, request.voice, str(request.wpm), request.text)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


class Cache:
    """A folder of clips that never grows past its limit; the longest unused go first.

    A disk that is full, read-only or damaged costs only time: nothing here raises for it.
    """

    def __init__(self, folder: Path, limit_bytes: int = 64 << 20) -> None:
        self._folder = folder
        self._limit = limit_bytes
        self._sizes: OrderedDict[str, int] | None = None  # longest unused first

    def __contains__(self, key: str) -> bool:
        """Tell whether a clip is there, without reading it."""
        return key in self._known()

    def find(self, key: str) -> Clip | None:
        """Give the clip of this name; None if there is none or it is damaged."""
        if key not in self._known():
            return None
        file = self._file(key)
        try:
            clip = _unpack(file.read_bytes())
            os.utime(file)
        except (OSError, ValueError, KeyError, TypeError):
            self._drop(key)
            return None
        self._known().move_to_end(key)
        return clip

    def keep(self, key: str, clip: Clip) -> None:
        """Keep a clip if the disk lets us, making room for it first."""
        content = _pack(clip)
        if len(content) > self._limit:
            return
        self._drop(key)
        while self._known() and sum(self._known().values()) + len(content) > self._limit:
            self._drop(next(iter(self._known())))
        file = self._file(key)
        part = file.with_name(file.name + ".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(content)
            part.replace(file)
        except OSError:
            with suppress(OSError):
                part.unlink()
            return
        self._known()[key] = len(content)

    def forget_all(self) -> None:
        """Delete every clip: one may hold the name of somebody who is to be forgotten."""
        self._sizes = None
        for key in list(self._known()):
            self._drop(key)

    def _file(self, key: str) -> Path:
        return self._folder / (key + _SUFFIX)

    def _drop(self, key: str) -> None:
        self._known().pop(key, None)
        with suppress(OSError):
            self._file(key).unlink()

    def _known(self) -> OrderedDict[str, int]:
        """Look through the folder the first time, and remember what is in it."""
        if self._sizes is None:
            self._sizes = OrderedDict(_look(self._folder))
        return self._sizes


def _look(folder: Path) -> list[tuple[str, int]]:
    """List the clips in a folder, longest unused first, and clear away unfinished ones."""
    found = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(_SUFFIX):
                state = entry.stat()
                found.append(
                    (state.st_mtime_ns, entry.name.removesuffix(_SUFFIX), state.st_size)
                )
            elif entry.name.endswith(_SUFFIX + ".part"):
                Path(entry.path).unlink()
    return [(key, size) for _, key, size in sorted(found)]


def _pack(clip: Clip) -> bytes:
    """Write a clip as one line about it, then its sound: one file is whole or not there."""
    about = {
        "rate": clip.rate,
        "channels": clip.channels,
        "words": [astuple(word) for word in clip.words],
        "duration_ms": clip.duration_ms,
        "check": zlib.crc32(clip.pcm),
    }
    return json.dumps(about).encode() + b"\n" + clip.pcm


def _unpack(content: bytes) -> Clip:
    line, _, pcm = content.partition(b"\n")
    about = json.loads(line)
    if zlib.crc32(pcm) != about["check"]:
        raise ValueError("this clip is damaged")
    words = tuple(Word(*word) for word in about["words"])
    return Clip(pcm, about["rate"], about["channels"], words, about["duration_ms"])
