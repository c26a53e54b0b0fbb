"""Making a pack of all that a board holds, and joining one: both in one transaction."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from app.domain.errors.packs import PackChanged
from app.joining.coding import row_from_json, row_to_json
from app.joining.kept import Kept, read_past, write_mark
from app.joining.made_twice import part_made_twice
from app.joining.marks import Past, Seen, covers
from app.joining.rows import NO_ROW, Row, join_rows, shown
from app.joining.settling import settle
from app.joining.tables import PLACED, QUIET, SHARED, SharedTable

PART_SIZE = 256 * 1024
"""When a part of a pack is long enough; one row can be longer."""

LINKS_LATER = {
    "sqlite": "PRAGMA defer_foreign_keys = ON",
    "postgresql": "SET CONSTRAINTS ALL DEFERRED",
}
"""What comes first may point at what comes later: it is looked at when all is kept."""


@dataclass
class CameIn:
    """What joining a pack changed here, for each table."""

    added: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    taken_away: Counter[str] = field(default_factory=Counter)
    kept: list[tuple[str, str]] = field(default_factory=list)
    """Rows that were taken away on one side and changed on the other: they are kept."""

    @property
    def is_nothing(self) -> bool:
        """Whether all of it was known here."""
        return not (self.added or self.changed or self.taken_away)


def pack_parts(connection: Connection) -> Iterator[Any]:
    """All that is shared of a settled board, in parts: what was seen first, then the rows."""
    yield {"marks": read_past(connection).knew}
    for name, table in SHARED.items():
        kept = Kept(connection, table)
        rows: list[Any] = []
        size = 0
        for key, known in sorted(kept.every_known().items()):
            row = kept.whole(known, kept.row(key) if known.versions != "{}" else None)
            rows.append([key, row_to_json(row)])
            size += len(json.dumps(rows[-1]))
            if size >= PART_SIZE:
                yield {"table": name, "rows": rows}
                rows, size = [], 0
        if rows:
            yield {"table": name, "rows": rows}


def join_parts(connection: Connection, laptop: UUID, parts: Iterator[Any]) -> CameIn:
    """Join what came in a pack with what is here.

    Nothing may have been changed in this transaction; it must be undone if this raises.
    """
    past = settle(connection, laptop)
    connection.exec_driver_sql(LINKS_LATER[connection.dialect.name])
    joining = _Joining(connection, past, _marks(next(parts, None)))
    for part in parts:
        joining.bring_in(part)
    joining.let_go()
    part_made_twice(connection)
    return joining.came


def _marks(part: Any) -> dict[str, Seen]:  # noqa: ANN401 - what came in a pack
    try:
        return dict(part["marks"])
    except (TypeError, KeyError, ValueError) as error:
        raise PackChanged from error


def _rows(part: Any) -> tuple[SharedTable, list[tuple[str, Row]]]:  # noqa: ANN401 - what came in a pack
    try:
        table = SHARED[part["table"]]
        return table, [(key, row_from_json(packed, table)) for key, packed in part["rows"]]
    except (TypeError, KeyError, ValueError) as error:
        raise PackChanged from error


class _Joining:
    """The joining of one pack."""

    def __init__(self, connection: Connection, past: Past, marks: Mapping[str, Seen]) -> None:
        self.came = CameIn()
        self._connection = connection
        self._mine, self._theirs = past.seen, Past(marks).seen
        self._past = Past(past.knew | dict(marks))
        self._kept = {name: Kept(connection, table) for name, table in SHARED.items()}
        self._met: dict[str, set[str]] = {name: set() for name in SHARED}
        self._gone: dict[str, list[str]] = {name: [] for name in SHARED}
        for mark in sorted(set(marks) - set(past.knew)):
            write_mark(connection, self._past, mark)

    def bring_in(self, part: Mapping[str, Any]) -> None:
        """Join some rows of one table with those that are here."""
        table, rows = _rows(part)
        for key, row in rows:
            self._met[table.name].add(key)
            self._join(self._kept[table.name], key, row)

    def let_go(self) -> None:
        """Join what the pack does not have, and take away what is gone: what points first."""
        for name, kept in self._kept.items():
            for key in sorted(set(kept.every_known()) - self._met[name]):
                self._join(kept, key, NO_ROW)
        for name in reversed(SHARED):
            for key in self._gone[name]:
                self._kept[name].delete_row(key)
        for kept in (*self._kept.values(), Kept(self._connection, PLACED)):
            kept.drop_orphans()

    def _join(self, kept: Kept, key: str, theirs: Row) -> None:
        known = kept.known(key)
        values = kept.row(key) if known.versions != "{}" else None
        mine = kept.whole(known, values)
        both = join_rows(mine, theirs, self._mine, self._theirs)
        if both == mine:
            return
        self._tell_kept(kept, key, mine, theirs)
        self._let_say(kept, key, mine, both)
        # Last: where a row is emptied, what was known of it is forgotten too.
        kept.write_known(key, both, self._past)

    def _let_say(self, kept: Kept, key: str, mine: Row, both: Row) -> None:
        """Let the row in the table say what both know, and count what that changed."""
        name = kept.table.name
        if not both.is_there:
            if mine.is_there:
                self._gone[name].append(key)
                self.came.taken_away[name] += 1
            return
        parts = shown(both, self._past, QUIET & set(kept.table.parts))
        values = kept.row(key)
        if values is None:
            self.came.added[name] += 1
        elif parts != kept.parts_of(values):
            self.came.changed[name] += 1
        else:
            return
        kept.write_row(key, parts)

    def _tell_kept(self, kept: Kept, key: str, mine: Row, theirs: Row) -> None:
        """Note a row that one side took away and the other, not knowing it, changed."""
        if kept.table.may_be_forgotten or mine.is_there == theirs.is_there:
            return
        there, seen = (mine, self._theirs) if mine.is_there else (theirs, self._mine)
        born = {
            mark
            for parts in there.versions.values()
            for marks in parts.values()
            for mark in marks
        }
        if any(covers(seen, mark) for mark in born) and not all(
            covers(seen, mark) for mark in there.versions
        ):
            self.came.kept.append((kept.table.name, key))
