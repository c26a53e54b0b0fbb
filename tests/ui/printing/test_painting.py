"""Where nothing takes a PDF as it is, its pages are painted: in true size, cut nowhere."""

import os
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from reportlab.lib.pagesizes import A3, A4
from reportlab.pdfgen.canvas import Canvas

from app.letters.preview import page_images
from tests.ui.print_server import NEEDS_SERVER, OwnPrintServer, own_print_server

pytestmark = NEEDS_SERVER

MM = 72 / 25.4
DPI = 100
DARK = 128
HERE = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def server() -> Iterator[OwnPrintServer]:
    """Return a print server, whose queue in use each test chooses."""
    with own_print_server() as server:
        yield server


def two_pages(size: tuple[float, float]) -> bytes:
    """A PDF with a box right up to the margins on one page, and across on the next."""
    written = BytesIO()
    canvas = Canvas(written, size)
    width, height = size
    canvas.rect(10 * MM, 10 * MM, width - 20 * MM, height - 20 * MM, fill=1)
    canvas.showPage()
    canvas.line(10 * MM, 10 * MM, width - 10 * MM, height - 10 * MM)
    canvas.save()
    return written.getvalue()


def paint(server: OwnPrintServer, queue: str, pdf: bytes, *how: str) -> str:
    """Paint a PDF in a process of its own; gives the name of what went wrong, if anything."""
    file = server.folder / "painted.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "tests.ui.painting_app", file, *how],
        cwd=HERE,
        env=os.environ | server.environment | {"LPDEST": queue},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def ink(pdf: bytes) -> list[list[int]]:
    """Where ink begins and ends on each page: left, right, top and bottom, in dots."""
    found = []
    for page in page_images(pdf, DPI):
        rows = np.frombuffer(page.rgb, np.uint8).reshape(page.height, page.stride)
        down, along = (rows[:, : 3 * page.width : 3] < DARK).nonzero()
        found.append([along.min(), along.max(), down.min(), down.max()])
    return found


@pytest.mark.parametrize(
    ("queue", "sheet", "size", "sides"),
    [("small", "A4", A4, "two-sided-long-edge"), ("works", "A3", A3, "one-sided")],
)
def test_pages_come_out_in_true_size_on_the_sheets_and_sides_that_were_asked_for(
    server: OwnPrintServer, queue: str, sheet: str, size: tuple[float, float], sides: str
) -> None:
    pdf, before = two_pages(size), len(server.spooled)
    assert paint(server, queue, pdf, sheet, "one" if sides == "one-sided" else "both") == ""
    (job,) = server.printed(before + 1)[before:]
    assert job.title == "Together Board"
    assert (job.options["media"], job.options["sides"]) == (sheet, sides)
    assert len(ink(job.pdf)) == 2
    assert np.abs(np.subtract(ink(job.pdf), ink(pdf))).max() <= 1


def test_a_sheet_that_the_printer_does_not_have_is_told_not_cut(server: OwnPrintServer) -> None:
    before = server.spooled
    assert paint(server, "small", two_pages(A3), "A3", "one") == "NoSuchSheet"
    assert server.spooled == before
