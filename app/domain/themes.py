"""Views of one topic that say the same thing, and how many people that is."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from app.domain.phrase import Phrase

MOST_LETTERS = 80
"""The longest name of a theme: it has to be read at a glance."""


@dataclass(frozen=True)
class Voice:
    """Who is behind one view: a member, or None with no name.

    ``for_them`` is True where someone else answered for that person.
    """

    question_id: UUID
    member_id: UUID | None
    for_them: bool = False


@dataclass(frozen=True)
class PeopleCount:
    """How many different people are behind some views, who had their own say.

    With no name, one person may have answered several questions: so there are at least
    ``least`` people and at most ``most``. ``named`` are people, ``no_name`` are answers.
    ``for_them`` are the answers that someone else gave for a person, which are not counted.
    """

    least: int = 0
    most: int = 0
    named: int = 0
    no_name: int = 0
    for_them: int = 0


def count_people(voices: Iterable[Voice]) -> PeopleCount:
    """Count people, not what they said (handbook 4.3).

    A member counts once. To one question nobody answers twice, so each view with no name is
    a person there: one more than the members who answered that question with their name.
    """
    told = list(voices)
    own = [one for one in told if not one.for_them]
    named = {one.member_id for one in own if one.member_id is not None}
    no_name = sum(one.member_id is None for one in own)
    of_question = [
        len({one.member_id for one in own if one.question_id == question} - {None})
        + sum(one.member_id is None for one in own if one.question_id == question)
        for question in {one.question_id for one in own}
    ]
    return PeopleCount(
        least=max([len(named), *of_question]),
        most=len(named) + no_name,
        named=len(named),
        no_name=no_name,
        for_them=len(told) - len(own),
    )


@dataclass(frozen=True)
class Theme:
    """What some views of a topic have in common, in a facilitator's words."""

    id: UUID
    topic_id: UUID
    phrase: Phrase
    views: int = 0
    people: PeopleCount = PeopleCount()


@dataclass(frozen=True)
class Grouped:
    """The views of a topic: its themes in order, and how many views are in none."""

    topic_id: UUID
    themes: tuple[Theme, ...]
    ungrouped: int


Link = tuple[UUID, UUID]
"""A theme, and a view that is in it."""


@dataclass(frozen=True)
class ThemeStep:
    """What one press changed, so that it can be undone.

    ``named`` are the themes that were called something else, with what that was.
    """

    put: frozenset[Link] = frozenset()
    taken: frozenset[Link] = frozenset()
    shown: frozenset[UUID] = frozenset()
    hidden: frozenset[UUID] = frozenset()
    named: tuple[tuple[UUID, Phrase], ...] = ()

    def __bool__(self) -> bool:
        """False where nothing was changed."""
        return bool(self.put or self.taken or self.shown or self.hidden or self.named)
