"""Packs from the command line."""

import shutil
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest

from app.cli import main
from app.services.all import make_services
from app.storage.store import BoardFiles, open_with_passphrase
from app.wording.catalogue import Catalogue
from tests.conftest import PracticeFolder


@pytest.fixture
def other(practice: PracticeFolder, tmp_path: Path) -> PracticeFolder:
    """Return the same board on another laptop, where somebody changed a topic."""
    shutil.copytree(practice.folder.parent, tmp_path / "other")
    folder = tmp_path / "other" / practice.folder.name
    store = open_with_passphrase(folder, practice.passphrase)
    services = make_services(store.sessions, Catalogue())
    board = services.boards.board()
    services.boards.save(replace(board, phone="01632 960999"))
    store.close()
    return PracticeFolder(folder)


def run(command: str, data: Path, *rest: str) -> int:
    return main([command, "--practice", "--data", str(data), *rest])


def test_a_pack_goes_from_one_laptop_to_another(
    practice: PracticeFolder,
    other: PracticeFolder,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "ours.pack"
    assert run("pack", other.folder.parent, "--out", str(file)) == 0
    assert f"{file} is ready." in capsys.readouterr().out
    assert run("join", practice.folder.parent, str(file)) == 0
    assert "1 thing was changed on two laptops." in capsys.readouterr().out
    assert run("join", practice.folder.parent, str(file), str(file)) == 0
    assert "There was nothing new." in capsys.readouterr().out


def test_a_file_that_is_no_pack_is_told_in_one_sentence(
    practice: PracticeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a letter.pdf"
    file.write_bytes(b"%PDF-1.7")
    assert run("join", practice.folder.parent, str(file)) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [Catalogue()("problem.not_a_pack").words]


def test_a_pack_that_cannot_be_saved_is_told_in_one_sentence(
    practice: PracticeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("pack", practice.folder.parent, "--out", str(tmp_path / "no" / "a.pack")) == 1
    assert capsys.readouterr().err.splitlines() == [
        Catalogue()("problem.cannot_write_file").words
    ]


def test_a_laptop_that_has_nothing_begins_with_a_pack_and_its_passphrase(
    practice: PracticeFolder,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file, new = tmp_path / "ours.pack", tmp_path / "new laptop"
    assert run("pack", practice.folder.parent, "--out", str(file)) == 0
    capsys.readouterr()
    monkeypatch.setattr("sys.stdin", StringIO("not the passphrase\n"))
    assert main(["join", "--data", str(new), str(file)]) == 1
    told = capsys.readouterr().err
    assert told.splitlines() == [Catalogue()("problem.wrong_passphrase").words]
    assert not BoardFiles(new).exist
    monkeypatch.setattr("sys.stdin", StringIO(f"{practice.passphrase}\n"))
    assert main(["join", "--data", str(new), str(file)]) == 0
    assert "The board is on this laptop now" in capsys.readouterr().out
    store = open_with_passphrase(new, practice.passphrase)
    services = make_services(store.sessions, Catalogue())
    assert services.people.members()
    assert services.boards.board().practice
    store.close()


def test_a_laptop_that_has_nothing_still_has_nothing_after_a_spoilt_pack(
    practice: PracticeFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, new = tmp_path / "ours.pack", tmp_path / "new laptop"
    assert run("pack", practice.folder.parent, "--out", str(file)) == 0
    whole = file.read_bytes()
    for spoilt in (whole[:-1], whole[:-40] + bytes(40), whole + b"more"):
        file.write_bytes(spoilt)
        monkeypatch.setattr("sys.stdin", StringIO(f"{practice.passphrase}\n"))
        assert main(["join", "--data", str(new), str(file)]) == 1
        assert not new.exists()


def test_a_folder_in_the_place_of_a_pack_is_told_and_the_board_is_as_before(
    practice: PracticeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (practice.folder / "board.db").read_bytes()
    assert run("pack", practice.folder.parent, "--out", str(tmp_path)) == 1
    assert capsys.readouterr().err.splitlines() == [
        Catalogue()("problem.cannot_write_file").words
    ]
    assert (practice.folder / "board.db").read_bytes() == before
