"""When someone may be in danger (handbook 4.11)."""

import re
from dataclasses import dataclass
from datetime import datetime

WATCHED = re.compile(
    r"\b(?:hurt\w*|hit(?:s|ting)?|punch\w*|kick\w*|slap\w*|beat(?:s|en|ing)?|touch\w*|"
    r"abus\w*|bull(?:y|ied|ies|ying)|threat\w*|scared of|afraid of|frighten\w*|"
    r"(?:takes?|took|taken|steals?|stole) my money|money (?:is |was |has been )?taken|"
    r"kill\w*|die|suicid\w*|(?:do not|don.?t) want to be here|locked (?:me )?in|"
    r"hungry|starv\w*|no food|rape\w*|secret)\b",
    re.IGNORECASE,
)
"""Words that may tell of danger, or of nothing at all. They suggest; a person decides."""


@dataclass(frozen=True)
class SafetyNote:
    """What was done about a worry: in words, or whom it was passed to. It is never changed.

    ``at`` is in UTC. ``reference`` is what the others know it by.
    """

    at: datetime
    words: str
    passed_to: str = ""
    reference: str = ""


def worrying(words: str) -> str:
    """The first words that may tell of danger, or "". Finding none says nothing at all."""
    found = WATCHED.search(words)
    return found[0] if found else ""
