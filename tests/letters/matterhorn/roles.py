"""The roles that an element of a PDF may have."""

from collections.abc import Mapping

LISTS = frozenset(("L", "LI", "Lbl", "LBody"))
TABLES = frozenset(("Table", "TR", "TH", "TD", "THead", "TBody", "TFoot"))
CONTENTS = frozenset(("TOC", "TOCI"))
HEADINGS = frozenset(("H", "H1", "H2", "H3", "H4", "H5", "H6"))
PARTS = frozenset(
    ("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "Index", "P")
)
UNREAD = frozenset(("NonStruct", "Private"))
WORDS = frozenset(
    ("Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Form")
)
EAST_ASIAN = frozenset(("Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP"))
DRAWN = frozenset(("Figure", "Formula"))
STANDARD = frozenset[str]().union(
    LISTS, TABLES, CONTENTS, HEADINGS, PARTS, UNREAD, WORDS, EAST_ASIAN, DRAWN
)


def standard(role: str, names: Mapping[str, str]) -> str:
    """The role that a role stands for, as far as the document says."""
    seen: set[str] = set()
    while role not in STANDARD and role in names and role not in seen:
        seen.add(role)
        role = names[role]
    return role
