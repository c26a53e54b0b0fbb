"""Starts the app as often as it is asked to, without the wait for its imports.

It reads a seed and what is kept from each line, and starts an app for each in a process of
its own, whose id it tells first. Run by a test.
"""

import json
import os
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QApplication

from app.desk_door import bring_in_desk
from app.domain.board import PRACTICE_PASSPHRASE
from app.opened import OpenBoard
from app.pictures.library import ICONS, Library
from app.storage.store import open_with_passphrase
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.pictures import Pictures
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.torture.desk_work import DeskWork
from tests.torture.visit_work import VisitWork
from tests.torture.worker import say

TODAY = date(2026, 11, 23)


class AtWork(VisitWork, DeskWork):
    """Everybody who works with a board, one after another."""

    def go_on_for_ever(self) -> None:
        """Do one thing after another."""
        while True:
            self.random.choice((self.visit, self.visit, self.visit, self.at_desk))()


def main(folder: Path) -> None:
    """Start an app for each seed that comes, until no more come."""
    words = Catalogue()
    bring_in_desk()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            seed, kept = json.loads(line)
            say("began", str(os.getpid()), "")
            application = QApplication([])
            board = opened(application, folder, words)
            say("ready", str(seed), "")
            AtWork(board, seed, kept).go_on_for_ever()
        _child, status = os.waitpid(child, 0)
        say("ended", str(child), str(status))


def opened(application: QApplication, folder: Path, words: Catalogue) -> OpenBoard:
    """Open the board as the app does, in a window."""
    QDir.addSearchPath("icons", str(ICONS))
    store = open_with_passphrase(folder, PRACTICE_PASSPHRASE)
    look = Look(words, Pictures(Library()))
    window = Window(application)
    window.wear(look.style_sheet)
    window.show()
    return OpenBoard(window, store, Stage(window, look), look, lambda: TODAY)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
