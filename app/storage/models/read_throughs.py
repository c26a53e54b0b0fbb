"""The tables of who read the text of an outcome before it was sent."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.outcomes import LineKind
from app.storage.models.base import Base, Identified, Ordered, Pictured, Removable, now
from app.storage.models.people import FacilitatorRow, MemberRow

read_through_member = Table(
    "read_through_member",
    Base.metadata,
    Column(
        "read_through_id", ForeignKey("read_through.id", ondelete="CASCADE"), primary_key=True
    ),
    Column(
        "member_id", ForeignKey("member.id", ondelete="CASCADE"), primary_key=True, index=True
    ),
)
"""Who read it."""


class ReadThroughRow(Identified, Removable, Base):
    """One time that members read the text of an outcome."""

    __tablename__ = "read_through"

    outcome_id: Mapped[UUID] = mapped_column(
        ForeignKey("outcome.id", ondelete="CASCADE"), index=True
    )
    on: Mapped[date]
    facilitator_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("facilitator.id", ondelete="SET NULL"), index=True
    )
    changed: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(default=now)

    members: Mapped[list[MemberRow]] = relationship(
        secondary=read_through_member, order_by=MemberRow.name
    )
    facilitator: Mapped[FacilitatorRow | None] = relationship()
    lines: Mapped[list["ReadThroughLineRow"]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="ReadThroughLineRow.position",
    )


class ReadThroughLineRow(Identified, Ordered, Pictured, Base):
    """One line of the text as it was when they read it."""

    __tablename__ = "read_through_line"

    read_through_id: Mapped[UUID] = mapped_column(
        ForeignKey("read_through.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[LineKind]
