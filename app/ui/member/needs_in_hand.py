"""What a member has picked while they are asked what helps them. Nothing of it is kept yet."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from itertools import groupby
from uuid import UUID, uuid4

from app.domain.needs import Adjustment, MayKnow, Need, Strength, in_a_year
from app.domain.phrase import Phrase
from app.domain.room import same
from app.domain.views import Helped

OWN = ""
"""The id of a line that is in a member's own words."""


class NeedsInHand:
    """The groups and lines that were picked, words of one's own, and how much each matters.

    ``catalogue`` are the lines to pick from, and ``have`` the ids of those they told before;
    ``picture_of`` finds the picture for words of their own.
    """

    def __init__(
        self,
        catalogue: Iterable[Adjustment],
        have: Iterable[str],
        picture_of: Callable[[str], str],
    ) -> None:
        self._picture_of = picture_of
        lines, told = list(catalogue), set(have)
        self._by_words = {line.phrase.words: line for line in lines}
        new = [line for line in lines if line.id not in told]
        self.lines = {
            group: list(found) for group, found in groupby(new, key=lambda line: line.group)
        }
        self.groups: tuple[str, ...] = ()
        self._picked: dict[str, tuple[Adjustment, ...]] = {}
        self.own: list[Adjustment] = []
        self.strengths: dict[str, Strength] = {}
        self.helped: Helped | None = None
        self.may_know: MayKnow | None = None

    @property
    def told(self) -> list[Adjustment]:
        """Everything that helps, each once: what was picked, then the member's own words."""
        lines = [line for lines in self._picked.values() for line in lines]
        return list({line.phrase.words: line for line in [*lines, *self.own]}.values())

    @property
    def unsure(self) -> Adjustment | None:
        """The first of them of which was not said how much it matters."""
        return next((one for one in self.told if one.phrase.words not in self.strengths), None)

    def pick_groups(self, groups: tuple[str, ...]) -> None:
        """Pick groups; what was picked in those that are no longer picked goes."""
        for group in set(self.groups) - set(groups):
            self._picked.pop(group, None)
        self.groups = groups

    def pick_more(self) -> None:
        """Pick groups anew: what was picked before stays."""
        self.groups = ()

    def picked(self, group: str) -> tuple[Adjustment, ...]:
        """What was picked in a group."""
        return self._picked.get(group, ())

    def pick(self, group: str, lines: tuple[Adjustment, ...]) -> None:
        """Pick lines of a group."""
        self._picked[group] = lines

    def say(self, words: str, before: str) -> str:
        """Take up words of the member's own in the place of ``before``, exactly as typed.

        Words that a line of the catalogue has are that line. Returns "" where there are none.
        """
        known = self._by_words.get(words.strip())
        spot = next(
            (at for at, one in enumerate(self.own) if one.phrase.words == before),
            len(self.own),
        )
        new = []
        if words.strip():
            new = [known or Adjustment(OWN, "", Phrase(words, self._picture_of(words)), "")]
        self.own[spot : spot + 1] = new
        return new[0].phrase.words if new else ""

    def needs(self, member_id: UUID, today: date, kept: Iterable[Need]) -> list[Need]:
        """What was told, as it is to be kept from today on: nothing is kept twice."""
        already = {same(need): need for need in kept}
        return [
            replace(
                already.get(same(need), need),
                strength=self.strengths.get(need.phrase.words, Strength.NOT_SURE),
                agreed_on=today,
                review_on=in_a_year(today),
                helped=self.helped,
                may_know=self.may_know or MayKnow.NO_ONE,
            )
            for need in (_need(member_id, line) for line in self.told)
        ]


def _need(member_id: UUID, line: Adjustment) -> Need:
    phrase = replace(line.phrase, private=False)
    return Need(uuid4(), member_id, phrase, line.action, line.id)
