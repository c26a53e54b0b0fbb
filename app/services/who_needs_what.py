"""Who needs what at a meeting, for facilitators: by person, and by what to do."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.letter import Sentence
from app.domain.needs import Adjustment, Happened, Strength, at_odds
from app.domain.people import Member
from app.domain.room import RoomLine, Wanted
from app.domain.room_paper import PaperPart, PaperRow, clipped
from app.services.needs_known import by_importance
from app.wording.catalogue import Catalogue

MOST_NAMES = 30
"""As many as a row has room for."""


class WhoNeedsWhat:
    """Writes the parts of the paper from the meeting's list. ``catalogue`` has each line."""

    def __init__(self, words: Catalogue, catalogue: Mapping[str, Adjustment]) -> None:
        self._words = words
        self._catalogue = dict(catalogue)

    def parts(self, people: Sequence[Member], lines: Sequence[RoomLine]) -> list[PaperPart]:
        """A part for each of those who come, and then one of all there is to do."""
        words = self._words
        if not people:
            return [PaperPart(lines=(words("who_needs.nobody").words,))]
        parts = [self._of_person(one, lines) for one in people]
        parts[0] = replace(parts[0], chapter=words("who_needs.by_person").words)
        return [*parts, self._by_line(lines)] if lines else parts

    def _of_person(self, member: Member, lines: Sequence[RoomLine]) -> PaperPart:
        words, name = self._words, member.name
        theirs = {
            one.need.id: one
            for line in lines
            for one in line.wanted
            if one.need.member_id == member.id
        }
        rows = tuple(
            self._need_row(theirs[need.id])
            for need in by_importance(one.need for one in theirs.values())
        )
        said = []
        if member.talks.strip():
            talks = clipped(member.talks)
            said.append(words("who_needs.talks", name=name, talks=talks).words)
        if not rows:
            said.append(words("who_needs.ask", name=name).words)
        needs = [one.need for one in theirs.values()]
        for one, other in at_odds(needs, self._catalogue):
            blanks = {"one": one.phrase.words, "other": other.phrase.words}
            said.append(words("who_needs.at_odds", name=name, **blanks).words)
        return PaperPart(Sentence(name, member.face), rows, tuple(said))

    def _need_row(self, wanted: Wanted) -> PaperRow:
        words, need = self._words, wanted.need
        said = clipped(need.phrase.words)
        if need.strength is Strength.MUST_HAVE:
            said = words("who_needs.must", words=said).words
        line = self._catalogue.get(need.adjustment)
        action = clipped((line.action if line else "") or need.action)
        action = action or words("who_needs.no_action", name=wanted.member).words
        if wanted.failed is not None:
            how = "partly" if wanted.failed is Happened.PARTLY else "no"
            action = words(f"who_needs.failed_{how}", action=action).words
        return PaperRow(Sentence(said, need.phrase.picture), (action,))

    def _by_line(self, lines: Sequence[RoomLine]) -> PaperPart:
        words = self._words
        rows = tuple(
            PaperRow(
                Sentence(self._to_do(line), line.phrase.picture),
                (self._names(line.wanted),),
            )
            for line in lines
        )
        columns = (words("who_needs.do").words, words("who_needs.who").words)
        chapter = words("who_needs.by_line").words
        return PaperPart(rows=rows, columns=columns, chapter=chapter, to_tick=True)

    def _to_do(self, line: RoomLine) -> str:
        """What to do, or why it cannot be done."""
        action = clipped(line.phrase.words)
        if not line.could_not:
            return action
        because = clipped(line.could_not)
        return self._words("who_needs.could_not", action=action, because=because).words

    def _names(self, wanted: Sequence[Wanted]) -> str:
        """Who needs it, as far as there is room: everyone has it on a page of their own too."""
        names = ", ".join(map(self._name, wanted[:MOST_NAMES]))
        rest = len(wanted) - MOST_NAMES
        if rest <= 0:
            return names
        return self._words("who_needs.and_more", names=names, count=rest).words

    def _name(self, wanted: Wanted) -> str:
        if wanted.need.strength is not Strength.MUST_HAVE:
            return wanted.member
        return self._words("who_needs.must_name", name=wanted.member).words
