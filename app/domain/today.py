"""What a facilitator sees first: the meeting, the room, and who is waiting."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from app.domain.meetings import Meeting, Step
from app.domain.phrase import Phrase
from app.domain.room import RoomLine
from app.domain.views import TopicProgress, View


@dataclass(frozen=True)
class Turn:
    """How far one member is with the questions of the meeting."""

    member_id: UUID
    member: str
    face: str
    progress: TopicProgress


@dataclass(frozen=True)
class TodayPage:
    """Everything on the first page of the desk. ``meeting`` is None for a new board."""

    meeting: Meeting | None
    topics: tuple[Phrase, ...]
    steps: frozenset[Step]
    now: Step
    room: tuple[RoomLine, ...]
    turns: tuple[Turn, ...]
    waiting: tuple[View, ...]
    waiting_count: int
    wants_to_talk: tuple[tuple[UUID, str], ...]
    waiting_by_age: Mapping[int, int] = field(default_factory=dict)
