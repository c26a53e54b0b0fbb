"""When what was picked and what was said in words seem to disagree (handbook 4.5).

It looks for a few plain English words only. It is careful: where both could be meant, it says
nothing. Whatever it finds is for a person to ask about, and changes nothing.
"""

import re
from enum import StrEnum

from app.domain.phrase import Phrase
from app.domain.topics import QuestionKind


class Leaning(StrEnum):
    """Which way a picture that was picked leans. Facts and feelings are told by other words."""

    YES = "yes"
    NO = "no"
    GOOD = "good"
    BAD = "bad"


MEANS = {
    "yes": Leaning.YES,
    "yes_you_can": Leaning.YES,
    "agree": Leaning.YES,
    "no": Leaning.NO,
    "disagree": Leaning.NO,
    "good": Leaning.GOOD,
    "happy": Leaning.GOOD,
    "like": Leaning.GOOD,
    "bad": Leaning.BAD,
    "sad": Leaning.BAD,
    "dislike": Leaning.BAD,
}
"""What pictures mean, and plain words that are the whole of a choice."""

ONE_PICKED = frozenset({QuestionKind.YES_NO, QuestionKind.FACES, QuestionKind.CHOOSE_ONE})

BEFORE = r"^\W*(?:(?:well|oh|um|er|so|ok|okay|and)\b\W*)*"
SAYS_NO = re.compile(
    BEFORE + r"(?:no|nope|nah|never)\b"
    r"(?!\W*(?:problem|worr|complaint|trouble|bother|doubt|need|fuss|pain|one|body|matter|"
    r"wonder|idea|bad\b|more\b|thank|longer|change))",
    re.IGNORECASE,
)
SAYS_YES = re.compile(BEFORE + r"(?:yes|yeah|yep|yup)\b", re.IGNORECASE)
ALSO_YES = re.compile(r"\b(?:yes|yeah|yep|yup)\b", re.IGNORECASE)
ALSO_NO = re.compile(r"\b(?:no|nope|nah)\b(?=\W*$|\W*[,.!?;])", re.IGNORECASE)
IS_GOOD = re.compile(
    r"\b(?:good|great|brilliant|lovely|excellent|fantastic|wonderful)\b", re.IGNORECASE
)
IS_BAD = re.compile(
    r"\b(?:bad|terrible|awful|horrible|rubbish|horrid|dreadful)\b|\bhate\b", re.IGNORECASE
)
TURNED = re.compile(
    r"\b(?:not|never|no|nor|isn.?t|wasn.?t|aren.?t|weren.?t|don.?t|doesn.?t|didn.?t|cannot|"
    r"can.?t|nothing)\b(?:\W+\w+){0,2}\W+$",
    re.IGNORECASE,
)
WISHED = re.compile(
    r"\b(?:would|could|should|wish|want|hope|if|used to|not as|more|less|as|so)\b[^.!?]*$",
    re.IGNORECASE,
)


MOST_WORDS = 15
"""In a longer story a plain good or bad is more often about one part of it."""


def leaning(kind: QuestionKind, picked: Phrase, place: int, last: int) -> Leaning | None:
    """Which way the one picture leans that was picked; None when it leans no way.

    ``place`` is where it stands in the plan, up to ``last``: faces go from the best to the
    worst, and yes comes before no.
    """
    if kind not in ONE_PICKED:
        return None
    word = picked.words.strip().strip(".!").casefold()
    found = MEANS.get(picked.picture) or MEANS.get(word)
    if found is not None or kind is QuestionKind.CHOOSE_ONE:
        return found
    if kind is QuestionKind.FACES:
        return {0: Leaning.GOOD, last: Leaning.BAD}.get(place)
    return {0: Leaning.YES, 1: Leaning.NO}.get(place)


def disagrees(leans: Leaning | None, words: str) -> bool:
    """Whether words in English seem to say the other thing than the picture."""
    if leans is None or not words.strip():
        return False
    if leans in (Leaning.YES, Leaning.GOOD):
        no = bool(SAYS_NO.search(words)) and not ALSO_YES.search(words)
        return no or (leans is Leaning.GOOD and _is(IS_BAD, words) and not _is(IS_GOOD, words))
    yes = bool(SAYS_YES.search(words)) and not ALSO_NO.search(words)
    return yes or (leans is Leaning.BAD and _is(IS_GOOD, words) and not _is(IS_BAD, words))


def _is(plain: re.Pattern[str], words: str) -> bool:
    """Whether a plain word is there that is neither turned round by a "not" nor only wished."""
    return len(words.split()) <= MOST_WORDS and any(
        not TURNED.search(words[: found.start()]) and not WISHED.search(words[: found.start()])
        for found in plain.finditer(words)
    )
