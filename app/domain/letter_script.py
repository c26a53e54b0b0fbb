"""A letter as it is told by a voice: what is said, in which order, and the pauses between.

It follows the page (``app/letters/blocks.py``), so that a reader can listen and look at once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.letter import Block, Letter, Part, Sentence

# The pause the app's own voice makes between sentences until a person asks for another.
AFTER_SENTENCE_MS = 600
# A heading tells what is coming: time to look up, or to find the place on paper.
AFTER_HEADING_MS = 900
# A listener sees no gap on a page; this much silence says that something new begins, and is
# long enough to press a pause button in.
AFTER_BLOCK_MS = 1500
# A hard word and its meaning belong together.
AFTER_TERM_MS = 400

_HARD_WORD = re.compile(r"\*\*(.+?)\*\*")

_GAP = r"[ \u00a0\u202f-]"
_NUMBER = re.compile(
    rf"(?<![\w.,/£$€-])(?:\+\d+{_GAP}?(?:\(0\){_GAP}?)?|\(\d+\){_GAP}?)?"
    rf"\d+(?:{_GAP}\d+)*(?![^\W_]|[.,:/]\d)"
)
_SHORTEST_SPACED = 6  # digits: 116 123
_SHORTEST_UNBROKEN = 9  # digits: a whole phone number without its code
_SHORTEST_TO_TEXT = 5  # digits: 85258, but not 12000 people
_SHORT = {"999", "112", "111", "101", "105", "119"}
_CALL = re.compile(rf"\b(?:call|phone|ring|dial|text|on|to){_GAP}$", re.IGNORECASE)


@dataclass(frozen=True)
class Line:
    """What is said in one breath, and the silence after it."""

    words: str
    pause_ms: int


def script(letter: Letter) -> tuple[Line, ...]:
    """Everything a voice says of a letter, in reading order.

    What asks for a pen is left out: a listener has no faces to tick, and no page numbers.
    """
    return tuple(line for line in _lines(letter) if line.words.strip())


def phone_numbers(words: str) -> tuple[str, ...]:
    """The phone numbers in a sentence, each once, as they are written."""
    numbers = _NUMBER.finditer(words)
    found = [one[0] for one in numbers if _is_phone(one[0], words[: one.start()])]
    return tuple(dict.fromkeys(found))


def _lines(letter: Letter) -> Iterator[Line]:
    fixed, sender = letter.fixed, letter.sender
    yield Line(letter.board, AFTER_SENTENCE_MS)
    if sender.name:
        first = fixed.sender if sender.job else fixed.signed
        yield Line(first.format(name=sender.name, job=sender.job), AFTER_SENTENCE_MS)
    yield Line(letter.date, AFTER_SENTENCE_MS)
    if letter.reader:
        yield Line(fixed.dear.format(name=letter.reader), AFTER_HEADING_MS)
    yield Line(letter.title, AFTER_BLOCK_MS)
    for block in letter.blocks:
        if block.part is not Part.FEEDBACK:
            yield from _block(block)
    if sender.name:
        yield Line(fixed.signed.format(name=sender.name), AFTER_BLOCK_MS)
    if letter.word_list:
        yield Line(fixed.word_list, AFTER_HEADING_MS)
    for word in letter.word_list:
        yield Line(word.term, AFTER_TERM_MS)
        yield Line(word.meaning, AFTER_SENTENCE_MS)


def _block(block: Block) -> Iterator[Line]:
    lines = [line for sentence in block.sentences for line in _told(sentence)]
    if lines:
        yield Line(block.chapter, AFTER_HEADING_MS)
        yield Line(block.heading, AFTER_HEADING_MS)
        yield from lines[:-1]
        yield replace(lines[-1], pause_ms=AFTER_BLOCK_MS)


def _told(sentence: Sentence) -> Iterator[Line]:
    """A sentence, and then its phone numbers again (handbook 7.3).

    Somebody's own words are said once and with every mark, just as they were given.
    """
    if sentence.quoted:
        yield Line(sentence.words, AFTER_SENTENCE_MS)
        return
    words = _HARD_WORD.sub(r"\1", sentence.words)
    yield Line(words, AFTER_SENTENCE_MS)
    for number in phone_numbers(words):
        yield Line(number, AFTER_SENTENCE_MS)


def _is_phone(number: str, before: str) -> bool:
    digits = "".join(mark for mark in number if mark.isdigit())
    if number in _SHORT:
        return _CALL.search(before) is not None
    if number == digits:
        is_asked_for = len(digits) >= _SHORTEST_TO_TEXT and _CALL.search(before) is not None
        has_code = digits[0] == "0" and len(digits) >= _SHORTEST_SPACED
        return len(digits) >= _SHORTEST_UNBROKEN or has_code or is_asked_for
    first = re.split(_GAP, number)[0]
    begins = number.startswith(("+", "(0", "116")) or (first[0] == "0" and len(first) > 2)
    return begins and len(digits) >= _SHORTEST_SPACED
