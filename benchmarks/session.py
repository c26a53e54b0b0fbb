"""The app in a process of its own, in which one member after another has their say, aloud.

It prints how much memory was taken after each visit, and how much of it was in use before the
first and after the last: the rest is room that was left free between what is in use.
"""

import ctypes
import gc
import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop

from app.opened import OpenBoard
from app.pictures.library import Library
from app.services.practice import open_practice
from app.start import make_application
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.pictures import Pictures
from app.ui.voice import make_voice
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from benchmarks.answering import answer

STATE = Path("/proc/self/statm")
_WARM = 5  # visits by everyone, until all was wanted that is kept in memory
_SCREENS = 24  # in one visit
_WORD_MS = 300


class Session:
    """The whole app, and someone who presses on as soon as the first word is lit."""

    def __init__(self, folder: Path) -> None:
        self._application = make_application([])
        look = Look(Catalogue(), Pictures(Library()))
        self._window = Window(self._application)
        self._window.show()
        stage = Stage(self._window, look)
        self._voice = make_voice(folder / "cache", self._window, stage)
        self._voice.start()
        self._lit = 0
        self._voice.word_reached.connect(self._count)
        self._board = OpenBoard(self._window, open_practice(folder / "board"), stage, look)
        self._board.show_members()
        self._members = [one.id for one in self._board.services.people.members()]

    def everyone(self) -> list[float]:
        """Let everyone visit once; gives how much memory is taken after each visit, in MB."""
        taken = []
        for member_id in self._members:
            self._board.arrival.arrived.emit(member_id)
            for _screen in range(_SCREENS):
                if not self._one_screen():
                    break
            self._board.show_members()
            taken.append(_memory())
        return taken

    def close(self) -> None:
        """Let go of everything."""
        self._voice.close()
        self._board.close()
        self._window.close()

    def _one_screen(self) -> bool:
        """Hear a screen begin, answer it and go on; False if there is no way on."""
        stage, lit = self._board.stage, self._lit
        screen = stage.screen
        if screen is None:
            return False
        said, private = [*screen.reading(), *screen.ways()], False
        stage.reader.wants_said.emit(said, private)
        late = QDeadlineTimer(_WORD_MS)
        while self._lit == lit and not late.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        answer(screen)
        if not screen.next.isEnabled():
            return False
        screen.next.click()
        QCoreApplication.processEvents()
        # The event loop of the app would now put away the screen before this one.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return True

    def _count(self) -> None:
        self._lit += 1


def main(folder: Path, seconds: float) -> None:
    """Let people visit for so long, once everything is warm."""
    session = Session(folder)
    for _ in range(_WARM):
        taken = session.everyone()
    at_first = _in_use()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        taken += session.everyone()
    print(json.dumps({"taken": taken, "in_use": [at_first, _in_use()]}))
    session.close()


def _in_use() -> float:
    """How much memory is taken once what was left free is given back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return _memory()


def _memory() -> float:
    pages = int(STATE.read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
