"""Whether what a member needs was done for them: they say it, by picture."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.needs import Happened, Need

AT_ONCE = 5
"""How many needs a member is asked about before they are asked whether to go on."""


@dataclass(frozen=True)
class AskedNeed:
    """A need to ask a member about, and the meeting it was needed at.

    ``said`` is what they said of it; where they have spoken and it is None, they did not know.
    Who had enough of being asked was asked, and has not spoken. ``is_today`` says that it is
    the meeting's own day.
    """

    need: Need
    meeting_id: UUID
    meeting_on: date
    said: Happened | None = None
    was_asked: bool = False
    is_today: bool = False
    has_spoken: bool = False


class HowMuch(StrEnum):
    """How much of what members need happened, of what they have spoken of."""

    MOST = "most"
    SOME = "some"
    LITTLE = "little"


MOST_FROM, SOME_FROM = 0.8, 0.5
"""The least shares of yes for *most* and *some*. What partly happened counts as half."""


@dataclass(frozen=True)
class NeedsScore:
    """How many needs members said were met, partly met and not met.

    Of some they did not know or did not want to say, and about some nobody has asked them yet.
    """

    yes: int = 0
    partly: int = 0
    no: int = 0
    did_not_know: int = 0
    not_asked: int = 0

    @property
    def asked(self) -> int:
        """How many needs members have spoken of."""
        return self.yes + self.partly + self.no

    @property
    def all(self) -> int:
        """How many needs there were."""
        return self.asked + self.did_not_know + self.not_asked

    @property
    def how_much(self) -> HowMuch | None:
        """In one word how much happened; None where nobody has spoken."""
        if not self.asked:
            return None
        share = (self.yes + self.partly / 2) / self.asked
        if share >= MOST_FROM:
            return HowMuch.MOST
        return HowMuch.SOME if share >= SOME_FROM else HowMuch.LITTLE

    def __add__(self, other: "NeedsScore") -> "NeedsScore":
        """Both together."""
        return NeedsScore(
            self.yes + other.yes,
            self.partly + other.partly,
            self.no + other.no,
            self.did_not_know + other.did_not_know,
            self.not_asked + other.not_asked,
        )


@dataclass(frozen=True)
class MeetingScore:
    """What members said of their needs at one meeting."""

    meeting_id: UUID
    title: str
    on: date
    score: NeedsScore


@dataclass(frozen=True)
class NotAsked:
    """A member whom nobody has asked yet about some of their needs at a meeting."""

    member_id: UUID
    name: str
    face: str
    needs: int
