"""What came in from other laptops, in plain words."""

from app.domain.attachments import MediaType
from app.domain.laptops import Brought, CardSaid, Made, WholeAnswer
from app.domain.views import Said
from app.wording.catalogue import Catalogue
from app.wording.lengths import length_words


def brought_in_words(words: Catalogue, brought: Brought) -> list[str]:
    """What joining did, one line for each thing that came in."""
    if brought.is_nothing:
        return [words("laptops.nothing_new").words]
    told = []
    for thing, counts in brought.counts.items():
        name = words(f"laptops.thing_{thing}").words
        for how, count in (
            ("new", counts.added),
            ("changed", counts.changed),
            ("gone", counts.taken_away),
        ):
            if count:
                told.append(words(f"laptops.came_{how}", thing=name, count=count).words)
    return told + [words("laptops.stays", name=name).words for name in brought.kept]


def to_choose_in_words(words: Catalogue, count: int) -> list[str]:
    """How many differences wait to be chosen between; nothing if there are none."""
    if not count:
        return []
    one = "_one" if count == 1 else ""
    return [words(f"laptops.waiting{one}", count=count).words]


def answer_in_words(words: Catalogue, answer: WholeAnswer) -> str:
    """All that was said in one answer, each card with its place or its dots."""
    if answer.said is not Said.ANSWER:
        return words(f"laptops.said_{answer.said}").words
    if answer.dots_hidden:
        return words("views.dots_hidden").words
    is_mat = any(card.place for card in answer.cards)
    told = [_card_in_words(words, card, is_mat=is_mat) for card in answer.cards]
    made = [_made_in_words(words, answer.made)] if answer.made else []
    own = [answer.words] if answer.words else []
    return "; ".join([*made, *told, *own]) or words("laptops.empty").words


def _made_in_words(words: Catalogue, made: Made) -> str:
    if made.media_type is MediaType.PNG:
        return words("views.drawing").words
    length = length_words(words, made.duration_ms)
    return words("views.recording", length=length).words


def _card_in_words(words: Catalogue, card: CardSaid, *, is_mat: bool) -> str:
    if card.dots:
        one = "_one" if card.dots == 1 else ""
        dots = words(f"tallies.dots{one}", count=card.dots).words
        return words("laptops.card", card=card.words, place=dots).words
    if is_mat:
        place = card.place or words("laptops.not_placed").words
        return words("laptops.card", card=card.words, place=place).words
    return card.words
