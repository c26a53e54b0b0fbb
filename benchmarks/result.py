"""One thing that was measured, and what we want it to be."""

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Result:
    """A measurement in words, and the target it is held to.

    ``holds`` is None for what was left out, because what it takes is not installed.
    """

    what: str
    measured: str
    target: str
    holds: bool | None

    @property
    def mark(self) -> str:
        """What became of it, in a word or two as wide as the others."""
        return {True: "holds   ", False: "OVER    ", None: "left out"}[self.holds]


def percentile(values: list[float], share: float) -> float:
    """The value that this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def middle(values: list[float]) -> float:
    """The middle value: one slow run does not move it."""
    return median(values)
