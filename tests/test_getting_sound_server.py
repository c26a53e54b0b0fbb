"""Getting a sound server for the tests: where it cannot be had, one plain line says so."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / ".ci" / "sound-server"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is for Linux only")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a small copy of the project, with a folder of commands that are found first."""
    (tmp_path / ".ci").mkdir()
    (tmp_path / "commands").mkdir()
    shutil.copy(SCRIPT, tmp_path / ".ci" / "sound-server")
    return tmp_path


def put(clone: Path, name: str, script: str) -> None:
    command = clone / "commands" / name
    command.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    command.chmod(0o755)


def get(clone: Path) -> list[str]:
    """Run the script, which never fails, and give the lines it says."""
    done = subprocess.run(  # noqa: S603  our own script
        [clone / ".ci" / "sound-server"],
        env=os.environ | {"PATH": f"{clone / 'commands'}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_without_a_network_one_line_says_what_is_not_tested(clone: Path) -> None:
    put(clone, "apt-get", "exit 100")
    put(clone, "dpkg", "exit 0")
    put(clone, "sudo", "exit 1")
    *_, last = get(clone)
    assert last.startswith("What is heard will not be tested")
    assert last.endswith("Its packages could not be downloaded.")
    assert [file.name for file in (clone / "build").iterdir()] == ["no-sound-server"]


def test_what_could_not_be_had_is_not_tried_again_the_same_day(clone: Path) -> None:
    put(clone, "apt-get", f"touch {clone}/tried; exit 100")
    put(clone, "dpkg", "exit 0")
    put(clone, "sudo", "exit 1")
    *_, first = get(clone)
    (clone / "tried").unlink()
    assert get(clone) == [first]
    assert not (clone / "tried").exists()


def test_packages_that_cannot_be_unpacked_are_told(clone: Path) -> None:
    put(clone, "apt-get", "touch some.deb")
    put(clone, "dpkg", "exit 2")
    *_, last = get(clone)
    assert last.endswith("Its packages could not be unpacked.")


def test_on_another_system_nothing_is_tried(clone: Path) -> None:
    put(clone, "uname", "echo Darwin")
    put(clone, "apt-get", f"touch {clone}/tried")
    (line,) = get(clone)
    assert line.endswith("It is for Linux only.")
    assert not (clone / "tried").exists()


def test_what_is_there_is_not_got_again(clone: Path) -> None:
    (clone / "build" / "sound-server").mkdir(parents=True)
    put(clone, "apt-get", f"touch {clone}/tried")
    assert get(clone) == []
    assert not (clone / "tried").exists()
