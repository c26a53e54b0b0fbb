"""The tables of the board itself: its details, pictures, hard words and history."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.storage.models.base import Base, Identified, now


class BoardRow(Identified, Base):
    """Who the board is and how to reach it. There is one row."""

    __tablename__ = "board"

    name: Mapped[str]
    short_name: Mapped[str]
    contact_name: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    complaints_name: Mapped[str] = mapped_column(default="")
    complaints_phone: Mapped[str] = mapped_column(default="")
    practice: Mapped[bool] = mapped_column(default=False)


class PictureRow(Identified, Base):
    """A picture the board brought: a photo or a licensed symbol, with its credit."""

    __tablename__ = "picture"

    label: Mapped[str]
    contents: Mapped[bytes]
    source: Mapped[str] = mapped_column(default="")
    author: Mapped[str] = mapped_column(default="")
    licence: Mapped[str] = mapped_column(default="")
    credit: Mapped[str] = mapped_column(default="")


class HardWordRow(Identified, Base):
    """A hard word of the board's own, and what it means."""

    __tablename__ = "hard_word"

    term: Mapped[str] = mapped_column(unique=True)
    meaning: Mapped[str]
    picture: Mapped[str] = mapped_column(default="")


class SignpostRow(Identified, Base):
    """Someone to call. ``checked_on`` is when a person last tried the number."""

    __tablename__ = "signpost"

    name: Mapped[str]
    words: Mapped[str]
    picture: Mapped[str] = mapped_column(default="")
    number: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    checked_on: Mapped[date | None]


class ChangeRow(Identified, Base):
    """Who did what, and when. Rows are only ever added; none is about a no-name view."""

    __tablename__ = "change"

    at: Mapped[datetime] = mapped_column(default=now, index=True)
    who: Mapped[str]
    what: Mapped[str]
    table: Mapped[str]
    row_id: Mapped[UUID | None]
