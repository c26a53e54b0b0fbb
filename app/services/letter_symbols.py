"""Rows of symbols over sentences, for those who read by symbols (handbook 7.2)."""

import re
from collections.abc import Callable
from dataclasses import replace

from app.domain.dates import MONTHS
from app.domain.letter import Block, Letter, Sentence
from app.domain.letter_script import phone_numbers

MOST = 5  # in a row, so that each is 30 mm wide (handbook ER83)
DAY = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)})\b")
HOUR = re.compile(
    r"\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b\d{1,2} in the (?:morning|afternoon|evening)"
)

KeyWords = Callable[[str], list[str]]


def with_symbols(letter: Letter, key_words: KeyWords) -> Letter:
    """The letter with the symbols of each sentence's key words; nobody's own words get any."""

    def told(sentence: Sentence) -> Sentence:
        if sentence.quoted:
            return sentence
        return replace(sentence, symbols=_symbols(sentence, key_words))

    def shown(block: Block) -> Block:
        return replace(block, sentences=tuple(map(told, block.sentences)))

    return replace(letter, blocks=tuple(map(shown, letter.blocks)))


def _symbols(sentence: Sentence, key_words: KeyWords) -> tuple[str, ...]:
    """The picture the line was given, then its key words, then its day, time and number."""
    words = sentence.words.replace("**", "")
    found = [sentence.picture, *key_words(words), *_of_numbers(words)]
    return tuple(dict.fromkeys(filter(None, found)))[:MOST]


def _of_numbers(words: str) -> list[str]:
    signs = {
        "calendar": DAY.search(words) is not None,
        "clock": HOUR.search(words) is not None,
        "money": "£" in words,
        "phone_call": bool(phone_numbers(words)),
        "email": "@" in words,
    }
    return [picture for picture, is_there in signs.items() if is_there]
