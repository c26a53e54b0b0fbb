"""The tables of themes: views of one topic that are about the same thing."""

from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, Table
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.models.base import (
    NO_ROW_NUMBER,
    Base,
    Identified,
    Ordered,
    Pictured,
    Removable,
)

theme_view = Table(
    "theme_view",
    Base.metadata,
    Column("theme_id", ForeignKey("theme.id", ondelete="CASCADE"), primary_key=True),
    Column("view_id", ForeignKey("view.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_theme_view_view_id", "view_id"),
    **NO_ROW_NUMBER,
)
"""Which views are in a theme. It goes with the view: one that loses its name stands alone."""


class ThemeRow(Identified, Removable, Ordered, Pictured, Base):
    """What some views have in common, in a facilitator's words."""

    __tablename__ = "theme"

    topic_id: Mapped[UUID] = mapped_column(
        ForeignKey("topic.id", ondelete="CASCADE"), index=True
    )
    outcome_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("outcome.id", ondelete="SET NULL")
    )
