"""Links, which are drawn above the page and have a place in the tree all the same."""

from collections.abc import Iterator

import pikepdf

from tests.letters.matterhorn.entries import says, several
from tests.letters.matterhorn.fault import Fault
from tests.letters.matterhorn.tree import Tree


def faults(pdf: pikepdf.Pdf, tree: Tree) -> Iterator[Fault]:
    """Find what can be pressed, and not be found or understood by ear."""
    for page in pdf.pages:
        annotations = several(page.obj.get("/Annots"))
        if annotations and "/Tabs" not in page.obj:
            yield Fault("28-008", "a page with links does not say how to go through them")
        elif annotations and page.obj.Tabs != pikepdf.Name.S:
            yield Fault("28-009", "links are not gone through in the order of the tree")
        for annotation in annotations:
            yield from _annotation(annotation, tree)


def _annotation(annotation: pikepdf.Object, tree: Tree) -> Iterator[Fault]:
    link = annotation.get("/Subtype") == pikepdf.Name.Link
    holder = tree.holders.get(annotation.objgen)
    if not says(annotation, "/Contents"):
        yield Fault("28-012" if link else "28-004", "a link does not say where it goes")
    if holder is None or holder.role != ("Link" if link else "Annot"):
        yield Fault("28-011" if link else "28-002", "a link is not in the tree as a link")
        return
    if says(annotation, "/Contents") and not holder.language:
        yield Fault("11-004", "what a link says is in no language")
    parent = tree.parents.get(int(annotation.get("/StructParent", -1)))
    if parent is None or parent.objgen != holder.entries.objgen:
        yield Fault("parents", "a link does not lead to its element")
