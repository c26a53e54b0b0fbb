"""The screens on which members say what helps them, with the longest there is to show."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import uuid4

from app.domain.needs import Adjustment, MayKnow, Need, Strength, in_a_year
from app.domain.phrase import Phrase
from app.domain.views import Answer
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.needs_cards import Also, Do, Else, Reply
from app.ui.member.needs_kept_screens import (
    gone_screen,
    list_screen,
    need_screen,
    odds_screen,
    still_screen,
)
from app.ui.member.needs_screens import (
    else_screen,
    groups_screen,
    keep_screen,
    kept_screen,
    lines_screen,
    may_know_screen,
    no_meeting_screen,
    nothing_screen,
    offer_screen,
    strength_screen,
    today_screen,
)
from app.ui.member.own_words import OwnWordsScreen, Writes
from app.ui.member.screen import Frame, Screen
from app.wording.adjustments import read_adjustments

FRAME = Frame(Where("Mary-Anne Louise", "avatar_09", 10, 10), stop_words="rest.stop_not_kept")
LINES = read_adjustments()
GROUPS = list(dict.fromkeys(line.group for line in LINES.values()))
LONG = " ".join(["Please tell me on the telephone when the communication bus is late."] * 5)[
    :300
]
"""Own words as long as anybody types."""
SHORT = "I need the radio off."
CHANGES = (
    "words_bigger",
    "colours_black_on_yellow",
    "not_one_at_a_time",
    "letters_other_way",
)


def need(words: str = LONG, picture: str = "bus") -> Need:
    """Something that helps, in a member's own words."""
    told_on = date(2026, 9, 23)
    return Need(
        uuid4(),
        uuid4(),
        Phrase(words, picture),
        "",
        agreed_on=told_on,
        review_on=in_a_year(told_on),
        may_know=MayKnow.VENUE,
    )


def needs(count: int) -> list[Need]:
    """The longest lines of the catalogue, and words of one's own that are longer still."""
    lines = sorted(LINES.values(), key=lambda line: len(line.phrase.words))
    longest = [need(line.phrase.words, line.phrase.picture) for line in lines]
    return [*longest[1 - count :], need()] if count > 1 else [need()] * count


def today(look: Look, count: int, day: date | None = None) -> Screen:
    """What helps me today, or at a meeting another day."""
    return today_screen(look, needs(count), {}, FRAME, day)


def nothing(look: Look, *, may_keep: bool) -> Screen:
    """Nothing is kept of what helps."""
    screen = nothing_screen(look, look("needs.title"), FRAME, may_keep=may_keep)
    screen.cards[Also.NEW].click()
    return screen


def groups(look: Look) -> Screen:
    """The kinds of help, with some picked in each."""
    return groups_screen(look, dict.fromkeys(GROUPS, 12), GROUPS, FRAME)


def lines(look: Look, group: str) -> Screen:
    """All lines of one kind of help, and a long one of the board's own."""
    own = Adjustment(str(uuid4()), group, Phrase(LONG, "bus"), "")
    found = [line for line in LINES.values() if line.group == group]
    return lines_screen(look, group, [*found, own], [own], FRAME)


def own_words(look: Look) -> Screen:
    """The box for what helps in a member's own words."""
    return OwnWordsScreen(look, look("saying.own"), Answer(words=SHORT), FRAME, Writes.CARD)


def changes(look: Look) -> list[Phrase]:
    """What may be different at once."""
    return [look(f"changed.{name}") for name in CHANGES]


NEEDS: dict[str, Callable[[Look], Screen]] = {
    "needs today": lambda look: today(look, 40),
    "needs on another day": lambda look: today(look, 40, date(2027, 9, 22)),
    "one long need today": lambda look: today(look, 1),
    "needs without a meeting": lambda look: no_meeting_screen(look, needs(6), FRAME),
    "no needs": lambda look: nothing(look, may_keep=True),
    "needs not kept": lambda look: nothing(look, may_keep=False),
    "needs offered": lambda look: offer_screen(look, Reply.LATER, FRAME),
    "may we keep needs": lambda look: keep_screen(look, Reply.NO, FRAME),
    "kinds of help": groups,
    **{f"lines of {group}": partial(lines, group=group) for group in GROUPS},
    "how much it matters": lambda look: strength_screen(
        look, LINES["co_slt"].phrase, Strength.MUST_HAVE, FRAME
    ),
    "how much own words matter": lambda look: strength_screen(
        look, Phrase(LONG, "bus"), Strength.NOT_SURE, FRAME
    ),
    "anything else": lambda look: else_screen(look, 3, Else.OWN, FRAME),
    "what helps in own words": own_words,
    "who may know needs": lambda look: may_know_screen(
        look, "saying.may_know", MayKnow.VENUE, FRAME
    ),
    "needs are kept": lambda look: kept_screen(look, needs(6), changes(look), FRAME),
    "needs at odds": lambda look: odds_screen(look, needs(2), Also.BOTH, FRAME),
    "colours at odds": lambda look: odds_screen(
        look, [need(LINES[one].phrase.words) for one in ("sc_dark", "sc_cream")], None, FRAME
    ),
    "does it still help": lambda look: still_screen(look, need(), Do.NOT_ANY_MORE, FRAME),
    "a need is gone": lambda look: gone_screen(look, need(), changes(look), FRAME),
    "all my needs": lambda look: list_screen(look, needs(40), None, FRAME),
    "one need": lambda look: need_screen(look, needs(2)[0], Do.KNOWS, FRAME),
    "one long need": lambda look: need_screen(look, need(), Do.KNOWS, FRAME),
}
