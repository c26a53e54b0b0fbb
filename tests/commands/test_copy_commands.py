"""The commands backup, restore and check: what they do, and what they say when they cannot."""

import io
import json
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.cli import main
from app.domain.board import PRACTICE_PASSPHRASE
from app.storage.copy_places import CopyPlaces
from app.storage.store import BoardFiles, open_with_passphrase
from tests.conftest import PracticeFolder
from tests.storage.conftest import OPENS_WITH, OwnBoard, own, own_made_once
from tests.storage.copying import call, called, flip

__all__ = ["own", "own_made_once"]

Command = Callable[..., int]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Command:
    """Return a way to give a command with a secret piped in."""

    def give(folder: Path, *words: str, secret: str = OPENS_WITH) -> int:
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{secret}\n"))
        return main([*words, "--data", str(folder)])

    return give


def test_a_board_goes_from_one_laptop_to_another_by_a_stick(
    own: OwnBoard, tmp_path: Path, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    stick, there = tmp_path / "stick", tmp_path / "other laptop"
    call(own, "Ashby")
    assert command(own.folder, "backup", "--out", str(stick)) == 0
    assert command(there, "restore", str(stick)) == 0
    assert f"The board in {there} is as it was on" in capsys.readouterr().out
    open_with_passphrase(there, OPENS_WITH).close()
    assert called(there, own.key) == "Ashby"


def test_the_recovery_code_brings_a_board_too(
    own: OwnBoard, tmp_path: Path, command: Command
) -> None:
    there = tmp_path / "other laptop"
    assert command(there, "restore", str(own.folder), "--code", secret=own.code) == 0
    open_with_passphrase(there, OPENS_WITH).close()


def test_the_recovery_code_joins_a_pack_and_begins_with_one(
    own: OwnBoard, tmp_path: Path, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    pack, there = tmp_path / "ours.pack", tmp_path / "other laptop"
    call(own, "Ashby")
    assert command(own.folder, "pack", "--out", str(pack)) == 0
    assert command(there, "join", str(pack), "--code", secret=own.code) == 0
    assert called(there, own.key) == "Ashby"
    assert command(there, "join", str(pack), "--code", secret=OPENS_WITH) == 1
    assert "That code is not right." in capsys.readouterr().err
    assert command(there, "join", str(pack), "--code", secret=own.code) == 0
    assert "There was nothing new." in capsys.readouterr().out


def test_a_copy_is_made_while_the_board_is_open(own: OwnBoard, command: Command) -> None:
    with closing(own.open()):
        assert command(own.folder, "backup") == 0
    (made,) = CopyPlaces(own.files).here.iterdir()
    assert BoardFiles(made).store.exists()


def test_a_stick_that_is_not_there_is_told_and_the_copy_here_is_made(
    own: OwnBoard, tmp_path: Path, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    CopyPlaces(own.files).choose(stick)
    shutil.rmtree(stick)
    assert command(own.folder, "backup") == 1
    said = capsys.readouterr()
    assert str(CopyPlaces(own.files).here) in said.out
    assert said.err == f"We cannot save copies in {stick}. Please put the memory stick in.\n"
    assert not stick.exists()


def test_where_no_stick_could_be_is_told_like_a_stick_that_is_not_there(
    own: OwnBoard, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = f"/{'9' * 400}"
    (own.folder / "copy-places.json").write_text(json.dumps({"outside": nowhere}))
    assert command(own.folder, "backup") == 1
    said = capsys.readouterr()
    assert str(CopyPlaces(own.files).here) in said.out
    assert said.err == f"We cannot save copies in {nowhere}. Please put the memory stick in.\n"
    assert command(own.folder, "check") == 0


def test_a_copy_that_is_brought_back_keeps_todays_board(
    own: OwnBoard, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    call(own, "Monday")
    assert command(own.folder, "backup") == 0
    monday = capsys.readouterr().out.removeprefix("Copied to ").strip()
    call(own, "Tuesday")
    assert command(own.folder, "restore", monday) == 0
    assert called(own.folder, own.key) == "Monday"
    kept = {called(one, own.key) for one in CopyPlaces(own.files).here.iterdir()}
    assert kept == {"Monday", "Tuesday"}


def test_check_reads_the_copies_too(
    practice: PracticeFolder, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    data = practice.folder.parent
    assert command(data, "backup", "--practice") == 0
    assert command(data, "check", "--practice") == 0
    assert "The copy" in capsys.readouterr().out
    (made,) = CopyPlaces(BoardFiles(practice.folder)).here.iterdir()
    flip(made / "board.db", 8 * 9000)
    assert command(data, "check", "--practice") == 1
    assert capsys.readouterr().err == f"The copy {made} is damaged.\n"


@pytest.mark.parametrize(
    ("words", "secret", "told"),
    [
        (("backup",), "not this one", "That passphrase is not right."),
        (("restore", "nowhere"), OPENS_WITH, "There is no copy of a board in that folder."),
        (("restore", "copies"), "not this one", "That passphrase is not right."),
        (("restore", "other"), PRACTICE_PASSPHRASE, "This copy is from another board."),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line_and_changes_nothing(
    own: OwnBoard,
    practice: PracticeFolder,
    command: Command,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    secret: str,
    told: str,
) -> None:
    assert command(own.folder, "backup") == 0
    capsys.readouterr()
    shutil.copytree(practice.folder, own.folder / "other")
    before = own.bytes
    places = [str(own.folder / word) for word in words[1:]]
    assert command(own.folder, words[0], *places, secret=secret) == 1
    said = capsys.readouterr().err
    assert told in said
    assert len(said.splitlines()) == 1
    assert own.bytes == before


def test_no_folder_is_made_for_a_copy_that_cannot_be_made(
    own: OwnBoard, tmp_path: Path, command: Command
) -> None:
    flip(own.files.store, 8 * 9000)
    assert command(own.folder, "backup", "--out", str(tmp_path / "a" / "b")) == 1
    assert not (tmp_path / "a").exists()
