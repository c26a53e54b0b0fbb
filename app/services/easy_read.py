"""Checking what facilitators write for members, and what they chose to leave as it is."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from app.domain.easy_read import Finding, ListedWord
from app.domain.errors import StopsToAnswer, WordsMissing
from app.domain.letter import HardWord
from app.domain.outcomes import Outcome
from app.easyread.checker import Checker, open_stops
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
        self._known: tuple[Known, Checker] | None = None

    def check(self, sentences: Sequence[str]) -> list[list[Finding]]:
        """What there is to look at in each sentence, without what was left as it is."""
        checker, left = self._checker(), self._left()
        return [
            [one for one in found if (sentence, one.rule, one.text) not in left]
            for sentence, found in zip(
                sentences, checker.check_lines(sentences, between="\n\n"), strict=True
            )
        ]

    def word_list(self, sentences: Iterable[str]) -> tuple[HardWord, ...]:
        """What the bold words of a text mean, each once (ER35)."""
        return self._checker().word_list(sentences)

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
        """What has to be answered before anyone is told of an outcome, with its sentence."""
        sentences = [line.phrase.words for line in outcome.lines]
        pairs = zip(sentences, self.check(sentences), strict=True)
        return [(sentence, one) for sentence, found in pairs for one in open_stops(found)]

    def need_no_stops(self, outcome: Outcome) -> None:
        """Raise StopsToAnswer while a stop in an outcome is neither mended nor left."""
        stops = self.stops(outcome)
        if stops:
            raise StopsToAnswer(line=stops[0][0], why=stops[0][1].reason)

    def _checker(self) -> Checker:
        known = (self._names(), self._hard_words.listed())
        if self._known is None or self._known[0] != known:
            names, listed = known
            self._known = known, Checker(self._words, listed, names)
        return self._known[1]

    def _names(self) -> frozenset[str]:
        """The names of people and places here: they are never hard words."""
        columns = (
            MemberRow.name,
            MemberRow.full_name,
            SupporterRow.name,
            FacilitatorRow.name,
            VenueRow.name,
        )
        with self._sessions() as session:
            names = [name for one in columns for name in session.scalars(select(one))]
        return frozenset(name.strip() for name in names if name and name.strip())

    def _left(self) -> set[tuple[str, str, str]]:
        wanted = select(LeftAsItIsRow.sentence, LeftAsItIsRow.rule, LeftAsItIsRow.found)
        with self._sessions() as session:
            return {(row.sentence, row.rule, row.found) for row in session.execute(wanted)}
