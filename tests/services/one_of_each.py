"""One row in every table, all about one member: what a test of copies and of erasing needs.

A new table is in it by itself, so a test that looks at all of them sees the new one too.
"""

from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID, uuid4

import sqlalchemy
from sqlalchemy import JSON, Column, Table, insert
from sqlalchemy.orm import Session

from app.domain.pictures import OWN
from app.storage.models import Base
from app.storage.models.base import Moment

ONE_OF_ITS_KIND = {"board", "change", "history_end", "erased", "keep_time", "pack_way"}
LEFT_EMPTY = {
    ("recording", "question_id"),
    ("question", "opened_by_id"),
    ("letter", "follows_id"),
    ("placement", "choice_id"),
}
"""What a constraint forbids beside another column, or what would go round in a circle."""

Made = dict[str, dict[str, Any]]


def one_of_each(session: Session, tag: str) -> Made:
    """Put a row into every table; every text in it has the tag and says where it stands."""
    made: Made = {}
    ids = {table.name: uuid4() for table in Base.metadata.sorted_tables}
    for table in Base.metadata.sorted_tables:
        if table.name not in ONE_OF_ITS_KIND:
            made[table.name] = _row(table, tag, made, ids)
            session.execute(insert(table).values(made[table.name]))
    return made


def _row(table: Table, tag: str, made: Made, ids: dict[str, UUID]) -> dict[str, Any]:
    row = {column.key: _value(table, column, tag) for column in table.columns}
    if "id" in row:
        row["id"] = ids[table.name]
    for column in table.columns:
        for key in column.foreign_keys:
            other = made.get(key.column.table.name)
            if other is not None and (table.name, column.key) not in LEFT_EMPTY:
                row[column.key] = other[key.column.key]
    if table.name == "member":
        row["face"] = f"{OWN}{ids['picture']}"
    if table.name == "kept_longer":
        row["subject_id"] = ids["member"]
    return row


def _value(table: Table, column: Column[Any], tag: str) -> Any:  # noqa: ANN401
    if column.foreign_keys or column.key in {"removed_at", "taken_back", "replaced"}:
        return None if column.nullable else False
    if isinstance(column.type, JSON):
        return [{"words": mark(tag, table.name, column.key)}]
    if isinstance(column.type, sqlalchemy.Enum):
        return column.type.python_type(column.type.enums[0])
    kind = datetime if isinstance(column.type, Moment) else column.type.python_type
    plain: dict[type, Any] = {
        str: mark(tag, table.name, column.key),
        bytes: mark(tag, table.name, column.key).encode(),
        bool: False,
        int: 3,
        float: 1.5,
        datetime: datetime(2026, 9, 1, 12, tzinfo=UTC),
        date: date(2026, 9, 1),
        time: time(12),
        UUID: uuid4(),
    }
    return plain[kind]


def mark(tag: str, table: str, column: str) -> str:
    """The text that stands in a column of a table."""
    return f"{tag}-{table}-{column}"
