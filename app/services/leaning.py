"""What leans on a row: while something does, the row cannot go for good.

What members said, what was printed and what people agreed to is never lost because something
that it belongs to was taken away.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ForeignKey, Table, inspect, select
from sqlalchemy.orm import Session

from app.storage.models import Base

PARTS = {
    "meeting": {"agenda_item", "invitation_line"},
    "topic": {"info_line", "question", "theme", "topic_signpost"},
    "signpost": {"topic_signpost"},
    "question": {"choice", "recording"},
    "info_line": {"recording"},
    "outcome": {"outcome_line", "outcome_view", "promise", "read_through"},
    "read_through": {"read_through_line", "read_through_member"},
    "theme": {"theme_view"},
    "picture_set": {"picture"},
    "view": {"attachment", "outcome_view", "placement", "theme_view"},
}
"""What goes with a row, for it is a part of it. Everything else that names it leans on it."""

LINKS = {("agenda_item", "topic_id"), ("member", "supporter_id"), ("theme", "outcome_id")}
"""What only lets go of a row, and loses nothing by it."""


def table_of(kind: type[Any]) -> Table:
    """The table of a kind of rows."""
    table: Any = inspect(kind).local_table
    if not isinstance(table, Table):
        raise TypeError(kind)
    return table


def is_leant_on(session: Session, table: Table, row_id: object) -> bool:
    """Whether anything would be lost that is not a part of this row."""
    for key in _keys_to(table):
        child = key.parent.table
        if (child.name, key.parent.name) in LINKS:
            continue
        if child.name not in PARTS.get(table.name, set()):
            if session.execute(select(1).where(key.parent == row_id).limit(1)).first():
                return True
        elif "id" in child.c:
            parts = session.scalars(select(child.c.id).where(key.parent == row_id))
            if any(is_leant_on(session, child, part) for part in parts.all()):
                return True
    return False


def _keys_to(table: Table) -> Iterable[ForeignKey]:
    for other in Base.metadata.sorted_tables:
        yield from (key for key in other.foreign_keys if key.column.table is table)
