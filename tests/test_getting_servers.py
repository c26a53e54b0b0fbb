"""Getting servers for the tests: where one cannot be had, one plain line says so."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[1] / ".ci"
SERVERS = {"sound-server": "What is heard", "print-server": "Printing"}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is for Linux only")


@pytest.fixture(params=SERVERS)
def server(request: pytest.FixtureRequest) -> str:
    """Return the name of a server, and of the script that gets it."""
    return str(request.param)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a small copy of the project, with a folder of commands that are found first."""
    (tmp_path / "commands").mkdir()
    shutil.copytree(SCRIPTS, tmp_path / ".ci")
    return tmp_path


def put(clone: Path, name: str, script: str) -> None:
    command = clone / "commands" / name
    command.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    command.chmod(0o755)


def get(clone: Path, server: str) -> list[str]:
    """Run the script, which never fails, and give the lines it says."""
    done = subprocess.run(  # noqa: S603  our own script
        [clone / ".ci" / server],
        env=os.environ | {"PATH": f"{clone / 'commands'}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_without_a_network_one_line_says_what_is_not_tested(clone: Path, server: str) -> None:
    put(clone, "apt-get", "exit 100")
    put(clone, "dpkg", "exit 0")
    put(clone, "sudo", "exit 1")
    *_, last = get(clone, server)
    assert last.startswith(f"{SERVERS[server]} will not be tested")
    assert last.endswith("Its packages could not be downloaded.")
    assert [file.name for file in (clone / "build").iterdir()] == [f"no-{server}"]


def test_what_could_not_be_had_is_not_tried_again_the_same_day(
    clone: Path, server: str
) -> None:
    put(clone, "apt-get", f"touch {clone}/tried; exit 100")
    put(clone, "dpkg", "exit 0")
    put(clone, "sudo", "exit 1")
    *_, first = get(clone, server)
    (clone / "tried").unlink()
    assert get(clone, server) == [first]
    assert not (clone / "tried").exists()


def test_a_package_that_has_another_name_on_later_systems_is_found(
    clone: Path, server: str
) -> None:
    old = "for name; do case $name in libnsl2 | libpaper1) exit 100 ;; esac; done"
    put(clone, "apt-get", f"{old}; touch some.deb")
    put(clone, "dpkg", "exit 2")
    *_, last = get(clone, server)
    assert last.endswith("Its packages could not be unpacked.")


def test_packages_that_cannot_be_unpacked_are_told(clone: Path, server: str) -> None:
    put(clone, "apt-get", "touch some.deb")
    put(clone, "dpkg", "exit 2")
    *_, last = get(clone, server)
    assert last.endswith("Its packages could not be unpacked.")


def test_on_another_system_nothing_is_tried(clone: Path, server: str) -> None:
    put(clone, "uname", "echo Darwin")
    put(clone, "apt-get", f"touch {clone}/tried")
    (line,) = get(clone, server)
    assert line.endswith("It is for Linux only.")
    assert not (clone / "tried").exists()


def test_what_is_there_is_not_got_again(clone: Path, server: str) -> None:
    (clone / "build" / server).mkdir(parents=True)
    put(clone, "apt-get", f"touch {clone}/tried")
    assert get(clone, server) == []
    assert not (clone / "tried").exists()
