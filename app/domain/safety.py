"""When someone may be in danger (handbook 4.11)."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

WATCHED = re.compile(
    r"\b(?:hurt\w*|hit(?:s|ting)?|punch\w*|kick\w*|slap\w*|beat(?:s|en|ing)?|touch\w*|"
    r"abus\w*|bull(?:y|ied|ies|ying)|threat\w*|scared of|afraid of|frighten\w*|"
    r"(?:takes?|took|taken|steals?|stole) my money|money (?:is |was |has been )?taken|"
    r"kill\w*|die|suicid\w*|(?:do not|don.?t) want to be here|locked (?:me )?in|"
    r"hungry|starv\w*|no food|rape\w*|secret)\b",
    re.IGNORECASE,
)
"""Words that may tell of danger, or of nothing at all. They suggest; a person decides."""


class SafetyAct(StrEnum):
    """What a note about a worry tells.

    ``SAID_BEFORE`` keeps what a member said before they said something else; ``TAKEN_BACK``
    that they deleted it; ``MARK_OFF`` that it worries nobody any more.
    """

    NOTE = "note"
    SAID_BEFORE = "said_before"
    TAKEN_BACK = "taken_back"
    MARK_OFF = "mark_off"
    REMOVED = "removed"
    BROUGHT_BACK = "brought_back"


@dataclass(frozen=True)
class SafetyNote:
    """What was done about a worry: in words, or whom it was passed to. It is never changed.

    ``at`` is in UTC. ``reference`` is what the others know it by. ``by`` and ``second`` are the
    two people who agreed, where two had to.
    """

    at: datetime
    words: str
    passed_to: str = ""
    reference: str = ""
    act: SafetyAct = SafetyAct.NOTE
    by: str = ""
    second: str = ""


def are_two_people(first: str, second: str) -> bool:
    """Whether these are the names of two people, however they were typed."""
    one, other = (" ".join(name.casefold().split()) for name in (first, second))
    return bool(one and other) and one != other


def worrying(words: str) -> str:
    """The first words that may tell of danger, or "". Finding none says nothing at all."""
    found = WATCHED.search(words)
    return found[0] if found else ""
