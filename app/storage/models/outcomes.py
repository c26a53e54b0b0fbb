"""The tables of what the board did, and whether it is better now."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, Table, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.outcomes import LineKind, OutcomeState
from app.storage.models.base import (
    NO_ROW_NUMBER,
    Base,
    Identified,
    Ordered,
    Pictured,
    Removable,
    now,
)
from app.storage.models.meetings import TopicRow
from app.storage.models.views import ViewRow

outcome_view = Table(
    "outcome_view",
    Base.metadata,
    Column("outcome_id", ForeignKey("outcome.id", ondelete="CASCADE"), primary_key=True),
    Column("view_id", ForeignKey("view.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_outcome_view_view_id", "view_id"),
    **NO_ROW_NUMBER,
)
"""Which views an outcome answers."""


class OutcomeRow(Identified, Removable, Base):
    """One answer to many views."""

    __tablename__ = "outcome"

    topic_id: Mapped[UUID] = mapped_column(
        ForeignKey("topic.id", ondelete="RESTRICT"), index=True
    )
    state: Mapped[OutcomeState] = mapped_column(default=OutcomeState.NOT_KNOWN)
    owner: Mapped[str] = mapped_column(default="")
    private: Mapped[bool] = mapped_column(default=False)
    made_at: Mapped[datetime] = mapped_column(default=now)

    topic: Mapped[TopicRow] = relationship()
    lines: Mapped[list["OutcomeLineRow"]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="OutcomeLineRow.position",
    )
    views: Mapped[list[ViewRow]] = relationship(secondary=outcome_view)
    promise: Mapped["PromiseRow | None"] = relationship(
        cascade="all, delete-orphan", passive_deletes=True
    )


class OutcomeLineRow(Identified, Ordered, Pictured, Base):
    """One sentence of an outcome."""

    __tablename__ = "outcome_line"

    outcome_id: Mapped[UUID] = mapped_column(
        ForeignKey("outcome.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[LineKind]


class PromiseRow(Identified, Base):
    """The date by which an outcome is promised, and whether it was kept."""

    __tablename__ = "promise"

    outcome_id: Mapped[UUID] = mapped_column(
        ForeignKey("outcome.id", ondelete="CASCADE"), unique=True
    )
    due: Mapped[date] = mapped_column(index=True)
    kept_on: Mapped[date | None]


class BetterCheckRow(Identified, Base):
    """Is it better now? Asked of a member some time after an outcome."""

    __tablename__ = "better_check"
    __table_args__ = (UniqueConstraint("outcome_id", "member_id"),)

    outcome_id: Mapped[UUID] = mapped_column(ForeignKey("outcome.id", ondelete="CASCADE"))
    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), index=True
    )
    ask_on: Mapped[date]
    better: Mapped[str] = mapped_column(default="")
    said_on: Mapped[date | None]
