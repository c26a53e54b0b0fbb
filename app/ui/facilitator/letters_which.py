"""Choosing which letters to look at."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from uuid import UUID

from app.domain.outcomes import LineKind, Outcome
from app.ui.facilitator.fields import Pick
from app.ui.look import Look


class Which(StrEnum):
    """Letters to look at besides those of one outcome."""

    ALL = "all"
    MUST_BE_TOLD = "must_be_told"


Choice = UUID | Which
"""An outcome by its id, or one of ``Which``."""


class WhichLetters(Pick[Choice]):
    """All letters, whoever must be told, or the letters of one outcome."""

    def __init__(
        self, look: Look, outcomes: Sequence[Outcome], act: Callable[[Choice], object]
    ) -> None:
        self._look = look
        choices: list[tuple[Choice, str]] = [
            (Which.ALL, look("letters.all").words),
            (Which.MUST_BE_TOLD, ""),
        ]
        choices += [(one.id, _called(look, one)) for one in outcomes]
        super().__init__(look("letters.outcome").words, choices, Which.ALL, act)

    def show_count(self, must_be_told: int) -> None:
        """Say beside the choice how many must be told."""
        words = self._look("letters.must_be_told", count=must_be_told).words
        self.setItemText(self.values.index(Which.MUST_BE_TOLD), words)


def _called(look: Look, outcome: Outcome) -> str:
    """An outcome by its topic and what was said, for there may be several on a topic."""
    said = " ".join(line.words for line in outcome.of_kind(LineKind.YOU_SAID))
    return look("letters.called", topic=outcome.topic.words, said=said).words
