"""Telling a council or an NHS host what helps members: those who said yes, and no one else.

The fourth of the six steps of the Accessible Information Standard (DAPB1605 Amd 30/2025), in
the shape of the Reasonable Adjustment Digital Flag (DAPB4019), which rests on a person's own
consent (handbook 3.2, 3.3, 4.9).
"""

from collections import defaultdict
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.errors.needs import NobodyToTell
from app.domain.errors.writing import BoardHasNoName
from app.domain.needs import Happened
from app.domain.needs_export import (
    Exported,
    ExportKind,
    Shared,
    SharedConsent,
    SharedNeed,
    SharedPerson,
)
from app.domain.people import Agreement, Purpose
from app.services.files import write_whole
from app.services.helps import Helps, line_of
from app.services.needs_told import FOR_OUTSIDE
from app.services.values import need_value
from app.storage.models import (
    BoardRow,
    ChangeRow,
    ConsentRow,
    MeetingNeedRow,
    MeetingRow,
    MemberRow,
    NeedRow,
    NeedsExportRow,
    needs_export_member,
)
from app.storage.models.base import now
from app.storage.store import Sessions
from app.wording.catalogue import Catalogue
from app.wording.fhir import written_bundle
from app.wording.needs_csv import written_needs
from app.wording.standards import standard_words

LATEST = 4


class NeedsExport:
    """Files of what helps members, for outside. Each is kept in the history."""

    def __init__(self, sessions: Sessions, helps: Helps, words: Catalogue) -> None:
        self._sessions = sessions
        self._helps = helps
        self._words = words

    def how_many(self) -> int:
        """How many people would be in a file that is made now."""
        wanted = select(func.count(NeedRow.member_id.distinct())).where(FOR_OUTSIDE)
        with self._sessions() as session:
            return session.scalar(wanted) or 0

    def shared(self) -> Shared:
        """Everything that may leave the board now. Raises BoardHasNoName."""
        with self._sessions() as session:
            return self._read(session)

    def contents(self, kind: ExportKind) -> bytes:
        """What a file would have in it now. Raises BoardHasNoName."""
        return self._write(self.shared(), kind)

    def save(self, file: Path, kind: ExportKind) -> Exported:
        """Write a file whole, and keep that it was made and who is in it.

        Raises NobodyToTell, BoardHasNoName and CannotWriteFile; then nothing is kept.
        """
        with self._sessions.begin() as session:
            shared = self._read(session)
            if not shared.people:
                raise NobodyToTell
            row = NeedsExportRow(
                id=uuid4(), made_at=shared.made_at, kind=kind, people=len(shared.people)
            )
            session.add(row)
            session.flush()
            of = [{"needs_export_id": row.id, "member_id": one.id} for one in shared.people]
            session.execute(needs_export_member.insert(), of)
            write_whole(file, self._write(shared, kind))
            return Exported(shared.made_at, kind, len(shared.people))

    def latest(self, member_id: UUID | None = None) -> list[Exported]:
        """The last files that were made, newest first: all, or those a member is in."""
        wanted = (
            select(NeedsExportRow, ChangeRow.who)
            .join(ChangeRow, ChangeRow.row_id == NeedsExportRow.id, isouter=True)
            .order_by(NeedsExportRow.made_at.desc(), NeedsExportRow.id)
            .limit(LATEST)
        )
        if member_id is not None:
            wanted = wanted.join(needs_export_member).where(
                needs_export_member.c.member_id == member_id
            )
        with self._sessions() as session:
            return [
                Exported(row.made_at, row.kind, row.people, who or "")
                for row, who in session.execute(wanted)
            ]

    def _write(self, shared: Shared, kind: ExportKind) -> bytes:
        write = written_needs if kind is ExportKind.CSV else written_bundle
        return write(shared, standard_words(self._words))

    def _read(self, session: Session) -> Shared:
        board = session.scalars(select(BoardRow)).one_or_none()
        if board is None or not board.name.strip():
            raise BoardHasNoName
        wanted = (
            select(NeedRow, MemberRow)
            .join(MemberRow, MemberRow.id == NeedRow.member_id)
            .where(FOR_OUTSIDE)
            .order_by(
                MemberRow.name, MemberRow.id, NeedRow.agreed_on, NeedRow.words, NeedRow.id
            )
        )
        whose: dict[UUID, MemberRow] = {}
        needs: dict[UUID, list[NeedRow]] = defaultdict(list)
        for need, member in session.execute(wanted):
            whose[member.id] = member
            needs[member.id].append(need)
        said = _last_said(session)
        consents, recorders = _consents(session), _recorders(session)
        lines = self._helps.lines()
        people = tuple(
            SharedPerson(
                member.id,
                member.name,
                member.full_name,
                consents[member.id],
                tuple(
                    SharedNeed(need, line_of(need, lines), said.get(need.id))
                    for need in map(need_value, needs[member.id])
                ),
                recorders.get(member.id, ""),
            )
            for member in whose.values()
        )
        return Shared(board.id, board.name, now().replace(microsecond=0), people)


def _last_said(session: Session) -> dict[UUID, Happened]:
    """What members last said of each need that may be told."""
    wanted = (
        select(MeetingNeedRow.need_id, MeetingNeedRow.happened)
        .join(MeetingRow, MeetingRow.id == MeetingNeedRow.meeting_id)
        .join(NeedRow, NeedRow.id == MeetingNeedRow.need_id)
        .where(
            FOR_OUTSIDE,
            MeetingNeedRow.happened.is_not(None),
            MeetingRow.removed_at.is_(None),
        )
        .order_by(MeetingRow.on)
    )
    return {need_id: said for need_id, said in session.execute(wanted) if said}


def _consents(session: Session) -> dict[UUID, SharedConsent]:
    """The yes of each member that lets what helps them leave the board."""
    wanted = select(ConsentRow).filter_by(
        purpose=Purpose.SHARE_OUTSIDE, agreement=Agreement.YES, replaced=False
    )
    return {
        row.member_id: SharedConsent(row.id, row.agreed_on, row.explained_how, row.helped_by)
        for row in session.scalars(wanted.order_by(ConsentRow.agreed_on, ConsentRow.id))
    }


def _recorders(session: Session) -> dict[UUID, str]:
    """Who was the last to keep something of what may be told of each member."""
    wanted = (
        select(NeedRow.member_id, ChangeRow.who)
        .join(ChangeRow, ChangeRow.row_id == NeedRow.id)
        .where(FOR_OUTSIDE)
        .order_by(ChangeRow.at)
    )
    return dict(session.execute(wanted).all())
