"""The rules of text, over all that a letter says in our own words.

Most blocks of a letter are the same in others: each is looked at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.easy_read import Finding, Kind
from app.domain.letter import Letter, Part
from app.domain.sentences import sentence_spans
from app.easyread.checker import Checker
from app.easyread.hit import Hit, hint, stop
from app.easyread.rules_words import things_named

MOST_REMEMBERED = 2000
MAY_ASK = frozenset({Part.QUESTIONS, Part.FEEDBACK})
"""Blocks that are there for questions (handbook ER53)."""


@dataclass(frozen=True)
class _Lines:
    """Some of our words that stand together: sentences, or a heading."""

    words: tuple[str, ...]
    kind: Kind
    language: str
    is_heading: bool = False


@dataclass(frozen=True)
class _Told:
    """What was found in some lines, each with its number, and their words for things."""

    findings: tuple[tuple[int, Finding], ...]
    things: tuple[tuple[int, int, str, tuple[int, int]], ...]


class LetterText:
    """Checks the words of letters, block by block, and remembers what it found."""

    def __init__(self, checker: Checker) -> None:
        self._checker = checker
        self._told: dict[_Lines, _Told] = {}

    def check(self, letter: Letter) -> Iterator[tuple[str, str, Finding]]:
        """Each finding with the heading it stands under and its sentence."""
        first: dict[int, str] = {}
        for where, lines in _ours(letter):
            told = self._look_at(lines)
            for number, finding in told.findings:
                yield where, lines.words[number], finding
            for number, thing, said, span in told.things:
                before = first.setdefault(thing, said)
                if before != said:
                    line = lines.words[number]
                    hit = hint("ER36", span, "two_words", word=said, before=before)
                    yield from (
                        (where, line, one) for one in self._checker.in_words(line, [hit])
                    )

    def _look_at(self, lines: _Lines) -> _Told:
        found = self._told.get(lines)
        if found is None:
            if len(self._told) >= MOST_REMEMBERED:
                self._told.clear()
            found = self._told[lines] = self._look(lines)
        return found

    def _look(self, lines: _Lines) -> _Told:
        checker = self._checker
        by_line = checker.check_lines(lines.words, lines.kind, language=lines.language)
        findings = [
            (number, one)
            for number, here in enumerate(by_line)
            for one in here
            if one.rule != "ER36"  # that is for all of the letter, not only for here
        ]
        if lines.language == "en" and not lines.is_heading:
            findings += [
                (number, one)
                for number, line in enumerate(lines.words)
                for one in checker.in_words(line, one_sentence(line))
            ]
        things = [
            (number, *thing)
            for number, line in enumerate(lines.words)
            for thing in things_named(checker.sentences(line))
        ]
        return _Told(tuple(findings), tuple(things) if lines.language == "en" else ())


def one_sentence(line: str) -> Iterator[Hit]:
    """Each sentence has a line of its own (ER07): the second one is found."""
    spans = list(sentence_spans(line))
    if len(spans) > 1:
        yield stop("ER07", spans[1], "two_sentences")


def _ours(letter: Letter) -> Iterator[tuple[str, _Lines]]:
    """All that we say in a letter, with the heading it stands under. Quotes are not ours."""
    language = letter.fixed.language.partition("-")[0]
    yield letter.title, _Lines((letter.title,), Kind.TEXT, language, is_heading=True)
    for block in letter.blocks:
        headings = tuple(words for words in (block.chapter, block.heading) if words)
        yield block.heading, _Lines(headings, Kind.TEXT, language, is_heading=True)
        kind = Kind.TEXT if block.part in MAY_ASK else Kind.LETTER
        said = tuple(line.words for line in block.sentences if not line.quoted)
        yield block.heading, _Lines(said, kind, language)
