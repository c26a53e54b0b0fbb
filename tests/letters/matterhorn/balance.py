"""Marks end where they should: each once, and not half in a stretch of text."""

from collections.abc import Iterator, Mapping

import pikepdf

from tests.letters.matterhorn.fault import Fault
from tests.letters.matterhorn.steps import BEGINS

# A stretch of text and a mark may be inside each other, but never cross.
PAIRS: tuple[Mapping[str, str], ...] = ({"EMC": "BMC", "ET": "BT"}, {"Q": "q"})


def faults(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """Find commands of a page that begin something and do not end it in its turn."""
    for number, page in enumerate(pdf.pages, start=1):
        commands = [str(command.operator) for command in pikepdf.parse_content_stream(page)]
        operators = ["BMC" if one in BEGINS else one for one in commands]
        for ends in PAIRS:
            yield from _unbalanced(number, operators, ends)


def _unbalanced(number: int, operators: list[str], ends: Mapping[str, str]) -> Iterator[Fault]:
    begun: list[str] = []
    for operator in operators:
        if operator in ends.values():
            begun.append(operator)
        elif operator in ends and (not begun or begun.pop() != ends[operator]):
            yield Fault("balance", f"page {number} has {operator} in the wrong place")
            return
    if begun:
        yield Fault("balance", f"page {number} does not end {begun[-1]}")
