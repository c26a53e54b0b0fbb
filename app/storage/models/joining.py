"""The tables of what laptops know of each other's work."""

from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.models.base import NO_ROW_NUMBER, Base


class MarkRow(Base):
    """One time that a laptop looked at what had changed, and what it had seen by then."""

    __tablename__ = "mark"
    __table_args__ = NO_ROW_NUMBER

    mark: Mapped[str] = mapped_column(primary_key=True)
    knew: Mapped[dict[str, Any]] = mapped_column(JSON)


class JoinedRow(Base):
    """What is known of one row of another table, for joining it with other laptops.

    ``shown`` tells whether the row was changed since; ``others`` is what people said that the
    row itself does not show. Both are emptied at once when the row is deleted.
    """

    __tablename__ = "joined"
    __table_args__ = (Index("ix_joined_differs", "differs"), NO_ROW_NUMBER)

    table: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    length: Mapped[int]
    versions: Mapped[dict[str, Any]] = mapped_column(JSON)
    others: Mapped[list[Any]] = mapped_column(JSON)
    shown: Mapped[dict[str, Any]] = mapped_column(JSON)
    differs: Mapped[bool]


class PackWayRow(Base):
    """What the packs of a board on a server are sealed with. There is one row, or none.

    In a folder the key file has this. ``key_file`` opens the board on laptops; ``laptop`` is
    what the server is to them, as long as the board stays in ``place``.
    """

    __tablename__ = "pack_way"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    key: Mapped[bytes]
    key_file: Mapped[str]
    laptop: Mapped[UUID]
    place: Mapped[str]
