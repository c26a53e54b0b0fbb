"""Single elements: their roles, and the words for what can only be seen."""

from collections import Counter
from collections.abc import Iterator
from math import inf

import pikepdf

from tests.letters.matterhorn.entries import attribute, says
from tests.letters.matterhorn.fault import Fault
from tests.letters.matterhorn.roles import STANDARD
from tests.letters.matterhorn.tree import Element, Tree


def faults(tree: Tree) -> Iterator[Fault]:
    """Find roles that mean nothing, pictures without words, and notes without a name."""
    yield from _roles(tree)
    for element in tree.elements:
        if element.role == "Figure":
            yield from _figure(element)
        elif element.role == "Formula" and not says(element.entries, "/Alt"):
            yield Fault("17-002", "a formula has no words")
    yield from _notes(tree)


def _roles(tree: Tree) -> Iterator[Fault]:
    for name in sorted(STANDARD & tree.names.keys()):
        yield Fault("02-004", f"the standard role {name} is given another meaning")
    for element in tree.elements:
        if element.role in STANDARD:
            continue
        if element.role in tree.names:
            yield Fault("02-003", f"the role {element.written} stands for itself")
        else:
            yield Fault("02-001", f"the role {element.written} is not a standard one")


def _figure(element: Element) -> Iterator[Fault]:
    if not says(element.entries, "/Alt") and not says(element.entries, "/ActualText"):
        yield Fault("13-004", "a picture has no words for who cannot see it")
    box = attribute(element.entries, "/BBox")
    if not isinstance(box, pikepdf.Array) or len(box) != 4:
        yield Fault("box", "a picture does not say where it stands")
        return
    left, bottom, right, top = map(float, box)
    if left >= right or bottom >= top:
        yield Fault("box", "the box of a picture is empty")
    width, height = _paper(element)
    if left < 0 or bottom < 0 or right > width or top > height:
        yield Fault("box", "the box of a picture is not on its page")


def _paper(element: Element) -> tuple[float, float]:
    """How wide and high the page of an element is, where that is known."""
    page = element.entries.get("/Pg")
    if page is None:
        return inf, inf
    _, _, width, height = map(float, page.MediaBox)
    return width, height


def _notes(tree: Tree) -> Iterator[Fault]:
    notes = [element.entries for element in tree.elements if element.role == "Note"]
    if any("/ID" not in note for note in notes):
        yield Fault("19-003", "a note has no name")
    names = Counter(str(note.ID) for note in notes if "/ID" in note)
    if any(count > 1 for count in names.values()):
        yield Fault("19-004", "two notes have the same name")
