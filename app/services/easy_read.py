"""Checking what facilitators write for members, and what they chose to leave as it is."""

from collections.abc import Iterable, Sequence
from uuid import UUID, uuid4

from sqlalchemy import select

from app.domain.easy_read import Finding, Kind, Left
from app.domain.errors import GapToFill, Gone, StopsToAnswer, WordsMissing
from app.domain.letter import HardWord
from app.domain.outcomes import Outcome
from app.easyread.checker import Checker, open_stops
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
        self._known: tuple[frozenset[str], Checker] | None = None

    def check(self, sentences: Sequence[str], kind: Kind = Kind.TEXT) -> list[list[Finding]]:
        """What there is to look at in each sentence, without what was left as it is.

        A gap that is not filled in is always found.
        """
        checker, left = self._checker(), self._left()
        return [
            [one for one in found if one.is_gap or (sentence, one.rule, one.text) not in left]
            for sentence, found in zip(
                sentences, checker.check_lines(sentences, kind, "\n\n"), strict=True
            )
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
        """What has to be answered before anyone is told of an outcome, with its sentence."""
        sentences = [line.phrase.words for line in outcome.lines]
        pairs = zip(sentences, self.check(sentences), strict=True)
        return [(sentence, one) for sentence, found in pairs for one in open_stops(found)]

    def need_none_in(self, sentences: Sequence[str]) -> None:
        """Raise StopsToAnswer while a stop in some sentences is neither mended nor left."""
        for sentence, found in zip(sentences, self.check(sentences), strict=True):
            for one in open_stops(found):
                raise self._problem("plan", sentence, one)

    def need_no_stops(self, outcome: Outcome) -> None:
        """Raise StopsToAnswer while a stop in an outcome is neither mended nor left.

        It is GapToFill when the first of them is a gap.
        """
        for sentence, stop in self.stops(outcome):
            raise self._problem("outcomes", sentence, stop)

    def _problem(self, page: str, sentence: str, stop: Finding) -> StopsToAnswer:
        problem = GapToFill if stop.is_gap else StopsToAnswer
        return problem(page=self._words(f"desk.{page}").words, line=sentence, why=stop.reason)

    def _checker(self) -> Checker:
        names = self._names()
        if self._known is None or self._known[0] != names:
            self._known = names, Checker(self._words, self._words.listed_words, names)
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
