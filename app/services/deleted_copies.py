"""Copies of what members delete of their own, which only they may have back.

Each of these works within the transaction of whoever calls it. A copy goes when the same
question is answered with no name: it would tell whose the other answer is.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import delete
from sqlalchemy.orm import Session

from app.domain.views import Draft, Said, Sharing
from app.services.attachments import columns_of as made_columns
from app.services.kept_answers import columns_of
from app.storage.models import DeletedAttachmentRow, DeletedViewRow


@dataclass(frozen=True)
class Copy:
    """An answer as it was when it was deleted."""

    draft: Draft
    sharing: Sharing
    given_on: date


def keep_copy(session: Session, member_id: UUID, copy: Copy, on: date) -> None:
    """Keep what is deleted for its author, if there is anything that they said."""
    answer = copy.draft.answer
    if answer.said is Said.SKIPPED or answer.is_empty:
        return
    row = DeletedViewRow(
        id=uuid4(),
        member_id=member_id,
        question_id=copy.draft.question_id,
        **columns_of(copy.draft),
        sharing=copy.sharing,
        given_on=copy.given_on,
        deleted_on=on,
    )
    if answer.attachment is not None:
        row.made = DeletedAttachmentRow(
            attachment_id=answer.attachment.id, **made_columns(answer.attachment)
        )
    session.add(row)


def forget_copies(session: Session, member_id: UUID, questions: Collection[UUID]) -> None:
    """Let go for good of what a member deleted of some questions."""
    session.execute(
        delete(DeletedViewRow).where(
            DeletedViewRow.member_id == member_id, DeletedViewRow.question_id.in_(questions)
        )
    )
