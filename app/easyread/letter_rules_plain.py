"""What a letter must hold, for one that is only lines of text (handbook 1.5)."""

import re
from collections.abc import Iterator, Sequence

from app.domain.dates import MONTHS
from app.easyread.hit import Hit, stop
from app.easyread.letter_rules_whole import offers_forms, says_how_to_ask

GREETING = re.compile(r"\s*(?:Dear|Hello|Hi)\s+\w[\w .’'-]{0,60},?\s*$")
DATE = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}\b", re.IGNORECASE)
SIGNED = re.compile(
    r"\s*(?:from|yours|kind regards|best wishes|with best wishes|many thanks)\b", re.IGNORECASE
)


def greeting(lines: Sequence[str]) -> int | None:
    """The line that greets the reader; without one, a text is no whole letter."""
    return next((n for n, line in enumerate(lines) if GREETING.match(line)), None)


def plain_letter(lines: Sequence[str], greets: int) -> Iterator[Hit]:
    """What is missing (ER95 to ER97), told of the line that greets the reader."""
    text, span = "\n".join(lines), (0, len(lines[greets]))
    if not DATE.search(text):
        yield stop("ER95", span, "no_date")
    if not any(SIGNED.match(line) for line in lines):
        yield stop("ER95", span, "no_sender_here")
    if not says_how_to_ask(text):
        yield stop("ER96", span, "few_ways_here")
    if not offers_forms(text):
        yield stop("ER97", span, "no_other_forms")
