"""Saving what a board holds about somebody, and erasing them, from the command line."""

import io
import json
import sys
from pathlib import Path

import pytest

from app.cli import main
from app.services.people import People
from app.storage.store import open_with_passphrase
from tests.conftest import PracticeFolder


def names(practice: PracticeFolder) -> list[str]:
    """Everybody who is on the board now."""
    store = open_with_passphrase(practice.folder, practice.passphrase)
    found = [member.name for member in People(store.sessions).members()]
    store.close()
    return found


def run(practice: PracticeFolder, *arguments: str) -> int:
    return main([*arguments, "--practice", "--data", str(practice.folder.parent)])


def test_everything_about_a_member_is_saved(
    practice: PracticeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "copy"

    assert run(practice, "export-member", "Sandra", "--out", str(out)) == 0

    whole = json.loads((out / "everything.json").read_text(encoding="utf-8"))
    assert whole["member"]["name"] == "Sandra"
    assert whole["kinds"]["view"]
    assert (out / "what-the-board-keeps.pdf").read_bytes().startswith(b"%PDF")
    assert (out / "tables" / "view.csv").exists()
    assert "not locked" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["export-member", "erase-member"])
def test_whoever_is_not_there_is_told_in_one_sentence(
    practice: PracticeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    out = tmp_path / "copy"
    where = ["--out", str(out)] if command == "export-member" else ["--yes"]

    assert run(practice, command, "Nobody at all", *where) == 1

    assert "Nobody at all" in capsys.readouterr().err
    assert not out.exists()


def test_a_folder_that_cannot_be_made_is_told(
    practice: PracticeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("here already")

    assert run(practice, "export-member", "Sandra", "--out", str(in_the_way)) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_nobody_is_erased_without_a_yes(
    practice: PracticeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    before = names(practice)

    assert run(practice, "erase-member", "Sandra") == 1

    told = capsys.readouterr()
    assert "things they said with their name" in told.out
    assert "--yes" in told.err
    assert names(practice) == before


def test_with_a_yes_they_are_erased_and_so_is_the_sound_of_their_name(
    practice: PracticeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    cache = practice.folder.parent / "cache"
    cache.mkdir()
    (cache / "hello-sandra.clip").write_bytes(b"a sound")

    assert run(practice, "erase-member", "Sandra", "--yes") == 0

    assert "erased" in capsys.readouterr().out
    assert "Sandra" not in names(practice)
    assert list(cache.iterdir()) == []


def test_a_wrong_passphrase_erases_nobody(
    practice: PracticeFolder,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("not the passphrase\n"))
    before = names(practice)

    assert main(["erase-member", "Sandra", "--yes", "--data", str(practice.folder)]) == 1
    assert capsys.readouterr().err.strip()
    assert names(practice) == before
