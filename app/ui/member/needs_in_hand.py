"""What a member has picked while they are asked what helps them. Nothing of it is told yet."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from app.domain.needs import Adjustment, MayKnow, Need, Strength, in_a_year
from app.domain.phrase import Phrase
from app.domain.room import same
from app.domain.views import Helped

OWN = ""
"""The id of a line that is in a member's own words."""


class NeedsInHand(QObject):
    """The groups and lines that were picked, words of one's own, and how much each matters.

    ``catalogue`` are the lines to pick from, and ``have`` the ids of those they told before;
    ``picture_of`` finds the picture for words of their own. ``changed`` is sent whenever what
    is ``begun`` is different.
    """

    changed = Signal()

    def __init__(
        self,
        catalogue: Iterable[Adjustment],
        have: Iterable[str],
        picture_of: Callable[[str], str],
    ) -> None:
        super().__init__()
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
        self.typing = ""  # own words that are not told yet
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
        self.changed.emit()

    def pick_more(self) -> None:
        """Pick groups anew: what was picked before stays."""
        self.groups = ()

    def picked(self, group: str) -> tuple[Adjustment, ...]:
        """What was picked in a group."""
        return self._picked.get(group, ())

    def pick(self, group: str, lines: tuple[Adjustment, ...]) -> None:
        """Pick lines of a group."""
        self._picked[group] = lines
        self.changed.emit()

    def say_how_much(self, words: str, strength: Strength) -> None:
        """Say how much something matters."""
        self.strengths[words] = strength
        self.changed.emit()

    def say_helped(self, helped: Helped) -> None:
        """Say how much help the member had."""
        self.helped = helped
        self.changed.emit()

    def say_may_know(self, may_know: MayKnow) -> None:
        """Say who may know it."""
        self.may_know = may_know
        self.changed.emit()

    def type(self, words: str) -> None:
        """Type words of the member's own."""
        self.typing = words
        self.changed.emit()

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
        self.typing = ""
        self.changed.emit()
        return new[0].phrase.words if new else ""

    @property
    def begun(self) -> dict[str, Any]:
        """All of it, as it can be taken up again."""
        picked = {group: [one.id for one in lines] for group, lines in self._picked.items()}
        return {
            "groups": list(self.groups),
            "picked": {group: lines for group, lines in picked.items() if lines},
            "own": [one.phrase.words for one in self.own],
            "typing": self.typing,
            "strengths": dict(self.strengths),
            "helped": self.helped,
            "may_know": self.may_know,
        }

    def take_up(self, begun: Mapping[str, Any]) -> None:
        """Take up again what was begun, as far as it is still there to be picked."""
        if not begun:
            return
        lines = {one.id: one for lines in self.lines.values() for one in lines}
        self.groups = tuple(group for group in begun["groups"] if group in self.lines)
        for group, ids in begun["picked"].items():
            self._picked[group] = tuple(lines[one] for one in ids if one in lines)
        for words in begun["own"]:
            self.say(words, "")
        self.typing = begun["typing"]
        self.strengths = {words: Strength(value) for words, value in begun["strengths"].items()}
        self.helped = Helped(begun["helped"]) if begun["helped"] else None
        self.may_know = MayKnow(begun["may_know"]) if begun["may_know"] else None

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
