"""Finding what a person must look at before it is printed (handbook 0.1, decision 15).

This finds hints, and never claims that a letter without any is harmless.
"""

import re
from collections.abc import Collection, Iterable
from enum import StrEnum

from app.domain.identifying import Clue, pointed_out
from app.domain.known_names import KnownNames

OTHERS = re.compile(
    r"\b(he|she|him|his|her|hers|mum|mother|dad|father|brother|sister|boyfriend|girlfriend|"
    r"husband|wife|son|daughter|neighbour|flatmate|nurse|manager)\b",
    re.IGNORECASE,
)
NUMBER = re.compile(r"\d[\d \u00a0().-]{5,}\d")


class Reason(StrEnum):
    """Why a letter waits for a person to read it."""

    PRIVATE_TOPIC = "private_topic"
    NAMES_SOMEONE = "names_someone"
    ABOUT_SOMEONE = "about_someone"
    NUMBER = "number"


def reasons_to_read(
    said: Iterable[str], names: Collection[str], *, private: bool
) -> tuple[Reason, ...]:
    """Why the "You said" part of a letter needs a person's eye; empty when it does not.

    ``names`` are the whole names of other people the board knows.
    """
    text = "\n".join(said)
    clues = {one.clue for one in pointed_out(text, KnownNames(names))}
    found = {
        Reason.PRIVATE_TOPIC: private,
        Reason.NAMES_SOMEONE: Clue.NAME in clues,
        Reason.ABOUT_SOMEONE: OTHERS.search(text) is not None,
        Reason.NUMBER: NUMBER.search(text) is not None or bool(clues - {Clue.NAME}),
    }
    return tuple(reason for reason, is_so in found.items() if is_so)
