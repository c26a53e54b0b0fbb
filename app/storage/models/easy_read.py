"""The table of what a person decided about easy read."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.easy_read import Level
from app.storage.models.base import Base, Identified, now


class LeftAsItIsRow(Identified, Base):
    """Something the checker found that a facilitator chose to leave, and why.

    It holds for the very same sentence wherever it stands, and for no other.
    """

    __tablename__ = "left_as_it_is"
    __table_args__ = (UniqueConstraint("sentence", "rule", "found"),)

    sentence: Mapped[str]
    rule: Mapped[str]
    found: Mapped[str]
    level: Mapped[Level]
    because: Mapped[str]
    at: Mapped[datetime] = mapped_column(default=now)
