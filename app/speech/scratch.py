"""Where sound is written for the moment between being made and being read."""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDir, QTemporaryDir

_NAME = "together-board-voice-XXXXXX"


class Scratch:
    """A folder for this run alone: in memory where the system has such a place, else on disk.

    When one place is full another is used, the given folder last.
    """

    def __init__(self, last: Path) -> None:
        in_memory = os.environ.get("XDG_RUNTIME_DIR")
        self._wanted = [*([Path(in_memory)] if in_memory else []), Path(QDir.tempPath()), last]
        self._at = 0
        self._folder: QTemporaryDir | None = None

    def file(self, name: str) -> Path | None:
        """Give a place for a file; None if nothing can be written anywhere."""
        while self._folder is None:
            parent = self._wanted[self._at]
            with suppress(OSError):
                parent.mkdir(parents=True, exist_ok=True)
            folder = QTemporaryDir(str(parent / _NAME))
            if folder.isValid():
                self._folder = folder
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
        if self._folder is not None:
            self._folder.remove()
            self._folder = None
