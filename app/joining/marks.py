"""Marks: which laptop kept something, and what it had seen by then.

Now and then a laptop looks at what has changed since it last did: when it makes a pack and
when it joins one. All that has changed gets one mark, of a count that is higher than any the
laptop has seen, and the laptop's id. Nothing tells when between two packs a thing was done,
nor in which order.

What a laptop had seen is a highest count for each laptop. It is enough to tell whether one of
two marks was made by somebody who knew of the other, or neither was.
"""

from collections.abc import Mapping
from uuid import UUID

Mark = str
Seen = dict[str, int]

UNMARKED: Mark = ""
"""For what members say: no laptop and no count, and before all marks."""


def make_mark(count: int, laptop: UUID) -> Mark:
    """A mark. Marks in the order of their letters are in an order that all laptops agree on."""
    return f"{count:012d}.{laptop.hex}"


def covers(seen: Mapping[str, int], mark: Mark) -> bool:
    """Whether somebody who had seen all that has seen this mark."""
    count, _, laptop = mark.partition(".")
    return not mark or seen.get(laptop, 0) >= int(count)


class Past:
    """Every mark there is, and what had been seen when it was made."""

    def __init__(self, knew: Mapping[Mark, Seen]) -> None:
        self.knew = dict(knew)

    @property
    def seen(self) -> Seen:
        """All that has been seen here."""
        most: Seen = {}
        for mark in self.knew:
            count, _, laptop = mark.partition(".")
            most[laptop] = max(most.get(laptop, 0), int(count))
        return most

    def next_mark(self, laptop: UUID) -> Mark:
        """A mark that nobody has made, after all that were seen here."""
        return make_mark(max(self.seen.values(), default=0) + 1, laptop)

    def add(self, mark: Mark) -> None:
        """Keep a new mark: whoever made it has seen all that was seen here."""
        count, _, laptop = mark.partition(".")
        self.knew[mark] = self.seen | {laptop: int(count)}

    def saw(self, later: Mark, earlier: Mark) -> bool:
        """Whether whoever made ``later`` knew of ``earlier``."""
        return later == earlier or (bool(later) and covers(self.knew[later], earlier))

    def apart(self, one: Mark, other: Mark) -> bool:
        """Whether two marks were made without knowing of each other."""
        return not self.saw(one, other) and not self.saw(other, one)
