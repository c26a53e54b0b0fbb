"""The tables of letters: what each says, what was printed, and what became of it."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.letter_log import LetterStep, Understood
from app.domain.outcomes import OutcomeState
from app.storage.models.base import Base, Identified, now


class LetterRow(Identified, Base):
    """A letter as it was made: exactly the words and pictures, and how they were laid out.

    ``state`` and ``due`` are what the outcome promised then; ``follows_id`` is the letter that
    its reader had before about the same outcome.
    """

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
    state: Mapped[OutcomeState | None]
    due: Mapped[date | None]
    follows_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("letter.id", ondelete="SET NULL"), index=True
    )

    events: Mapped[list["LetterEventRow"]] = relationship(
        order_by="LetterEventRow.at", passive_deletes=True
    )


class LetterPaperRow(Base):
    """The pages of a letter, byte for byte as they first left the desk."""

    __tablename__ = "letter_paper"

    letter_id: Mapped[UUID] = mapped_column(
        ForeignKey("letter.id", ondelete="CASCADE"), primary_key=True
    )
    kept_at: Mapped[datetime] = mapped_column(default=now)
    pdf: Mapped[bytes]


class LetterCheckRow(Base):
    """What the checker found in a letter when it was made, and which checker it was."""

    __tablename__ = "letter_check"

    letter_id: Mapped[UUID] = mapped_column(
        ForeignKey("letter.id", ondelete="CASCADE"), primary_key=True
    )
    checked_at: Mapped[datetime] = mapped_column(default=now)
    checker: Mapped[int]
    findings: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)


class LetterEventRow(Identified, Base):
    """Something that happened to a letter. ``on`` is the day, where it was not today.

    ``by`` is who printed it, handed it over, or read it with its reader.
    """

    __tablename__ = "letter_event"

    letter_id: Mapped[UUID] = mapped_column(
        ForeignKey("letter.id", ondelete="CASCADE"), index=True
    )
    what: Mapped[LetterStep]
    by: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(default=now)
    understood: Mapped[Understood] = mapped_column(default=Understood.NOT_ASKED)
    note: Mapped[str] = mapped_column(default="")
    on: Mapped[date | None]


class LetterFeedbackRow(Identified, Base):
    """What a member thought of a letter, in faces; ``on_paper`` when they sent them back."""

    __tablename__ = "letter_feedback"
    __table_args__ = (UniqueConstraint("letter_id"),)

    letter_id: Mapped[UUID] = mapped_column(ForeignKey("letter.id", ondelete="CASCADE"))
    easy: Mapped[str] = mapped_column(default="")
    happy: Mapped[str] = mapped_column(default="")
    given_on: Mapped[date]
    on_paper: Mapped[bool] = mapped_column(default=False)
