"""What a meeting is got ready with: the needs of those coming, merged, with who does what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from app.domain.needs import OWN_WORDS_DAYS, Adjustment, Happened, Need, Strength
from app.domain.phrase import Phrase


@dataclass(frozen=True)
class Wanted:
    """One member's need at a meeting, and how it went the last time they were asked.

    ``failed`` is what they last said when it did not, or only partly, happen, and
    ``could_not_before`` is why it could not be done at the meeting before, or "".
    """

    need: Need
    member: str
    failed: Happened | None = None
    could_not_before: str = ""

    @property
    def has_failed(self) -> bool:
        """True when it was not there for them the last time."""
        return self.failed is not None or bool(self.could_not_before)


@dataclass(frozen=True)
class RoomLine:
    """One thing to get ready, made from the same need of one or more people.

    ``ready`` is True only when it is ready for all of them. ``could_not`` is why it cannot be
    done, or "". ``line`` is its line of the catalogue, or None for a member's own words. It is
    ``over`` once the meeting it was due for was held: then its members say whether it happened.
    """

    phrase: Phrase
    wanted: tuple[Wanted, ...]
    due_on: date
    line: Adjustment | None = None
    ready: bool = False
    owner: str = ""
    could_not: str = ""
    over: bool = False

    @property
    def people(self) -> tuple[str, ...]:
        """The names of those who need it, each once."""
        return tuple({one.need.member_id: one.member for one in self.wanted}.values())

    @property
    def need_ids(self) -> tuple[UUID, ...]:
        """The needs it was made from."""
        return tuple(one.need.id for one in self.wanted)

    @property
    def failed(self) -> tuple[str, ...]:
        """The names of those for whom it failed the last time, each once."""
        failed = {one.need.member_id: one.member for one in self.wanted if one.has_failed}
        return tuple(failed.values())

    @property
    def is_must(self) -> bool:
        """True when someone cannot do without it."""
        return any(one.need.strength is Strength.MUST_HAVE for one in self.wanted)

    @property
    def needs_an_action(self) -> bool:
        """True when somebody has to say what to do about a member's own words."""
        return self.line is None and not any(one.need.action for one in self.wanted)

    def is_late(self, today: date) -> bool:
        """True when it should be ready by now and is not, with no reason given."""
        is_open = not self.ready and not self.could_not and not self.over
        return is_open and self.due_on < today


def same(need: Need) -> str:
    """What needs are merged by: their line of the catalogue, or else the same own words."""
    return merged_by(need.adjustment, need.phrase.words)


def merged_by(line: str, words: str) -> str:
    """The same, of a need's line, or "" where it has none, and its words."""
    return line or " ".join(words.casefold().strip(" .!").split())


def due(meeting_on: date, days_before: int) -> date:
    """The day something is due, counted back from the meeting."""
    return meeting_on - timedelta(days=days_before)


def usual_day(line: RoomLine, meeting_on: date) -> date:
    """The day a line is due when nobody chose another, counted back from the meeting."""
    return due(meeting_on, line.line.days_before if line.line else OWN_WORDS_DAYS)


def in_order(lines: Iterable[RoomLine]) -> tuple[RoomLine, ...]:
    """What failed last time first, then what nobody can do without, then what most need."""
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                -len(line.failed),
                not line.is_must,
                -len(line.people),
                line.phrase.words,
            ),
        )
    )


APART = (
    ("tr_soft_light", "co_face_me"),
    ("tr_soft_light", "co_lipspeaker"),
    ("tr_soft_light", "co_bsl_interpreter"),
    ("tr_soft_light", "co_sse"),
    ("tr_low_noise", "sc_read_all"),
    ("dm_short_meeting", "dm_breaks"),
    ("bm_time_of_day", "gt_quiet_route"),
)
"""Lines of the catalogue that pull a room two ways when different people need them."""


def pulling_apart(lines: Iterable[RoomLine]) -> list[tuple[RoomLine, RoomLine]]:
    """The pairs of lines that are hard to have in one room: their people are to be asked."""
    by_id = {line.line.id: line for line in lines if line.line is not None}
    return [(by_id[one], by_id[other]) for one, other in APART if {one, other} <= set(by_id)]
