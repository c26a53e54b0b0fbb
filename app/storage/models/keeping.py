"""The tables of how long things are kept, and of who was erased."""

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.due import DueKind
from app.storage.models.base import Base, Identified


class KeepTimeRow(Identified, Base):
    """For how many months one kind of thing is kept, where the board chose its own time."""

    __tablename__ = "keep_time"

    kind: Mapped[DueKind] = mapped_column(unique=True)
    months: Mapped[int]


class KeptLongerRow(Identified, Base):
    """That something which is due to go is kept until a later day, and why.

    ``subject_id`` is the outcome, the question or the member that it is about.
    """

    __tablename__ = "kept_longer"
    __table_args__ = (UniqueConstraint("kind", "subject_id"),)

    kind: Mapped[DueKind]
    subject_id: Mapped[UUID] = mapped_column(index=True)
    until: Mapped[date]
    because: Mapped[str]


class ErasedRow(Base):
    """The random id of somebody who was erased: an older copy that has them erases them again.

    It says nothing of who they were. ``on`` is the day, to know when the copies are clean.
    """

    __tablename__ = "erased"

    member_id: Mapped[UUID] = mapped_column(primary_key=True)
    on: Mapped[date]
