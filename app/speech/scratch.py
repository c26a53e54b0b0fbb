"""Where sound is written for the moment between being made and being read."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QTemporaryDir

_NAME = "together-board-voice-"
_LOCK = "lock"


class Scratch:
    """A folder for this run alone: in memory where the system has such a place, else on disk.

    When one place is full another is used, the given folder last. What a run left behind that
    was killed goes: there may be names in it.
    """

    def __init__(self, last: Path) -> None:
        in_memory = os.environ.get("XDG_RUNTIME_DIR")
        self._wanted = [*([Path(in_memory)] if in_memory else []), Path(QDir.tempPath()), last]
        self._at = 0
        self._folder: QTemporaryDir | None = None
        self._lock: QLockFile | None = None  # while it is held, the folder is in use
        for place in self._wanted:
            for old in place.glob(f"{_NAME}*"):
                _forget_if_left(old)

    def file(self, name: str) -> Path | None:
        """Give a place for a file; None if nothing can be written anywhere."""
        while self._folder is None:
            parent = self._wanted[self._at]
            with suppress(OSError):
                parent.mkdir(parents=True, exist_ok=True)
            folder = QTemporaryDir(str(parent / f"{_NAME}XXXXXX"))
            if folder.isValid():
                self._folder = folder
                self._lock = QLockFile(folder.filePath(_LOCK))
                self._lock.tryLock(0)
            elif not self.move_on():
                return None
        return Path(self._folder.path()) / name

    def move_on(self) -> bool:
        """Give up this place for the next; False if it was the last one.

        The first is then tried again the next time, for room may have been made.
        """
        self.close()
        self._at = (self._at + 1) % len(self._wanted)
        return self._at > 0

    def close(self) -> None:
        """Leave nothing behind."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        if self._folder is not None:
            self._folder.remove()
            self._folder = None


def _forget_if_left(folder: Path) -> None:
    """Delete the folder of a run that is no more: nobody holds the lock that is in it."""
    lock = QLockFile(str(folder / _LOCK))
    if (folder / _LOCK).exists() and lock.tryLock(0):
        lock.unlock()
        shutil.rmtree(folder, ignore_errors=True)
