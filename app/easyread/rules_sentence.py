"""Rules about how a sentence is built (handbook 1.2: ER30 to ER32, ER40 to ER42, ER49)."""

import re
from collections.abc import Iterator

from app.easyread.hit import Hit, hint, stop
from app.easyread.text import Sentence
from app.easyread.verbs import PARTICIPLES

MOST_WORDS = 15
MANY_WORDS = 13
MOST_IN_QUESTION = 8
JOINERS = frozenset("and but because which who so although while if whereas".split())
BREAKS = re.compile(
    r",? (?:and|but|so) (?=(?:we|you|they|he|she|it|I|the|this|there|people|members)\b)"
    r"|, (?:which|although|whereas|while) |,? because "
)
BEGINNINGS = {
    "which": "This ",
    "although": "But ",
    "whereas": "But ",
    "while": "",
    "because": "This is because ",
}
BE = frozenset("is are was were be been being".split())
BETWEEN = frozenset("not now also being already then still only all both never often".split())
NOT_PASSIVE = frozenset(
    "called needed allowed tired worried scared pleased excited interested bored married closed"
    " supposed used involved upset hurt set born gone done open free left disabled".split()
)
NOT_DONE = frozenset("red bed need feed speed indeed hundred wicked naked ned ted".split())
NEGATORS = frozenset(
    "not never none nobody nothing nowhere neither nor cannot without unless no".split()
)
INSTRUCTION = re.compile(r"^(?:please )?(?:do not|never|avoid|don't)\b", re.IGNORECASE)
WHO = frozenset("they it he she".split())
THIS = frozenset("this these that those".split())
AFTER_THIS = frozenset(
    "is are was were will would can could has have had means may might must should".split()
)
TENSES = re.compile(
    r"\b(?:had been|would have|will have been|could have been|should have been|being)\b",
    re.IGNORECASE,
)
WELL_BEING = re.compile(r"\b(?:human|well) being", re.IGNORECASE)
MOST_COMMAS = 3


def length(sentence: Sentence, *, question: bool) -> Iterator[Hit]:
    """Short sentences (ER30), with places where a long one may be broken."""
    span, count = (sentence.start, sentence.end), sentence.count
    if count > MOST_WORDS:
        yield stop("ER30", span, "too_long", *_broken(sentence), count=count)
    elif question and count > MOST_IN_QUESTION:
        yield hint("ER30", span, "long_question", count=count)
    elif count >= MANY_WORDS and not question:
        yield hint("ER30", span, "long", *_broken(sentence), count=count)


def ideas(sentence: Sentence) -> Iterator[Hit]:
    """One idea in each sentence (ER31), and lists as bullets (ER49)."""
    joiners = sum(word.low in JOINERS for word in sentence.words)
    commas = sentence.whole.count(",", sentence.start, sentence.end)
    span = (sentence.start, sentence.end)
    if commas >= MOST_COMMAS:
        yield hint("ER49", span, "list")
    elif joiners > 1 or commas > 1:
        yield hint("ER31", span, "two_ideas", *_broken(sentence))


def who_does_it(sentence: Sentence) -> Iterator[Hit]:
    """Say who does it (ER32)."""
    words = sentence.words
    for at, word in enumerate(words):
        if word.low not in BE:
            continue
        then = at + 1
        while then < len(words) and (
            words[then].low in BETWEEN or words[then].low.endswith("ly")
        ):
            then += 1
        if then < len(words) and _was_done(words[then].low) and not words[then].kept:
            yield hint("ER32", (word.start, words[then].end), "passive", word=words[then].low)


def who_is_meant(sentence: Sentence) -> Iterator[Hit]:
    """Repeat the name rather than begin with "they" or "it" (ER40)."""
    if not sentence.words:
        return
    first = sentence.words[0]
    second = sentence.words[1].low if len(sentence.words) > 1 else ""
    if first.kept:
        return
    if first.low in WHO or (first.low in THIS and second in AFTER_THIS and second != "means"):
        if first.low in {"this", "that"} and second in {"is", "means"}:
            return
        yield hint("ER40", (first.start, first.end), "who_is_meant", word=first.text)


def negatives(sentence: Sentence) -> Iterator[Hit]:
    """Say what to do; never two negatives (ER41)."""
    said = [
        word
        for word in sentence.words
        if not word.kept and (word.low in NEGATORS or word.low.endswith("n't"))
    ]
    if said and said[0].low == "no" and sentence.whole[said[0].end : said[0].end + 1] == ",":
        del said[0]  # an answer: "No, I am not happy"
    if len(said) > 1:
        yield stop("ER41", (said[0].start, said[-1].end), "two_negatives")
    elif said and INSTRUCTION.match(sentence.text):
        yield hint("ER41", (said[0].start, said[0].end), "negative")


def tenses(sentence: Sentence) -> Iterator[Hit]:
    """Present or simple past (ER42)."""
    for found in TENSES.finditer(sentence.whole, sentence.start, sentence.end):
        before = sentence.whole[max(sentence.start, found.start() - 6) : found.end()]
        if not WELL_BEING.search(before):
            yield hint("ER42", found.span(), "tense")


def _was_done(low: str) -> bool:
    if low in NOT_PASSIVE or low in NOT_DONE:
        return False
    return low in PARTICIPLES or (low.endswith("ed") and len(low) > 4)


def _broken(sentence: Sentence) -> tuple[str, ...]:
    """The sentence as two, at each place where it may be broken."""
    made = []
    for found in BREAKS.finditer(sentence.text):
        join = found[0].strip(" ,")
        rest = sentence.text[found.end() :]
        first = sentence.text[: found.start()].rstrip(" ,;")
        begins = BEGINNINGS.get(join, "But " if join == "but" else "")
        if first and rest:
            second = begins + rest if begins else rest[0].upper() + rest[1:]
            made.append(f"{first}. {second}")
    return tuple(made[:3])
