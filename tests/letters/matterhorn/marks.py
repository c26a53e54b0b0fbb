"""Everything on a page is in the tree or for the eye only, and in the order it is read in."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

import pikepdf

from tests.letters.matterhorn.entries import Place
from tests.letters.matterhorn.fault import Fault
from tests.letters.matterhorn.steps import BEGINS, Mark, Step
from tests.letters.matterhorn.tree import Content, Element, Tree


def faults(pdf: pikepdf.Pdf, tree: Tree, steps: list[Step]) -> Iterator[Fault]:
    """Find what is on a page and not in the tree, or the other way round."""
    for step in steps:
        if step.operator in BEGINS:
            yield from _begun(step)
        elif not any(mark.artifact or mark.number is not None for mark in step.marks):
            yield Fault("01-005", f"page {step.page} paints {step.operator} with no tag")
    yield from _once(tree, steps)
    yield from _parents(pdf, tree)
    yield from _order(tree)


def _begun(step: Step) -> Iterator[Fault]:
    *outer, mark = step.marks
    if mark.artifact and any(each.number is not None for each in outer):
        yield Fault("01-003", f"page {step.page} has an artifact inside tagged content")
    if mark.number is not None and any(each.artifact for each in outer):
        yield Fault("01-004", f"page {step.page} has tagged content inside an artifact")


def _once(tree: Tree, steps: list[Step]) -> Iterator[Fault]:
    """Each number is on its page once, and in the tree once."""
    begun = (step.marks[-1] for step in steps if step.operator in BEGINS)
    painted = Counter(content for mark in begun for content in _content(mark))
    for content in painted.keys() - tree.owners.keys():
        yield Fault("01-005", f"number {content.number} of a page is not in the tree")
    for content in tree.owners.keys() - painted.keys():
        yield Fault("once", f"the tree has number {content.number}, which is on no page")
    owned = Counter({content: len(owners) for content, owners in tree.owners.items()})
    for content, count in (*painted.items(), *owned.items()):
        if count > 1:
            yield Fault("once", f"number {content.number} of a page is used {count} times")


def _content(mark: Mark) -> list[Content]:
    return [] if mark.number is None else [Content(mark.place, mark.number)]


def _parents(pdf: pikepdf.Pdf, tree: Tree) -> Iterator[Fault]:
    """From a number on a page, the way back to its element is right."""
    for content, owners in tree.owners.items():
        if not _leads_back(_parents_at(pdf, tree, content.place), content.number, owners[0]):
            yield Fault("parents", f"number {content.number} does not lead to its element")


def _parents_at(pdf: pikepdf.Pdf, tree: Tree, place: Place) -> pikepdf.Object | None:
    """The elements of the numbers of one page or form."""
    holder = pdf.get_object(place)
    if not isinstance(holder, pikepdf.Dictionary | pikepdf.Stream):
        return None
    return tree.parents.get(int(holder.get("/StructParents", -1)))


def _leads_back(parents: pikepdf.Object | None, number: int, owner: Element) -> bool:
    if not isinstance(parents, pikepdf.Array) or number >= len(parents):
        return False
    parent = parents[number]
    return isinstance(parent, pikepdf.Dictionary) and parent.objgen == owner.entries.objgen


def _order(tree: Tree) -> Iterator[Fault]:
    """What is drawn in the order it is read in reads well in every program."""
    numbers: dict[Place, list[int]] = defaultdict(list)
    for top in tree.tops:
        for content in top.reading():
            numbers[content.place].append(content.number)
    for read in numbers.values():
        for before, after in pairwise(read):
            if after < before:
                yield Fault("order", f"number {after} of a page is read after {before}")
