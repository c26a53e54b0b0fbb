"""Setting up a board on a server from the command line."""

import io
import sys
from collections.abc import Callable, Iterator

import pytest

from app.cli import main
from app.commands.server import ADDRESS
from app.services.people import People
from tests.on_server import BOARD, PASSWORD, Server

Type = Callable[..., None]
PERSON = "test_anna"


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> Type:
    """Return what pipes lines in, as somebody would type them."""
    monkeypatch.delenv(ADDRESS, raising=False)

    def pipe(*lines: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))

    return pipe


@pytest.fixture
def empty(server: Server) -> Iterator[str]:
    """Return a database with nothing in it."""
    with server.database() as name, server.alone():
        yield name


def test_a_board_is_set_up_and_somebody_let_in(
    server: Server, empty: str, types: Type, capsys: pytest.CaptureFixture[str]
) -> None:
    url = server.admin_url(empty)
    types(url)
    assert main(["server", "set-up", BOARD]) == 0
    types(url, PASSWORD)
    assert main(["server", "let-in", BOARD, PERSON, "--role", "facilitator"]) == 0
    told = capsys.readouterr()
    assert told.out == (
        f"The board {BOARD} is ready.\n{PERSON} is a facilitator of the board {BOARD}.\n"
    )
    assert told.err == ""
    with server.opened(empty, PERSON) as store:
        assert People(store.sessions).members() == []


def test_the_address_may_stand_in_the_environment(
    server: Server, empty: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ADDRESS, server.admin_url(empty))
    assert main(["server", "set-up", BOARD]) == 0
    assert "member" in server.tables(empty)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("postgresql://admin:secret@db.elmshire.example/boards", "sslmode=verify-full"),
        ("admin:secret", "address of the server is not right"),
        ("postgresql://admin:secret@localhost:1/boards", "cannot reach the server"),
    ],
)
def test_what_cannot_be_done_is_told_without_the_address_or_its_password(
    types: Type, capsys: pytest.CaptureFixture[str], line: str, told: str
) -> None:
    types(line)
    assert main(["server", "set-up", BOARD]) == 1
    said = capsys.readouterr().err
    assert told in said
    assert "secret" not in said
    assert len(said.splitlines()) == 1
