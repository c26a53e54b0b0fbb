"""Checking what facilitators write for members, and what they chose to leave as it is."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import select, union_all

from app.domain.easy_read import Finding, LetterFinding
from app.domain.errors import AppError, LetterStopsToAnswer, StopsToAnswer, WordsMissing
from app.domain.letter import HardWord, Letter
from app.domain.outcomes import Outcome
from app.easyread.checker import Checker, open_stops
from app.easyread.letter_rules import LetterChecker
from app.easyread.letter_rules_pictures import KnownPictures
from app.easyread.letter_rules_text import one_sentence
from app.easyread.on_paper import OnPaper
from app.storage.models import (
    FacilitatorRow,
    LeftAsItIsRow,
    MemberRow,
    SupporterRow,
    VenueRow,
)
from app.storage.store import Sessions
from app.wording.catalogue import Catalogue


class EasyRead:
    """The checker with the names this board knows. It finds; only people change or leave."""

    def __init__(self, sessions: Sessions, words: Catalogue) -> None:
        self._sessions = sessions
        self._words = words
        self._known: tuple[frozenset[str], Checker, LetterChecker] | None = None

    def check(self, sentences: Sequence[str]) -> list[list[Finding]]:
        """What there is to look at in each sentence, without what was left as it is."""
        checker, left = self._checkers()[0], self._left()
        by_line = checker.check_lines(sentences, between="\n\n")
        return [
            [
                one
                for one in (*found, *checker.in_words(sentence, one_sentence(sentence)))
                if (sentence, one.rule, one.text) not in left
            ]
            for sentence, found in zip(sentences, by_line, strict=True)
        ]

    def check_letter(
        self, letter: Letter, measures: OnPaper, known: KnownPictures, topic: str
    ) -> tuple[LetterFinding, ...]:
        """What there is to look at in a whole letter, with why some of it was left as it is."""
        found, left = self._checkers()[1].check(letter, measures, known, topic), self._left()
        return tuple(
            replace(
                one, because=left.get((one.sentence, one.finding.rule, one.finding.text), "")
            )
            for one in found
        )

    def word_list(self, sentences: Iterable[str]) -> tuple[HardWord, ...]:
        """What the bold words of a text mean, each once (ER35)."""
        # Names make no difference to this: whichever checker there is will do.
        checker = self._known[1] if self._known else self._checkers()[0]
        return checker.word_list(sentences)

    def leave(self, sentence: str, finding: Finding, because: str) -> None:
        """Keep why a finding is left as it is. Raises WordsMissing without a reason."""
        if not because.strip():
            raise WordsMissing
        what = {"sentence": sentence, "rule": finding.rule, "found": finding.text}
        with self._sessions.begin() as session:
            row = session.scalars(select(LeftAsItIsRow).filter_by(**what)).one_or_none()
            if row is None:
                row = LeftAsItIsRow(**what, level=finding.level)
                session.add(row)
            row.because = because.strip()

    def stops(self, outcome: Outcome) -> list[tuple[str, Finding]]:
        """What has to be answered before anyone is told of an outcome, with its sentence.

        The words of its topic stand in all that is written about it.
        """
        sentences = [line.phrase.words for line in outcome.lines]
        sentences.append(outcome.topic.words)
        pairs = zip(sentences, self.check(sentences), strict=True)
        return [(sentence, one) for sentence, found in pairs for one in open_stops(found)]

    def need_no_stops(self, outcome: Outcome) -> None:
        """Raise while a stop is neither mended nor left.

        Raises StopsToAnswer for a line of the outcome, or LetterStopsToAnswer.
        """
        for sentence, stop in self.stops(outcome):
            raise problem(outcome, sentence, stop)

    def _checkers(self) -> tuple[Checker, LetterChecker]:
        names = self._names()
        if self._known is None or self._known[0] != names:
            checker = Checker(self._words, self._words.listed_words, names)
            self._known = names, checker, LetterChecker(self._words, checker)
        return self._known[1:]

    def _names(self) -> frozenset[str]:
        """The names of people and places here: they are never hard words."""
        people = (MemberRow.name, SupporterRow.name, FacilitatorRow.name)
        others = (MemberRow.full_name, VenueRow.name)
        first = union_all(*map(select, people))
        with self._sessions() as session:
            names = [name for name in session.scalars(first) if name]
            names += [name.split()[0] for name in names if name.strip()]
            names += session.scalars(union_all(*map(select, others)))
        return frozenset(name.strip() for name in names if name and name.strip())

    def _left(self) -> dict[tuple[str, str, str], str]:
        """Why each thing that was left as it is was left."""
        row = LeftAsItIsRow
        wanted = select(row.sentence, row.rule, row.found, row.because)
        with self._sessions() as session:
            return {
                (sentence, rule, found): because
                for sentence, rule, found, because in session.execute(wanted)
            }


def problem(outcome: Outcome, sentence: str, stop: Finding) -> AppError:
    """What is said of a stop in a line of an outcome, or elsewhere in what it makes."""
    lines = {line.phrase.words for line in outcome.lines}
    kind = StopsToAnswer if sentence in lines else LetterStopsToAnswer
    return kind(line=sentence, why=stop.reason)
