"""Setting up a computer: what is missing is found, and told in words one can type."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]

pytestmark = pytest.mark.skipif(
    shutil.which("dpkg-query") is None or shutil.which("apt-get") is None,
    reason="system packages are looked after on Debian and Ubuntu only",
)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a small copy of the project whose Python packages are all there."""
    (tmp_path / ".ci").mkdir()
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    put(tmp_path / ".venv" / "bin", "python", f'exec "{sys.executable}" "$@"')
    shutil.copy(REPOSITORY / ".ci" / "setup", tmp_path / ".ci" / "setup")
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path / "pyproject.toml")
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path / ".venv" / "installed")
    return tmp_path


@pytest.fixture
def commands(tmp_path: Path) -> Path:
    """Return a folder whose commands are found before the computer's own."""
    folder = tmp_path / "commands"
    folder.mkdir()
    return folder


def put(folder: Path, name: str, script: str) -> None:
    command = folder / name
    command.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    command.chmod(0o755)


def set_up(clone: Path, commands: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  our own script
        [clone / ".ci" / "setup", *arguments],
        env=os.environ | {"PATH": f"{commands}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_computer_with_everything_has_nothing_to_be_told(clone: Path, commands: Path) -> None:
    told = set_up(clone, commands, "--check")
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


def test_the_line_to_type_is_printed_for_who_may_not_install(
    clone: Path, commands: Path
) -> None:
    put(commands, "dpkg-query", "exit 0")
    put(commands, "id", "echo 1000")
    put(commands, "sudo", "exit 1")
    put(commands, "apt-get", "echo installing; exit 1")
    told = set_up(clone, commands)
    line = told.stderr.splitlines()[-1].strip()
    assert told.returncode == 1
    assert line.startswith("sudo apt-get update && sudo apt-get install --yes ")
    assert {"libxcb-cursor0", "libpulse0", "fonts-sil-andika", "xvfb"} <= set(line.split())
    assert "installing" not in told.stdout


def test_checking_installs_nothing(clone: Path, commands: Path) -> None:
    put(commands, "dpkg-query", "exit 0")
    put(commands, "id", "echo 0")
    put(commands, "apt-get", f"touch {clone}/installed-something")
    told = set_up(clone, commands, "--check")
    assert told.returncode == 1
    assert "    apt-get update && apt-get install --yes" in told.stderr
    assert not (clone / "installed-something").exists()


def test_only_what_is_missing_is_asked_for(clone: Path, commands: Path) -> None:
    told = set_up(clone, commands, "--check", "no-such-package")
    assert told.returncode == 1
    assert told.stderr.splitlines()[-1].split()[-2:] == [
        "--no-install-recommends",
        "no-such-package",
    ]


def test_a_package_under_a_new_name_is_not_missing(clone: Path, commands: Path) -> None:
    put(commands, "dpkg-query", "echo 'installed libnew0t64 libnew0 (= 2.1), libother'; exit 0")
    told = set_up(clone, commands, "--check", "libnew0", "libnewer0")
    asked_for = told.stderr.splitlines()[-1].split()
    assert "libnew0" not in asked_for
    assert "libnewer0" in asked_for


def test_missing_packages_are_installed_with_fresh_lists_when_need_be(
    clone: Path, commands: Path
) -> None:
    log = clone / "asked"
    put(commands, "id", "echo 0")
    put(commands, "apt-get", f'echo "$@" >> {log}; [ "$(wc -l < {log})" -gt 1 ]')
    told = set_up(clone, commands, "no-such-package")
    assert told.returncode == 0
    install, update, again = log.read_text(encoding="utf-8").splitlines()
    assert install == again
    assert install.endswith("install --yes --no-install-recommends no-such-package")
    assert update.endswith(" update")


def test_a_change_to_what_python_needs_is_noticed(clone: Path, commands: Path) -> None:
    with (clone / "pyproject.toml").open("a", encoding="utf-8") as project:
        project.write("# one more\n")
    told = set_up(clone, commands, "--check")
    assert told.returncode == 1
    assert "Python packages" in told.stderr


def test_an_old_python_is_refused_in_plain_words(clone: Path, commands: Path) -> None:
    shutil.rmtree(clone / ".venv")
    put(commands, "python3", "exit 1")
    told = set_up(clone, commands)
    assert told.returncode == 1
    assert told.stderr.startswith("Together Board needs Python 3.11 or later")


def read_with_nothing(
    clone: Path, commands: Path, **more: str
) -> subprocess.CompletedProcess[str]:
    """Get what screen readers need where nothing is there, and nothing may be installed."""
    shutil.copy(REPOSITORY / ".ci" / "screen-reader", clone / ".ci")
    put(commands, "dpkg-query", "exit 0")
    put(commands, "id", "echo 1000")
    put(commands, "sudo", "exit 1")
    return subprocess.run(  # noqa: S603  our own script
        [clone / ".ci" / "screen-reader"],
        env=os.environ | {"PATH": f"{commands}{os.pathsep}{os.environ['PATH']}"} | more,
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_a_screen_reader_the_rest_is_tested_and_the_line_to_type_is_printed(
    clone: Path, commands: Path
) -> None:
    told = read_with_nothing(clone, commands, CI="")
    assert told.returncode == 0
    assert told.stdout == "What a screen reader says will not be tested.\n"
    line = told.stderr.splitlines()[-1].split()
    assert {"at-spi2-core", "dbus", "gir1.2-atspi-2.0", "orca", "python3-gi"} <= set(line)


def test_in_ci_a_screen_reader_must_be_there(clone: Path, commands: Path) -> None:
    assert read_with_nothing(clone, commands, CI="true").returncode == 1
