"""Finding what was changed here since the last time, whatever changed it, and marking it."""

import json
from uuid import UUID

from sqlalchemy import Connection

from app.joining.kept import NOT_KNOWN, Kept, Known, Values, read_past, write_mark
from app.joining.marks import UNMARKED, Mark, Past
from app.joining.rows import Row, as_text, edited, new_row
from app.joining.tables import SHARED, SharedTable


def settle(connection: Connection, laptop: UUID) -> Past:
    """Mark all that was changed here since the last time; give back all marks.

    Every row is compared with what it was, so nothing is missed, and keeping a view costs
    nothing. If nothing was changed, there is no new mark.
    """
    past = read_past(connection)
    settling = _Settling(connection, past, past.next_mark(laptop))
    for table in SHARED.values():
        settling.look_through(table)
    settling.keep_what_is_used()
    return past


class _Settling:
    """One look through all tables."""

    def __init__(self, connection: Connection, past: Past, mark: Mark) -> None:
        self._connection = connection
        self._past = past
        self._mark = mark
        self._kept = {name: Kept(connection, table) for name, table in SHARED.items()}
        self._changed: list[tuple[SharedTable, Values]] = []
        self._marked: set[tuple[str, str]] = set()

    def look_through(self, table: SharedTable) -> None:
        """Mark what was added, changed or taken away in one table."""
        kept = self._kept[table.name]
        known = kept.every_known()
        for key, values in kept.every_row():
            before = known.pop(key, NOT_KNOWN)
            now = kept.digests(key, kept.parts_of(values))
            if before is NOT_KNOWN or before.versions == "{}":
                self._add(kept, key, before, values)
            elif before.shown != as_text(now):
                self._change(kept, key, before, values)
        for key, before in known.items():
            if before.versions != "{}":
                length = before.length + 1 if table.may_be_forgotten else 0
                kept.write_known(key, Row(length), self._past)

    def _add(self, kept: Kept, key: str, before: Known, values: Values) -> None:
        table = kept.table
        mark = UNMARKED if table.is_said else self._use_mark()
        length = before.length + 1 if table.may_be_forgotten else 0
        row = new_row(length, mark, kept.parts_of(values))
        kept.write_known(key, row, self._past)
        self._changed.append((table, values))
        if mark:
            self._marked.add((table.name, key))

    def _change(self, kept: Kept, key: str, before: Known, values: Values) -> None:
        now = kept.parts_of(values)
        was, is_now = json.loads(before.shown), kept.digests(key, now)
        new = {part: now[part] for part in now if was.get(part) != is_now[part]}
        row = edited(kept.whole(before, values), self._past, new, self._use_mark())
        kept.write_known(key, row, self._past)
        self._changed.append((kept.table, values))
        self._marked.add((kept.table.name, key))

    def keep_what_is_used(self) -> None:
        """Mark the rows that changed ones point at: to use a row keeps it from being lost.

        Whoever takes such a row away elsewhere, without knowing of it, takes away what they
        had seen of it and not this.
        """
        for table, values in self._changed:  # it grows as it goes
            for other, key in self._kept[table.name].used(values):
                if (other, key) in self._marked:
                    continue
                self._marked.add((other, key))
                kept = self._kept[other]
                found = kept.row(key)
                if found is None:
                    continue  # a link that the database would refuse when this is saved
                row = kept.whole(kept.known(key), found)
                kept.write_known(key, edited(row, self._past, {}, self._use_mark()), self._past)
                self._changed.append((SHARED[other], found))

    def _use_mark(self) -> Mark:
        if self._mark not in self._past.knew:
            self._past.add(self._mark)
            write_mark(self._connection, self._past, self._mark)
        return self._mark
