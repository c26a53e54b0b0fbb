"""Several facilitators at once: nobody undoes what another kept without having seen it.

Whoever saves a form saves all of it, as it was when they opened it. So the app remembers how
each row was when it was last read here. When a row is saved, and somebody else has changed just
that part of it since, nothing is saved, and whoever saves is told. What two people change in
different parts of a row is kept of both.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import JSON, LargeBinary, Table, event, inspect
from sqlalchemy.orm import Mapper, Session, SessionTransaction, UOWTransaction, sessionmaker

from app.domain.errors.store import ChangedMeanwhile

Key = tuple[type, tuple[Any, ...]]
Values = Mapping[str, Any]

NEW = "seen in this transaction"
WROTE = "written in this transaction"


def keep_what_others_changed(sessions: sessionmaker[Session]) -> None:
    """From now on, refuse to write over what was changed since it was read with these."""
    seen = Seen()
    event.listen(sessions, "loaded_as_persistent", seen.note)
    event.listen(sessions, "before_flush", seen.check)
    event.listen(sessions, "after_flush", seen.note_written)
    event.listen(sessions, "after_commit", seen.keep_written)
    event.listen(sessions, "after_transaction_end", seen.keep)


class Seen:
    """How each row was when it was last read or written here."""

    def __init__(self) -> None:
        self._rows: dict[Key, Values] = {}

    def note(self, session: Session, row: object) -> None:
        """A row was read; it counts as seen when this transaction is over."""
        if _is_watched(inspect(row).mapper):
            session.info.setdefault(NEW, {})[_key(row)] = _values(row)

    def check(self, session: Session, _flush: UOWTransaction, _wanted: object) -> None:
        """Raise ChangedMeanwhile where this would undo what somebody else kept.

        What was written in this transaction before has been looked at, and is ours by now.
        """
        ours = session.info.get(WROTE, {})
        gone = [row for row in session.deleted if _key(row) in self._rows]
        seen = [row for row in session.dirty if _key(row) in self._rows]
        gone += [part for row in seen for part in _thrown_away(row)]
        if any(self._is_other(row) for row in gone if _key(row) not in ours):
            raise ChangedMeanwhile
        if any(self._writes_over(row) for row in seen if _key(row) not in ours):
            raise ChangedMeanwhile

    def _is_other(self, row: object) -> bool:
        """Whether a row is not as it was seen, or was never seen.

        Of one that was added here, only what was given to it is known.
        """
        before = self._rows.get(_key(row))
        if before is None:
            return _is_watched(inspect(row).mapper)
        return any(before.get(name, now) != now for name, now in _values(row).items())

    def _writes_over(self, row: object) -> bool:
        before = self._rows[_key(row)]
        return any(before.get(name, now) != now for name, now in _overwritten(row))

    def note_written(self, session: Session, _flush: UOWTransaction) -> None:
        """What is written here is seen too, once it is kept."""
        for row in [*session.new, *session.dirty]:
            if _is_watched(inspect(row).mapper):
                session.info.setdefault(WROTE, {})[_key(row)] = _values(row)

    def keep_written(self, session: Session) -> None:
        """It is kept."""
        session.info.setdefault(NEW, {}).update(session.info.pop(WROTE, {}))

    def keep(self, session: Session, transaction: SessionTransaction) -> None:
        """Everything read has been seen, also where nothing was saved in the end."""
        if transaction.parent is None:
            session.info.pop(WROTE, None)
            self._rows.update(session.info.pop(NEW, {}))


def _is_watched(mapper: Mapper[Any]) -> bool:
    """What members said is never written over: it is added to, or deleted."""
    table = mapper.local_table
    return isinstance(table, Table) and bool(table.dialect_options["sqlite"]["with_rowid"])


def _key(row: object) -> Key:
    state = inspect(row)
    return type(row), tuple(state.identity or state.mapper.primary_key_from_instance(row))


def _values(row: object) -> Values:
    """What a row says, but for what is too large to remember and never written over."""
    state = inspect(row)
    return {
        prop.key: state.dict[prop.key]
        for prop in state.mapper.column_attrs
        if prop.key in state.dict and not isinstance(prop.columns[0].type, JSON | LargeBinary)
    }


def _overwritten(row: object) -> Iterator[tuple[str, Any]]:
    """Each part of a row that is about to change, and how it was when it was read just now."""
    state = inspect(row)
    for prop in state.mapper.column_attrs:
        former = state.attrs[prop.key].history.deleted
        if former:
            yield prop.key, former[0]


def _thrown_away(row: object) -> Iterator[object]:
    """The lines that are deleted when a row gets others in their place."""
    state = inspect(row)
    for link in state.mapper.relationships:
        if link.cascade.delete_orphan:
            yield from filter(None, state.attrs[link.key].history.deleted or ())
