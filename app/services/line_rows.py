"""Keeping lines that members read, in the order they are written in."""

from collections.abc import Mapping
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.phrase import Phrase
from app.storage.models import ChoiceRow, InfoLineRow, InvitationLineRow
from app.storage.models.base import now

Row = TypeVar("Row", InfoLineRow, InvitationLineRow, ChoiceRow)


def keep_lines(
    session: Session, kind: type[Row], owner: Mapping[str, object], lines: Mapping[UUID, Phrase]
) -> None:
    """Let just these lines be seen, in their order. A line that comes back is the same one."""
    before = {row.id: row for row in session.scalars(select(kind).filter_by(**owner))}
    for place, (line_id, phrase) in enumerate(lines.items()):
        row = before.pop(line_id, None) or kind(id=line_id, **owner)
        row.words, row.picture, row.position = phrase.words, phrase.picture, place
        row.removed_at = None
        session.add(row)
    for row in before.values():
        row.removed_at = row.removed_at or now()
