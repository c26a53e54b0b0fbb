"""Reading and writing rows as they stand in the tables, with what is known of each."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any
from uuid import uuid4

from sqlalchemy import JSON, Boolean, Connection

from app.joining.cards import CARDS, Cards, cards_of, choices_of, write_cards
from app.joining.coding import compact, spread
from app.joining.marks import Mark, Past
from app.joining.plain import plain, raw
from app.joining.rows import Row, as_text, held, open_parts, shown
from app.joining.tables import COUNTERS, QUIET, SharedTable

Values = Mapping[str, Any]
"""What the columns of a row hold, as JSON can hold it."""


@dataclass(frozen=True)
class Known:
    """What is kept of one row beside it, as it is kept."""

    length: int = 0
    versions: str = "{}"
    others: str = "[]"
    shown: str = "{}"


NOT_KNOWN = Known()
KNOWN = ", ".join(
    ("length", *(f"CAST({name} AS TEXT)" for name in ("versions", "others", "shown")))
)
"""What is read of it, on a server too as the text that it is."""


def read_past(connection: Connection) -> Past:
    """Every mark that is known here."""
    found = connection.exec_driver_sql("SELECT mark, CAST(knew AS TEXT) FROM mark")
    return Past({mark: json.loads(knew) for mark, knew in found})


def write_mark(connection: Connection, past: Past, mark: Mark) -> None:
    """Keep one mark."""
    connection.exec_driver_sql(
        "INSERT INTO mark (mark, knew) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (mark, as_text(past.knew[mark])),
    )


class Kept:
    """The rows of one shared table, and what is known of them."""

    def __init__(self, connection: Connection, table: SharedTable) -> None:
        self.table = table
        self.connection = connection
        kinds = {one.name: one.type for one in table.table.columns}
        self._yes_or_no = {name for name, kind in kinds.items() if isinstance(kind, Boolean)}
        self._columns = ", ".join(
            f"CAST({_quoted(name)} AS TEXT)" if isinstance(kinds[name], JSON) else _quoted(name)
            for name in table.columns
        )
        self._where = " AND ".join(f"{_quoted(name)} = ?" for name in table.key)
        self._name = _quoted(table.name)

    def every_known(self) -> dict[str, Known]:
        """What is known of every row, by its key."""
        found = self.connection.exec_driver_sql(
            f'SELECT "key", {KNOWN} FROM joined WHERE "table" = ?',  # noqa: S608 - our own names
            (self.table.name,),
        )
        return {key: Known(*rest) for key, *rest in found}

    def known(self, key: str) -> Known:
        """What is known of one row."""
        found = self.connection.exec_driver_sql(
            f'SELECT {KNOWN} FROM joined WHERE "table" = ? AND "key" = ?',  # noqa: S608 - our own names
            (self.table.name, key),
        ).first()
        return Known(*found) if found else NOT_KNOWN

    def every_row(self) -> Iterator[tuple[str, Values]]:
        """Every row that stands in the table, with its key."""
        asked = f"SELECT {self._columns} FROM {self._name}"  # noqa: S608 - our own names
        cards = cards_of(self.connection) if self.table.inside else {}
        for row in self.connection.exec_driver_sql(asked):
            values = self._values(row, cards)
            yield self.key_of(values), values

    def row(self, key: str) -> Values | None:
        """One row as it stands in the table."""
        asked = f"SELECT {self._columns} FROM {self._name} WHERE {self._where}"  # noqa: S608 - our own names
        found = self.connection.exec_driver_sql(asked, self._key_values(key)).first()
        cards = cards_of(self.connection, key) if self.table.inside else {}
        return self._values(found, cards) if found else None

    def _values(self, row: Iterable[Any], cards: Mapping[str, Cards]) -> Values:
        values = dict(zip(self.table.columns, map(plain, row), strict=True))
        return values | {name: cards.get(self.key_of(values), []) for name in self.table.inside}

    def used(self, values: Values) -> Iterator[tuple[str, str]]:
        """The rows that must not be lost while this one is there, each with its table."""
        for column, other in self.table.keeps:
            if values[column] is not None:
                yield other, values[column]
        for choice in choices_of(values.get(CARDS, [])):
            yield "choice", choice

    def key_of(self, values: Values) -> str:
        """What tells a row apart."""
        found = [values[name] for name in self.table.key]
        return str(found[0]) if len(found) == 1 else as_text(found)

    def _key_values(self, key: str) -> tuple[Any, ...]:
        return (key,) if len(self.table.key) == 1 else tuple(json.loads(key))

    def parts_of(self, values: Values) -> dict[str, Any]:
        """A row in the parts that are joined by themselves."""
        return {
            part: [values[name] for name in columns]
            if len(columns) != 1
            else values[columns[0]]
            for part, columns in self.table.parts.items()
        }

    def whole(self, known: Known, values: Values | None) -> Row:
        """All that is known of a row, with what it shows now."""
        versions = spread(json.loads(known.versions), self.table)
        others = {(part, mark): value for part, mark, value in json.loads(known.others)}
        if values is None or not versions:
            return Row(known.length, versions, others)
        now = self.parts_of(values)
        pairs = {
            (part, mark)
            for parts in versions.values()
            for part, marks in parts.items()
            for mark in marks
        }
        return Row(known.length, versions, {one: others.get(one, now[one[0]]) for one in pairs})

    def write_known(self, key: str, row: Row, past: Past) -> None:
        """Keep what is known of a row that shows what it should."""
        quiet = QUIET & set(self.table.parts)
        now = shown(row, past, quiet) if row.is_there else {}
        last = {part: marks[-1] for part, marks in held(row, past).items()} if now else {}
        others = [
            [part, mark, value]
            for (part, mark), value in sorted(row.values.items())
            if mark != last[part] or value != now[part]
        ]
        kept = (
            row.length,
            as_text(compact(row.versions)),
            as_text(others),
            as_text(self.digests(key, now)),
            bool(now and open_parts(row, past, quiet)),
        )
        if not row.is_there and not row.length:
            self.connection.exec_driver_sql(
                'DELETE FROM joined WHERE "table" = ? AND "key" = ?', (self.table.name, key)
            )
            return
        self.connection.exec_driver_sql(
            'INSERT INTO joined ("table", "key", length, versions, others, shown, differs)'
            " VALUES (?, ?, ?, ?, ?, ?, ?)"
            ' ON CONFLICT ("table", "key") DO UPDATE SET length = excluded.length,'
            " versions = excluded.versions, others = excluded.others,"
            " shown = excluded.shown, differs = excluded.differs",
            (self.table.name, key, *kept),
        )

    def digests(self, key: str, parts: Mapping[str, Any]) -> dict[str, str]:
        """What tells whether a part was changed, and says nothing of it to anybody else."""
        salt = blake2b(key.encode(), digest_size=32).digest()
        return {
            part: blake2b(as_text(value).encode(), digest_size=8, key=salt).hexdigest()
            for part, value in parts.items()
        }

    def write_row(self, key: str, parts: Mapping[str, Any]) -> None:
        """Let the row in the table say this; it is added if it is not there."""
        values: dict[str, Any] = {}
        for part, columns in self.table.parts.items():
            said = parts[part] if len(columns) != 1 else [parts[part]]
            values |= dict(zip(columns, map(raw, said), strict=True))
        for name in self._yes_or_no & values.keys():
            values[name] = None if values[name] is None else bool(values[name])
        cards = values.pop(CARDS, None)
        if self.row(key) is not None:
            self._update(values, self._key_values(key))
        else:
            self._insert(values, self._key_values(key))
        if cards is not None:
            write_cards(self.connection, key, cards)

    def _insert(self, values: dict[str, Any], key_values: tuple[Any, ...]) -> None:
        values |= dict(zip(self.table.key, key_values, strict=True))
        if self.table.own_id:
            values["id"] = uuid4().hex
        if self.table.name in COUNTERS:
            values[COUNTERS[self.table.name]] = 1
        names, blanks = ", ".join(map(_quoted, values)), ", ".join("?" * len(values))
        self.connection.exec_driver_sql(
            f"INSERT INTO {self._name} ({names}) VALUES ({blanks})",  # noqa: S608 - our own names
            tuple(values.values()),
        )

    def _update(self, values: Mapping[str, Any], key_values: tuple[Any, ...]) -> None:
        sets = [f"{_quoted(name)} = ?" for name in values]
        if self.table.name in COUNTERS:
            counter = _quoted(COUNTERS[self.table.name])
            sets.append(f"{counter} = {counter} + 1")
        if sets:
            self.connection.exec_driver_sql(
                f"UPDATE {self._name} SET {', '.join(sets)} WHERE {self._where}",  # noqa: S608 - our own names
                (*values.values(), *key_values),
            )

    def delete_row(self, key: str) -> None:
        """Take the row out of the table."""
        self.connection.exec_driver_sql(
            f"DELETE FROM {self._name} WHERE {self._where}",  # noqa: S608 - our own names
            self._key_values(key),
        )

    def drop_orphans(self) -> None:
        """Let go of what is part of something that was taken back, or points at it."""
        for column, other in self.table.points_at:
            if (column, other) in self.table.owners and not self.table.may_be_forgotten:
                continue
            name, there = _quoted(column), f'SELECT id FROM "{other}"'  # noqa: S608 - our own names
            lost = f"{name} IS NOT NULL AND {name} NOT IN ({there})"
            if (column, other) in self.table.owners:
                asked = f"DELETE FROM {self._name} WHERE {lost}"  # noqa: S608 - our own names
            elif self.table.table.columns[column].nullable:
                asked = f"UPDATE {self._name} SET {name} = NULL WHERE {lost}"  # noqa: S608 - our own names
            else:
                continue
            self.connection.exec_driver_sql(asked)


def _quoted(name: str) -> str:
    return f'"{name}"'
