"""What somebody said, short enough for a card: to tell it from what else they said."""

from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import Answer, Placed, Said
from app.ui.look import Look
from app.ui.member.mat_in_hand import own_card
from app.ui.member.needs_cards import short
from app.wording.lengths import length_words


def said_in_short(look: Look, question: Question, answer: Answer) -> Phrase:
    """The beginning of an answer, with a picture that was picked, if any was.

    All of it is said aloud.
    """
    if answer.said is Said.DONT_KNOW:
        return look("said.dont_know")
    made = answer.attachment
    if made is not None and made.is_recording:
        return look("talk.kept", length=length_words(look.words, made.duration_ms))
    if made is not None:
        return look("draw.made")
    picked = _picked(look, question, answer)
    own = [Phrase(answer.words.strip())] if answer.words.strip() else []
    whole = Phrase(". ".join(one.words for one in [*picked, *own]))
    shown = short(look, whole)
    told, aloud = (look("said.told", words=one.words) for one in (shown, whole))
    picture = picked[0].picture if picked else told.picture
    return Phrase(told.words, picture, aloud.words, private=True)


def told_apart(question: Phrase, said: Phrase, *more: Phrase) -> Phrase:
    """A question with the picture of what was said to it, and said with it."""
    spoken = " ".join(phrase.aloud for phrase in (question, said, *more))
    return Phrase(question.words, said.picture, spoken, private=True)


def placed_card(look: Look, question: Question, placed: Placed, number: int = 0) -> Phrase:
    """A card and where it was put, or how many dots it was given.

    ``number`` tells a card of the member's own that is too small for what is written on it.
    """
    cards = {one.id: one.phrase for one in (*question.choices, *question.places)}
    own = own_card(look, placed.words, number)
    card = cards.get(placed.choice, own) if placed.choice else own
    if placed.dots:
        name = "dots.given_one" if placed.dots == 1 else "dots.given"
        dots = look(name, count=placed.dots).words
        said = look("dots.card_with_dots", card=card.words, dots=dots)
    elif placed.place in cards:
        place = cards[placed.place].words
        said = look("mat.card_in_place", card=card.words, place=place)
    else:
        said = card
    return Phrase(said.words, card.picture)


def _picked(look: Look, question: Question, answer: Answer) -> list[Phrase]:
    picked = [one.phrase for one in question.choices if one.id in answer.choices]
    return picked + [placed_card(look, question, one) for one in answer.placed]
