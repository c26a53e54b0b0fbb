"""Rows come out the same in whatever order, groups and number of times they are joined."""

from dataclasses import dataclass
from itertools import permutations
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.joining.marks import UNMARKED, Past, Seen
from app.joining.rows import (
    NO_ROW,
    REMOVED,
    Row,
    edited,
    held,
    is_rescued,
    join_rows,
    new_row,
    open_parts,
    settled,
    shown,
)

QUIET = frozenset({"position"})
FIRST = {"words": "first", "picture": "bus", REMOVED: None, "position": 0}
LAPTOPS = [UUID(int=number) for number in range(1, 6)]


@dataclass
class Laptop:
    """One laptop that knows one row."""

    id: UUID
    row: Row
    past: Past

    def changes(self, **new: object) -> None:
        """Change some parts, or only use the row."""
        mark = self.past.next_mark(self.id)
        self.past.add(mark)
        self.row = edited(self.row, self.past, new, mark)

    def chooses(self, **new: object) -> None:
        """Choose what some parts should say."""
        mark = self.past.next_mark(self.id)
        self.past.add(mark)
        self.row = settled(self.row, self.past, new, mark)

    def takes_away(self) -> None:
        """Delete the row."""
        self.row = Row(self.row.length + 1 if self.row.length else 0)

    def joins(self, other: "Laptop") -> None:
        """Join all that another knows."""
        self.row = join_rows(self.row, other.row, self.past.seen, other.past.seen)
        self.past = Past(self.past.knew | other.past.knew)

    def copy(self) -> "Laptop":
        """Another that knows the same."""
        return Laptop(self.id, self.row, Past(self.past.knew))

    @property
    def shows(self) -> dict[str, object]:
        """What the row says here."""
        return shown(self.row, self.past, QUIET) if self.row.is_there else {}

    @property
    def all_it_knows(self) -> tuple[Row, Seen]:
        """The row, and what was seen."""
        return self.row, self.past.seen


def laptops(count: int, length: int = 0) -> list[Laptop]:
    """Laptops that have all seen the same row."""
    past = Past({})
    mark = past.next_mark(LAPTOPS[0])
    past.add(mark)
    row = new_row(length, mark, FIRST)
    return [Laptop(one, row, Past(past.knew)) for one in LAPTOPS[:count]]


def everyone_joins(all_of_them: list[Laptop]) -> None:
    for _round in range(2):
        for one in all_of_them:
            for other in all_of_them:
                one.joins(other)


def test_changes_of_different_parts_go_together() -> None:
    one, other = laptops(2)
    one.changes(words="new words")
    other.changes(picture="train")
    everyone_joins([one, other])
    assert one.all_it_knows == other.all_it_knows
    assert one.shows == {**FIRST, "words": "new words", "picture": "train"}
    assert open_parts(one.row, one.past, QUIET) == {}


def test_two_changes_of_one_part_are_both_kept_until_somebody_chooses() -> None:
    one, other = laptops(2)
    one.changes(words="one says")
    other.changes(words="other says")
    everyone_joins([one, other])
    marks = open_parts(one.row, one.past, QUIET)["words"]
    assert {one.row.values["words", mark] for mark in marks} == {"one says", "other says"}
    assert one.shows == other.shows
    one.changes(picture="train")
    assert open_parts(one.row, one.past, QUIET)["words"] == marks
    other.chooses(words="one says")
    everyone_joins([one, other])
    assert open_parts(one.row, one.past, QUIET) == {}
    assert one.shows == other.shows == {**FIRST, "words": "one says", "picture": "train"}


def test_to_change_what_is_open_replaces_only_what_was_shown() -> None:
    one, other = laptops(2)
    one.changes(words="one says")
    other.changes(words="other says")
    everyone_joins([one, other])
    seen = one.shows["words"]
    one.changes(words="after all")
    marks = held(one.row, one.past)["words"]
    said = {one.row.values["words", mark] for mark in marks}
    assert said == {"one says", "other says", "after all"} - {seen}
    assert one.shows["words"] == "after all"


def test_the_same_change_made_twice_is_not_asked_about() -> None:
    one, other = laptops(2)
    one.changes(words="the same")
    other.changes(words="the same")
    everyone_joins([one, other])
    assert open_parts(one.row, one.past, QUIET) == {}


def test_what_two_people_said_alike_is_replaced_at_once() -> None:
    one, other = laptops(2)
    one.changes(words="the same")
    other.changes(words="the same")
    everyone_joins([one, other])
    one.changes(words="something else")
    everyone_joins([one, other])
    assert open_parts(other.row, other.past, QUIET) == {}
    assert other.shows["words"] == "something else"


def test_where_a_thing_stands_is_not_asked_about() -> None:
    one, other = laptops(2)
    one.changes(position=1)
    other.changes(position=2)
    everyone_joins([one, other])
    assert open_parts(one.row, one.past, QUIET) == {}
    assert one.shows == other.shows


def test_what_one_laptop_deletes_goes_from_the_others() -> None:
    one, other = laptops(2)
    one.changes(words="new words")
    other.joins(one)
    one.takes_away()
    everyone_joins([one, other])
    assert one.shows == other.shows == {}


def test_a_change_wins_over_a_deletion_that_did_not_know_of_it() -> None:
    one, other = laptops(2)
    one.takes_away()
    other.changes(words="new words")
    everyone_joins([one, other])
    assert one.shows == other.shows == {**FIRST, "words": "new words"}


def test_even_a_use_of_a_row_wins_over_a_deletion() -> None:
    one, other = laptops(2)
    one.takes_away()
    other.changes()
    everyone_joins([one, other])
    assert one.shows == other.shows == FIRST


def test_what_was_put_away_while_it_was_changed_is_there_and_asked_about() -> None:
    one, other = laptops(2)
    one.changes(removed_at="Monday")
    other.changes(words="new words")
    everyone_joins([one, other])
    assert one.shows == other.shows == {**FIRST, "words": "new words"}
    assert is_rescued(one.row, one.past, QUIET)
    assert list(open_parts(one.row, one.past, QUIET)) == [REMOVED]
    one.chooses(removed_at="Monday")
    everyone_joins([one, other])
    assert other.shows[REMOVED] == "Monday"
    assert open_parts(other.row, other.past, QUIET) == {}


def test_what_a_member_took_back_stays_taken_back_whoever_changed_it() -> None:
    one, other = laptops(2, length=1)
    one.takes_away()
    other.changes(words="new words")
    everyone_joins([one, other])
    assert one.shows == other.shows == {}
    assert one.row == other.row == Row(2)


def test_a_row_with_no_mark_is_joined_by_whether_it_is_there() -> None:
    said = Laptop(LAPTOPS[0], new_row(1, UNMARKED, FIRST), Past({}))
    new = Laptop(LAPTOPS[1], NO_ROW, Past({}))
    new.joins(said)
    assert new.row == said.row
    new.changes(words="written down")
    said.joins(new)
    new.joins(said)
    assert said.shows == new.shows == {**FIRST, "words": "written down"}


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["change", "change", "choose", "take away", "join", "join", "add"]),
        st.integers(0, 4),
        st.integers(0, 4),
        st.sampled_from(["words", "picture", REMOVED, "position"]),
    ),
    max_size=40,
)


def live_through(acts: list[tuple[str, int, int, str]], length: int) -> list[Laptop]:
    """Let five laptops do all this."""
    five = laptops(5, length)
    for number, (act, who, whom, part) in enumerate(acts):
        one = five[who]
        if act == "join":
            one.joins(five[whom])
        elif act == "add":
            if not one.row.is_there and length:
                mark = one.past.next_mark(one.id)
                one.past.add(mark)
                one.row = new_row(one.row.length + 1, mark, FIRST | {part: f"{number}"})
        elif one.row.is_there:
            if act == "take away":
                one.takes_away()
            elif act == "choose":
                one.chooses(**{part: f"chosen {number}"})
            else:
                one.changes(**{part: f"{number}"})
    return five


@pytest.mark.parametrize("length", [0, 1])
@given(acts=ACTS)
@settings(max_examples=300)
def test_joining_is_the_same_in_any_order_any_groups_and_any_number_of_times(
    length: int, acts: list[tuple[str, int, int, str]]
) -> None:
    five = live_through(acts, length)
    ends = []
    for order in permutations(five[:3]):
        first, second, third = (one.copy() for one in order)
        first.joins(second)
        first.joins(third)
        ends.append(first.all_it_knows)
        again = [one.copy() for one in order]
        again[1].joins(again[2])
        again[0].joins(again[1])
        again[0].joins(again[1])
        again[0].joins(again[0])
        ends.append(again[0].all_it_knows)
    assert all(end == ends[0] for end in ends)
    everyone_joins(five)
    assert all(one.all_it_knows == five[0].all_it_knows for one in five)
    assert all(one.shows == five[0].shows for one in five)
