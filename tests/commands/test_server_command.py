"""Setting up a board on a server from the command line."""

import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.cli import main
from app.commands.server import ADDRESS
from app.services.people import People
from tests.conftest import PracticeFolder
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


def test_a_pack_of_a_laptop_is_joined_into_the_board_that_server_txt_names(
    server: Server,
    empty: str,
    practice: PracticeFolder,
    types: Type,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server.make_board(empty)
    file, here, back = tmp_path / "hall.pack", tmp_path / "office", tmp_path / "office.pack"
    here.mkdir()
    (here / "server.txt").write_text(server.url_for(empty), encoding="utf-8")
    assert (
        main(["pack", "--practice", "--data", str(practice.folder.parent), "--out", str(file)])
        == 0
    )
    types("not the password")
    assert main(["join", "--data", str(here), str(file)]) == 1
    types(PASSWORD, practice.passphrase)
    assert main(["join", "--data", str(here), str(file)]) == 0
    with server.opened(empty) as store:
        assert People(store.sessions).members()
    capsys.readouterr()
    types(PASSWORD)
    assert main(["pack", "--data", str(here), "--out", str(back)]) == 0
    types(PASSWORD)
    assert main(["check", "--data", str(here)]) == 0
    assert "Who did what is whole" in capsys.readouterr().out
    assert main(["join", "--practice", "--data", str(practice.folder.parent), str(back)]) == 0
    assert "There was nothing new." in capsys.readouterr().out


@pytest.mark.parametrize("command", [["backup"], ["restore", "."]])
def test_what_is_done_with_files_is_not_done_with_a_board_on_a_server(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    url = "postgresql://anna@localhost/boards?schema=elmshire"
    (tmp_path / "server.txt").write_text(url, encoding="utf-8")
    assert main([*command, "--data", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "This board is on a server. It has no files here.\n"


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
