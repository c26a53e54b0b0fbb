"""Setting up a new board, on a computer that has none."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.board import Board
from app.domain.errors import AppError
from app.services.boards import Boards
from app.storage.store import Store, set_up
from app.ui.facilitator.recovery_sheet import RecoverySheetPage
from app.ui.facilitator.set_up import NewBoard, SetUpPage
from app.ui.jobs import Job
from app.ui.look import Look
from app.ui.window import Window


def set_up_board(folder: Path, board: Board, passphrase: str) -> tuple[Store, str]:
    """Make an empty board with its details; return it with the recovery code to print."""
    store, code = set_up(folder, passphrase)
    Boards(store.sessions).save(board)
    return store, code


class SetUp(QObject):
    """Setting up a new board: the form, and then the recovery sheet."""

    made = Signal(object)  # a Store
    left = Signal()

    def __init__(self, window: Window, look: Look, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._folder = folder
        self.page = SetUpPage(look)
        self.page.filled_in.connect(self._make)
        self.page.left.connect(self.left)
        window.show_screen(self.page)

    def _make(self, new: NewBoard) -> None:
        job = Job(lambda _report: set_up_board(self._folder, new.board, new.passphrase), self)
        job.done.connect(partial(self._show_sheet, new.board))
        job.failed.connect(self._explain)
        self.page.make.setEnabled(False)
        job.start()

    def _show_sheet(self, board: Board, made: tuple[Store, str]) -> None:
        store, code = made
        sheet = RecoverySheetPage(self._look, board.name, code)
        sheet.kept.connect(partial(self.made.emit, store))
        self._window.show_screen(sheet)

    def _explain(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.page.make.setEnabled(True)
        self.page.explain(error)
