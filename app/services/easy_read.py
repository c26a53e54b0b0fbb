"""Checking what facilitators write for members, and what they chose to leave as it is."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from sqlalchemy import select, union_all

from app.domain.easy_read import Finding, Kind, Left, LetterFinding, ListedWord
from app.domain.errors import AppError
from app.domain.errors.store import Gone
from app.domain.errors.writing import (
    GapToFill,
    LetterStopsToAnswer,
    PlanStopsToAnswer,
    StopsToAnswer,
    WordsMissing,
)
from app.domain.letter import HardWord, Letter
from app.domain.outcomes import Outcome
from app.easyread.checker import Checker, open_stops
from app.easyread.letter_rules import LetterChecker
from app.easyread.letter_rules_pictures import KnownPictures
from app.easyread.letter_rules_text import one_sentence
from app.easyread.on_paper import OnPaper
from app.services.hard_words import WordList
from app.storage.models import (
    FacilitatorRow,
    LeftAsItIsRow,
    MemberRow,
    SupporterRow,
    VenueRow,
)
from app.storage.store import Sessions
from app.wording.catalogue import Catalogue

LONGEST_SHOWN = 80
Known = tuple[frozenset[str], tuple[ListedWord, ...]]
"""The names and the hard words a checker was made with."""


class EasyRead:
    """The checker with the names and the hard words of this board.

    It finds; only people change or leave.
    """

    def __init__(self, sessions: Sessions, words: Catalogue, hard_words: WordList) -> None:
        self._sessions = sessions
        self._words = words
        self._hard_words = hard_words
        self._known: tuple[Known, Checker, LetterChecker] | None = None

    def check(self, sentences: Sequence[str], kind: Kind = Kind.TEXT) -> list[list[Finding]]:
        """What there is to look at in each sentence, without what was left as it is.

        A gap that is not filled in is always found.
        """
        checker, left = self._checkers()[0], self._left()
        by_line = checker.check_lines(sentences, kind, "\n\n")
        return [
            [
                one
                for one in (*found, *checker.in_words(sentence, one_sentence(sentence)))
                if one.is_gap or (sentence, one.rule, one.text) not in left
            ]
            for sentence, found in zip(sentences, by_line, strict=True)
        ]

    def check_each(self, lines: Sequence[tuple[str, Kind]]) -> list[list[Finding]]:
        """What there is to look at in lines of several kinds, each among those of its own."""
        found: list[list[Finding]] = [[] for _ in lines]
        for kind in Kind:
            places = [place for place, line in enumerate(lines) if line[1] is kind]
            checked = self.check([lines[place][0] for place in places], kind)
            for place, findings in zip(places, checked, strict=True):
                found[place] = findings
        return found

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
        # Names make no difference to this: whichever checker has the words of now will do.
        if self._known is not None and self._known[0][1] == self._hard_words.listed():
            return self._known[1].word_list(sentences)
        return self._checkers()[0].word_list(sentences)

    def leave(self, sentence: str, finding: Finding, because: str) -> None:
        """Keep why a finding is left as it is. Raises WordsMissing without a reason."""
        if not because.strip():
            raise WordsMissing
        what = {"sentence": sentence, "rule": finding.rule, "found": finding.text}
        with self._sessions.begin() as session:
            row = session.scalars(select(LeftAsItIsRow).filter_by(**what)).one_or_none()
            if row is None:
                row = LeftAsItIsRow(id=uuid4(), **what, level=finding.level)
                session.add(row)
            row.because = because.strip()

    def left_in(self, sentences: Sequence[str]) -> list[Left]:
        """What was left as it is in these sentences, in their order."""
        wanted = select(LeftAsItIsRow).where(LeftAsItIsRow.sentence.in_(sentences))
        with self._sessions() as session:
            rows = session.scalars(wanted.order_by(LeftAsItIsRow.at, LeftAsItIsRow.id))
            left = [Left(row.id, row.sentence, row.found, row.because) for row in rows]
        return sorted(left, key=lambda one: sentences.index(one.sentence))

    def look_again(self, left_id: UUID) -> None:
        """Take back that something was left: it is found again wherever its sentence stands.

        That it was left stays in the history. Raises Gone when it was taken back already.
        """
        with self._sessions.begin() as session:
            row = session.get(LeftAsItIsRow, left_id)
            if row is None:
                raise Gone
            session.delete(row)

    def stops(self, outcome: Outcome) -> list[tuple[str, Finding]]:
        """What has to be answered before anyone is told of an outcome, with its sentence.

        The words of its topic stand in all that is written about it.
        """
        sentences = [line.phrase.words for line in outcome.lines]
        sentences.append(outcome.topic.words)
        pairs = zip(sentences, self.check(sentences), strict=True)
        return [(sentence, one) for sentence, found in pairs for one in open_stops(found)]

    def need_none_in(self, sentences: Sequence[str]) -> None:
        """Raise PlanStopsToAnswer while a stop in these is neither mended nor left."""
        for sentence, found in zip(sentences, self.check(sentences), strict=True):
            for one in open_stops(found):
                raise PlanStopsToAnswer(line=_beginning(sentence), why=one.reason)

    def need_no_stops(self, outcome: Outcome) -> None:
        """Raise while a stop is neither mended nor left.

        Raises GapToFill or StopsToAnswer for a line of the outcome, or LetterStopsToAnswer.
        """
        for sentence, stop in self.stops(outcome):
            raise problem(outcome, sentence, stop)

    def _checkers(self) -> tuple[Checker, LetterChecker]:
        known = (self._names(), self._hard_words.listed())
        if self._known is None or self._known[0] != known:
            names, listed = known
            checker = Checker(self._words, listed, names)
            self._known = known, checker, LetterChecker(self._words, checker)
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
    if stop.is_gap:
        return GapToFill(line=_beginning(sentence))
    kind = StopsToAnswer if sentence in lines else LetterStopsToAnswer
    return kind(line=_beginning(sentence), why=stop.reason)


def _beginning(sentence: str) -> str:
    """Enough of a sentence to find it by, in a message that stays short."""
    if len(sentence) <= LONGEST_SHOWN:
        return sentence
    return f"{sentence[:LONGEST_SHOWN].rstrip()}…"
