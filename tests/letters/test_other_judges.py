"""Letters in the eyes of two programs that many computers have: Poppler and QPDF."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.letters.samples import in_order, letter


@pytest.fixture
def file(tagged_letter: bytes, tmp_path: Path) -> Path:
    """Return the usual letter as a file on the disk."""
    path = tmp_path / "letter.pdf"
    path.write_bytes(tagged_letter)
    return path


def run(program: str, *arguments: str | Path) -> str:
    """What a program says; a test that needs it is skipped where it is not installed."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed here")
    return subprocess.run(  # noqa: S603 - a known program and our own file
        [found, *arguments], check=True, capture_output=True, text=True, encoding="utf-8"
    ).stdout


def test_poppler_reads_a_letter_in_order(file: Path) -> None:
    heard = " ".join(run("pdfinfo", "-struct-text", file).split())
    sentences = [
        one.words.replace("**", "")
        for block in letter().blocks
        for one in block.sentences
        # Poppler puts the words of a link, such as a number, on a line of their own.
        if "@" not in one.words and "01632" not in one.words
    ]
    assert in_order(["Dear Sandra,", letter().title, *sentences, "Word list"], heard), heard


def test_poppler_says_that_a_letter_is_tagged(file: Path) -> None:
    assert "Tagged: yes" in " ".join(run("pdfinfo", file).split())


def test_qpdf_finds_nothing_wrong_with_a_letter(file: Path) -> None:
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", file)
