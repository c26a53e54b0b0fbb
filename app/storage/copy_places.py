"""Where a board's copies lie: beside it, and in a folder or on a stick that people named."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.errors.copies import CannotCopyThere
from app.storage.store import BoardFiles
from app.storage.trouble import explained

BESIDE = "copies"
ON_STICK = "together-board-copies"
FILE = "copy-places.json"
SEEN = "seen "
"""Before the name of each place: when it was last there and its old copies went."""
AHEAD = "ahead "
"""Before the name of each copy of a day to come: when it was first found."""


@dataclass(frozen=True)
class CopyPlaces:
    """The places of one board's copies. What is kept of them is of this laptop alone."""

    files: BoardFiles

    @property
    def here(self) -> Path:
        """Beside the board: for when the board's file is damaged."""
        return self.files.folder / BESIDE

    @property
    def chosen(self) -> Path | None:
        """The folder or stick that people named, or None."""
        name = self._kept().get("outside")
        return Path(name) if name else None

    @property
    def outside(self) -> Path | None:
        """Where copies lie in it: for when the whole laptop is lost."""
        return self.chosen / ON_STICK if self.chosen else None

    @property
    def last_outside(self) -> datetime | None:
        """When the last copy was made there. The stick need not be in."""
        return _moment(self._kept().get("last_outside", ""))

    @property
    def named(self) -> dict[Path, datetime | None]:
        """Every folder or stick that may have copies, and when it was last seen."""
        found = {
            Path(name.removeprefix(SEEN)): _moment(when)
            for name, when in self._kept().items()
            if name.startswith(SEEN)
        }
        chosen = self.chosen
        return found if chosen is None else {chosen: self.last_outside} | found

    @property
    def away(self) -> dict[Path, datetime | None]:
        """Those of them that are not there now."""
        return {one: seen for one, seen in self.named.items() if not is_there(one)}

    @property
    def first_found(self) -> dict[str, datetime]:
        """When each copy of a day that was to come then was first found, by its name."""
        found = {
            name.removeprefix(AHEAD): _moment(when)
            for name, when in self._kept().items()
            if name.startswith(AHEAD)
        }
        return {name: when for name, when in found.items() if when is not None}

    def note_ahead(self, names: Iterable[str], now: datetime) -> None:
        """Keep that copies of a day to come are found now, unless they were found before."""
        new = {f"{AHEAD}{name}": now.isoformat() for name in names}
        kept = self._kept()
        if new.keys() - kept.keys():
            self._keep(new | kept)

    def reached(self) -> list[Path]:
        """The places that are there now."""
        places = (self.here, *(folder / ON_STICK for folder in self.named))
        return [place for place in places if is_there(place)]

    def choose(self, folder: Path | None) -> None:
        """Name another folder or stick for copies, or none. Raises CannotCopyThere."""
        seen = {f"{SEEN}{one}": when for one, when in self._seen_when().items()}
        seen |= {name: when for name, when in self._kept().items() if name.startswith(AHEAD)}
        if folder is None:
            self._keep(seen)
            return
        try:
            (folder / ON_STICK).mkdir(exist_ok=True)
        except OSError as error:
            raise CannotCopyThere(folder=folder) from error
        self._keep(seen | {"outside": str(folder.absolute())})

    def note_outside(self, made: datetime) -> None:
        """Keep when the last copy was made outside."""
        self._keep(self._kept() | {"last_outside": made.isoformat()})

    def note_seen(self, place: Path, now: datetime, *, has_copies: bool) -> None:
        """Keep that a place is there now. One that is not used and has none is forgotten."""
        name = f"{SEEN}{place.parent}"
        kept = self._kept()
        kept.pop(name, None)
        if has_copies or place == self.outside:
            kept[name] = now.isoformat()
        self._keep(kept)

    def _seen_when(self) -> dict[Path, str]:
        return {one: seen.isoformat() if seen else "" for one, seen in self.named.items()}

    def _kept(self) -> dict[str, str]:
        try:
            kept = json.loads((self.files.folder / FILE).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(kept, dict):
            return {}
        return {name: value for name, value in kept.items() if isinstance(value, str)}

    def _keep(self, values: dict[str, str]) -> None:
        part = self.files.folder / (FILE + ".part")
        with explained():
            part.write_text(json.dumps(values), encoding="utf-8")
            part.replace(self.files.folder / FILE)


def is_there(folder: Path) -> bool:
    """Whether a folder is there now. One whose name no folder can have never is."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def _moment(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None
