"""Keeping what members record and draw: beside their draft, and then with their view.

Each of these works within the transaction of whoever calls it.
"""

from uuid import UUID, uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, undefer

from app.domain.attachments import Attachment, Kept
from app.domain.drawings import as_plain, drawing_from
from app.domain.views import Answer, Said
from app.storage.models import AttachmentRow, DraftAttachmentRow, ViewRow
from app.storage.models.views import Attached


def keep_with_draft(
    session: Session, member_id: UUID, question_id: UUID, answer: Answer
) -> None:
    """Keep what belongs to a draft. What is there already is not written again."""
    for former, wanted in ((False, answer.attachment), (True, answer.former)):
        place = {"member_id": member_id, "question_id": question_id, "former": former}
        kept = session.scalar(select(DraftAttachmentRow.attachment_id).filter_by(**place))
        if kept == (wanted.id if wanted else None):
            continue
        session.execute(delete(DraftAttachmentRow).filter_by(**place))
        if wanted is not None:
            session.add(
                DraftAttachmentRow(**place, attachment_id=wanted.id, **columns_of(wanted))
            )


def of_draft(
    session: Session, member_id: UUID, question_id: UUID
) -> tuple[Attachment | None, Attachment | None]:
    """What belongs to a draft: what is recorded or drawn, and the recording before it."""
    rows = session.scalars(
        select(DraftAttachmentRow)
        .filter_by(member_id=member_id, question_id=question_id)
        .options(undefer(DraftAttachmentRow.contents), undefer(DraftAttachmentRow.strokes))
    )
    found = {row.former: value_of(row, row.attachment_id) for row in rows}
    return found.get(False), found.get(True)


def keep_with_view(view: ViewRow, answer: Answer, *, with_name: bool) -> None:
    """Keep with a view what was recorded or drawn, in place of what it had before.

    With no name, how a drawing came about is forgotten: strokes would tell whose hand it was.
    """
    wanted = to_keep(answer)
    kept = [row.id for row in view.attachments]
    if wanted is None or wanted.id not in kept:
        if kept or wanted is not None or answer.said is not Said.ANSWER:
            view.written_down = ""
        view.attachments.clear()
        if wanted is not None:
            columns = columns_of(wanted)
            if not with_name:
                columns["strokes"] = None
            row_id = wanted.id if with_name else uuid4()
            view.attachments.append(AttachmentRow(id=row_id, **columns))


def to_keep(answer: Answer) -> Attachment | None:
    """What was recorded or drawn and is meant: not with *I do not know*."""
    made = answer.attachment
    return made if answer.said is Said.ANSWER and made and not made.is_blank else None


def of_view(view: ViewRow) -> Attachment | None:
    """What was recorded or drawn for a view, with its contents."""
    return value_of(view.attachments[0], view.attachments[0].id) if view.attachments else None


def kept_value(view: ViewRow) -> Kept | None:
    """What is known of it without reading it."""
    if not view.attachments:
        return None
    row = view.attachments[0]
    return Kept(row.id, row.media_type, row.duration_ms)


def columns_of(made: Attachment) -> dict[str, object]:
    """What was recorded or drawn, as a row keeps it."""
    return {
        "media_type": made.media_type,
        "duration_ms": made.duration_ms,
        "strokes": as_plain(made.drawing) if made.drawing else None,
        "contents": made.contents,
    }


def value_of(row: Attached, attachment_id: UUID) -> Attachment:
    """The same, as it was."""
    drawing = drawing_from(row.strokes) if row.strokes else None
    return Attachment(row.media_type, row.contents, row.duration_ms, drawing, attachment_id)
