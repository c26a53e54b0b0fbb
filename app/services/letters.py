"""Making the letters that tell members what happened, and seeing that they arrive."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload, selectinload

from app.domain.errors import Gone, NothingToAnswer, NotReadByAPerson
from app.domain.letter import Layout, Letter, LetterProfile, Part, Sender
from app.domain.letter_log import LetterStep, MadeLetter
from app.domain.outcomes import Outcome
from app.domain.people import Member
from app.domain.privacy import Reason, reasons_to_read
from app.domain.views import Helped, View
from app.services.album import Album
from app.services.boards import Boards
from app.services.letter_writing import LetterWriter, Occasion
from app.services.outcomes import Outcomes
from app.services.snapshots import keep, letter_from, profile_from
from app.services.values import member_value, signpost_value
from app.services.views import Views
from app.storage.models import (
    FacilitatorRow,
    LetterEventRow,
    LetterPaperRow,
    LetterRow,
    MemberRow,
    SupporterRow,
    TopicRow,
)
from app.storage.store import Sessions


class Letters:
    """Letters, each kept exactly as it was made."""

    def __init__(
        self,
        sessions: Sessions,
        outcomes: Outcomes,
        views: Views,
        writer: LetterWriter,
        album: Album,
    ) -> None:
        self._sessions = sessions
        self._boards = Boards(sessions)
        self._outcomes = outcomes
        self._views = views
        self._writer = writer
        self._album = album

    def make(self, outcome_id: UUID) -> list[MadeLetter]:
        """Make a letter for everyone an outcome answers.

        A letter that would say the same as before is left alone; one that would not takes
        the old one's place, and the old one is kept as it was.
        Views with no name make no letter, nor do answers someone gave for a member. Raises
        NothingToAnswer when nobody is left to write to, or there is nothing to say.
        """
        outcome = self._outcomes.outcome(outcome_id)
        of_member = self._readers(outcome)
        if not of_member or not outcome.lines:
            raise NothingToAnswer
        with self._sessions.begin() as session:
            occasion = self._occasion(session, outcome)
            for member_id, views in of_member.items():
                self._make_one(session, occasion, member_id, views)
        return self.made(outcome_id)

    def preview(self, outcome_id: UUID) -> Letter | None:
        """The letter to the first reader as it would be now, or None with nobody to write to.

        Nothing is kept. Raises Gone.
        """
        outcome = self._outcomes.outcome(outcome_id)
        for member_id, views in self._readers(outcome).items():
            with self._sessions() as session:
                row = session.get(MemberRow, member_id)
                if row is not None and row.removed_at is None:
                    occasion = self._occasion(session, outcome)
                    return self._write(occasion, member_value(row), views)
        return None

    def made(self, outcome_id: UUID | None = None) -> list[MadeLetter]:
        """The letters of one outcome, or all of them, the newest first."""
        wanted = _made_letters()
        if outcome_id:
            wanted = wanted.where(LetterRow.outcome_id == outcome_id)
        with self._sessions() as session:
            return [_made(row, member) for row, member in session.execute(wanted)]

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
            found = session.execute(_made_letters().where(LetterRow.id == letter_id)).first()
            if found is None:
                raise Gone
            letter = _made(*found)
        if not letter.may_be_printed:
            raise NotReadByAPerson
        return letter

    def profiles(self, letter_ids: Sequence[UUID]) -> dict[UUID, LetterProfile]:
        """How the readers of these letters like them, as it was when each was made."""
        wanted = select(LetterRow.id, LetterRow.profile).where(LetterRow.id.in_(letter_ids))
        with self._sessions() as session:
            return {row_id: profile_from(kept) for row_id, kept in session.execute(wanted)}

    def record(self, letter_ids: Sequence[UUID], step: LetterStep, by: str = "") -> None:
        """Keep that letters were saved, printed or given."""
        with self._sessions.begin() as session:
            for letter_id in letter_ids:
                session.add(LetterEventRow(id=uuid4(), letter_id=letter_id, what=step, by=by))

    def has_readers(self, outcome: Outcome) -> bool:
        """Whether an outcome makes any letter at all."""
        return bool(outcome.lines and self._readers(outcome))

    def _readers(self, outcome: Outcome) -> dict[UUID, list[View]]:
        """What each member said that an outcome answers, by member."""
        of_member: dict[UUID, list[View]] = {}
        with self._sessions() as session:
            here = set(
                session.scalars(select(MemberRow.id).where(MemberRow.removed_at.is_(None)))
            )
        for view in self._views.with_ids(list(outcome.view_ids)):
            if view.member_id in here and view.helped is not Helped.FOR_ME:
                of_member.setdefault(view.member_id, []).append(view)
        return of_member

    def _occasion(self, session: Session, outcome: Outcome) -> Occasion:
        board = self._boards.board()
        wanted = select(FacilitatorRow).order_by(FacilitatorRow.name != board.contact_name)
        row = session.scalars(wanted.limit(1)).one_or_none()
        sender = (
            Sender(row.name, row.job, row.photo) if row else Sender(board.contact_name, "", "")
        )
        topic = session.get(
            TopicRow, outcome.topic_id, options=[joinedload(TopicRow.signposts)]
        )
        posts = tuple(signpost_value(post) for post in topic.signposts) if topic else ()
        return Occasion(board, sender, outcome, posts)

    def _write(self, occasion: Occasion, member: Member, views: Sequence[View]) -> Letter:
        """A member's letter with the pictures they like, and who those are from."""
        letter = self._writer.write(occasion, member, views)
        if member.letter.layout is Layout.NO_PICTURES:
            return letter
        letter = letter.showing(self._album.stand_ins(member.screen.pictures))
        return replace(letter, credits=tuple(self._album.credits(letter.pictures)))

    def _make_one(
        self, session: Session, occasion: Occasion, member_id: UUID, views: list[View]
    ) -> None:
        row = session.get(MemberRow, member_id)
        if row is None or row.removed_at is not None:
            return
        member = member_value(row)
        written = self._write(occasion, member, views)
        same = select(LetterRow).filter_by(
            outcome_id=occasion.outcome.id, member_id=member_id, replaced=False
        )
        old = session.scalars(same).one_or_none()
        if old is not None:
            looks_the_same = profile_from(old.profile) == member.letter
            if looks_the_same and _says_the_same(letter_from(old.contents), written):
                return
            old.replaced = True
        said = [line.words for line in written.block(Part.YOU_SAID)]
        reasons = reasons_to_read(
            said, _names(session, besides=row), private=occasion.outcome.private
        )
        session.add(
            LetterRow(
                id=uuid4(),
                outcome_id=occasion.outcome.id,
                member_id=member_id,
                contents=keep(written),
                profile=keep(member.letter),
                reasons=list(reasons),
            )
        )


def _made_letters() -> Select[LetterRow, MemberRow]:
    """The letters that count, the newest first, each with its reader."""
    return (
        select(LetterRow, MemberRow)
        .join(MemberRow, MemberRow.id == LetterRow.member_id)
        .where(MemberRow.removed_at.is_(None), LetterRow.replaced.is_(False))
        .options(selectinload(LetterRow.events))
        .order_by(LetterRow.made_at.desc(), MemberRow.name)
    )


def _says_the_same(old: Letter, new: Letter) -> bool:
    """Whether two letters differ in nothing but the date at the top."""
    return replace(old, date="") == replace(new, date="")


def _names(session: Session, besides: MemberRow) -> frozenset[str]:
    """The first names of everyone else the board knows."""
    others = select(MemberRow.name).where(MemberRow.id != besides.id)
    names = [*session.scalars(others), *session.scalars(select(SupporterRow.name))]
    return frozenset(name.split()[0] for name in names if name.strip())


def _furthest(events: Sequence[LetterEventRow]) -> LetterStep:
    """How far a letter has come: one that was given stays given when it is saved again."""
    steps = {LetterStep(event.what) for event in events}
    return next((step for step in reversed(LetterStep) if step in steps), LetterStep.MADE)


def _made(row: LetterRow, member: MemberRow) -> MadeLetter:
    return MadeLetter(
        row.id,
        row.outcome_id,
        member.id,
        member.name,
        member.face,
        row.contents["title"],
        row.made_at.date(),
        _furthest(row.events),
        tuple(Reason(reason) for reason in row.reasons),
        row.read_by_a_person,
    )
