"""How large the screens of this computer are, as they were measured here."""

from pathlib import Path

from app.system.kept import Kept

FILE = "screens.json"
MOST = 1000
"""No screen has more dots in a millimetre."""


class MeasuredScreens:
    """How many dots of each screen are a millimetre, where someone measured it."""

    def __init__(self, folder: Path) -> None:
        self._kept = Kept(folder / FILE)

    def of(self, screen: str) -> float | None:
        """The dots in a millimetre of a screen by its name, or None if nobody measured it."""
        dots = self._kept.all().get(screen)
        if isinstance(dots, bool) or not isinstance(dots, int | float):
            return None
        return float(dots) if 0 < dots <= MOST else None

    def keep(self, screen: str, dots: float | None) -> None:
        """Keep what was measured, or forget it with None. Raises DiskTrouble."""
        known = {name: kept for name, kept in self._kept.all().items() if name != screen}
        if dots is not None:
            known[screen] = round(dots, 3)
        self._kept.keep(known)
