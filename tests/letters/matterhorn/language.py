"""In which language words are, so that a voice can say them."""

import re
from collections.abc import Iterator

import pikepdf

from tests.letters.matterhorn.entries import says
from tests.letters.matterhorn.fault import Fault
from tests.letters.matterhorn.steps import SHOWS, Mark, Step
from tests.letters.matterhorn.tree import Content, Tree

WELL_FORMED = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
SPOKEN = ("/Alt", "/ActualText", "/E")


def faults(pdf: pikepdf.Pdf, tree: Tree, steps: list[Step]) -> Iterator[Fault]:
    """Find words whose language nobody can know."""
    yield from _well_formed(pdf, tree)
    for element in tree.elements:
        if not element.language and any(says(element.entries, key) for key in SPOKEN):
            yield Fault("11-002", f"the words for {element.role} are in no language")
    if "/Lang" in pdf.Root:
        return
    yield Fault("11-006", "the document does not say its language")
    if "/First" in pdf.Root.get("/Outlines", pikepdf.Dictionary()):
        yield Fault("11-003", "the bookmarks are in no language")
    for step in steps:
        if step.operator in SHOWS and not any(_known(mark, tree) for mark in step.marks):
            yield Fault("11-001", f"page {step.page} has words in no language")


def _well_formed(pdf: pikepdf.Pdf, tree: Tree) -> Iterator[Fault]:
    for entries in (pdf.Root, *(element.entries for element in tree.elements)):
        if "/Lang" in entries and not WELL_FORMED.fullmatch(str(entries.Lang)):
            yield Fault("11-007", f"{str(entries.Lang)!r} is not the name of a language")


def _known(mark: Mark, tree: Tree) -> bool:
    if mark.language or mark.number is None:
        return mark.language
    owners = tree.owners.get(Content(mark.place, mark.number), [])
    return any(owner.language for owner in owners)
