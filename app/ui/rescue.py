"""The screen after the passphrase when the board that is here does not open."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.dates import date_words, time_words
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.cover import CoverScreen
from app.ui.member.screen import Frame


class RescueScreen(CoverScreen):
    """Says what is wrong and what can be done, and waits for a press.

    Where no copy is known, the way on leads to choosing a stick.
    """

    def __init__(self, look: Look, problem: Phrase, offer: Sequence[Phrase] = ()) -> None:
        way_on = "rescue.bring" if offer else "rescue.choose"
        phrases = [problem, *(offer or [look("rescue.none")])]
        super().__init__(look, look("problem.title"), phrases, Frame(next_words=way_on))


def offer_of_key(look: Look) -> Sequence[Phrase]:
    """What is said when only the key file has to come from a copy."""
    return [look("rescue.key")]


def offer_of_copy(look: Look, made: datetime | None) -> Sequence[Phrase]:
    """What is said of the copy that the board can be brought back from.

    None where nobody knows when it was made, because the clock was wrong.
    """
    if made is None:
        return [look("rescue.copy_ahead"), look("rescue.lost")]
    here = made.astimezone()
    day, time = date_words(here.date()), time_words(here.time())
    return [look("rescue.copy", day=day, time=time), look("rescue.lost")]
