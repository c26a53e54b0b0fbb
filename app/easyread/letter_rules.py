"""The rules about a whole letter: what it holds, says and shows, and how it is set.

It takes what was written and plain measures, and finds; only people change or leave. Nobody's
own words are looked at. What is true of all our letters by the way they are set is no rule here
(see ``letter_rules_paper``), and what only a person can say is in ``ForAPerson``.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.domain.easy_read import Finding, LetterFinding, Level
from app.domain.letter import Letter, Part
from app.easyread.checker import SERIOUS, Checker
from app.easyread.letter_hit import LetterHit
from app.easyread.letter_rules_paper import paper
from app.easyread.letter_rules_pictures import KnownPictures, pictures
from app.easyread.letter_rules_text import LetterText
from app.easyread.letter_rules_whole import whole, word_list
from app.easyread.on_paper import OnPaper
from app.wording.catalogue import Catalogue

HARD = "ER33"
NOTHING_KNOWN = KnownPictures()


class LetterChecker:
    """Finds what makes a letter hard to read, with a checker for its words."""

    def __init__(self, words: Catalogue, checker: Checker) -> None:
        self._words = words
        self._checker = checker
        self._text = LetterText(checker)

    def check(
        self,
        letter: Letter,
        measures: OnPaper,
        known: KnownPictures = NOTHING_KNOWN,
        topic: str = "",
    ) -> tuple[LetterFinding, ...]:
        """Everything there is to look at in a letter, what must change first.

        The words of its ``topic`` stand in the title and in the first block: what is found in
        them is found once, in the topic itself.
        """
        explained = {word.term for word in letter.word_list}
        said = [
            LetterFinding(*one)
            for one in self._text.check(letter)
            if one[2].rule != HARD or one[2].listed not in explained
        ]
        if topic:
            places = {letter.title} | {
                block.heading for block in letter.blocks if block.part is Part.ABOUT
            }
            said = [_of_topic(one, topic) if one.where in places else one for one in said]
        shown = map(self._in_words, self._of_letter(letter, measures, known))
        return tuple(sorted(_once((*said, *shown)), key=lambda one: SERIOUS[one.finding.level]))

    def _of_letter(
        self, letter: Letter, measures: OnPaper, known: KnownPictures
    ) -> Iterator[LetterHit]:
        yield from whole(letter)
        yield from word_list(letter, self._checker.hard)
        if measures.picture_mm is not None:
            yield from pictures(letter, known)
        yield from paper(letter, measures)

    def _in_words(self, hit: LetterHit) -> LetterFinding:
        blanks = {
            name: f"{blank:.4g}" if isinstance(blank, float) else blank
            for name, blank in hit.blanks.items()
        }
        reason = self._words(f"easyread.{hit.why}", **blanks).words
        found = hit.found or self._words(f"easyread.{hit.why}_what", **blanks).words
        start = max(hit.sentence.find(found), 0)
        end = start + len(found) if found in hit.sentence else start
        finding = Finding(hit.rule, hit.level, start, end, found, reason)
        return LetterFinding(hit.where, hit.sentence, finding)


def _of_topic(one: LetterFinding, topic: str) -> LetterFinding:
    """A finding in the words of the topic, where it is one."""
    at, found = one.sentence.casefold().find(topic.casefold()), one.finding
    if at < 0 or found.start < at or found.end > at + len(topic):
        return one
    start, end = found.start - at, found.end - at
    return LetterFinding(
        topic, topic, replace(found, start=start, end=end, text=topic[start:end])
    )


def _once(found: Iterable[LetterFinding]) -> Iterator[LetterFinding]:
    """Each place once for each rule: the same sentence may stand in a letter twice."""
    told: set[tuple[str, str, int, str]] = set()
    for one in found:
        place = one.sentence, one.finding.rule, one.finding.start, one.finding.text
        if place not in told:
            told.add(place)
            yield one


def stops_of(found: Iterable[LetterFinding]) -> list[LetterFinding]:
    """Those that have to be answered before the letter is made."""
    return [one for one in found if one.finding.level is Level.STOP and not one.because]
