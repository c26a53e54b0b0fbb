"""How easy a text is, as a face: how much the checker finds in 100 words, no reading age."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.easy_read import Finding, Level

MOST_GOOD = 5
"""In 100 words: one thing in two lines of about ten words. A letter is as easy as that."""
MOST_OK = 10
"""In 100 words: one thing in every line. Pages of a council's website have about 35."""


class Ease(StrEnum):
    """Which face a text gets."""

    GOOD = "good"
    OK = "ok"
    BAD = "bad"


@dataclass(frozen=True)
class Score:
    """How much there is to look at in a text, and in 100 words of it.

    While something must change, no text has the good face. One thing alone, in a text of few
    words, gives none the bad one.
    """

    words: int
    found: int
    stops: int

    @property
    def in_100(self) -> int:
        """The findings in 100 words, to the nearest whole one."""
        return round(100 * self.found / self.words)

    @property
    def ease(self) -> Ease:
        """The face that goes with it."""
        if self.in_100 <= MOST_GOOD and not self.stops:
            return Ease.GOOD
        return Ease.OK if self.in_100 <= MOST_OK or self.found == 1 else Ease.BAD


def score_of(sentences: Sequence[str], findings: Sequence[Sequence[Finding]]) -> Score | None:
    """The score of some sentences, with the findings of each; None where nothing is written."""
    words = sum(len(sentence.split()) for sentence in sentences)
    found = [one for each in findings for one in each]
    stops = sum(one.level is Level.STOP for one in found)
    return Score(words, len(found), stops) if words else None
