"""Which roles go inside which: lists, tables and tables of contents."""

from collections.abc import Iterator, Mapping

from tests.letters.matterhorn.fault import Fault
from tests.letters.matterhorn.roles import CONTENTS, LISTS, TABLES
from tests.letters.matterhorn.tree import Element, Tree

ROWS = frozenset(("TR",))
MAY_HOLD: Mapping[str, frozenset[str]] = {
    "L": frozenset(("LI", "L", "Caption")),
    "LI": frozenset(("Lbl", "LBody")),
    "Table": frozenset(("TR", "THead", "TBody", "TFoot", "Caption")),
    "THead": ROWS,
    "TBody": ROWS,
    "TFoot": ROWS,
    "TR": frozenset(("TH", "TD")),
    "TOC": frozenset(("TOC", "TOCI", "Caption")),
}
IN_TABLE = frozenset(("Table",))
GOES_IN: Mapping[str, frozenset[str]] = {
    "LI": frozenset(("L",)),
    "LBody": frozenset(("LI",)),
    "THead": IN_TABLE,
    "TBody": IN_TABLE,
    "TFoot": IN_TABLE,
    "TR": frozenset(("Table", "THead", "TBody", "TFoot")),
    "TH": ROWS,
    "TD": ROWS,
    "TOCI": frozenset(("TOC",)),
}
CODES = {
    **dict.fromkeys(TABLES, "09-004"),
    **dict.fromkeys(LISTS, "09-005"),
    **dict.fromkeys(CONTENTS, "09-006"),
}


def faults(tree: Tree) -> Iterator[Fault]:
    """Find elements that are where their role has no meaning."""
    for top in tree.tops:
        yield from _placed(top, "the document")
    for element in tree.elements:
        yield from _held(element)
        for child in element.children:
            yield from _placed(child, element.role)


def _placed(element: Element, outer: str) -> Iterator[Fault]:
    if outer not in GOES_IN.get(element.role, {outer}):
        yield Fault(CODES[element.role], f"{element.role} is right inside {outer}")


def _held(element: Element) -> Iterator[Fault]:
    role = element.role
    if role not in MAY_HOLD:
        return
    inner = [child.role for child in element.children]
    for strange in sorted(set(inner) - MAY_HOLD[role]):
        yield Fault(CODES[role], f"{strange} is right inside {role}")
    if element.contents:
        yield Fault(CODES[role], f"{role} holds words or pictures with nothing around them")
    if not inner:
        yield Fault(CODES[role], f"{role} is empty")
    if "Caption" in inner[1:-1] or inner.count("Caption") > 1:
        yield Fault(CODES[role], f"the caption of {role} is in the middle of it")
    if role == "Table" and inner.count("TBody") == 0 and {"THead", "TFoot"} & set(inner):
        yield Fault(CODES[role], "a table has a head or a foot but no body")
    if role == "Table" and max(inner.count("THead"), inner.count("TFoot")) > 1:
        yield Fault(CODES[role], "a table has two heads or two feet")
