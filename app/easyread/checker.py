"""The easy read checker: it advises, and never changes a word itself (handbook 0.1, 1.8)."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import StrEnum

from app.domain.easy_read import Finding, Level, ListedWord
from app.easyread import (
    rules_blocks,
    rules_marks,
    rules_numbers,
    rules_sentence,
    rules_words,
)
from app.easyread.hard import HardWords
from app.easyread.hit import Hit
from app.easyread.kept import kept_spans, marks_allowed
from app.easyread.text import Sentence, sentence_spans, words_in
from app.wording.catalogue import Catalogue
from app.wording.hard_words import meanings

VERSION = "1"
"""Kept with each printed letter: which rules it was checked by."""
OF_LIST = frozenset({"hard_replace", "hard_explain", "hard_avoid", "initials"})
SERIOUS = {Level.STOP: 0, Level.HINT: 1, Level.JUDGE: 2}


class Kind(StrEnum):
    """What a text is for: a few rules differ."""

    TEXT = "text"
    LETTER = "letter"
    QUESTION = "question"


class Checker:
    """Finds what makes a text hard to read.

    ``listed`` are the hard words to look for, ``names`` the people and places that are never
    hard words. Texts in other languages than English are checked by the rules that all
    languages share: signs and numbers. A member's own words are for no checker.
    """

    def __init__(
        self, words: Catalogue, listed: Iterable[ListedWord], names: Collection[str] = ()
    ) -> None:
        listed = tuple(listed)
        self._words = words
        self._hard = HardWords(listed)
        self._explained = meanings(listed)
        self._reasons: dict[tuple[object, ...], str] = {}
        self._names = frozenset(name for name in names if len(name) > 1)

    def check(self, text: str, kind: Kind = Kind.TEXT, language: str = "en") -> list[Finding]:
        """Everything there is to look at in a text, in its order."""
        allowed = marks_allowed(text)
        sentences = self._sentences(text)
        hits: list[Hit] = []
        for sentence in sentences:
            hits += rules_marks.signs(text, sentence, _near(allowed, sentence))
            hits += rules_numbers.days_and_times(sentence)
            hits += rules_numbers.numbers(sentence)
            hits += rules_numbers.amounts(sentence)
            if language.startswith("en"):
                hits += self._of_english(sentence, kind)
        if language.startswith("en"):
            hits += rules_words.one_word_for_one_thing(sentences)
            hits += rules_blocks.kept_words(sentences, self._explained)
        if kind is not Kind.QUESTION:
            hits += rules_blocks.blocks(text, sentences)
        self._reasons.clear()
        return [self._in_words(text, hit) for hit in _in_order(hits)]

    def check_lines(self, lines: Sequence[str], kind: Kind = Kind.TEXT) -> list[list[Finding]]:
        """Everything there is to look at in lines of one sentence each, line by line.

        Each line stands as a block of its own; places are counted within the line.
        """
        return [self.check(line, kind) for line in lines]

    def _sentences(self, text: str) -> list[Sentence]:
        kept = kept_spans(text, self._names)
        made, at = [], 0
        for start, end in sentence_spans(text):
            while at < len(kept) and kept[at][1] <= start:
                at += 1
            here = [span for span in kept[at : at + 200] if span[0] < end]
            words = tuple(
                word
                if not any(first < word.end and word.start < last for first, last in here)
                else type(word)(word.text, word.start, word.end, word.low, kept=True)
                for word in words_in(text, start, end)
            )
            made.append(Sentence(text, start, end, words))
        return made

    def _of_english(self, sentence: Sentence, kind: Kind) -> Iterator[Hit]:
        hard = list(self._hard.find(sentence))
        yield from hard
        yield from rules_marks.short_forms(sentence)
        yield from rules_marks.capitals(sentence, self._hard)
        yield from rules_sentence.length(sentence, question=kind is Kind.QUESTION)
        yield from rules_sentence.ideas(sentence)
        yield from rules_sentence.who_does_it(sentence)
        yield from rules_sentence.negatives(sentence)
        yield from rules_sentence.tenses(sentence)
        if kind is not Kind.QUESTION:
            yield from rules_sentence.who_is_meant(sentence)
        if kind is Kind.LETTER:
            yield from rules_marks.questions(sentence)
        phrases = list(rules_words.phrases(sentence))
        yield from phrases
        taken = [(hit.start, hit.end) for hit in (*hard, *phrases)]
        yield from rules_words.rare_words(sentence, taken)

    def _in_words(self, text: str, hit: Hit) -> Finding:
        said = (hit.why, *hit.blanks.values())
        if said not in self._reasons:
            self._reasons[said] = self._words(f"easyread.{hit.why}", **hit.blanks).words
        reason = self._reasons[said]
        found = text[hit.start : hit.end]
        easy = tuple(one for one in dict.fromkeys(hit.suggestions) if one != found)
        listed = str(hit.blanks["word"]) if hit.why in OF_LIST else ""
        return Finding(hit.rule, hit.level, hit.start, hit.end, found, reason, easy, listed)


def open_stops(findings: Iterable[Finding]) -> list[Finding]:
    """Those that have to be answered."""
    return [finding for finding in findings if finding.level is Level.STOP]


def per_hundred_words(text: str, findings: Sequence[Finding]) -> float:
    """How many things there are to look at in each 100 words: no reading age (handbook 1.8)."""
    return 100 * len(findings) / max(1, len(text.split()))


def _near(spans: list[tuple[int, int]], sentence: Sentence) -> list[tuple[int, int]]:
    if len(spans) < 20:
        return spans
    return [one for one in spans if one[0] < sentence.end and sentence.start < one[1]]


def _in_order(hits: Iterable[Hit]) -> list[Hit]:
    return sorted(hits, key=lambda hit: (hit.start, SERIOUS[hit.level], -hit.end, hit.rule))
