"""Deleting for good what a person said may go."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.domain.due import Due, DueKind
from app.services.due_answers import views_of, written_by
from app.services.due_people import voices_of
from app.services.photos_gone import forget_photo
from app.services.taking_back import keep_only_passed_on, take_back
from app.storage.history import line_about
from app.storage.models import (
    AttachmentRow,
    ConsentRow,
    DeletedViewRow,
    KeptLongerRow,
    LetterRow,
    MemberRow,
    NeedRow,
    NeedsTalkRow,
    ViewRow,
)

NO_FACE = "avatar_01"
"""The drawn face in the place of a photo that went; anybody may choose another."""
TABLES = {
    DueKind.NEEDS: "need",
    DueKind.NEEDS_NOT_AGREED: "need",
    DueKind.CONSENTS: "consent",
    DueKind.RECORDINGS: "recording",
    DueKind.VOICE_NOT_AGREED: "recording",
    DueKind.PHOTO_NOT_AGREED: "picture",
}
"""What the history calls the things that went; all others are views."""


def let_go(session: Session, one: Due, last: date) -> None:
    """Delete one thing of the list, with one line of history that has no name and no id."""
    if one.kind in {DueKind.NO_NAME_VIEWS, DueKind.NAMED_VIEWS}:
        _let_views_go(session, one, last)
    elif one.kind is DueKind.RECORDINGS:
        of_question = select(ViewRow.id).where(ViewRow.question_id == one.subject_id)
        found = select(AttachmentRow.id).join(ViewRow, ViewRow.id == AttachmentRow.view_id)
        ids = session.scalars(
            found.where(AttachmentRow.view_id.in_(of_question), written_by(last))
        ).all()
        _run(session, [delete(AttachmentRow).where(AttachmentRow.id.in_(ids))])
    else:
        _let_go_of_person(session, one.kind, session.get_one(MemberRow, one.subject_id))
    kept = delete(KeptLongerRow).filter_by(kind=one.kind, subject_id=one.subject_id)
    _run(session, [kept])
    session.add(line_about(session, "deleted", TABLES.get(one.kind, "view")))


def _let_views_go(session: Session, one: Due, last: date) -> None:
    theirs = views_of(one.kind, one.subject_id, last)
    views = session.scalars(select(ViewRow).where(theirs)).all()
    for view in views:
        keep_only_passed_on(session, view)
    session.flush()
    _run(session, [delete(ViewRow).where(ViewRow.id.in_([view.id for view in views]))])
    if one.kind is DueKind.NAMED_VIEWS:
        _run(session, [delete(LetterRow).where(LetterRow.outcome_id == one.subject_id)])


def _let_go_of_person(session: Session, kind: DueKind, member: MemberRow) -> None:
    if kind is DueKind.VIEWS_NOT_AGREED:
        theirs = select(ViewRow).filter_by(member_id=member.id, taken_back=False)
        for view in session.scalars(theirs).all():
            take_back(session, view, None)
        _run(session, [delete(DeletedViewRow).where(DeletedViewRow.member_id == member.id)])
    elif kind is DueKind.VOICE_NOT_AGREED:
        _run(session, [delete(AttachmentRow).where(voices_of(member))])
    elif kind is DueKind.CONSENTS:
        _run(session, [delete(ConsentRow).where(ConsentRow.member_id == member.id)])
    elif kind is DueKind.PHOTO_NOT_AGREED:
        photo = member.face
        _run(session, [update(MemberRow).filter_by(id=member.id).values(face=NO_FACE)])
        forget_photo(session, photo)
    else:
        theirs_too = (
            delete(row).where(row.member_id == member.id) for row in (NeedRow, NeedsTalkRow)
        )
        silent = update(MemberRow).filter_by(id=member.id).values(unhelpful="")
        _run(session, [*theirs_too, silent])


def _run(session: Session, statements: Iterable[object]) -> None:
    """Change rows behind the history's back: a line of it for each would tell too much."""
    session.flush()
    for statement in statements:
        session.connection().execute(statement)  # type: ignore[call-overload]  # delete or update
    session.expire_all()
