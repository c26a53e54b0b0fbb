"""The easy read checker: it advises, and never changes a word itself (handbook 0.1, 1.8)."""

from bisect import bisect_right
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace

from app.domain.easy_read import Finding, Kind, Level, ListedWord
from app.domain.gaps import gaps_in
from app.domain.letter import HardWord
from app.domain.sentences import sentence_spans
from app.easyread import (
    rules_blocks,
    rules_marks,
    rules_numbers,
    rules_sentence,
    rules_words,
)
from app.easyread.hard import HardWords
from app.easyread.hit import Hit
from app.easyread.kept import kept_in, quoted_in, signs_allowed
from app.easyread.spans import Spans
from app.easyread.text import Sentence, words_in
from app.wording.catalogue import Catalogue
from app.wording.hard_words import BOLD

OF_LIST = frozenset({"hard_replace", "hard_explain", "hard_avoid", "hard_waiting", "initials"})
SERIOUS = {Level.STOP: 0, Level.HINT: 1, Level.JUDGE: 2}


class Checker:
    """Finds what makes a text hard to read.

    ``listed`` are the hard words to look for, ``names`` the people and places that are never
    hard words. Texts in other languages than English are checked by the rules that all
    languages share: signs and numbers. A member's own words are for no checker.
    """

    def __init__(
        self, words: Catalogue, listed: Iterable[ListedWord], names: Collection[str] = ()
    ) -> None:
        self._words = words
        self._hard = HardWords(listed)
        self._names = frozenset(name for name in names if len(name) > 1)

    def check(self, text: str, kind: Kind = Kind.TEXT, language: str = "en") -> list[Finding]:
        """Everything there is to look at in a text, in its order."""
        sentences, allowed = self.sentences(text), signs_allowed(text)
        english = language.startswith("en")
        hits: list[Hit] = []
        for sentence in sentences:
            hits += rules_marks.signs(sentence, allowed)
            hits += rules_numbers.days_and_times(sentence)
            hits += rules_numbers.numbers(sentence)
            hits += rules_numbers.amounts(sentence)
            if english:
                hits += self._of_english(sentence, kind)
        if kind is not Kind.QUESTION:
            hits += rules_blocks.blocks(text, sentences)
        quoted = quoted_in(text)
        hits = [hit for hit in hits if not quoted.hold(hit.start, hit.end)]
        for sentence in sentences:
            hits += rules_numbers.phones(sentence)
        if english:
            hits += rules_words.one_word_for_one_thing(sentences)
            hits += rules_blocks.kept_words(sentences, self._hard)
        gaps = Spans(gaps_in(text))
        hits = [hit for hit in hits if not gaps.hold(hit.start, hit.end)]
        hits += rules_blocks.gaps(text)
        return self.in_words(text, _in_order(hits))

    @property
    def hard(self) -> HardWords:
        """The hard words it looks for."""
        return self._hard

    def sentences(self, text: str) -> list[Sentence]:
        """A text as sentences and words, which know where the rules leave them alone."""
        kept = kept_in(text, self._names)
        return [
            Sentence(text, start, end, tuple(words_in(text, start, end, kept)))
            for start, end in sentence_spans(text)
        ]

    def check_lines(
        self,
        lines: Sequence[str],
        kind: Kind = Kind.TEXT,
        between: str = "\n",
        language: str = "en",
    ) -> list[list[Finding]]:
        """Everything there is to look at, line by line; places are counted within the line.

        With an empty line ``between`` them, each line is a block of its own.
        """
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + len(between))
        found: list[list[Finding]] = [[] for _ in lines]
        for one in self.check(between.join(lines), kind, language):
            at = bisect_right(starts, one.start) - 1
            start, end = one.start - starts[at], min(one.end - starts[at], len(lines[at]))
            found[at].append(replace(one, start=start, end=end, text=lines[at][start:end]))
        return found

    def word_list(self, sentences: Iterable[str]) -> tuple[HardWord, ...]:
        """What the bold words of a text mean, each once, in the order they come (ER35)."""
        bold = (word for sentence in sentences for word in BOLD.findall(sentence))
        found = dict.fromkeys(filter(None, map(self._hard.listed, bold)))
        return tuple(HardWord(word.term, word.meaning) for word in found if word.meaning)

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
        taken = Spans((hit.start, hit.end) for hit in (*hard, *phrases))
        yield from rules_words.rare_words(sentence, taken)

    def in_words(self, text: str, hits: Iterable[Hit]) -> list[Finding]:
        """What rules say of a text, in plain words."""
        reasons: dict[Hashable, str] = {}
        findings = []
        for hit in hits:
            said = (hit.why, *hit.blanks.values())
            if said not in reasons:
                reasons[said] = self._words(f"easyread.{hit.why}", **hit.blanks).words
            found = text[hit.start : hit.end]
            findings.append(
                Finding(
                    hit.rule,
                    hit.level,
                    hit.start,
                    hit.end,
                    found,
                    reasons[said],
                    tuple(one for one in dict.fromkeys(hit.suggestions) if one != found),
                    str(hit.blanks["word"]) if hit.why in OF_LIST else "",
                    can_be_kept=bool(hit.blanks.get("meaning")),
                )
            )
        return findings


def open_stops(findings: Iterable[Finding]) -> list[Finding]:
    """Those that have to be answered."""
    return [finding for finding in findings if finding.level is Level.STOP]


def _in_order(hits: Iterable[Hit]) -> list[Hit]:
    return sorted(hits, key=lambda hit: (hit.start, SERIOUS[hit.level], -hit.end, hit.rule))
