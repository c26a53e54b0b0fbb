"""The tables of meetings: when, where, who comes, and what is asked."""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.needs import Happened
from app.domain.topics import QuestionKind
from app.storage.models.base import Base, Identified, Ordered, Pictured, Removable
from app.storage.models.board import SignpostRow
from app.storage.models.recordings import RecordingRow


class VenueRow(Identified, Base):
    """A place to meet."""

    __tablename__ = "venue"

    name: Mapped[str]
    address: Mapped[str] = mapped_column(default="")
    step_free: Mapped[bool] = mapped_column(default=False)
    hearing_loop: Mapped[bool] = mapped_column(default=False)
    changing_places: Mapped[bool] = mapped_column(default=False)
    quiet_room: Mapped[bool] = mapped_column(default=False)


class MeetingRow(Identified, Removable, Base):
    """One meeting of the board."""

    __tablename__ = "meeting"

    title: Mapped[str]
    on: Mapped[date] = mapped_column(index=True)
    starts: Mapped[time]
    ends: Mapped[time]
    venue_id: Mapped[UUID | None] = mapped_column(ForeignKey("venue.id", ondelete="SET NULL"))
    online_link: Mapped[str] = mapped_column(default="")
    papers_sent: Mapped[date | None]
    done: Mapped[bool] = mapped_column(default=False)
    answered_on: Mapped[date | None]

    venue: Mapped[VenueRow | None] = relationship()
    agenda: Mapped[list["AgendaItemRow"]] = relationship(
        order_by="AgendaItemRow.starts", passive_deletes=True
    )
    invitation: Mapped[list["InvitationLineRow"]] = relationship(
        order_by="InvitationLineRow.position", passive_deletes=True
    )


class AgendaItemRow(Identified, Removable, Pictured, Base):
    """One part of a meeting's plan."""

    __tablename__ = "agenda_item"

    meeting_id: Mapped[UUID] = mapped_column(
        ForeignKey("meeting.id", ondelete="CASCADE"), index=True
    )
    starts: Mapped[time]
    minutes: Mapped[int]
    topic_id: Mapped[UUID | None] = mapped_column(ForeignKey("topic.id", ondelete="SET NULL"))


class InvitationLineRow(Identified, Removable, Ordered, Pictured, Base):
    """One thing to know before coming to a meeting."""

    __tablename__ = "invitation_line"

    meeting_id: Mapped[UUID] = mapped_column(
        ForeignKey("meeting.id", ondelete="CASCADE"), index=True
    )


class AttendanceRow(Identified, Base):
    """Whether a member came to a meeting, or said sorry."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("meeting_id", "member_id"),)

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), index=True
    )
    came: Mapped[bool]


class MeetingNeedRow(Identified, Base):
    """A need at one meeting: is it wanted, is it ready, and what the member says happened.

    ``asked_on`` is when they were asked, also where they did not know what to say.
    """

    __tablename__ = "meeting_need"
    __table_args__ = (
        UniqueConstraint("meeting_id", "need_id"),
        # What members said is read from these alone, so that it is quick after many meetings.
        Index(
            "ix_meeting_need_said", "meeting_id", "need_id", "happened", "asked_on", "wanted"
        ),
        Index("ix_meeting_need_last", "need_id", "meeting_id", "happened"),
    )

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    need_id: Mapped[UUID] = mapped_column(ForeignKey("need.id", ondelete="CASCADE"))
    wanted: Mapped[bool] = mapped_column(default=True)
    ready: Mapped[bool] = mapped_column(default=False)
    owner: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    could_not_because: Mapped[str] = mapped_column(default="")
    happened: Mapped[Happened | None]
    asked_on: Mapped[date | None]
    said_on: Mapped[date | None]


class TopicRow(Identified, Removable, Ordered, Pictured, Base):
    """What a part of a meeting is about."""

    __tablename__ = "topic"

    meeting_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("meeting.id", ondelete="SET NULL"), index=True
    )
    asking: Mapped[bool] = mapped_column(default=False)
    private: Mapped[bool] = mapped_column(default=False)
    notice: Mapped[str] = mapped_column(default="")

    info: Mapped[list["InfoLineRow"]] = relationship(
        order_by="InfoLineRow.position", passive_deletes=True
    )
    questions: Mapped[list["QuestionRow"]] = relationship(
        order_by="QuestionRow.position", passive_deletes=True, back_populates="topic"
    )
    signposts: Mapped[list[SignpostRow]] = relationship(
        secondary="topic_signpost", order_by="topic_signpost.c.position", viewonly=True
    )


topic_signpost = Table(
    "topic_signpost",
    Base.metadata,
    Column("topic_id", ForeignKey("topic.id", ondelete="CASCADE"), primary_key=True),
    Column("signpost_id", ForeignKey("signpost.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, nullable=False, default=0),
)
"""Who to call after each topic, in order."""


class InfoLineRow(Identified, Removable, Ordered, Pictured, Base):
    """One thing to know before answering, told first or told again in other words."""

    __tablename__ = "info_line"

    topic_id: Mapped[UUID] = mapped_column(
        ForeignKey("topic.id", ondelete="CASCADE"), index=True
    )
    is_again: Mapped[bool] = mapped_column(default=False)

    recordings: Mapped[list[RecordingRow]] = relationship(
        order_by=RecordingRow.made_at, passive_deletes=True
    )


class QuestionRow(Identified, Removable, Ordered, Pictured, Base):
    """One thing to ask. It may open only from a choice of another question."""

    __tablename__ = "question"

    topic_id: Mapped[UUID] = mapped_column(
        ForeignKey("topic.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[QuestionKind]
    may_be_no_name: Mapped[bool] = mapped_column(default=False)
    opened_by_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("choice.id", ondelete="SET NULL", use_alter=True)
    )
    about_person: Mapped[bool] = mapped_column(default=False)
    other_words: Mapped[str] = mapped_column(default="")
    turned_round: Mapped[str] = mapped_column(default="")
    dots_closed_at: Mapped[datetime | None]

    topic: Mapped[TopicRow] = relationship(back_populates="questions")
    choices: Mapped[list["ChoiceRow"]] = relationship(
        order_by="ChoiceRow.position",
        passive_deletes=True,
        foreign_keys="ChoiceRow.question_id",
    )
    recordings: Mapped[list[RecordingRow]] = relationship(
        order_by=RecordingRow.made_at, passive_deletes=True
    )


class ChoiceRow(Identified, Removable, Ordered, Pictured, Base):
    """One picture a member can pick, or one place on a picture mat."""

    __tablename__ = "choice"

    question_id: Mapped[UUID] = mapped_column(
        ForeignKey("question.id", ondelete="CASCADE"), index=True
    )
    is_place: Mapped[bool] = mapped_column(default=False)
