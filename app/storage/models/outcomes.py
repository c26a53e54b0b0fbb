"""The tables of what the board did, and of the letters that say so."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Column, ForeignKey, Index, Table, UniqueConstraint
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


class LetterRow(Identified, Base):
    """A letter as it was made: exactly the words and pictures, and how they were laid out."""

    __tablename__ = "letter"

    outcome_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("outcome.id", ondelete="SET NULL"), index=True
    )
    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), index=True
    )
    contents: Mapped[dict[str, Any]] = mapped_column(JSON)
    profile: Mapped[dict[str, Any]] = mapped_column(JSON)
    made_at: Mapped[datetime] = mapped_column(default=now)
    reasons: Mapped[list[str]] = mapped_column(JSON, default=list)
    read_by_a_person: Mapped[bool] = mapped_column(default=False)
    replaced: Mapped[bool] = mapped_column(default=False)

    events: Mapped[list["LetterEventRow"]] = relationship(
        order_by="LetterEventRow.at", passive_deletes=True
    )


class LetterEventRow(Identified, Base):
    """Something that happened to a letter: saved, printed, given, explained."""

    __tablename__ = "letter_event"

    letter_id: Mapped[UUID] = mapped_column(
        ForeignKey("letter.id", ondelete="CASCADE"), index=True
    )
    what: Mapped[str]
    by: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(default=now)


class LetterFeedbackRow(Identified, Base):
    """What a member thought of a letter."""

    __tablename__ = "letter_feedback"
    __table_args__ = (UniqueConstraint("letter_id"),)

    letter_id: Mapped[UUID] = mapped_column(ForeignKey("letter.id", ondelete="CASCADE"))
    easy: Mapped[str] = mapped_column(default="")
    happy: Mapped[str] = mapped_column(default="")
    given_on: Mapped[date]


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
