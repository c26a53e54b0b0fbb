"""The table of people's voices, recorded for what members are read."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.models.base import Base, Identified, Removable, now


class RecordingRow(Identified, Removable, Base):
    """A person saying one info line or one question. ``words`` are what they said.

    The sound is only read when it is asked for: it is a thousand times as long as the words.
    """

    __tablename__ = "recording"
    __table_args__ = (
        CheckConstraint("(info_line_id IS NULL) <> (question_id IS NULL)", name="for_one_line"),
    )

    info_line_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("info_line.id", ondelete="CASCADE"), index=True
    )
    question_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("question.id", ondelete="CASCADE"), index=True
    )
    words: Mapped[str]
    duration_ms: Mapped[int]
    made_at: Mapped[datetime] = mapped_column(default=now)
    # Last of all columns, for SQLite reads through the whole sound to find what stands behind.
    contents: Mapped[bytes] = mapped_column(deferred=True, sort_order=99)
