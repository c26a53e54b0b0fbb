"""Cells of a CSV file that no spreadsheet takes for a formula."""

import re

BEGINS_ONE = "=+\\-@\uff1d\uff0b\uff0d\uff20\t\r\n"
"""Signs a formula may begin with, also in their wide forms."""
FORMULA = re.compile(f"'*[{BEGINS_ONE}]")
SHIELDED = re.compile(f"'+[{BEGINS_ONE}]")


def shielded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def bared(cell: str) -> str:
    """A cell as it was before it was shielded."""
    return cell[1:] if SHIELDED.match(cell) else cell
