"""The table of sheets that were printed to be answered on paper."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.sheets import SheetKind
from app.storage.models.base import NO_ROW_NUMBER, Base, Identified
from app.storage.models.meetings import QuestionRow
from app.storage.models.views import ViewRow


class PrintedSheetRow(Identified, Base):
    """One sheet of paper, or one set of cards. It was printed for nobody in particular.

    ``offered`` is what it offers, in order and in the words of the day it was printed. When it
    was typed in is kept as a day, never as a time, and by whom only where the view has a name.
    No line of the history tells of it: that line would have a time.
    """

    __tablename__ = "printed_sheet"
    __table_args__ = NO_ROW_NUMBER

    code: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[SheetKind]
    question_id: Mapped[UUID] = mapped_column(
        ForeignKey("question.id", ondelete="CASCADE"), index=True
    )
    offered: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    printed_on: Mapped[date]
    entered_on: Mapped[date | None]
    entered_by: Mapped[str] = mapped_column(default="")
    view_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("view.id", ondelete="SET NULL"), index=True
    )

    question: Mapped[QuestionRow] = relationship()
    view: Mapped[ViewRow | None] = relationship()
