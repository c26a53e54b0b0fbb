"""The tables of the board itself: its details, pictures, hard words and history."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.calls import USUAL_DAYS
from app.domain.due import USUAL_DELETE_DAYS
from app.domain.easy_read import WordKind
from app.domain.pictures import PictureChoice, PictureKind
from app.storage.models.base import Base, Identified, Removable, now


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
    pictures: Mapped[PictureChoice] = mapped_column(default=PictureChoice.DRAWINGS)
    voice: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    feelings_days: Mapped[int] = mapped_column(default=USUAL_DAYS)
    delete_days: Mapped[int] = mapped_column(default=USUAL_DELETE_DAYS)


class PictureSetRow(Identified, Removable, Base):
    """Pictures that were brought in together, and what was said of all of them."""

    __tablename__ = "picture_set"

    name: Mapped[str]
    kind: Mapped[PictureKind]
    author: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    licence: Mapped[str] = mapped_column(default="")
    credit: Mapped[str] = mapped_column(default="")
    added_at: Mapped[datetime] = mapped_column(default=now)


class PictureRow(Identified, Base):
    """A picture the board brought: a photo or a licensed symbol, with its credit.

    Photos of people belong to no set, and nobody can search for them. ``stands_for`` is the
    drawing of ours that means the same, or "".
    """

    __tablename__ = "picture"

    label: Mapped[str]
    contents: Mapped[bytes]
    set_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("picture_set.id", ondelete="CASCADE"), index=True
    )
    group: Mapped[str] = mapped_column(default="")
    keywords: Mapped[list[Any]] = mapped_column(JSON, default=list)
    stands_for: Mapped[str] = mapped_column(default="", index=True)
    source: Mapped[str] = mapped_column(default="")
    author: Mapped[str] = mapped_column(default="")
    licence: Mapped[str] = mapped_column(default="")
    credit: Mapped[str] = mapped_column(default="")


class HardWordRow(Identified, Removable, Base):
    """A hard word of the board's own, or what the board changed about one of ours.

    ``key`` is the word without regard to its case. What is None is as our list has it.
    ``version`` counts the changes of the row, so that it is cheap to see that there were none.
    """

    __tablename__ = "hard_word"

    key: Mapped[str] = mapped_column(unique=True)
    term: Mapped[str]
    plain: Mapped[str | None]
    meaning: Mapped[str | None]
    kind: Mapped[WordKind | None]
    known: Mapped[bool | None]
    off: Mapped[bool] = mapped_column(default=False)
    picture: Mapped[str] = mapped_column(default="")
    rung: Mapped[int] = mapped_column(default=0)
    rung_on: Mapped[date | None]
    added_at: Mapped[datetime] = mapped_column(default=now)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it


class SayingRow(Identified, Removable, Base):
    """How the board says a word that the voice says wrong."""

    __tablename__ = "saying"

    written: Mapped[str]
    said: Mapped[str]


class SignpostRow(Identified, Removable, Base):
    """Someone to call. ``checked_on`` is when a person last tried the number."""

    __tablename__ = "signpost"

    name: Mapped[str]
    words: Mapped[str]
    picture: Mapped[str] = mapped_column(default="")
    number: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    checked_on: Mapped[date | None]
