"""Everything that the board holds about one member, as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

FORMAT, VERSION = "together-board-own-copy", 1
"""What the file is and which form it has: ``docs/export-format.md`` describes each version."""

Plain = None | bool | int | float | str | Sequence["Plain"] | Mapping[str, "Plain"]
"""What JSON can hold."""


@dataclass(frozen=True)
class Kind:
    """Everything of one kind: a row for each thing, with a value under each name."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, Plain], ...]


@dataclass(frozen=True)
class OwnFile:
    """A recording, a drawing, a photo or a printed letter, by its name among the others."""

    name: str
    contents: bytes = field(repr=False)


@dataclass(frozen=True)
class OwnCopy:
    """The whole of it. What has no name is not here: nobody can know whose it is."""

    board: str
    member_id: UUID
    name: str
    made_at: datetime
    kinds: tuple[Kind, ...]
    files: tuple[OwnFile, ...]

    def rows(self, name: str) -> tuple[Mapping[str, Plain], ...]:
        """The rows of one kind."""
        return next(kind.rows for kind in self.kinds if kind.name == name)
