"""The board's own details."""

from dataclasses import fields, replace
from uuid import uuid4

from sqlalchemy import select

from app.domain.board import Board
from app.domain.errors.writing import WordsMissing
from app.services.board_row import board_row
from app.storage.models import BoardRow
from app.storage.store import Sessions


class Boards:
    """Who the board is and how to reach it."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def board(self) -> Board:
        """The board's details; empty while nobody has written them."""
        with self._sessions() as session:
            row = session.scalars(select(BoardRow)).one_or_none()
            if row is None:
                return Board("", "")
            return Board(**{field.name: getattr(row, field.name) for field in fields(Board)})

    @property
    def voice(self) -> str:
        """The id of the voice for everyone who has not chosen one, or "" for the computer's."""
        with self._sessions() as session:
            return session.scalar(select(BoardRow.voice)) or ""

    def use_voice(self, voice: str) -> None:
        """Keep which voice is the usual one. Raises BoardHasNoName before there are details."""
        with self._sessions.begin() as session:
            board_row(session).voice = voice

    def save(self, board: Board) -> None:
        """Keep the board's details. Its name stands for a short name that is not there.

        Raises WordsMissing without a name.
        """
        if not board.name.strip():
            raise WordsMissing
        board = replace(board, short_name=board.short_name or board.name)
        with self._sessions.begin() as session:
            row = session.scalars(select(BoardRow)).one_or_none()
            if row is None:
                row = BoardRow(id=uuid4())
                session.add(row)
            for field in fields(board):
                setattr(row, field.name, getattr(board, field.name))
