"""In which month what is due to go was last looked through on this laptop."""

from datetime import date
from pathlib import Path

from app.system.kept import Kept

FILE = "due-looked-through.json"
MONTH = "month"


class LookedThrough:
    """What is due is looked through once a month; whoever has done it is not reminded again."""

    def __init__(self, folder: Path) -> None:
        self._kept = Kept(folder / FILE)

    def is_done(self, today: date) -> bool:
        """Whether it was looked through this month. A clock may have been set back."""
        return self._kept.all().get(MONTH) == _month(today)

    def note(self, today: date) -> None:
        """Keep that it was looked through today. Raises DiskTrouble."""
        self._kept.keep({MONTH: _month(today)})


def _month(day: date) -> str:
    return f"{day:%Y-%m}"
