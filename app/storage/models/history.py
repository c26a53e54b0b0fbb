"""The tables of who did what, each line tied to the one before it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.storage.models.base import Base, Identified, now


class ChangeRow(Identified, Base):
    """Who did what, and when. Rows are only ever added; none is about a no-name view.

    ``number`` counts from 1, and ``hash`` stands for the line and for all lines before it.
    """

    __tablename__ = "change"

    at: Mapped[datetime] = mapped_column(default=now, index=True)
    who: Mapped[str]
    what: Mapped[str]
    table: Mapped[str]
    row_id: Mapped[UUID | None]
    number: Mapped[int] = mapped_column(unique=True)
    hash: Mapped[str]


class HistoryEndRow(Base):
    """The number and the hash of the last line. There is one row, so an end cut off shows."""

    __tablename__ = "history_end"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]
    hash: Mapped[str]
