"""Small things that are kept of this computer, and never in a board."""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from app.domain.errors.store import DiskTrouble


class Kept:
    """A few values by name in one file, written whole or not at all.

    Without the file, or with one that cannot be read, there are none. Whoever asks for a value
    looks whether it is one: people and other versions of the app may have written it.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def all(self) -> dict[str, object]:
        """Everything that is kept."""
        try:
            known = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return known if isinstance(known, dict) else {}

    def keep(self, values: Mapping[str, object]) -> None:
        """Keep these and nothing else. Raises DiskTrouble where the disk takes nothing."""
        new = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            new.write_text(json.dumps(values, indent=1), encoding="utf-8")
            new.replace(self._file)
        except OSError as error:
            raise DiskTrouble from error
        finally:
            with suppress(OSError):
                new.unlink(missing_ok=True)
