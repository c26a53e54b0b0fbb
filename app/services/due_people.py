"""What is due to go of people: those who left, and those who took back a yes."""

from collections.abc import Iterator
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.domain.attachments import MediaType
from app.domain.due import Due, DueKind
from app.domain.people import Agreement, Purpose
from app.domain.pictures import OWN
from app.services.due_answers import waits
from app.storage.models import (
    AttachmentRow,
    ConsentRow,
    LetterRow,
    MemberRow,
    NeedRow,
    ViewRow,
)

PURPOSES = {
    Purpose.KEEP_VIEWS: DueKind.VIEWS_NOT_AGREED,
    Purpose.KEEP_NEEDS: DueKind.NEEDS_NOT_AGREED,
    Purpose.PHOTO: DueKind.PHOTO_NOT_AGREED,
    Purpose.RECORD_VOICE: DueKind.VOICE_NOT_AGREED,
}
"""What goes when a member takes back their yes to each."""


def due_people(session: Session, kind: DueKind, last: date) -> Iterator[Due]:
    """Of those who were taken away by a day: what helps them, or what they agreed to.

    What somebody agreed to is kept while anything else of them is.
    """
    end = datetime.combine(last, time.max).astimezone()
    left = select(MemberRow).where(MemberRow.removed_at <= end)
    if kind is DueKind.CONSENTS:
        left = left.where(*(~_has(row) for row in (ViewRow, NeedRow, LetterRow)))
    for member in session.scalars(left):
        count = _count(session, kind, member)
        if member.removed_at is not None:
            yield Due(kind, member.id, member.name, count, member.removed_at.date())


def not_agreed(session: Session) -> Iterator[Due]:
    """What is still there of what a member said no to. It can go at once."""
    wanted = (
        select(ConsentRow.purpose, ConsentRow.agreed_on, MemberRow)
        .join(MemberRow, MemberRow.id == ConsentRow.member_id)
        .where(
            ConsentRow.agreement == Agreement.NO,
            ConsentRow.replaced.is_(False),
            ConsentRow.purpose.in_(PURPOSES),
        )
    )
    for purpose, since, member in session.execute(wanted):
        kind = PURPOSES[purpose]
        yield Due(kind, member.id, member.name, _count(session, kind, member), since)


def voices_of(member: MemberRow) -> ColumnElement[bool]:
    """The recordings of somebody's voice, where no worry about them waits."""
    theirs = select(ViewRow.id).where(ViewRow.member_id == member.id, ~waits())
    return (AttachmentRow.media_type == MediaType.MP3) & AttachmentRow.view_id.in_(theirs)


def _count(session: Session, kind: DueKind, member: MemberRow) -> int:
    if kind is DueKind.PHOTO_NOT_AGREED:
        return int(member.face.startswith(OWN))
    rows = {
        DueKind.NEEDS: (NeedRow, NeedRow.member_id == member.id),
        DueKind.NEEDS_NOT_AGREED: (NeedRow, NeedRow.member_id == member.id),
        DueKind.CONSENTS: (ConsentRow, ConsentRow.member_id == member.id),
        DueKind.VIEWS_NOT_AGREED: (
            ViewRow,
            (ViewRow.member_id == member.id) & ViewRow.taken_back.is_(False),
        ),
        DueKind.VOICE_NOT_AGREED: (AttachmentRow, voices_of(member)),
    }
    row, which = rows[kind]
    count = session.scalar(select(func.count()).select_from(row).where(which)) or 0
    is_of_needs = kind in {DueKind.NEEDS, DueKind.NEEDS_NOT_AGREED}
    return count + int(is_of_needs and bool(member.unhelpful))


def _has(row: type[ViewRow] | type[NeedRow] | type[LetterRow]) -> ColumnElement[bool]:
    return select(row.id).where(row.member_id == MemberRow.id).exists()
