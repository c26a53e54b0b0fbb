"""How what is known of a row is written, in a board and in a pack."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from app.joining.marks import Mark
from app.joining.rows import NO_ROW, Parts, Row
from app.joining.tables import SharedTable


def compact(versions: Mapping[Mark, Parts]) -> dict[str, Any]:
    """Versions as they are kept: the mark of most parts, and the parts that have others."""
    kept = {}
    for version, parts in versions.items():
        alone = [next(iter(marks)) for marks in parts.values() if len(marks) == 1]
        usual = Counter(sorted(alone)).most_common(1)[0][0] if alone else version
        odd = {part: sorted(marks) for part, marks in parts.items() if marks != {usual}}
        kept[version] = [usual, odd]
    return kept


def spread(kept: Mapping[str, Any], table: SharedTable) -> dict[Mark, Parts]:
    """Versions as they are worked with, from how they are kept."""
    return {
        version: {part: frozenset(odd.get(part, [usual])) for part in table.parts}
        for version, (usual, odd) in kept.items()
    }


def row_to_json(row: Row) -> list[Any]:
    """A row as it goes into a pack."""
    values = [[part, mark, value] for (part, mark), value in sorted(row.values.items())]
    return [row.length, compact(row.versions), values]


def row_from_json(packed: list[Any], table: SharedTable) -> Row:
    """A row as it came in a pack."""
    length, versions, values = packed
    if not versions:
        return Row(length) if length else NO_ROW
    return Row(
        length,
        spread(versions, table),
        {(part, mark): value for part, mark, value in values},
    )
