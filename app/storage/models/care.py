"""The tables of care around asking: whom to check on, and what is asked again."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.calls import Reason
from app.domain.views import Helped, Said
from app.storage.models.base import NO_ROW_NUMBER, Base, Identified, now
from app.storage.models.meetings import QuestionRow
from app.storage.models.people import MemberRow


class CallRow(Identified, Base):
    """One reason to check on a member. Never reported, and deleted on its day.

    ``how`` is a short note of how it was done.
    """

    __tablename__ = "call"
    __table_args__ = NO_ROW_NUMBER

    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), index=True
    )
    reason: Mapped[Reason]
    at: Mapped[datetime] = mapped_column(default=now, index=True)
    done_at: Mapped[datetime | None]
    how: Mapped[str] = mapped_column(default="")

    member: Mapped[MemberRow] = relationship()


class AskAgainRow(Base):
    """That a member is asked a question once more, in these words, and what they said then.

    It is there only while the member has a view with their name: it would tell whose a view
    with no name is.
    """

    __tablename__ = "ask_again"
    __table_args__ = NO_ROW_NUMBER

    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), primary_key=True
    )
    question_id: Mapped[UUID] = mapped_column(
        ForeignKey("question.id", ondelete="CASCADE"), primary_key=True
    )
    asked: Mapped[str]
    said: Mapped[Said | None]
    choices: Mapped[list[str]] = mapped_column(JSON, default=list)
    words: Mapped[str] = mapped_column(default="")
    helped: Mapped[Helped | None]
    given_on: Mapped[date | None]

    question: Mapped[QuestionRow] = relationship()
