"""Where a letter is posted to, and the order that makes a postman's round short."""

import re
from dataclasses import dataclass

POSTCODE = re.compile(r"\b([A-Z]{1,2})(\d[A-Z\d]?) ?(\d[A-Z]{2})\b")
NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Envelope:
    """Who a letter goes to, and where it comes back to: each part on a line of its own."""

    to: tuple[str, ...]
    back_to: str = ""


def lines_of(address: str) -> tuple[str, ...]:
    """The parts of an address, without empty lines."""
    return tuple(filter(None, (line.strip() for line in address.splitlines())))


def in_round(address: str) -> tuple[bool, str, tuple[str, ...]]:
    """What addresses are put in order by: their postcode, then their lines; none comes last.

    House 9 comes before house 10.
    """
    written = address.upper()
    found = POSTCODE.search(written)
    code = f"{found[1]:<2}{found[2]:>2}{found[3]}" if found else ""
    street = NUMBER.sub(lambda number: number[0].zfill(5), POSTCODE.sub("", written))
    return not lines_of(written), code, lines_of(street)[::-1]
