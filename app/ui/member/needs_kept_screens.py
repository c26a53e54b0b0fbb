"""The screens on which a member looks at what helps them, and changes it or takes it back."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from app.domain.dates import date_words
from app.domain.needs import Need
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.needs_cards import Also, Do, NotesScreen, ToldScreen, cards_of, fits, short
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.screen import MOST_WITH_NOTE, Frame


def list_screen(
    look: Look, needs: Sequence[Need], chosen: UUID | None, frame: Frame
) -> PickScreen:
    """All that helps a member: one to look at."""
    cards = cards_of(look, needs)
    picking = Picking(
        cards,
        pills={Also.NEW: look("needs.new")},
        chosen=(chosen,) if chosen in cards else (),
        subtitle=look("saying.pick_one"),
    )
    return PickScreen(look, look("mine.needs"), picking, frame)


def need_screen(look: Look, need: Need, chosen: Do | None, frame: Frame) -> PickScreen:
    """One thing that helps, what is kept about it, and what can be done with it.

    In large text there is room for what can be done: the rest is read aloud.
    """
    again = look("saying.again_on", date=date_words(need.review_on)) if need.review_on else None
    all_words = {} if fits(need.phrase.words) else {Also.ALL_WORDS: look("saying.all_words")}
    kept = {
        Do.MATTERS: look(f"saying.{need.strength}").words,
        Do.KNOWS: look(f"saying.knows_{need.may_know}").words,
    }
    picking = Picking(
        {one: look(f"saying.{one}") for one in Do},
        pills=all_words,
        act=frozenset({Also.ALL_WORDS}),
        chosen=(chosen,) if chosen else (),
        subtitle=again,
        notes=kept if look.crowding < MOST_WITH_NOTE else {},
    )
    screen = NotesScreen(look, short(look, need.phrase), picking, frame)
    screen.heard = kept
    return screen


def still_screen(look: Look, need: Need, chosen: Do | None, frame: Frame) -> PickScreen:
    """Does this still help?"""
    cards = {Do.RIGHT: look("saying.still_yes"), Do.NOT_ANY_MORE: look("saying.still_no")}
    picking = Picking(
        cards,
        chosen=(chosen,) if chosen else (),
        must=False,
        subtitle=look("saying.still"),
    )
    return PickScreen(look, short(look, need.phrase), picking, frame)


def gone_screen(look: Look, need: Need, changes: Sequence[Phrase], frame: Frame) -> ToldScreen:
    """What is not kept any more, what is different at once, and the way to undo it."""
    rows = [replace(need.phrase, private=True), *changes]
    also = {Also.UNDO: look("saying.gone_undo")}
    return ToldScreen(look, look("saying.gone"), rows, also, frame)


def odds_screen(
    look: Look, needs: Sequence[Need], chosen: UUID | Also | None, frame: Frame
) -> PickScreen:
    """Two that do not go together: which one is right now?

    In large text both must be seen at once, so that what becomes of the other is told after.
    """
    picking = Picking(
        cards_of(look, needs),
        pills={Also.BOTH: look("saying.odds_both")},
        chosen=(chosen,) if chosen else (),
        subtitle=look("saying.odds_why"),
        below=() if look.is_crowded else [look("saying.odds_goes")],
    )
    return PickScreen(look, look("saying.odds"), picking, frame)
