"""The cards of a mat while a member sorts them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import Answer, Placed, Said
from app.ui.look import Look

OWN_PICTURE = "my_view"
MOST_CARDS = 8


LONGEST_ON_CARD, LONGEST_WORD = 32, 12
"""In letters: what fits on a card in every size of text."""


@dataclass(frozen=True)
class Card:
    """A card to place: a picture of the question's, or one of the member's own.

    ``own_words`` are what the member wrote on it, however long; ``phrase`` is what it shows.
    """

    phrase: Phrase
    choice: UUID | None = None
    own_words: str = ""


def fits_on_card(words: str) -> bool:
    """Whether words can be shown on a card; longer ones are heard, and read back in full."""
    longest = max(map(len, words.split()), default=0)
    return len(words) <= LONGEST_ON_CARD and longest <= LONGEST_WORD


def own_card(look: Look, words: str, number: int) -> Phrase:
    """What a card of the member's own shows, and says in full."""
    if fits_on_card(words):
        return Phrase(words, OWN_PICTURE)
    return Phrase(look("mat.my_card", number=number).words, OWN_PICTURE, words)


class MatInHand:
    """Which card is to be placed now, and where the others are.

    A card that is put somewhere else counts as moved; nothing is timed.
    """

    def __init__(self, look: Look, question: Question, answer: Answer) -> None:
        self.cards = [Card(one.phrase, one.id) for one in question.choices]
        own = [one.words for one in answer.placed if one.choice is None]
        self.cards += [
            Card(own_card(look, words, number), None, words)
            for number, words in enumerate(own, start=1)
        ]
        self._places = [place.id for place in question.places]
        self._words = answer.words
        self.said = answer.said
        self._placed = {
            card: one
            for card in self.cards
            for one in answer.placed
            if (one.choice, one.words) == (card.choice, card.own_words)
            and one.place in self._places
        }
        self._at = self._next_from(0)

    @property
    def card(self) -> Card:
        """The card to be placed now."""
        return self.cards[self._at]

    @property
    def left(self) -> int:
        """How many cards have no place yet."""
        return len(self.cards) - len(self._placed)

    @property
    def can_grow(self) -> bool:
        """Whether there is room for a card of the member's own."""
        return len(self.cards) < MOST_CARDS

    @property
    def has_begun(self) -> bool:
        """Whether any card has a place."""
        return bool(self._placed)

    def place_of(self, card: Card) -> UUID | None:
        """Where a card is."""
        return self._placed[card].place if card in self._placed else None

    def in_places(self) -> Iterable[Card]:
        """The cards that have a place, from the first place to the last."""
        for place in self._places:
            yield from (card for card in self.cards if self.place_of(card) == place)

    def put(self, place: UUID) -> Card:
        """Put the card there; the next one without a place comes up. Returns the card put."""
        card = self.card
        before = self._placed.get(card, Placed(card.choice, card.own_words))
        moved = before.place is not None and before.place != place
        self._placed[card] = replace(before, place=place, moves=before.moves + moved)
        self.said = Said.ANSWER
        self._at = self._next_from(self._at)
        return card

    def take_up(self, card: Card) -> None:
        """Take a card up again, to be put somewhere else."""
        self._at = self.cards.index(card)

    def say_alone(self, said: Said) -> None:
        """I do not know, or skip: these take the place of the whole answer."""
        self._placed.clear()
        self._at, self.said = 0, said

    def answer(self) -> Answer:
        """What the member is saying now."""
        if self.said is not Said.ANSWER:
            return Answer(self.said, (), self._words if self.said is Said.DONT_KNOW else "")
        placed = [self._placed[card] for card in self.cards if card in self._placed]
        placed += [
            Placed(words=card.own_words)
            for card in self.cards
            if card.own_words and card not in self._placed
        ]
        return Answer(Said.ANSWER, (), self._words, tuple(placed))

    def _next_from(self, at: int) -> int:
        """The next card without a place; when all have one, the card at hand."""
        order = [*range(at, len(self.cards)), *range(at)]
        return next((one for one in order if self.cards[one] not in self._placed), at)
