"""What a member deleted of their own: theirs alone, until its day comes."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.views import Helped, How, Said, Sharing
from app.storage.models.base import NO_ROW_NUMBER, Base, Identified
from app.storage.models.meetings import QuestionRow
from app.storage.models.views import Attached


class DeletedViewRow(Identified, Base):
    """An answer that its author deleted. Nobody else is shown it, and it goes on its day."""

    __tablename__ = "deleted_view"
    __table_args__ = NO_ROW_NUMBER

    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), index=True
    )
    question_id: Mapped[UUID] = mapped_column(ForeignKey("question.id", ondelete="CASCADE"))
    said: Mapped[Said]
    choices: Mapped[list[str]] = mapped_column(JSON)
    placed: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    words: Mapped[str]
    helped: Mapped[Helped | None]
    how: Mapped[How | None]
    sharing: Mapped[Sharing]
    given_on: Mapped[date]
    deleted_on: Mapped[date]

    question: Mapped[QuestionRow] = relationship()
    made: Mapped["DeletedAttachmentRow | None"] = relationship(
        cascade="all, delete-orphan", passive_deletes=True
    )


class DeletedAttachmentRow(Attached, Base):
    """What was recorded or drawn for it."""

    __tablename__ = "deleted_attachment"
    __table_args__ = NO_ROW_NUMBER

    deleted_view_id: Mapped[UUID] = mapped_column(
        ForeignKey("deleted_view.id", ondelete="CASCADE"), primary_key=True
    )
    attachment_id: Mapped[UUID]
