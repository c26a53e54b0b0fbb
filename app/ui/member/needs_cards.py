"""What the screens about what helps have in common: cards, notes, and what can be pressed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal

from app.domain.needs import Need
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.pick import PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame
from app.ui.parts.bar_button import BarButton
from app.ui.parts.pill_row import PillRow

LONGEST, LONGEST_WORD = 52, 14
"""In letters: what fits on a card and in a title in every size of text."""
SHOWN = 40
"""How many letters are shown of words that are longer."""


class Also(StrEnum):
    """What can be pressed besides what helps."""

    NEW = "new"
    ALL_WORDS = "all_words"
    UNDO = "undo"
    BOTH = "both"


class Reply(StrEnum):
    """Whether we may ask, or keep what we are told."""

    YES = "yes"
    NO = "no"
    LATER = "later"


class Else(StrEnum):
    """What comes after what was picked."""

    OWN = "own"
    MORE = "more"
    NO = "no"


class Do(StrEnum):
    """What can be done with something that helps."""

    RIGHT = "right"
    NOT_ANY_MORE = "not_any_more"
    MATTERS = "matters"
    KNOWS = "knows"


class ToldScreen(RowsScreen):
    """Rows that tell something, and under them what else can be pressed."""

    asked = Signal(object)  # an Also

    def __init__(
        self,
        look: Look,
        title: Phrase,
        rows: Sequence[Phrase],
        also: Mapping[Also, Phrase],
        frame: Frame,
    ) -> None:
        super().__init__(look, title, rows, frame)
        self.also = {one: BarButton(look, phrase, "pill") for one, phrase in also.items()}
        for one, pill in self.also.items():
            pill.clicked.connect(lambda _checked=False, one=one: self.asked.emit(one))
        self.body.addWidget(PillRow(list(self.also.values())))


class NotesScreen(PickScreen):
    """Pictures to pick from, each read aloud together with the small words under it.

    Where the text leaves no room for those, they are ``heard`` all the same.
    """

    heard: Mapping[Any, str] | None = None

    def reading(self) -> Sequence[Phrase]:
        """The title, then each choice and what stands under it."""
        notes = {
            self.cards[key].phrase.words: note
            for key, note in (self.heard or self.picking.notes or {}).items()
            if note
        }
        said: list[Phrase] = []
        for phrase in super().reading():
            note = notes.get(phrase.words)
            said += [phrase, Phrase(note, private=phrase.private)] if note else [phrase]
        return said


def fits(words: str) -> bool:
    """Whether words can be shown on a card; longer ones are heard, and shown in full."""
    return len(words) <= LONGEST and max(map(len, words.split()), default=0) <= LONGEST_WORD


def short(look: Look, phrase: Phrase) -> Phrase:
    """What a card shows of something that helps; it says all of it."""
    words = " ".join(phrase.words.split())
    if fits(words):
        return replace(phrase, words=words, private=True)
    begins = words[:SHOWN].rsplit(" ", 1)[0]
    shown = f"{begins} …" if fits(begins) else look("saying.own_card").words
    return replace(phrase, words=shown, spoken=phrase.aloud, private=True)


def cards_of(look: Look, needs: Sequence[Need]) -> dict[UUID, Phrase]:
    """A card for each of a member's needs; no two show the same."""
    cards: dict[UUID, Phrase] = {}
    seen: dict[str, int] = {}
    for need in needs:
        card = short(look, need.phrase)
        seen[card.words] = seen.get(card.words, 0) + 1
        if seen[card.words] > 1:
            card = replace(card, words=f"{card.words} {seen[card.words]}", spoken=card.aloud)
        cards[need.id] = card
    return cards
