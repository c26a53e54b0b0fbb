"""After how long the desk locks itself on this laptop."""

from pathlib import Path

from app.system.kept import Kept

FILE = "desk-lock.json"
MINUTES = "minutes"
CHOICES = (2, 5, 10, 20)
USUAL = 5


class DeskLock:
    """How many minutes the desk stays open with nobody pressing anything. It is never off."""

    def __init__(self, folder: Path) -> None:
        self._kept = Kept(folder / FILE)

    @property
    def minutes(self) -> int:
        """One of ``CHOICES``: what else stands in the file counts as nothing."""
        kept = self._kept.all().get(MINUTES)
        return kept if type(kept) is int and kept in CHOICES else USUAL

    def keep(self, minutes: int) -> None:
        """Keep another choice. Raises DiskTrouble."""
        self._kept.keep({MINUTES: minutes})
