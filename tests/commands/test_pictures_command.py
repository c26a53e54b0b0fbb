"""Pictures on the command line: found, suggested, brought in, and laid side by side."""

import io
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.cli import main
from app.domain.pictures import OWN, PictureKind, PictureSet
from app.pictures.library import Library
from app.services.album import Album
from app.services.picture_sets import PictureSets
from app.storage.store import open_with_passphrase
from tests.conftest import PracticeFolder
from tests.pictures.bringing.samples import folder, picture, svg, zipped

pytestmark = pytest.mark.usefixtures("qapp")

Captured = pytest.CaptureFixture[str]

EVIL = svg("<script>alert(1)</script>")
CREDIT = "Symbols by A Painter"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a zip of two symbols that come with no app."""
    files = {"zebra.svg": svg(), "lorry_two.png": picture()}
    return zipped(tmp_path / "our_symbols.zip", files)


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Return a folder of a good picture, and two that cannot be used."""
    return folder(tmp_path / "mixed", {"good.svg": svg(), "evil.svg": EVIL, "x.png": b"x"})


def _pictures(practice: PracticeFolder, *words: str) -> int:
    """Run the command on the practice board, which needs no passphrase."""
    data = str(practice.folder.parent)
    return main(["pictures", *words, "--practice", "--data", data])


def _import(practice: PracticeFolder, source: Path, *more: str) -> int:
    return _pictures(practice, "import", str(source), *more)


def _sets(practice: PracticeFolder) -> list[PictureSet]:
    """The sets that the practice board has now."""
    store = open_with_passphrase(practice.folder, practice.passphrase)
    found = PictureSets(store.sessions, Album(store.sessions, Library())).all()
    store.close()
    return found


def test_a_drawing_is_found_by_its_word(capsys: Captured) -> None:
    assert main(["pictures", "find", "bus"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "Bus\tbus\tours"


def test_pictures_are_suggested_for_a_sentence(capsys: Captured) -> None:
    assert main(["pictures", "suggest", "The", "taxi", "was", "early."]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "Taxi\ttaxi\tours"


@pytest.mark.parametrize("action", ["find", "suggest"])
def test_words_that_nothing_goes_with_are_told(action: str, capsys: Captured) -> None:
    assert main(["pictures", action, "xyzzy"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "No picture matches. Try another word.\n"


def test_nothing_to_do_is_told(capsys: Captured) -> None:
    assert main(["pictures"]) == 2
    assert "Say what to do" in capsys.readouterr().err


def test_a_set_that_was_brought_in_is_found(
    practice: PracticeFolder, source: Path, capsys: Captured
) -> None:
    assert _import(practice, source) == 0
    assert capsys.readouterr().out == "2 pictures are in the set Our symbols.\n"
    assert _pictures(practice, "find", "lorry") == 0
    label, name, whose = capsys.readouterr().out.splitlines()[0].split("\t")
    assert (label, whose) == ("lorry two", "brought in")
    assert name.startswith(OWN)


def test_what_a_board_brought_is_not_found_without_the_board(
    practice: PracticeFolder, source: Path, capsys: Captured
) -> None:
    _import(practice, source)
    capsys.readouterr()
    main(["pictures", "find", "lorry"])
    assert "brought in" not in capsys.readouterr().out


def test_the_passphrase_of_a_board_may_be_piped_in(
    practice: PracticeFolder,
    source: Path,
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = ["pictures", "import", str(source), "--data", str(practice.folder)]
    monkeypatch.setattr(sys, "stdin", io.StringIO("not this one\n"))
    assert main(own) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert _sets(practice) == []
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{practice.passphrase}\n"))
    assert main(own) == 0
    assert [one.name for one in _sets(practice)] == ["Our symbols"]


def test_what_is_said_of_a_set_is_kept(practice: PracticeFolder, source: Path) -> None:
    said = {"name": "Zoo", "author": "A Painter", "source": "example.org", "licence": "CC BY"}
    words = [word for key, value in said.items() for word in (f"--{key}", value)]
    assert _import(practice, source, *words, "--credit", CREDIT, "--kind", "photo") == 0
    (kept,) = _sets(practice)
    assert (kept.name, kept.kind, kept.count) == ("Zoo", PictureKind.PHOTO, 2)
    credit = (kept.credit.author, kept.credit.source, kept.credit.licence, kept.credit.line)
    assert credit == ("A Painter", "example.org", "CC BY", CREDIT)


def test_bad_files_are_named_with_their_reasons_and_nothing_comes_in(
    practice: PracticeFolder, mixed: Path, capsys: Captured
) -> None:
    assert _import(practice, mixed) == 1
    said = capsys.readouterr()
    evil, other, last = said.err.splitlines()
    assert evil.startswith("evil.svg: The picture evil.svg has programs or links inside.")
    assert other.startswith("x.png: ")
    assert last == "2 of the files cannot be used. Nothing was brought in."
    assert said.out == ""
    assert _sets(practice) == []


def test_the_rest_comes_in_when_bad_files_may_be_left_out(
    practice: PracticeFolder, mixed: Path, capsys: Captured
) -> None:
    assert _import(practice, mixed, "--leave-out-bad") == 0
    assert capsys.readouterr().out == "1 picture is in the set Mixed.\n"
    assert [one.count for one in _sets(practice)] == [1]


def test_a_set_of_nothing_but_bad_files_never_comes_in(
    practice: PracticeFolder, tmp_path: Path
) -> None:
    source = zipped(tmp_path / "bad.zip", {"evil.svg": EVIL})
    assert _import(practice, source, "--leave-out-bad") == 1
    assert _sets(practice) == []


@pytest.mark.parametrize("name", ["gone.zip", "torn.zip", "none"])
def test_a_file_that_is_no_use_is_told_in_one_sentence(
    practice: PracticeFolder, tmp_path: Path, name: str, capsys: Captured
) -> None:
    (tmp_path / "torn.zip").write_bytes(b"PK\x03\x04 torn")
    (tmp_path / "none").mkdir()
    assert _import(practice, tmp_path / name) == 1
    (sentence,) = capsys.readouterr().err.splitlines()
    assert name in sentence


def test_a_name_that_is_taken_is_told(
    practice: PracticeFolder, source: Path, capsys: Captured
) -> None:
    _import(practice, source)
    assert _import(practice, source) == 1
    assert "a set called Our symbols already" in capsys.readouterr().err
    assert len(_sets(practice)) == 1


def test_pictures_are_brought_in_where_there_is_no_screen(
    practice: PracticeFolder, tmp_path: Path
) -> None:
    words = svg('<text y="8">Bus</text>')  # drawn as dots, which needs Qt to draw
    source = zipped(tmp_path / "signs.zip", {"sign.svg": words})
    usual = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    done = subprocess.run(  # noqa: S603 - the command is our own
        [
            sys.executable,
            "-m",
            "app",
            "--data",
            str(practice.folder),
            "pictures",
            "import",
            str(source),
        ],
        env={key: value for key, value in usual.items() if "DISPLAY" not in key},
        input=f"{practice.passphrase}\n",
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "1 picture is in the set Signs.\n"
    assert [one.name for one in _sets(practice)] == ["Signs"]


def test_sheets_show_every_picture_in_twelve_looks(tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "sheets"
    assert main(["pictures", "--sheet", str(out)]) == 0
    files = sorted(out.glob("*.png"))
    assert capsys.readouterr().out == f"{len(files)} sheets in {out}\n"
    looks = Counter(file.stem.rpartition("-")[0] for file in files)
    assert looks.keys() == {
        f"{side}-{colour}-{words}"
        for side in ("160", "064", "040")
        for colour in ("colour", "grey")
        for words in ("words", "bare")
    }
    assert QImage(str(out / "160-grey-bare-1.png")).isGrayscale()
    assert not QImage(str(out / "160-colour-bare-1.png")).isGrayscale()


def test_sheets_that_cannot_be_saved_are_told(tmp_path: Path, capsys: Captured) -> None:
    taken = tmp_path / "taken"
    taken.write_bytes(b"a file")
    assert main(["pictures", "--sheet", str(taken)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert taken.read_bytes() == b"a file"
