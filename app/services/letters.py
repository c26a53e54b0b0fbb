"""Making the letters that tell members what happened, and reading them again."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.easy_read import LetterFinding
from app.domain.errors.answering import NothingToAnswer
from app.domain.errors.letters import NotReadByAPerson
from app.domain.errors.store import Gone
from app.domain.letter import Letter, LetterProfile, Part, Sentence
from app.domain.letter_log import MadeLetter, Making
from app.domain.outcomes import Outcome
from app.domain.people import Member
from app.domain.privacy import reasons_to_read
from app.domain.telling import has_news
from app.domain.views import View
from app.easyread.letter_rules import stops_of
from app.services.known_people import names_in
from app.services.letter_checks import row_of
from app.services.letter_drafts import Drafts, readings
from app.services.letter_rows import (
    kept_of,
    letters_about,
    letters_that_count,
    made_value,
    told_in,
)
from app.services.outcomes import Outcomes
from app.services.snapshots import keep, letter_from, profile_from
from app.services.values import member_value
from app.services.view_values import OWN_CARD
from app.services.views import Views
from app.storage.models import (
    LetterPaperRow,
    LetterRow,
    MemberRow,
    ViewRow,
    outcome_view,
)
from app.storage.store import Sessions


class Letters:
    """Letters, each kept exactly as it was made."""

    def __init__(
        self,
        sessions: Sessions,
        outcomes: Outcomes,
        views: Views,
        drafts: Drafts,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._sessions = sessions
        self._outcomes = outcomes
        self._views = views
        self._drafts = drafts
        self._today = today

    def make(self, outcome_id: UUID) -> list[MadeLetter]:
        """Make a letter for everyone an outcome answers. Raises what ``readers`` raises."""
        for member_id in self.readers(outcome_id):
            self.make_for(outcome_id, member_id)
        return self.made(outcome_id)

    def readers(self, outcome_id: UUID) -> dict[UUID, str]:
        """The names of the members an outcome is told to by letter, by their ids.

        Views with no name make no letter, nor do answers someone gave for a member. Raises
        NothingToAnswer when nobody is left to write to or there is nothing to say, or Gone.
        """
        outcome = self._outcomes.outcome(outcome_id)
        found = self._readers(outcome_id)
        if not found or not outcome.lines:
            raise NothingToAnswer
        return found

    def has_readers(self, outcome: Outcome) -> bool:
        """Whether an outcome makes any letter at all."""
        return bool(outcome.lines and self._readers(outcome.id))

    def make_for(self, outcome_id: UUID, member_id: UUID) -> Making:
        """Make one member's letter about an outcome, if there is one to make.

        One that has not left us is replaced when it would not say the same any more; one that
        has is followed by another when there is news. The old one is kept as it was. Raises
        NothingToAnswer when there is nothing to say, StopsToAnswer or LetterStopsToAnswer
        while it is not easy read, or Gone when there is no such reader.
        """
        outcome = self._outcomes.outcome(outcome_id)
        views = self._views_of(outcome_id, member_id)
        if not outcome.lines:
            raise NothingToAnswer
        if not views:
            raise Gone
        with self._sessions.begin() as session:
            member = member_value(session.get_one(MemberRow, member_id))
            had, waiting = letters_about(session, outcome_id, member_id)
            told = told_in(had) if had else None
            if told is not None and not has_news(told, outcome, self._today()):
                _replace(waiting)
                return Making.AS_BEFORE
            written = self._drafts.write(self._drafts.occasion(outcome), member, views, told)
            checked = self._drafts.checks.look(written, member.letter, outcome.topic.words)
            self._drafts.checks.need_no_stops(checked, outcome)
            if waiting and _is_the_same(waiting[-1], written, member.letter):
                _replace(waiting[:-1])
                session.merge(row_of(waiting[-1].id, checked))
                return Making.AS_BEFORE
            _replace(waiting)
            row = _row(session, outcome, member, written)
            row.follows_id = had.id if had else None
            session.add(row)
            session.flush()
            session.add(row_of(row.id, checked))
            if waiting:
                return Making.CHANGED
            return Making.NEXT if had else Making.NEW

    def preview(self, outcome_id: UUID) -> Letter | None:
        """The letter to the first reader as it would be now, or None with nobody to write to.

        Nothing is kept. Raises Gone.
        """
        draft = self._draft(self._outcomes.outcome(outcome_id))
        return draft[0] if draft else None

    def stops(self, outcome_id: UUID) -> list[LetterFinding]:
        """What must change in the letter to the first reader, besides the words of its lines.

        Raises Gone.
        """
        outcome = self._outcomes.outcome(outcome_id)
        draft = self._draft(outcome)
        if draft is None:
            return []
        checked = self._drafts.checks.look(draft[0], draft[1].letter, outcome.topic.words)
        lines = [line.phrase.words for line in outcome.lines]
        found = zip(lines, self._drafts.easy_read.check(lines), strict=True)
        seen = {(line, one.rule) for line, here in found for one in here}
        return [
            one
            for one in stops_of(checked.findings)
            if (one.sentence, one.finding.rule) not in seen
        ]

    def made(self, outcome_id: UUID | None = None) -> list[MadeLetter]:
        """The letters of one outcome, or all of them, the newest first."""
        wanted = letters_that_count()
        if outcome_id:
            wanted = wanted.where(LetterRow.outcome_id == outcome_id)
        with self._sessions() as session:
            return [made_value(row, member) for row, member in session.execute(wanted)]

    def of_member(self, member_id: UUID) -> list[MadeLetter]:
        """The letters one member may read: those that are ready, the newest first."""
        return [
            letter
            for letter in self.made()
            if letter.member_id == member_id and letter.may_be_printed
        ]

    def letter(self, letter_id: UUID) -> tuple[Letter, LetterProfile]:
        """A letter exactly as it was made, and how its reader likes it. Raises Gone."""
        with self._sessions() as session:
            row = session.get(LetterRow, letter_id)
            if row is None:
                raise Gone
            return letter_from(row.contents), profile_from(row.profile)

    def paper(self, letter_id: UUID) -> bytes | None:
        """The pages of a letter as they first left the desk, or None while they have not."""
        with self._sessions() as session:
            row = session.get(LetterPaperRow, letter_id)
            return row.pdf if row else None

    def keep_paper(self, letter_id: UUID, pdf: bytes) -> bytes:
        """Keep the pages of a letter for good; return those that are kept. Raises Gone."""
        with self._sessions.begin() as session:
            if session.get(LetterRow, letter_id) is None:
                raise Gone
            row = session.get(LetterPaperRow, letter_id)
            if row is None:
                row = LetterPaperRow(letter_id=letter_id, pdf=pdf)
                session.add(row)
            return row.pdf

    def say_it_was_read(self, letter_id: UUID, *, read: bool) -> None:
        """Keep that a person has read a letter and it may be printed, or that it may not."""
        with self._sessions.begin() as session:
            row = session.get(LetterRow, letter_id)
            if row is None:
                raise Gone
            row.read_by_a_person = read

    def ready(self, letter_id: UUID) -> MadeLetter:
        """A letter that may be printed. Raises NotReadByAPerson, or Gone."""
        with self._sessions() as session:
            wanted = letters_that_count().where(LetterRow.id == letter_id)
            found = session.execute(wanted).first()
            if found is None:
                raise Gone
            letter = made_value(*found)
        if not letter.may_be_printed:
            raise NotReadByAPerson
        return letter

    def profiles(self, letter_ids: Sequence[UUID]) -> dict[UUID, LetterProfile]:
        """How the readers of these letters like them, as it was when each was made."""
        wanted = select(LetterRow.id, LetterRow.profile).where(LetterRow.id.in_(letter_ids))
        with self._sessions() as session:
            return {row_id: profile_from(kept) for row_id, kept in session.execute(wanted)}

    def _draft(self, outcome: Outcome) -> tuple[Letter, Member] | None:
        """The letter to the first reader of an outcome, if it has one."""
        for member_id in self._readers(outcome.id):
            views = self._views_of(outcome.id, member_id)
            with self._sessions() as session:
                member = member_value(session.get_one(MemberRow, member_id))
                had, _waiting = letters_about(session, outcome.id, member_id)
                told = told_in(had) if had else None
            if told is not None and not has_news(told, outcome, self._today()):
                told = None
            occasion = self._drafts.occasion(outcome)
            return self._drafts.write(occasion, member, views, told), member
        return None

    def _readers(self, outcome_id: UUID) -> dict[UUID, str]:
        wanted = readings().where(outcome_view.c.outcome_id == outcome_id)
        named = wanted.with_only_columns(MemberRow.id, MemberRow.name)
        with self._sessions() as session:
            return {row.id: row.name for row in session.execute(named)}

    def _views_of(self, outcome_id: UUID, member_id: UUID) -> list[View]:
        """What one member said that an outcome answers, and what was said for them.

        There is nothing for who said nothing themselves.
        """
        here = (outcome_view.c.outcome_id == outcome_id, ViewRow.member_id == member_id)
        with self._sessions() as session:
            own = [view_id for _, _, view_id in session.execute(readings().where(*here))]
            others = session.execute(readings(spoken_for=True).where(*here))
            found = own + [view_id for _, _, view_id in others] if own else []
        return self._views.with_ids(found)


def _replace(rows: Sequence[LetterRow]) -> None:
    for row in rows:
        row.replaced = True


def _is_the_same(old: LetterRow, new: Letter, likes: LetterProfile) -> bool:
    """Whether two letters differ in nothing but the date at the top."""
    kept = letter_from(old.contents)
    return profile_from(old.profile) == likes and replace(kept, date="") == replace(
        new, date=""
    )


def _is_our_card(line: Sentence) -> bool:
    return line.quoted and line.picture not in ("", OWN_CARD)


def _row(session: Session, outcome: Outcome, member: Member, written: Letter) -> LetterRow:
    # What the board wrote on a card is read through already.
    said = [line.words for line in written.block(Part.YOU_SAID) if not _is_our_card(line)]
    reasons = reasons_to_read(said, names_in(session, member.id), private=outcome.private)
    return LetterRow(
        id=uuid4(),
        outcome_id=outcome.id,
        member_id=member.id,
        contents={**keep(written), **kept_of(outcome)},
        profile=keep(member.letter),
        reasons=list(reasons),
        state=outcome.state,
        due=outcome.due,
    )
