"""Which tables laptops share, and how each of them is joined.

Left out are what is this laptop's own (answers that were begun and not confirmed or that their
authors deleted, and the history of what was done here) and how members felt, which is never
carried anywhere.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Table, UniqueConstraint

from app.joining.cards import CARDS
from app.storage.models import Base

LEFT_OUT = {"begun", "change", "deleted_attachment", "deleted_view", "draft"}
LEFT_OUT |= {"draft_attachment", "feeling", "history_end", "joined", "mark", "pack_way"}

INSIDE = {"view": {"placement": CARDS}}
"""Tables whose rows are part of a row of another, and what they are called there."""

SAID = {"view", "attachment", "taken", "outcome_view", "theme_view"}
"""What members said and where it went: no mark may tell at which laptop that was."""

MAY_BE_FORGOTTEN = {"ask_again", "call", "consent", "interest", "letter", "need", "needs_talk"}
MAY_BE_FORGOTTEN |= {"printed_sheet", "put_off", "role"} | SAID
"""What a member takes back, or what goes on its day, with all that is part of it."""

TOGETHER_PART = "together"
TOGETHER = {
    "view": frozenset({"removed_at", "sharing", "taken_back", "written_down"}),
    "attachment": frozenset({"written_on"}),
}
"""Where all columns but these are one part: nobody's answer is mixed with another."""

QUIET = frozenset({"position", "at", "added_at", "made_at", "raised_at", "kept_at"})
"""What nobody is asked about: where a thing stands, and the moment it came to be."""

COUNTERS = {"hard_word": "version"}
"""Columns that count changes made here."""


@dataclass(frozen=True)
class SharedTable:
    """One table that laptops share."""

    table: Table

    @property
    def name(self) -> str:
        """Its name."""
        return self.table.name

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The columns that tell its rows apart, on whichever laptop they were made.

        Where a row says what there can be only one of, such as the worry about a view, two
        laptops that made one each made the same row; their ids stay their own.
        """
        for column in self.table.columns:
            if column.unique:
                return (column.name,)
        for one in self.table.constraints:
            if isinstance(one, UniqueConstraint):
                return tuple(column.name for column in one.columns)
        return tuple(column.name for column in self.table.primary_key)

    @cached_property
    def own_id(self) -> bool:
        """Whether its rows have another id on each laptop. Nothing points at them."""
        return "id" in self.table.columns and "id" not in self.key

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The columns that are shared, in the order of the table."""
        apart = {COUNTERS.get(self.name)} | ({"id"} if self.own_id else set())
        return tuple(one.name for one in self.table.columns if one.name not in apart)

    @cached_property
    def inside(self) -> tuple[str, ...]:
        """What is part of its rows, though it stands in a table of its own."""
        return tuple(INSIDE.get(self.name, {}).values())

    @cached_property
    def parts(self) -> Mapping[str, tuple[str, ...]]:
        """What is joined by itself: a column, or those that belong together."""
        rest = tuple(name for name in self.columns if name not in self.key)
        if self.name not in TOGETHER:
            return {name: (name,) for name in rest} or {"": ()}
        alone = TOGETHER[self.name]
        together = tuple(name for name in rest if name not in alone)
        return {TOGETHER_PART: together + self.inside} | {
            name: (name,) for name in rest if name in alone
        }

    @cached_property
    def is_said(self) -> bool:
        """Whether its rows are what members said: a new one gets no mark."""
        return self.name in SAID

    @cached_property
    def may_be_forgotten(self) -> bool:
        """Whether what was taken away stays away, even if somebody changed it elsewhere."""
        return self.name in MAY_BE_FORGOTTEN or any(
            SHARED[other].may_be_forgotten for _, other in self.owners
        )

    @cached_property
    def points_at(self) -> tuple[tuple[str, str], ...]:
        """Its columns that hold the id of a row, and the table of that row."""
        found = ((one.parent.name, one.column.table.name) for one in self.table.foreign_keys)
        return tuple(sorted(found))

    @cached_property
    def owners(self) -> tuple[tuple[str, str], ...]:
        """Those of them whose row this one goes with."""
        keys = [one for one in self.table.foreign_keys if one.ondelete == "CASCADE"]
        return tuple(sorted((one.parent.name, one.column.table.name) for one in keys))

    @cached_property
    def keeps(self) -> tuple[tuple[str, str], ...]:
        """Those whose rows must not be lost while this one is there.

        What may be forgotten need not be kept. What somebody said keeps the question alone: a
        mark on the member would tell at which laptop they were.
        """
        kept = set(SHARED) if not self.is_said else {"question", "choice"}
        return tuple(
            (column, other)
            for column, other in self.points_at
            if other in kept and not SHARED[other].may_be_forgotten
        )


def shared_tables() -> Iterator[SharedTable]:
    """Every table that is shared, those first that others point at."""
    within = {name for tables in INSIDE.values() for name in tables}
    for table in Base.metadata.sorted_tables:
        if table.name not in LEFT_OUT | within:
            yield SharedTable(table)


SHARED = {one.name: one for one in shared_tables()}

PLACED = SharedTable(Base.metadata.tables["placement"])
"""The cards of answers, which are joined as part of them."""
