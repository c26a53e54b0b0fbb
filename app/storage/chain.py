"""Tying the lines of the history together, so that what was done to them shows.

Each line has a number and a hash of itself and of the hash before it (SHA-256). The number and
the hash of the last one are kept apart as well. So it shows when a line was taken out, changed,
put in or swapped, and when the last ones were cut off.

What it cannot show: somebody who has the passphrase and this program's source can write every
hash anew. Only a number and a code that were written down elsewhere give that away: the desk
shows them, and whoever keeps the board safe may note them now and then.
"""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, String, select, type_coerce, update
from sqlalchemy.orm import Session

from app.domain.history import Break, Chain, Harm
from app.storage.models import ChangeRow, HistoryEndRow

FIRST = ""
"""What stands for the hash before the first line."""
AT_ONCE = 2000
_KEPT = ("number", "at", "who", "what", "table", "row_id")


def tie(connection: Connection, rows: list[ChangeRow]) -> None:
    """Give new lines their numbers and hashes, after the last one that anybody wrote.

    The first statement writes: from then on nobody else can add a line until this is kept,
    so two who write at once wait for each other and the chain stays one.
    """
    moved = update(HistoryEndRow).values(number=HistoryEndRow.number + len(rows))
    number, last = connection.execute(
        moved.returning(HistoryEndRow.number, HistoryEndRow.hash)
    ).one()
    for row, place in zip(rows, range(number - len(rows) + 1, number + 1), strict=True):
        row.number = place
        row.hash = last = hash_of(last, [getattr(row, name) for name in _KEPT])
    connection.execute(update(HistoryEndRow).values(hash=last))


def hash_of(before: object, line: list[object]) -> str:
    """The hash of a line after another, by what is kept of it."""
    plain = json.dumps([before, *map(_plain, line)], ensure_ascii=True, default=repr)
    return hashlib.sha256(plain.encode()).hexdigest()


def check(session: Session) -> Chain:
    """Read the whole history, and tell where it is broken first, if it is."""
    expected, before = 1, FIRST
    for line, kept in _lines(session):
        number = line[0]
        if number != expected:
            later = isinstance(number, int) and number > expected
            return Chain(expected - 1, before, Break(expected, _harm(later=later)))
        if hash_of(before, line) != kept:
            return Chain(expected - 1, before, Break(expected, Harm.CHANGED))
        expected, before = expected + 1, kept
    end = session.execute(select(HistoryEndRow.number, HistoryEndRow.hash)).all()
    if [tuple(row) for row in end] != [(expected - 1, before)] and (end or expected > 1):
        return Chain(expected - 1, before, Break(expected, Harm.CUT_OFF))
    return Chain(expected - 1, before)


def _harm(*, later: bool) -> Harm:
    return Harm.TAKEN_OUT if later else Harm.PUT_IN


def _lines(session: Session) -> Iterator[tuple[list[Any], Any]]:
    """Each line as it stands in the file, whatever somebody may have put there."""
    kept = [type_coerce(getattr(ChangeRow, name), String) for name in (*_KEPT[1:], "hash")]
    wanted = select(ChangeRow.number, *kept).order_by(ChangeRow.number)
    with session.execute(wanted.execution_options(yield_per=AT_ONCE)) as found:
        for *line, last in found:
            yield line, last


def _plain(value: object) -> object:
    """A value as the file has it, so that it is the same before and after it is kept."""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S.%f}"
    return value.hex if isinstance(value, UUID) else value
