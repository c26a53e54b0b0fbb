"""The board's own details, and its usual voice."""

from dataclasses import replace

import pytest

from app.domain.errors.writing import BoardHasNoName
from app.services.all import Services
from app.storage.models import BoardRow
from app.storage.store import Store


def test_a_board_begins_with_the_computers_own_voice(services: Services) -> None:
    assert services.boards.voice == ""


def test_the_usual_voice_is_kept_and_nothing_else_changes(services: Services) -> None:
    before = services.boards.board()
    services.boards.use_voice("gmw/en+f2")
    assert services.boards.voice == "gmw/en+f2"
    assert services.boards.board() == replace(before, voice="gmw/en+f2")


def test_the_name_stands_for_a_short_name_that_is_not_there(services: Services) -> None:
    board = services.boards.board()
    services.boards.save(replace(board, short_name=""))
    assert services.boards.board() == replace(board, short_name=board.name)


def test_a_board_without_details_has_no_voice_to_keep(services: Services, store: Store) -> None:
    with store.sessions.begin() as session:
        session.delete(session.query(BoardRow).one())
    assert services.boards.voice == ""
    with pytest.raises(BoardHasNoName):
        services.boards.use_voice("gmw/en+f2")
