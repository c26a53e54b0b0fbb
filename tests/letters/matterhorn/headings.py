"""Headings, by which people who listen find their way."""

from collections.abc import Iterator
from itertools import pairwise

from tests.letters.matterhorn.fault import Fault
from tests.letters.matterhorn.tree import Tree


def faults(tree: Tree) -> Iterator[Fault]:
    """Find headings that skip a level, or that are of two kinds."""
    roles = [element.role for element in tree.elements]
    levels = [int(role[1]) for role in roles if role[0] == "H" and role[1:].isdigit()]
    if levels and levels[0] != 1:
        yield Fault("14-002", f"the first heading is of level {levels[0]}")
    for above, below in pairwise(levels):
        if below > above + 1:
            yield Fault("14-003", f"a heading of level {below} comes after one of {above}")
    if levels and "H" in roles:
        yield Fault("14-007", "some headings have a level and some have none")
    for element in tree.elements:
        if [child.role for child in element.children].count("H") > 1:
            yield Fault("14-006", "one element has two headings")
