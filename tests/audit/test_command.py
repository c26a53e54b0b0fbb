"""``python -m app audit``: what it prints, and how it ends."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.audit.report import Failure, Looked
from app.audit.screens import SCREENS
from app.audit.screens_desk import OPENS
from app.cli import main
from app.commands import audit
from app.ui.facilitator.page import PageName

FAILURE = Failure("who", "dark", "1366x768 150% en_GB", "name", "a button", "none", "one")


def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run it as people do."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "app", "audit", *arguments],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=1800,
        check=False,
    )


def test_one_combination_of_each_screen_has_no_failures() -> None:
    done = run("--quick", "--json")
    told = json.loads(done.stdout)
    assert told["failures"] == []
    assert done.returncode == 0
    assert set(told) == {"combinations", "checks", "failures"}
    assert told["combinations"] > len(SCREENS) + len(OPENS) + len(PageName)
    assert told["checks"] > 100 * told["combinations"]


def test_one_screen_can_be_looked_at_and_the_answer_is_in_words() -> None:
    done = run("--quick", "--screen", "keep")
    assert done.returncode == 0
    assert done.stdout.startswith("1 combinations shown, ")
    assert done.stdout.endswith("Nothing is wrong.\n")


def test_a_screen_that_is_not_there_is_told_in_one_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["audit", "--screen", "feeling"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("There is no screen called “feeling”. Perhaps you mean")
    assert "“feelings”" in told.err


@pytest.mark.parametrize(("failures", "status"), [([], 0), ([FAILURE], 1)])
def test_the_status_is_0_only_without_failures(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    failures: list[Failure],
    status: int,
) -> None:
    found = Looked(3, 50, failures)
    monkeypatch.setattr(audit, "look_together", lambda *_arguments: found)
    assert main(["audit", "--json"]) == status
    assert json.loads(capsys.readouterr().out) == json.loads(found.as_json())


def test_a_failure_is_told_with_all_there_is_to_know() -> None:
    (told,) = json.loads(Looked(1, 1, [FAILURE]).as_json())["failures"]
    assert list(told) == ["screen", "theme", "size", "rule", "where", "found", "wanted"]


def test_what_one_process_tells_another_is_the_same() -> None:
    found = Looked(2, 7, [FAILURE])
    assert Looked.from_json(found.as_json()) == found
    assert found + Looked(1, 1) == Looked(3, 8, [FAILURE])


def test_the_same_failure_in_many_sizes_is_told_once() -> None:
    sizes = [f"{wide}x720 100% en_GB" for wide in range(1000, 1005)]
    told = Looked(5, 5, [replace(FAILURE, size=size) for size in sizes]).in_words()
    assert told.count("a button: none, wanted one") == 1
    assert "and 2 more" in told
    assert "5 failures" in told
