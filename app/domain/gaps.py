"""The gaps in an opening: what only the people of the board know, and have to fill in."""

import re

GAP_RULE = "gap"
"""The rule of a gap that is not filled in yet. It may never be left as it is."""
MARK = re.compile(r"\[[^\[\]\n]{0,60}…\]")


def gaps_in(text: str) -> list[tuple[int, int]]:
    """Where the gaps of a text begin and end: "[who…]" is one."""
    return [found.span() for found in MARK.finditer(text)]
