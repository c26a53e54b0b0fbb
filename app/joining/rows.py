"""What all laptops know of one row of a table, and the rule by which two of them join it.

A row has versions. Whoever changes a row puts one version of their own in the place of all
that they had seen; so there is more than one only while people have changed it apart. A
version says, for each part of the row, whose words are in it. Joining keeps a version unless
the other laptop has seen it and does not have it any more: then it was replaced, or taken
away. This rule gives the same whichever is joined first, however often, and in any groups
(an "observed-remove" set of versions). All else, such as which words are shown, is worked out
from the versions, and so is the same wherever the versions are.

Rows that a member may take back (``length`` above 0) count how often they came and went: odd
is there, even is gone, and the higher count wins. What was taken back stays taken back.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.joining.marks import UNMARKED, Mark, Past, Seen, covers

REMOVED = "removed_at"

Parts = Mapping[str, frozenset[Mark]]
"""For each part of a row, the marks of what it holds: more than one while it is open."""


@dataclass(frozen=True)
class Row:
    """One row, as far as it is known."""

    length: int = 0
    versions: Mapping[Mark, Parts] = field(default_factory=dict)
    values: Mapping[tuple[str, Mark], Any] = field(default_factory=dict)

    @property
    def is_there(self) -> bool:
        """Whether there is such a row."""
        return bool(self.versions)


NO_ROW = Row()


def new_row(length: int, mark: Mark, values: Mapping[str, Any]) -> Row:
    """A row that somebody has added."""
    parts = {part: frozenset({mark}) for part in values}
    return Row(length, {mark: parts}, {(part, mark): one for part, one in values.items()})


def join_rows(mine: Row, theirs: Row, my_seen: Seen, their_seen: Seen) -> Row:
    """What two laptops know together."""
    if mine.length != theirs.length:
        return max(mine, theirs, key=lambda row: row.length)
    versions = {
        mark: parts
        for these, others, seen in (
            (mine.versions, theirs.versions, their_seen),
            (theirs.versions, mine.versions, my_seen),
        )
        for mark, parts in these.items()
        if mark in others or not covers(seen, mark)
    }
    return Row(mine.length, versions, _values(versions.values(), mine, theirs))


def _values(versions: Iterable[Parts], *rows: Row) -> dict[tuple[str, Mark], Any]:
    """What the parts of some versions hold."""
    wanted = {
        (part, mark) for parts in versions for part, marks in parts.items() for mark in marks
    }
    return {
        one: max((row.values[one] for row in rows if one in row.values), key=as_text)
        for one in wanted
    }


def as_text(value: Any) -> str:  # noqa: ANN401 - whatever a column can hold
    """A value as text that is the same on every laptop."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def held(row: Row, past: Past) -> dict[str, list[Mark]]:
    """For each part, the marks that nobody who knew of them has replaced; the last is shown."""
    if len(row.versions) == 1:  # as nearly all are
        (alone,) = row.versions.values()
        return {part: sorted(marks) for part, marks in sorted(alone.items())}
    parts: set[str] = set().union(*row.versions.values())
    return {part: _held_in(row, part, past) for part in sorted(parts)}


def _held_in(row: Row, part: str, past: Past) -> list[Mark]:
    every = {mark for parts in row.versions.values() for mark in parts[part]}
    left = [
        mark
        for mark in every
        if not any(
            past.saw(version, mark) and mark not in parts[part]
            for version, parts in row.versions.items()
        )
    ]
    return sorted(left or [max(every)])


def is_rescued(row: Row, past: Past, quiet: frozenset[str]) -> bool:
    """Whether a row was taken away by somebody who did not know that it was being changed."""
    parts = held(row, past)
    removed = parts.get(REMOVED, [UNMARKED])[-1]
    if row.values.get((REMOVED, removed)) is None:
        return False
    return any(
        mark != UNMARKED and past.apart(mark, removed)
        for part, marks in parts.items()
        if part != REMOVED and part not in quiet
        for mark in marks
    )


def shown(row: Row, past: Past, quiet: frozenset[str] = frozenset()) -> dict[str, Any]:
    """What the row says: the latest of each part, and it is there if somebody changed it."""
    now = {part: row.values[part, marks[-1]] for part, marks in held(row, past).items()}
    return now | {REMOVED: None} if is_rescued(row, past, quiet) else now


def open_parts(row: Row, past: Past, quiet: frozenset[str]) -> dict[str, list[Mark]]:
    """The parts about which people differ, with the marks of what they said; the last is shown.

    Of a row that was taken away while it was changed, it is when it was taken away.
    """
    found = {}
    for part, marks in held(row, past).items():
        said = {as_text(row.values[part, mark]): mark for mark in marks}
        if len(said) > 1 and part not in quiet:
            found[part] = sorted(said.values())
    if is_rescued(row, past, quiet):
        found[REMOVED] = held(row, past)[REMOVED]
    return found


def edited(row: Row, past: Past, new: Mapping[str, Any], mark: Mark) -> Row:
    """The row after somebody who saw all of it changed some parts: none, if they only used it.

    What is open stays open: only the words that were shown are replaced.
    """
    marks = held(row, past)
    left = {part: _said_otherwise(row, part, marks[part]) for part in new}
    return _replaced(row, marks | left, new, mark)


def _said_otherwise(row: Row, part: str, marks: list[Mark]) -> list[Mark]:
    """The marks of other words than are shown: two people may have said the same."""
    last = as_text(row.values[part, marks[-1]])
    return [mark for mark in marks if as_text(row.values[part, mark]) != last]


def settled(row: Row, past: Past, new: Mapping[str, Any], mark: Mark) -> Row:
    """The row after somebody chose what some parts should say."""
    return _replaced(row, held(row, past) | {part: [] for part in new}, new, mark)


def _replaced(
    row: Row, left: Mapping[str, list[Mark]], new: Mapping[str, Any], mark: Mark
) -> Row:
    """A version that keeps what is left of each part, with what is new."""
    parts = {
        part: frozenset({*marks, mark} if part in new else marks)
        for part, marks in left.items()
    }
    values = Row(0, {}, {(part, mark): value for part, value in new.items()})
    return Row(row.length, {mark: parts}, _values([parts], values, row))
