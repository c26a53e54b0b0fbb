"""What a member's own letter tells of what they said: their words, and what they picked."""

from collections.abc import Iterator, Sequence

from app.domain.letter import Sentence
from app.domain.topics import QuestionKind
from app.domain.views import Card, Helped, Sharing, View
from app.services.outcome_writing import OutcomeWriter

LONGEST_QUOTE = 30
"""In words. A longer view is told by the outcome's own lines."""

LEADS = {QuestionKind.PICTURE_MAT: "letter.you_placed", QuestionKind.DOTS: "letter.you_dotted"}
"""What tells that the next lines are where a member put their cards, or their dots.

Other pictures say nothing without the question: the outcome's own lines tell of them.
"""


class Quotes:
    """Quotes what was said with a name; what someone else said for a member comes last.

    What only the facilitator may see is not quoted: a letter lies about.
    """

    def __init__(self, parts: OutcomeWriter) -> None:
        self._parts = parts

    def of(self, views: Sequence[View]) -> list[Sentence]:
        """The lines that quote these views of one member."""
        shared = [view for view in views if view.sharing is Sharing.WITH_NAME]
        own = [view for view in shared if view.helped is not Helped.FOR_ME]
        others = [view for view in shared if view.helped is Helped.FOR_ME]
        told = [line for view in others for line in self._said(view)]
        if told:
            told.insert(0, self._parts.sentence("letter.told_for_you"))
        return [*(line for view in own for line in self._said(view)), *told]

    def _said(self, view: View) -> Iterator[Sentence]:
        if 0 < len(view.words.split()) <= LONGEST_QUOTE:
            yield Sentence(view.words, quoted=True, language=_language(view))
        cards = [self._card(card) for card in view.cards if _has_room(card)]
        if cards and view.kind in LEADS:
            yield self._parts.sentence(LEADS[view.kind])
            yield from cards

    def _card(self, card: Card) -> Sentence:
        """A card as its member left it: its picture, and its place or how many dots it has."""
        words = card.phrase.words
        if card.place:
            words = self._parts.words("mat.card_in_place", card=words, place=card.place).words
        elif card.dots:
            name = "dots.given_one" if card.dots == 1 else "dots.given"
            dots = self._parts.words(name, count=card.dots).words
            words = self._parts.words("dots.card_with_dots", card=words, dots=dots).words
        return Sentence(words, card.phrase.picture, quoted=True)


def _has_room(card: Card) -> bool:
    return len(card.phrase.words.split()) <= LONGEST_QUOTE


def _language(view: View) -> str:
    """The language of what someone said; "" for English, and for signs put in English words."""
    return "" if view.language in {"en", "bfi"} else view.language
