"""Letters are printed while the facilitator goes on working, and what came of it is told."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.opened import OpenBoard
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.page import PageName


@pytest.fixture
def refusing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the computer have a printer that takes nothing."""
    program = tmp_path / "bin" / "lp"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\ncat > /dev/null\nsleep 0.3\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")


def test_a_printer_that_refuses_is_told_on_whichever_page_is_open(
    qtbot: QtBot, board: OpenBoard, refusing: None, tmp_path: Path
) -> None:
    board.show_desk()
    board.desk.open(PageName.LETTERS)
    page = board.desk.page
    assert isinstance(page, LettersPage)
    page.work.instead = tmp_path / "Together Board letters"
    qtbot.waitUntil(lambda: page.preview.pages > 0, timeout=20_000)
    page.foot.print_button.click()
    board.desk.open(PageName.TODAY)
    qtbot.waitUntil(board.desk.notice.isVisible, timeout=20_000)
    assert "Together Board letters" in board.desk.notice.words.text()
    assert len(list(tmp_path.glob("Together Board letters/*.pdf"))) == 1
