"""What is kept of this computer's screen while members use it."""

from pathlib import Path

from app.system.kept import Kept

FILE = "members-screen.json"
FULL = "full_screen"


class MembersScreen:
    """Whether the screen stays full while members use it: it does unless someone says not.

    It is of the computer, not of the board: a laptop and a large screen may differ.
    """

    def __init__(self, folder: Path) -> None:
        self._kept = Kept(folder / FILE)

    @property
    def stays_full(self) -> bool:
        """Whether the screen stays full."""
        return self._kept.all().get(FULL) is not False

    def keep_full(self, *, full: bool) -> None:
        """Keep whether it does. Raises DiskTrouble."""
        self._kept.keep({FULL: full})
