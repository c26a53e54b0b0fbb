"""Bringing in what helps members from the same CSV file that is made for outside.

A need is shared both ways under the Accessible Information Standard (DAPB1605 Amd 30/2025).
What a member said here stands above what a file says: a no stays a no, and what was taken
away stays away (handbook 3.2, 4.9).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.needs import Adjustment, MayKnow, Need, Strength
from app.domain.needs_import import (
    Brought,
    Change,
    FileNeed,
    Incoming,
    KnownMember,
    Problem,
    ReadFile,
    Trouble,
)
from app.domain.people import Agreement, Purpose
from app.domain.phrase import Phrase
from app.services.helps import Helps
from app.services.needs_set import need_came
from app.services.needs_told import IS_KEPT
from app.services.values import need_value
from app.services.within import Within
from app.storage.models import ConsentRow, MemberRow, NeedRow
from app.storage.store import Sessions
from app.wording.needs_file import read_needs

OWN_PICTURE = "help"

Key = tuple[UUID, str]
"""Whose need, and its line or its words: by this the same need is known again."""


class _Here:
    """Who and what is on the board, as a row of a file is matched with it."""

    def __init__(self, session: Session, lines: Mapping[str, Adjustment]) -> None:
        self._lines = lines
        self._by_words = {_same(line.phrase.words): line for line in lines.values()}
        self._members = _members(session)
        self.kept = {self._key(need): need for need in _kept(session)}
        self._taken_back = {self._key(need) for need in _taken_back(session)}
        self._seen: set[Key] = set()

    def member(self, row: FileNeed) -> tuple[KnownMember | None, Trouble | None]:
        """Whose row it is: by id, or by a full name that only one person has."""
        found = [one for one in self._members if str(one.id) == row.member_id.lower()]
        if not found and row.member:
            named = [one for one in self._members if _same(one.called) == _same(row.member)]
            found = [one for one in named if not one.left] or named
        if not found:
            return None, Trouble.UNKNOWN_MEMBER
        if len(found) > 1:
            return None, Trouble.WHICH_MEMBER
        (member,) = found
        if member.left:
            return member, Trouble.MEMBER_LEFT
        return member, None if member.may_keep else Trouble.SAID_NO

    def again(self, key: Key) -> Trouble | None:
        """Whether a need stood in the file before, or was taken away from the board."""
        if key in self._seen:
            return Trouble.TWICE
        self._seen.add(key)
        is_gone = key in self._taken_back and key not in self.kept
        return Trouble.TAKEN_BACK if is_gone else None

    def line(self, row: FileNeed) -> Adjustment | None:
        """The line of the catalogue of a row: by id, or by its words."""
        return self._lines.get(row.line) or self._by_words.get(_same(row.words))

    def _key(self, need: Need) -> Key:
        words = _same(need.phrase.words)
        line = self._by_words.get(words)
        return need.member_id, need.adjustment or (line.id if line else words)


class NeedsImport:
    """What a file would change, and then that it does: all that can be, or nothing."""

    def __init__(
        self, sessions: Sessions, helps: Helps, today: Callable[[], date] = date.today
    ) -> None:
        self._sessions = sessions
        self._helps = helps
        self._today = today

    def look_at(self, contents: bytes) -> Brought:
        """What a file would do. Nothing is kept. Raises the errors of ``read_needs``."""
        read = read_needs(contents)
        with self._sessions() as session:
            return self._plan(session, read)

    def bring_in(self, contents: bytes) -> Brought:
        """Keep what a file says, in one transaction, and set in the app what is new in it.

        Raises the errors of ``read_needs``.
        """
        read = read_needs(contents)
        with self._sessions.begin() as session:
            plan = self._plan(session, read)
            Helps(Within(session), self._today).save_all(plan.to_keep)
            session.flush()
            for incoming in plan.incoming:
                if incoming.change is Change.NEW:
                    need_came(session, session.get_one(NeedRow, incoming.need.id))
            return plan

    def _plan(self, session: Session, read: ReadFile) -> Brought:
        here = _Here(session, self._helps.lines())
        incoming: list[Incoming] = []
        problems = list(read.problems)
        for row in read.rows:
            found = self._judge(row, here)
            if isinstance(found, Incoming):
                incoming.append(found)
            else:
                problems.append(found)
        problems.sort(key=lambda problem: problem.row)
        return Brought(tuple(incoming), tuple(problems))

    def _judge(self, row: FileNeed, here: _Here) -> Incoming | Problem:
        """What one row does, or why it cannot come in."""
        member, trouble = here.member(row)
        if member is None or trouble:
            said = row.member or row.member_id
            return Problem(row.row, trouble or Trouble.NO_MEMBER, said)
        line = here.line(row)
        if line is None and not row.words.strip():
            return Problem(row.row, Trouble.NO_WORDS)
        key = (member.id, line.id if line else _same(row.words))
        before = here.kept.get(key)
        trouble = here.again(key) or self._dates(row, before)
        if trouble:
            return Problem(row.row, trouble, member.called)
        if before is None:
            return Incoming(row.row, member.called, _new(row, member, line), Change.NEW)
        need = _known(row, before)
        change = Change.SAME if need == before else Change.CHANGED
        return Incoming(row.row, member.called, need, change)

    def _dates(self, row: FileNeed, before: Need | None) -> Trouble | None:
        """What is wrong with the dates of a row, beside those that are kept."""
        agreed = row.agreed_on or (before.agreed_on if before else None)
        review = row.review_on or (before.review_on if before else None)
        if row.agreed_on and row.agreed_on > self._today():
            return Trouble.TO_COME
        return Trouble.REVIEW_FIRST if agreed and review and review < agreed else None


def _known(row: FileNeed, before: Need) -> Need:
    """A need that is kept, with what a row says of it; what it does not say stays."""
    return replace(
        before,
        strength=row.strength or before.strength,
        agreed_on=row.agreed_on or before.agreed_on,
        review_on=row.review_on or before.review_on,
        note=row.note if row.note.strip() else before.note,
    )


def _new(row: FileNeed, member: KnownMember, line: Adjustment | None) -> Need:
    return Need(
        uuid4(),
        member.id,
        line.phrase if line else Phrase(row.words, OWN_PICTURE),
        line.action if line else "",
        line.id if line else "",
        row.strength or Strength.HELPS,
        row.agreed_on,
        row.review_on,
        row.note,
        row.helped,
        _who(row, member),
    )


def _who(row: FileNeed, member: KnownMember) -> MayKnow:
    """Who may know of what is new: no file can say a yes to the venue for a member."""
    if row.may_know is MayKnow.VENUE and not member.lets_venue_know:
        return MayKnow.HELPERS
    return row.may_know or MayKnow.HELPERS


def _same(words: str) -> str:
    """Words without regard to case and spaces, to know them again by."""
    return " ".join(words.split()).casefold()


def _members(session: Session) -> list[KnownMember]:
    """Everyone there is and was, and whether what helps them may be kept."""
    said_no = _who_said(session, Purpose.KEEP_NEEDS, Agreement.NO)
    said_yes = _who_said(session, Purpose.SHARE_NEEDS, Agreement.YES)
    return [
        KnownMember(
            row.id,
            row.name,
            row.full_name,
            row.removed_at is not None,
            row.id not in said_no,
            row.id in said_yes,
        )
        for row in session.scalars(select(MemberRow))
    ]


def _who_said(session: Session, purpose: Purpose, agreement: Agreement) -> set[UUID]:
    said = select(ConsentRow.member_id).filter_by(
        purpose=purpose, agreement=agreement, replaced=False
    )
    return set(session.scalars(said))


def _kept(session: Session) -> list[Need]:
    wanted = select(NeedRow).where(IS_KEPT).order_by(NeedRow.agreed_on.desc(), NeedRow.id)
    return [need_value(row) for row in session.scalars(wanted)]


def _taken_back(session: Session) -> list[Need]:
    """What was taken away: a file does not bring it back."""
    wanted = select(NeedRow).where(NeedRow.removed_at.is_not(None))
    return [need_value(row) for row in session.scalars(wanted)]
