"""The screen after the passphrase when a board does not open, and there is a copy of it."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.dates import date_words, time_words
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.cover import CoverScreen
from app.ui.member.screen import Frame


class RescueScreen(CoverScreen):
    """Says what is wrong, which copy there is, and what would be lost. It waits for a press."""

    def __init__(
        self, look: Look, problem: Phrase, made: datetime, *, only_key: bool = False
    ) -> None:
        frame = Frame(next_words="rescue.bring")
        offer = [look("rescue.key")] if only_key else _offer(look, made)
        super().__init__(look, look("problem.title"), [problem, *offer], frame)


def _offer(look: Look, made: datetime) -> Sequence[Phrase]:
    here = made.astimezone()
    when = {"day": date_words(here.date()), "time": time_words(here.time())}
    return [look("rescue.copy", **when), look("rescue.lost"), look("rescue.kept")]
