"""The screens that ask whether what a member needs happened, with plenty to show."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import uuid4

from app.domain.happened import AskedNeed
from app.domain.needs import Happened, Need
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.happened_screens import (
    Unsaid,
    happened_screen,
    more_screen,
    needs_screen,
    thanks_screen,
)
from app.ui.member.screen import Frame, Screen
from app.wording.adjustments import read_adjustments

LONGEST = sorted(
    (line.phrase for line in read_adjustments().values()), key=lambda phrase: len(phrase.words)
)[-12:]
OWN = Phrase("A chair with arms near the door so that I can go out when it gets loud", "want")


def _frame(step: int = 4, steps: int = 5) -> Frame:
    return Frame(Where("Mary-Anne Louise", "avatar_09", step, steps))


def _asked(
    phrase: Phrase, said: Happened | None = None, *, is_today: bool = False
) -> AskedNeed:
    need = Need(uuid4(), uuid4(), phrase, phrase.words)
    day = date(2026, 9, 23)
    return AskedNeed(need, uuid4(), day, said, said is not None, is_today, said is not None)


def _did_it(look: Look, phrase: Phrase, *, is_today: bool = False) -> Screen:
    asked = _asked(phrase, is_today=is_today)
    return happened_screen(look, asked, Happened.PARTLY, _frame())


def _later(look: Look) -> Screen:
    return happened_screen(look, _asked(LONGEST[0]), Unsaid.DONT_KNOW, _frame(), later=False)


def _sorry(look: Look, count: int) -> Screen:
    return thanks_screen(look, [_asked(phrase) for phrase in LONGEST[:count]], _frame(0, 0))


def _needs(look: Look, count: int) -> Screen:
    said = [*Happened, None]
    needs = [_asked(one, said[at % 4]) for at, one in enumerate(LONGEST[:count])]
    return needs_screen(look, needs, None, _frame(0, 0))


HAPPENED: dict[str, Callable[[Look], Screen]] = {
    "did it happen": partial(_did_it, phrase=LONGEST[-1]),
    "did it happen today": partial(_did_it, phrase=LONGEST[-1], is_today=True),
    "did it happen, own words": partial(_did_it, phrase=OWN),
    "did it happen, said later": _later,
    "tell about more": lambda look: more_screen(look, more=True, frame=_frame(0, 0)),
    "sorry for one": partial(_sorry, count=1),
    "sorry for five": partial(_sorry, count=5),
    "thanks for telling": partial(_sorry, count=0),
    "what happened": partial(_needs, count=7),
    "nothing happened yet": partial(_needs, count=0),
}
