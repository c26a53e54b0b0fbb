"""Where a letter is posted to, and the order that makes a postman's round short."""

import re
from dataclasses import dataclass

POSTCODE = re.compile(r"\b([A-Z]{1,2})(\d[A-Z\d]?) ?(\d[A-Z]{2})\b")


@dataclass(frozen=True)
class Envelope:
    """Who a letter goes to, and where it comes back to: each part on a line of its own."""

    to: tuple[str, ...]
    back_to: str = ""


def lines_of(address: str) -> tuple[str, ...]:
    """The parts of an address, without empty lines."""
    return tuple(filter(None, (line.strip() for line in address.splitlines())))


def in_round(address: str) -> tuple[bool, str, tuple[str, ...]]:
    """What addresses are put in order by: their postcode, then their lines; none comes last."""
    lines = lines_of(address)
    found = POSTCODE.search(address.upper())
    code = f"{found[1]:<2}{found[2]:>2}{found[3]}" if found else ""
    return not lines, code, lines[::-1]
