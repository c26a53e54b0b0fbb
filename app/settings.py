"""How this computer is set up: where the board's files are, and how large its screens are."""

import json
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

from app import NAME


@dataclass(frozen=True)
class Settings:
    """The folders the app uses. ``data`` holds our board; the practice board has its own."""

    data: Path
    cache: Path

    @property
    def practice(self) -> Path:
        """The folder of the practice board."""
        return self.data / "practice"

    @property
    def screens(self) -> "MeasuredScreens":
        """How large the screens of this computer are, as they were measured here."""
        return MeasuredScreens(self.data / "screens.json")


class MeasuredScreens:
    """How many dots of each screen are a millimetre, where someone measured it.

    They are kept in a small file of the computer, never in a board. A file that cannot be read
    is as good as none.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def of(self, screen: str) -> float | None:
        """The dots in a millimetre of a screen by its name, or None if nobody measured it."""
        dots = self._all().get(screen)
        return float(dots) if isinstance(dots, int | float) else None

    def keep(self, screen: str, dots: float | None) -> None:
        """Keep what was measured, or forget it with None. Raises OSError if it cannot."""
        known = {name: kept for name, kept in self._all().items() if name != screen}
        if dots is not None:
            known[screen] = round(dots, 3)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        written = self._file.with_suffix(".new")
        written.write_text(json.dumps(known, indent=1), encoding="utf-8")
        written.replace(self._file)

    def _all(self) -> dict[str, object]:
        try:
            known = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return known if isinstance(known, dict) else {}


def usual_settings(data: Path | None = None) -> Settings:
    """The user's own folders, or everything in one folder for trials and tests."""
    if data is not None:
        return Settings(data, data / "cache")
    return Settings(
        user_data_path(NAME, appauthor=False), user_cache_path(NAME, appauthor=False)
    )
