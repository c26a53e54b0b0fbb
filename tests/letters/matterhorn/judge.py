"""Judges whether a PDF can be read by ear, the way the Matterhorn Protocol asks.

It looks for what a program can find. Whether the words for a picture are good, or the order
makes sense, only a person can tell.
"""

from io import BytesIO
from itertools import chain

import pikepdf

from tests.letters.matterhorn import (
    annotations,
    balance,
    document,
    elements,
    fonts,
    headings,
    language,
    marks,
    nesting,
    tables,
)
from tests.letters.matterhorn.fault import Fault
from tests.letters.matterhorn.steps import steps_of
from tests.letters.matterhorn.tree import tree_of


def faults(pdf: bytes) -> list[Fault]:
    """Find everything in a PDF that keeps it from PDF/UA-1, each fault once."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        tree = tree_of(opened)
        unbalanced = list(balance.faults(opened))
        steps = [] if unbalanced else list(steps_of(opened))
        found = chain(
            document.faults(opened),
            elements.faults(tree),
            headings.faults(tree),
            nesting.faults(tree),
            tables.faults(tree),
            unbalanced,
            marks.faults(opened, tree, steps),
            language.faults(opened, tree, steps),
            fonts.faults(tree, steps),
            annotations.faults(opened, tree),
        )
        return list(dict.fromkeys(found))
