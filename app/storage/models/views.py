"""The tables of what members said.

None of these keeps a row number: the order of rows would tell who gave a no-name view.
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.attachments import MediaType
from app.domain.safety import SafetyAct
from app.domain.views import Concern, Helped, How, Moment, Mood, Said, Sharing
from app.domain.ways import Company
from app.storage.models.base import NO_ROW_NUMBER, Base, Identified, Removable, now
from app.storage.models.meetings import ChoiceRow, QuestionRow
from app.storage.models.people import MemberRow


class ViewRow(Identified, Removable, Base):
    """What was said to one question. With no name there is no member, helper or time.

    One that was ``taken_back`` is there only while a worry about it is not passed on.
    """

    __tablename__ = "view"
    __table_args__ = (
        # With all that is looked at to count views: their rows need not be read for it.
        Index("ix_view_given", "given_on", "id", "removed_at", "said"),
        Index(
            "ix_view_question_given",
            "question_id",
            "given_on",
            "removed_at",
            "said",
            "helped",
        ),
        NO_ROW_NUMBER,
    )

    question_id: Mapped[UUID] = mapped_column(ForeignKey("question.id", ondelete="RESTRICT"))
    member_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), index=True
    )
    said: Mapped[Said]
    words: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    translation: Mapped[str] = mapped_column(default="")
    written_down: Mapped[str] = mapped_column(default="")
    how: Mapped[How] = mapped_column(default=How.PRESS)
    helped: Mapped[Helped] = mapped_column(default=Helped.ON_MY_OWN, index=True)
    helped_by: Mapped[str] = mapped_column(default="")
    sharing: Mapped[Sharing] = mapped_column(index=True)
    given_on: Mapped[date]
    given_at: Mapped[datetime | None]
    taken_back: Mapped[bool] = mapped_column(default=False)

    question: Mapped[QuestionRow] = relationship()
    member: Mapped[MemberRow | None] = relationship()
    placements: Mapped[list["PlacementRow"]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="PlacementRow.position",
    )
    attachments: Mapped[list["AttachmentRow"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True
    )
    flag: Mapped["SafetyFlagRow | None"] = relationship(passive_deletes=True)


class PlacementRow(Identified, Base):
    """A picture that was picked: its place on a mat, or its number of dots, if it has one.

    A card of the member's own has no ``choice`` but ``words``. ``position`` is the order that
    cards were shown in; with no name it is the order of the plan, or it would tell whose it is.
    """

    __tablename__ = "placement"
    __table_args__ = NO_ROW_NUMBER

    view_id: Mapped[UUID] = mapped_column(ForeignKey("view.id", ondelete="CASCADE"), index=True)
    choice_id: Mapped[UUID | None] = mapped_column(ForeignKey("choice.id", ondelete="RESTRICT"))
    words: Mapped[str] = mapped_column(default="")
    place_id: Mapped[UUID | None] = mapped_column(ForeignKey("choice.id", ondelete="RESTRICT"))
    dots: Mapped[int] = mapped_column(default=0)
    moves: Mapped[int] = mapped_column(default=0)
    position: Mapped[int] = mapped_column(default=0)

    choice: Mapped[ChoiceRow | None] = relationship(foreign_keys=[choice_id])
    place: Mapped[ChoiceRow | None] = relationship(foreign_keys=[place_id])


class Attached:
    """A recording or a drawing. Its parts are only read when they are asked for."""

    media_type: Mapped[MediaType]
    duration_ms: Mapped[int] = mapped_column(default=0)
    # Last of all columns, for SQLite reads through the whole file to find what stands behind.
    strokes: Mapped[dict[str, Any] | None] = mapped_column(
        JSON(none_as_null=True), deferred=True, sort_order=98
    )
    contents: Mapped[bytes] = mapped_column(deferred=True, sort_order=99)


class AttachmentRow(Identified, Attached, Base):
    """A recording or a drawing that is part of a view. With no name there are no strokes."""

    __tablename__ = "attachment"
    __table_args__ = NO_ROW_NUMBER

    view_id: Mapped[UUID] = mapped_column(ForeignKey("view.id", ondelete="CASCADE"), index=True)
    written_on: Mapped[date | None]


class TakenRow(Base):
    """That a member has answered a question: the only trace a no-name view leaves of them."""

    __tablename__ = "taken"
    __table_args__ = NO_ROW_NUMBER

    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), primary_key=True
    )
    question_id: Mapped[UUID] = mapped_column(
        ForeignKey("question.id", ondelete="CASCADE"), primary_key=True
    )


class PutOffRow(Base):
    """A topic that a member wants to come back to. It goes when they begin it."""

    __tablename__ = "put_off"
    __table_args__ = NO_ROW_NUMBER

    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), primary_key=True
    )
    topic_id: Mapped[UUID] = mapped_column(
        ForeignKey("topic.id", ondelete="CASCADE"), primary_key=True
    )
    company: Mapped[Company]
    asked_on: Mapped[date]


class DraftRow(Base):
    """An answer a member has begun and not confirmed. It goes when they confirm or delete."""

    __tablename__ = "draft"
    __table_args__ = NO_ROW_NUMBER

    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), primary_key=True
    )
    question_id: Mapped[UUID] = mapped_column(
        ForeignKey("question.id", ondelete="CASCADE"), primary_key=True
    )
    said: Mapped[Said]
    choices: Mapped[list[str]] = mapped_column(JSON)
    placed: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    words: Mapped[str] = mapped_column(default="")
    helped: Mapped[Helped | None]
    how: Mapped[How | None]


class DraftAttachmentRow(Attached, Base):
    """What a member recorded or drew and has not confirmed: written when it is finished.

    ``former`` marks the recording before, which they may still have back.
    """

    __tablename__ = "draft_attachment"
    __table_args__ = (
        ForeignKeyConstraint(
            ["member_id", "question_id"],
            ["draft.member_id", "draft.question_id"],
            ondelete="CASCADE",
        ),
        NO_ROW_NUMBER,
    )

    member_id: Mapped[UUID] = mapped_column(primary_key=True)
    question_id: Mapped[UUID] = mapped_column(primary_key=True)
    former: Mapped[bool] = mapped_column(primary_key=True)
    attachment_id: Mapped[UUID]


class FeelingRow(Identified, Base):
    """How a member was when they came or went. Never reported, and deleted on its day."""

    __tablename__ = "feeling"

    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), index=True
    )
    moment: Mapped[Moment]
    mood: Mapped[Mood]
    felt_at: Mapped[datetime] = mapped_column(default=now, index=True)


class SafetyNoteRow(Identified, Base):
    """What was done about a worry: only ever added to, and kept when the view is gone.

    ``by`` and ``second`` are the two people who agreed to it, where two had to.
    """

    __tablename__ = "safety_note"
    __table_args__ = NO_ROW_NUMBER

    view_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("view.id", ondelete="SET NULL"), index=True
    )
    words: Mapped[str]
    passed_to: Mapped[str] = mapped_column(default="")
    reference: Mapped[str] = mapped_column(default="")
    act: Mapped[SafetyAct] = mapped_column(default=SafetyAct.NOTE)
    by: Mapped[str] = mapped_column(default="")
    second: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(default=now)


class SafetyFlagRow(Identified, Base):
    """A facilitator's worry about a view. Edits add to the note; nothing is overwritten."""

    __tablename__ = "safety_flag"

    view_id: Mapped[UUID] = mapped_column(
        ForeignKey("view.id", ondelete="CASCADE"), unique=True
    )
    concern: Mapped[Concern]
    note: Mapped[str] = mapped_column(default="")
    passed_to: Mapped[str] = mapped_column(default="")
    reference: Mapped[str] = mapped_column(default="")
    raised_at: Mapped[datetime] = mapped_column(default=now)
    passed_at: Mapped[datetime | None]
