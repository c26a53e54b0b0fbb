"""What a member's own letter tells of what they said: their words, and what they picked."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.letter import Sentence
from app.domain.topics import QuestionKind
from app.domain.views import Card, Helped, How, Sharing, View
from app.services.outcome_writing import OutcomeWriter
from app.wording.lengths import length_words

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
        yield from (one for one in self._made(view) if _is_short(one.words))
        if _is_short(view.words):
            yield Sentence(view.words, quoted=True, language=_language(view))
        cards = [self._card(card) for card in view.cards if _is_short(card.phrase.words)]
        if cards and view.kind in LEADS:
            yield self._parts.sentence(LEADS[view.kind])
            yield from cards

    def _made(self, view: View) -> Iterator[Sentence]:
        """What they recorded or drew: that they did, and what is heard in it or shows."""
        kept = view.kept
        if kept is None:
            # What it was made of may have gone; what was written down of it stays.
            yield Sentence(view.written_down, quoted=view.how is How.AUDIO)
        elif kept.is_recording:
            length = length_words(self._parts.words, kept.duration_ms)
            told = self._parts.sentence("letter.you_recorded", length=length)
            yield from (told, Sentence(view.written_down, told.picture, quoted=True))
        else:
            yield replace(self._parts.sentence("letter.you_drew"), picture=kept.picture)
            yield Sentence(view.written_down, kept.picture)

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


def _is_short(words: str) -> bool:
    """Whether there is something to quote, and a letter has room for it."""
    return 0 < len(words.split()) <= LONGEST_QUOTE


def _language(view: View) -> str:
    """The language of what someone said; "" for English, and for signs put in English words."""
    return "" if view.language in {"en", "bfi"} else view.language
