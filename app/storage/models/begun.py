"""What is typed or picked in a form and not kept yet, so that no crash can lose it."""

from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.begun import Form
from app.storage.models.base import NO_ROW_NUMBER, Base


class BegunRow(Base):
    """One form. It goes when it is kept or given up, and with what it is about.

    No time is kept: it would tell when a view with no name was typed in.
    """

    __tablename__ = "begun"
    __table_args__ = NO_ROW_NUMBER

    form: Mapped[Form] = mapped_column(primary_key=True)
    about: Mapped[UUID] = mapped_column(primary_key=True)
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"))
    view_id: Mapped[UUID | None] = mapped_column(ForeignKey("view.id", ondelete="CASCADE"))
    sheet_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("printed_sheet.id", ondelete="CASCADE")
    )
    outcome_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("outcome.id", ondelete="CASCADE")
    )
    letter_id: Mapped[UUID | None] = mapped_column(ForeignKey("letter.id", ondelete="CASCADE"))
    typed: Mapped[dict[str, Any]] = mapped_column(JSON)
