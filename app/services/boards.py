"""The board's own details, and the pictures it brought."""

from collections.abc import Iterable
from dataclasses import fields
from uuid import UUID, uuid4

from sqlalchemy import select

from app.domain.board import Board
from app.domain.errors import WordsMissing
from app.storage.models import BoardRow, PictureRow
from app.storage.store import Sessions

PHOTO = "photo:"
"""What the id of a board's own picture begins with; the id of its row follows."""


class Boards:
    """Who the board is, and its own photos."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def board(self) -> Board:
        """The board's details; empty while nobody has written them."""
        with self._sessions() as session:
            row = session.scalars(select(BoardRow)).one_or_none()
            if row is None:
                return Board("", "")
            return Board(**{field.name: getattr(row, field.name) for field in fields(Board)})

    def save(self, board: Board) -> None:
        """Keep the board's details. Raises WordsMissing without a name."""
        if not board.name.strip():
            raise WordsMissing
        with self._sessions.begin() as session:
            row = session.scalars(select(BoardRow)).one_or_none()
            if row is None:
                row = BoardRow(id=uuid4())
                session.add(row)
            for field in fields(board):
                setattr(row, field.name, getattr(board, field.name))

    def add_photo(self, label: str, contents: bytes) -> str:
        """Keep a photo and return the id of its picture."""
        row = PictureRow(id=uuid4(), label=label, contents=contents)
        name = f"{PHOTO}{row.id}"
        with self._sessions.begin() as session:
            session.add(row)
        return name

    def photos(self, pictures: Iterable[str]) -> dict[str, bytes]:
        """The contents of those of ``pictures`` that are the board's own, by picture id."""
        ids = {
            UUID(name.removeprefix(PHOTO)): name for name in pictures if name.startswith(PHOTO)
        }
        if not ids:
            return {}
        with self._sessions() as session:
            rows = session.scalars(select(PictureRow).where(PictureRow.id.in_(ids)))
            return {ids[row.id]: row.contents for row in rows}
