"""Hands PDFs to ``lp``, which Linux and macOS have: it keeps them as they are."""

import os
import subprocess
import sys
from collections.abc import Callable
from tempfile import TemporaryFile
from time import monotonic
from typing import IO

from app.domain.errors.letters import NoPrinter, PrinterRefused, PrinterStuck
from app.ui.printing.printout import TITLE, Printout

TICK = 0.5
NO_PRINTER = ("default destination", "does not exist", "non-existent", "scheduler")
"""What ``lp`` says where there is nothing to print on, or nobody who would hand it over."""


def hand_over(
    program: str, printout: Printout, seconds: float, go_on: Callable[[], object]
) -> None:
    """Give a PDF to ``lp`` and wait until it is in the printer's queue.

    While that takes long, ``go_on`` is called now and then; it may raise, and then ``lp`` is
    ended. Raises NoPrinter, PrinterRefused, or PrinterStuck after so many seconds.
    """
    with _unseen_file() as pdf:
        try:
            pdf.write(printout.pdf)
            pdf.seek(0)
            process = subprocess.Popen(  # noqa: S603 - the system's own program
                [program, *_options(printout)],
                stdin=pdf,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env=_environment(),
            )
        except OSError as error:
            raise PrinterRefused from error
    with process:
        try:
            said = _answer(process, seconds, go_on)
        finally:
            process.kill()  # if it has not ended by itself
    if process.returncode != 0:
        raise NoPrinter if any(words in said for words in NO_PRINTER) else PrinterRefused


def _unseen_file() -> IO[bytes]:
    """A file with no name for others to find, and on Linux in memory: no disk has the letter.

    A pipe would have to be filled while we wait.
    """
    in_memory = getattr(os, "memfd_create", None)
    return os.fdopen(in_memory("letter"), "w+b") if in_memory else TemporaryFile()


def _options(printout: Printout) -> list[str]:
    sides = "two-sided-long-edge" if printout.both_sides else "one-sided"
    return ["-t", TITLE, "-o", f"media={printout.sheet}", "-o", f"sides={sides}"]


def _environment() -> dict[str, str]:
    """Ours, but with answers in English, which we read, and with its own libraries.

    PyInstaller's app brings libraries along, and keeps apart where others are to be found.
    """
    ours = os.environ | {"LC_ALL": "C"}
    if getattr(sys, "frozen", False):
        ours["LD_LIBRARY_PATH"] = ours.get("LD_LIBRARY_PATH_ORIG", "")
    return ours


def _answer(
    process: "subprocess.Popen[bytes]", seconds: float, go_on: Callable[[], object]
) -> str:
    """What ``lp`` says once it has ended, in small letters."""
    end = monotonic() + seconds
    while (left := end - monotonic()) > 0:
        try:
            _, said = process.communicate(timeout=min(TICK, left))
        except subprocess.TimeoutExpired:
            go_on()
        else:
            return said.decode(errors="replace").lower()
    raise PrinterStuck
