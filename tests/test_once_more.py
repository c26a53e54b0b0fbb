"""Of all the tests, the few that fail run once more before it is said that they failed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]

AT_FIRST = """
from pathlib import Path

def test_fails_at_first():
    been = Path(__file__).with_suffix(".been")
    is_first = not been.exists()
    been.touch()
    assert not is_first
"""
ALWAYS = "def test_fails_always():\n    assert False\n"
PASSES = "def test_passes():\n    pass\n"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a project of its own, with no test yet."""
    (tmp_path / ".ci").mkdir()
    shutil.copy(REPOSITORY / ".ci" / "tests", tmp_path / ".ci" / "tests")
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\n", encoding="utf-8")
    return tmp_path


def run_with(clone: Path, *tests: str) -> tuple[int, str]:
    """Run them, two at a time; return the exit status and what was printed."""
    for number, test in enumerate(tests):
        (clone / f"test_{number}.py").write_text(test, encoding="utf-8")
    pytest_of_ours = [sys.executable, "-m", "pytest", "-q", "-n", "2"]
    run = subprocess.run(  # noqa: S603  our own script
        [clone / ".ci" / "tests", *pytest_of_ours],
        cwd=clone,
        capture_output=True,
        text=True,
        check=False,
    )
    return run.returncode, run.stdout


def test_when_all_pass_nothing_runs_again(clone: Path) -> None:
    status, printed = run_with(clone, PASSES, PASSES)
    assert status == 0
    assert "Once more" not in printed


def test_a_test_that_fails_only_at_first_is_named_and_passes(clone: Path) -> None:
    status, printed = run_with(clone, PASSES, AT_FIRST)
    assert status == 0
    assert '"test_1.py::test_fails_at_first"' in printed
    assert "1 passed" in printed.splitlines()[-1]


def test_a_test_that_fails_twice_fails(clone: Path) -> None:
    status, printed = run_with(clone, ALWAYS, AT_FIRST)
    assert status == 1
    assert "1 failed, 1 passed" in printed


def test_when_more_than_a_few_fail_nothing_runs_again(clone: Path) -> None:
    status, printed = run_with(clone, *[AT_FIRST] * 6)
    assert status == 1
    assert "Once more" not in printed


def test_a_file_that_cannot_be_read_has_failed(clone: Path) -> None:
    status, _printed = run_with(clone, PASSES, "this is not Python\n")
    assert status != 0
