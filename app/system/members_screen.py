"""What is kept of this computer's screen while members use it."""

import json
from pathlib import Path

from app.domain.errors import CannotWriteFile

FILE = "members-screen.json"
FULL = "full_screen"


class MembersScreen:
    """Whether the screen stays full while members use it, in a small file in the data folder.

    It is of the computer, not of the board: a laptop and a large screen may differ. Without
    the file, or with one that cannot be read, the screen stays full.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    @property
    def stays_full(self) -> bool:
        """Whether the screen stays full."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return True
        return not (isinstance(kept, dict) and kept.get(FULL) is False)

    def keep_full(self, *, full: bool) -> None:
        """Keep whether it does. Raises CannotWriteFile where the folder is full or locked."""
        new = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            new.write_text(json.dumps({FULL: full}), encoding="utf-8")
            new.replace(self._file)
        except OSError as error:
            raise CannotWriteFile from error
