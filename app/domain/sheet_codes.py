"""The codes of printed sheets: short to type, and told apart from every slip of the finger."""

from collections.abc import Callable, Sequence

from app.domain.errors.sheets import CodeHasNo, CodeLength, CodeMistyped

SIGNS = "23456789ACEFHJKMPRTVWXY"
"""No two of these are mistaken for each other. There are 23: with a prime number of signs, the
last sign of a code tells of any one that is wrong, and of any two that changed places."""
MEANT = {"S": "5", "B": "8", "Z": "2", "G": "6", "U": "V", "N": "M"}
"""What somebody saw who types a sign that no code has: each looks like one that some have."""
LENGTH = 6
GROUP = 3

Chooser = Callable[[Sequence[str]], str]


def new_code(choose: Chooser) -> str:
    """A code made of signs that ``choose`` picks. Each half has a number: neither is a word."""
    while True:
        body = "".join(choose(SIGNS) for _sign in range(LENGTH - 1))
        code = body + _last_sign(body)
        if all(any(sign.isdigit() for sign in half) for half in (code[:GROUP], code[GROUP:])):
            return code


def shown(code: str) -> str:
    """A code as people read it: in two halves."""
    return f"{code[:GROUP]} {code[GROUP:]}"


def read_code(typed: str) -> str:
    """The code that was typed, in whatever way.

    Raises CodeHasNo for a sign that no code has, CodeLength when there are too few or too many
    signs, and CodeMistyped when they cannot all be right.
    """
    signs = [sign for sign in typed.upper() if sign.isalnum()]
    code = "".join(MEANT.get(sign, sign) for sign in signs)
    for sign in code:
        if sign not in SIGNS:
            raise CodeHasNo(sign=sign)
    if len(code) != LENGTH:
        raise CodeLength(count=len(code))
    if _last_sign(code[:-1]) != code[-1]:
        raise CodeMistyped
    return code


def _last_sign(body: str) -> str:
    """The sign that makes a code whole: each place counts for more than the one before it."""
    total = sum(place * SIGNS.index(sign) for place, sign in enumerate(body, start=2))
    return SIGNS[-total % len(SIGNS)]
