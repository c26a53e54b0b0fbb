"""What ``lp`` is given, and what is done when it does not do its work."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors.letters import NoPrinter, PrinterRefused, PrinterStuck
from app.domain.letter import Sheet
from app.ui.printing.lp import hand_over
from app.ui.printing.printout import Printout

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")

LARGE = Printout(b"%PDF" + bytes(1_000_000), Sheet.A4, both_sides=False)
"""More than a pipe holds."""


@pytest.fixture
def lp(tmp_path: Path) -> Path:
    """Return where a stand-in for ``lp`` is to be written."""
    return tmp_path / "lp"


def give(
    lp: Path, script: str, seconds: float = 10, go_on: Callable[[], None] = lambda: None
) -> None:
    """Give a stand-in, which works in its own folder, a large PDF."""
    lp.write_text(f'#!/bin/sh\ncd "{lp.parent}"\n{script}\n', encoding="utf-8")
    lp.chmod(0o755)
    hand_over(str(lp), LARGE, seconds, go_on)


def test_an_lp_that_takes_its_time_gets_all_of_it(lp: Path) -> None:
    give(lp, "sleep 0.6; cat >pdf")
    assert (lp.parent / "pdf").read_bytes() == LARGE.pdf


def test_an_lp_that_reads_nothing_has_refused(lp: Path) -> None:
    with pytest.raises(PrinterRefused):
        give(lp, "exec <&-; exit 1")


def test_an_lp_that_is_too_slow_is_ended(lp: Path) -> None:
    with pytest.raises(PrinterStuck):
        give(lp, "sleep 2; touch done", 0.3)
    assert not (lp.parent / "done").exists()


def test_waiting_can_be_given_up_and_ends_it_too(lp: Path) -> None:
    def give_up() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        give(lp, "sleep 2; touch done", go_on=give_up)
    assert not (lp.parent / "done").exists()


def test_an_lp_that_cannot_be_started_is_told_like_one_that_refuses(lp: Path) -> None:
    lp.write_text("#!/no/such/program\n", encoding="utf-8")
    lp.chmod(0o755)
    with pytest.raises(PrinterRefused):
        hand_over(str(lp), LARGE, 10, lambda: None)


@pytest.mark.parametrize(
    "said",
    [
        "lp: Error - no default destination available.",
        'lp: Error - PRINTER environment variable names non-existent destination \\"x\\".',
        "lp: Error - scheduler not responding.",
    ],
)
def test_what_lp_says_where_there_is_no_printer_is_understood(lp: Path, said: str) -> None:
    with pytest.raises(NoPrinter):
        give(lp, f'cat >/dev/null; echo "{said}" >&2; exit 1')


def test_lp_answers_in_english_whatever_the_language_of_the_computer(
    lp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "cy_GB.UTF-8")
    give(lp, "cat >/dev/null; echo $LC_ALL >language")
    assert (lp.parent / "language").read_text() == "C\n"


def test_lp_does_not_get_the_libraries_that_the_packaged_app_brings(
    lp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/the/app")
    give(lp, "cat >/dev/null; echo $LD_LIBRARY_PATH >before")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/the/users")
    give(lp, "cat >/dev/null; echo $LD_LIBRARY_PATH >after")
    assert (lp.parent / "before").read_text() == "\n"
    assert (lp.parent / "after").read_text() == "/the/users\n"
