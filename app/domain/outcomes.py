"""What the board did about what members said."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.phrase import Phrase


class OutcomeState(StrEnum):
    """The four honest answers."""

    DID = "did"
    DOING = "doing"
    CANNOT = "cannot"
    NOT_KNOWN = "not_known"


class LineKind(StrEnum):
    """Which part of an outcome a line belongs to, in the order a letter has them."""

    YOU_SAID = "you_said"
    WE_DID = "we_did"
    BECAUSE = "because"
    NEXT = "next"


@dataclass(frozen=True)
class OutcomeLine:
    """One sentence of an outcome, with its picture."""

    kind: LineKind
    phrase: Phrase


@dataclass(frozen=True)
class Outcome:
    """One answer to many views. ``due`` is the date the board promised."""

    id: UUID
    topic_id: UUID
    topic: Phrase
    state: OutcomeState
    lines: tuple[OutcomeLine, ...] = ()
    view_ids: frozenset[UUID] = frozenset()
    due: date | None = None
    owner: str = ""
    private: bool = False
    letters: int = 0
    for_them: frozenset[UUID] = frozenset()
    """Those of its views that someone gave for a member: they count as nobody's own."""

    @property
    def own_views(self) -> int:
        """How many members' own views it answers."""
        return len(self.view_ids - self.for_them)

    def is_late(self, today: date) -> bool:
        """True when the promised day has gone by and it is not done."""
        return self.due is not None and self.due < today and self.state is not OutcomeState.DID

    def of_kind(self, kind: LineKind) -> tuple[Phrase, ...]:
        """The lines of one part, in order."""
        return tuple(line.phrase for line in self.lines if line.kind is kind)
