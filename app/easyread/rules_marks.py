"""Rules about signs, capital letters and short forms (handbook ER05, ER10, ER43, ER52)."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from app.easyread.frequency import zipf
from app.easyread.hard import HardWords, initials_hit
from app.easyread.hit import Hit, hint, stop
from app.easyread.spans import Spans
from app.easyread.text import Sentence, Word

SIGNS = re.compile(r"[;()/&#*…]+|:(?!\s*$)|(?<=\s)[-–—](?=\s)|[–—]|_{2,}|\[|\]", re.MULTILINE)
BRACKETS = re.compile(r"\(([^()\n]{1,80})\)")
SHORT_FORM = re.compile(
    r"\b(?:e\.g\.?|i\.e\.?|etc\b\.?|eg\b|ie\b|approx\b\.?|asap\b)", re.IGNORECASE
)
MEANT = {
    "eg": "for example",
    "ie": "that means",
    "etc": "and more",
    "approx": "about",
    "asap": "as soon as we can",
}
IN_PLACE = {"&": "and", "/": " or ", ";": ".", "…": "."}
EVERYDAY = frozenset(
    {"PDF", "OK", "TV", "UK", "USA", "ID", "AM", "PM", "A4", "A3", "BBC", "CD", "DVD"}
)
ROMAN = re.compile(r"^(?=[IVXLC]{2,}$)(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$")
NOT_ROMAN = frozenset({"CV", "XL", "CC", "MI"})
WORTH = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
COMMON_WORD = 4.2
RUN = 3
"""So many words in capitals are one thing to change, not one each."""
LONG = 6
"""In letters: nothing as long as that is initials."""
SHORT_IS = {
    "it's": "it is",
    "that's": "that is",
    "what's": "what is",
    "here's": "here is",
    "there's": "there is",
    "who's": "who is",
    "where's": "where is",
    "let's": "let us",
    "he's": "he is",
    "she's": "she is",
    "how's": "how is",
}
SHORT_NOT = {"won't": "will not", "can't": "cannot", "shan't": "shall not", "ain't": "is not"}
ENDINGS = {"'re": " are", "'ve": " have", "'ll": " will", "'d": " would", "'m": " am"}
SEE = re.compile(r"\bsee (?:page|section|appendix|annex)\b", re.IGNORECASE)
SOFT_HYPHEN = "\N{SOFT HYPHEN}"


def signs(sentence: Sentence, allowed: Spans) -> Iterator[Hit]:
    """Signs that make a sentence hard (ER52), and what splits words (ER05)."""
    text = sentence.whole
    pairs = [
        found
        for found in BRACKETS.finditer(text, sentence.start, sentence.end)
        if not allowed.touch(*found.span())
    ]
    for pair in pairs:
        yield stop("ER52", pair.span(), "brackets", "", pair[1])
    said = Spans((at, at + 1) for pair in pairs for at in (pair.start(), pair.end() - 1))
    for found in SIGNS.finditer(text, sentence.start, sentence.end):
        if not allowed.touch(*found.span()) and not said.touch(*found.span()):
            more = (IN_PLACE[found[0]],) if found[0] in IN_PLACE else ()
            yield stop("ER52", found.span(), "sign", *more, sign=found[0])
    for found in SEE.finditer(text, sentence.start, sentence.end):
        yield hint("ER25", found.span(), "see_page")
    at = text.find(SOFT_HYPHEN, sentence.start, sentence.end)
    if at >= 0:
        yield stop("ER05", (at, at + 1), "split_word", "")


def short_forms(sentence: Sentence) -> Iterator[Hit]:
    """Words that are run together, and short forms with full stops (ER43)."""
    for word in sentence.words:
        if not word.kept and "'" in word.low:
            full = _in_full(word.low)
            if full:
                full = full[0].upper() + full[1:] if word.text[0].isupper() else full
                yield stop("ER43", (word.start, word.end), "short_form", full, word=word.text)
    for found in SHORT_FORM.finditer(sentence.whole, sentence.start, sentence.end):
        meant = MEANT[found[0].lower().replace(".", "")]
        yield stop("ER43", found.span(), "short_form", meant, word=found[0])


def capitals(sentence: Sentence, hard: HardWords) -> Iterator[Hit]:
    """Words in capitals (ER10), initials (ER39) and Roman numerals (ER61)."""
    for is_tall, together in groupby(sentence.words, key=_stands_tall):
        run = list(together)
        if is_tall and len(run) >= RUN and any(_is_shouted(word) for word in run):
            yield _run_in_capitals(sentence, run)
        else:
            yield from filter(None, (_word_in_capitals(word, hard) for word in run))


def _run_in_capitals(sentence: Sentence, run: Sequence[Word]) -> Hit:
    span = (run[0].start, run[-1].end)
    easy = sentence.whole[slice(*span)].lower()
    if run[0] is sentence.words[0]:
        easy = easy[0].upper() + easy[1:]
    return stop("ER10", span, "capitals", easy, word=run[0].text)


def _word_in_capitals(word: Word, hard: HardWords) -> Hit | None:
    if word.kept:
        return None
    listed = hard.initials(word.text)
    return initials_hit(word, listed) if listed else _in_capitals(word)


def _stands_tall(word: Word) -> bool:
    return word.text.isupper() and not word.kept


def _is_shouted(word: Word) -> bool:
    """True for a word in capitals, which initials are not."""
    found = _in_capitals(word)
    return found is not None and found.rule == "ER10"


def questions(sentence: Sentence) -> Iterator[Hit]:
    """Some readers think they must answer a question that stands in a letter (ER53)."""
    if sentence.text.endswith("?"):
        yield hint("ER53", (sentence.start, sentence.end), "question")


def _in_capitals(word: Word) -> Hit | None:
    bare = word.text.replace("’", "'").removesuffix("'s")
    letters = bare.removesuffix("s") if bare[:-1].isupper() else bare
    if len(letters) < 2 or not (letters.isalpha() and letters.isupper()) or letters in EVERYDAY:
        return None
    span = (word.start, word.end)
    if ROMAN.match(letters) and letters not in NOT_ROMAN:
        return stop("ER61", span, "roman", str(_value(letters)))
    is_word = zipf(letters.lower()) >= COMMON_WORD
    if len(letters) >= LONG or (is_word and len(letters) > 2):
        return stop("ER10", span, "capitals", word.text.lower(), word=word.text)
    return initials_hit(word, None)


def _in_full(low: str) -> str:
    if low in SHORT_IS:
        return SHORT_IS[low]
    if low in SHORT_NOT:
        return SHORT_NOT[low]
    if low.endswith("n't"):
        return low[:-3] + " not"
    for ending, full in ENDINGS.items():
        if low.endswith(ending) and len(low) > len(ending):
            return low.removesuffix(ending) + full
    return ""


def _value(roman: str) -> int:
    total = 0
    for sign, after in zip(roman, [*roman[1:], ""], strict=True):
        worth = WORTH[sign]
        total += -worth if after and worth < WORTH[after] else worth
    return total
