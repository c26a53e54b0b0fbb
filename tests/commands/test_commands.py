"""The command line: what it does, and what it says when it cannot."""

import io
import json
import os
import subprocess
import sys
import wave
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.cli import main
from app.services.all import make_services
from app.services.people import People
from app.services.removals import Thing
from app.storage import encrypted
from app.storage.store import open_with_passphrase
from app.wording.catalogue import Catalogue
from tests import makers
from tests.conftest import PracticeFolder, open_with_key
from tests.speech.hearing import pitch


@pytest.fixture
def few(practice: PracticeFolder) -> PracticeFolder:
    """Return a practice board with few members, since saying a letter takes a while."""
    store = open_with_passphrase(practice.folder, practice.passphrase)
    services = make_services(store.sessions, Catalogue())
    for member in services.people.members():
        if member.name not in {"Sandra", "Neil"}:
            services.removals.remove(Thing.MEMBER, member.id)
    store.close()
    return practice


def test_check_says_that_a_sound_board_is_sound(
    practice: PracticeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["check", "--practice", "--data", str(practice.folder.parent)])

    assert status == 0
    assert "sound" in capsys.readouterr().out


def test_check_says_where_who_did_what_was_changed(
    practice: PracticeFolder, practice_key: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    check = ["check", "--practice", "--data", str(practice.folder.parent)]
    store = open_with_key(practice.folder, practice_key)
    for name in ("Ann", "Bob"):
        People(store.sessions).save(makers.member(name))
    store.close()
    assert main(check) == 0
    assert "2 lines" in capsys.readouterr().out

    with closing(encrypted.connect(practice.folder / "board.db", practice_key)) as connection:
        connection.execute("DROP TRIGGER change_refuses_update")
        connection.execute("UPDATE change SET who = 'nobody' WHERE number = 2")
        connection.commit()

    assert main(check) == 1
    assert "line 2 was changed" in capsys.readouterr().err


def test_what_stands_before_the_command_holds_too(
    practice: PracticeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["--practice", "--data", str(practice.folder.parent), "check"])

    assert status == 0
    assert str(practice.folder) in capsys.readouterr().out


def test_check_tells_of_a_damaged_board_in_one_sentence_and_changes_nothing(
    practice: PracticeFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    file = practice.folder / "board.db"
    contents = bytearray(file.read_bytes())
    contents[20_000] ^= 1
    file.write_bytes(contents)

    status = main(["check", "--practice", "--data", str(practice.folder.parent)])

    assert status == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert file.read_bytes() == contents


def test_a_folder_without_a_board_is_told_plainly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("any passphrase\n"))

    assert main(["check", "--data", str(tmp_path)]) == 1
    assert "no board" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told_and_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--data", str(tmp_path / "nowhere")]) == 1
    assert "no board" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("name", ["x" * 300, os.fsdecode(b"caf\xe9")])
def test_a_name_that_no_folder_of_a_board_can_have_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert main(["check", "--data", str(tmp_path / name)]) == 1
    assert capsys.readouterr().err == (
        "We cannot use a file or folder with that name. Please choose another.\n"
    )


def test_what_is_typed_in_no_letters_is_a_wrong_passphrase(
    practice: PracticeFolder,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xe9\n"), "utf-8"))
    assert main(["check", "--data", str(practice.folder)]) == 1
    assert capsys.readouterr().err == "That passphrase is not right. Please try again.\n"


def test_a_file_whose_name_is_in_no_letters_can_be_written_and_told(
    practice: PracticeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, data = tmp_path / os.fsdecode(b"caf\xe9.pack"), str(practice.folder.parent)
    assert main(["pack", "--practice", "--data", data, "--out", str(file)]) == 0
    assert file.exists()
    assert "caf\\udce9.pack is ready." in capsys.readouterr().out


def test_say_writes_a_sound_file(tmp_path: Path) -> None:
    file = tmp_path / "hello.wav"

    assert main(["say", "Hello, how are you?", "--out", str(file)]) == 0

    with wave.open(str(file)) as sound:
        assert sound.getnframes() > sound.getframerate() // 2


def test_say_tells_why_it_could_not_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = tmp_path / "no such folder" / "hello.wav"

    assert main(["say", "Hello", "--out", str(nowhere)]) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_say_writes_when_each_word_is_heard(tmp_path: Path) -> None:
    file, words = tmp_path / "hello.wav", tmp_path / "hello.json"

    assert main(["say", "Hello, Sam.", "--out", str(file), "--words", str(words)]) == 0

    hello, sam = json.loads(words.read_text(encoding="utf-8"))
    assert (hello["word"], hello["from"], hello["to"], hello["start_ms"]) == ("Hello,", 0, 6, 0)
    assert (sam["word"], sam["from"], sam["to"]) == ("Sam.", 7, 11)
    assert hello["end_ms"] == sam["start_ms"] < sam["end_ms"]


def test_the_voices_are_listed_and_each_can_be_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["voices"]) == 0
    lines = capsys.readouterr().out.splitlines()
    voice, name = lines[1].split(maxsplit=1)
    assert name == "English (Great Britain), woman 1"
    file = tmp_path / "hello.wav"
    assert main(["say", "Hello, how are you?", "--voice", voice, "--out", str(file)]) == 0
    assert pitch(file) > 150


def test_a_voice_that_is_not_there_is_told_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "hello.wav"
    assert main(["say", "Hello", "--voice", "Hazel", "--out", str(file)]) == 1
    told = capsys.readouterr().err
    assert "no voice called Hazel" in told
    assert "python -m app voices" in told
    assert not file.exists()


def test_voices_without_a_voice_are_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "no-python"))
    assert main(["voices"]) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_letters_can_be_listened_to_and_one_that_cannot_be_said_is_told(
    few: PracticeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    command = [
        "letters",
        "--practice",
        "--data",
        str(few.folder.parent),
        "--out",
        str(out),
    ]
    assert main(command) == 0
    files = sorted(out.glob("*.pdf"))
    (out / f"{files[0].stem}.wav").mkdir()
    capsys.readouterr()

    status = main([*command, "--audio"])

    told = capsys.readouterr()
    assert status == 1
    assert f"{len(files)} letters saved" in told.out
    assert len(told.err.strip().splitlines()) == 1
    assert "is a folder" in told.err
    for kind in (".wav", ".json"):
        made = [file for file in files if file.with_suffix(kind).is_file()]
        assert made == files[1:]
    assert len(list(out.glob("letter-*"))) == 3 * len(files) - 1
    with wave.open(str(files[1].with_suffix(".wav"))) as sound:
        assert sound.getnframes() > 60 * sound.getframerate()


def test_letters_without_a_voice_are_saved_all_the_same(
    practice: PracticeFolder,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "out"
    monkeypatch.setattr("sys.executable", str(tmp_path / "no-python"))

    data = str(practice.folder.parent)
    status = main(["letters", "--audio", "--practice", "--data", data, "--out", str(out)])

    saved = list(out.glob("letter-*"))
    told = capsys.readouterr().err.strip().splitlines()
    assert status == 1
    assert {file.suffix for file in saved} == {".pdf"}
    assert len(told) == len(saved)
    assert all("The voice could not be started." in line for line in told)


def test_letters_as_mp3_stand_beside_their_papers(few: PracticeFolder, tmp_path: Path) -> None:
    out, data = tmp_path / "out", str(few.folder.parent)
    assert main(["letters", "--mp3", "--practice", "--data", data, "--out", str(out)]) == 0
    papers = sorted(out.glob("*.pdf"))
    assert papers
    for paper in papers:
        assert paper.with_suffix(".mp3").stat().st_size < 2_000_000
        assert paper.with_suffix(".json").is_file()
        assert not paper.with_suffix(".wav").exists()


def test_letters_saves_those_that_are_ready_and_counts_the_others(
    practice: PracticeFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"

    status = main(
        ["letters", "--practice", "--data", str(practice.folder.parent), "--out", str(out)]
    )

    saved = list(out.glob("*.pdf"))
    assert status == 0
    assert saved
    assert all(file.read_bytes().startswith(b"%PDF") for file in saved)
    assert f"{len(saved)} letters saved" in capsys.readouterr().out


@pytest.mark.parametrize(
    "command",
    [
        "tour",
        "letters",
        "say",
        "voices",
        "check",
        "backup",
        "restore",
        "pack",
        "join",
        "export-member",
        "erase-member",
    ],
)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])

    assert ended.value.code == 0
    assert "--data" in capsys.readouterr().out


def test_the_tour_goes_from_a_face_to_a_printed_letter(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - the command is our own
        [sys.executable, "-m", "app", "tour", "--out", str(tmp_path / "tour")],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=1200,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    pictures = sorted((tmp_path / "tour").glob("*.png"))
    letters = list((tmp_path / "tour").glob("letter-*.pdf"))
    page = (tmp_path / "tour" / "index.html").read_text(encoding="utf-8")
    assert len(pictures) > 35
    assert letters
    assert all(file.name in page for file in pictures + letters)
    shown = {QImage(str(file)).size().toTuple() for file in pictures}
    assert shown == {(1366, 768)}
    assert len({file.read_bytes() for file in pictures}) == len(pictures)
