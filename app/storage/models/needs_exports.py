"""The tables of who was told outside of what helps members, so that each can be told of it."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.needs_export import ExportKind
from app.storage.models.base import Base, Identified, now
from app.storage.models.people import MemberRow

needs_export_member = Table(
    "needs_export_member",
    Base.metadata,
    Column(
        "needs_export_id", ForeignKey("needs_export.id", ondelete="CASCADE"), primary_key=True
    ),
    Column(
        "member_id", ForeignKey("member.id", ondelete="CASCADE"), primary_key=True, index=True
    ),
)
"""Who was in it."""


class NeedsExportRow(Identified, Base):
    """One file of needs that was made for a council or an NHS host."""

    __tablename__ = "needs_export"

    made_at: Mapped[datetime] = mapped_column(default=now)
    kind: Mapped[ExportKind]
    people: Mapped[int]

    members: Mapped[list[MemberRow]] = relationship(secondary=needs_export_member)
