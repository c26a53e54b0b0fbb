"""Good ways to begin an outcome: what to say in which part, with gaps to fill in.

Nobody's views are in them: what is written in the gaps is for a person to say.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.outcomes import LineKind, OutcomeState


class News(StrEnum):
    """What an outcome may be to its readers, whatever the board could do."""

    GOOD = "good_news"
    BAD = "bad_news"
    HARD = "hard_topic"
    SORRY = "apology"


@dataclass(frozen=True)
class OpeningLine:
    """One line: the part it belongs to, and which fixed sentence it is."""

    kind: LineKind
    sentence: str


Opening = tuple[OpeningLine, ...]


def _opening(name: str, **counts: int) -> Opening:
    """``counts`` is how many lines each part has."""
    return tuple(
        OpeningLine(LineKind(kind), f"opening.{name}_{kind}_{number}")
        for kind, count in counts.items()
        for number in range(1, count + 1)
    )


OPENINGS: dict[OutcomeState | News, Opening] = {
    OutcomeState.DID: _opening("did", we_did=2, next=1),
    OutcomeState.DOING: _opening("doing", we_did=3, next=1),
    OutcomeState.CANNOT: _opening("cannot", we_did=1, because=2, next=1),
    OutcomeState.NOT_KNOWN: _opening("not_known", we_did=2, next=1),
    News.GOOD: _opening("good_news", we_did=2, next=1),
    News.BAD: _opening("bad_news", we_did=2, because=1, next=2),
    News.HARD: _opening("hard_topic", we_did=3, next=2),
    News.SORRY: _opening("apology", we_did=3, next=1),
}


def openings_for(state: OutcomeState) -> tuple[OutcomeState | News, ...]:
    """What an outcome in this state may begin with: first the opening of the state itself."""
    return (state, *News)
