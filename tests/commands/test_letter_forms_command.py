"""Letters in other forms from the command line."""

from pathlib import Path

import pytest

from app.cli import main
from tests.conftest import PracticeFolder


@pytest.fixture
def command(practice: PracticeFolder, tmp_path: Path) -> list[str]:
    """Return a command that saves the letters of a practice board in ``out``."""
    data = str(practice.folder.parent)
    return ["letters", "--practice", "--data", data, "--out", str(tmp_path / "out")]


def test_letters_in_other_forms_stand_beside_their_papers(
    command: list[str], tmp_path: Path
) -> None:
    assert main([*command, "--html", "--text", "--epub"]) == 0
    papers = sorted((tmp_path / "out").glob("*.pdf"))
    assert papers
    for kind in (".html", ".txt", ".epub"):
        assert all(paper.with_suffix(kind).stat().st_size > 500 for paper in papers)
    assert len(list((tmp_path / "out").glob("letter-*"))) == 4 * len(papers)


def test_only_the_forms_that_were_asked_for_are_saved(
    command: list[str], tmp_path: Path
) -> None:
    assert main([*command, "--text"]) == 0
    assert {file.suffix for file in (tmp_path / "out").glob("letter-*")} == {".pdf", ".txt"}


def test_a_form_that_cannot_be_saved_is_told_in_one_sentence(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(command) == 0
    first = min((tmp_path / "out").glob("*.pdf"))
    first.with_suffix(".html").mkdir()
    capsys.readouterr()

    assert main([*command, "--html"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
