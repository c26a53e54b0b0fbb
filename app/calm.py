"""Sees to it that members use the app in peace: nothing comes between, nothing is lost."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt

from app.system.awake import Awake
from app.system.computer_lock import ComputerLock
from app.system.desk_lock import DeskLock
from app.system.members_screen import MembersScreen
from app.system.slept import Sleep
from app.ui.kiosk import Kiosk
from app.ui.member.stage import Stage
from app.ui.member.talk_booth import finish_talking
from app.ui.member.who import WhoScreen
from app.ui.unused import Unused
from app.ui.window import Window

AT_ONCE = Qt.ConnectionType.DirectConnection


class Calm(QObject):
    """Fills the screen, keeps the computer awake, and comes back to the same place after sleep.

    One for as long as the app runs; ``look_after`` gives it the board that was opened.
    """

    def __init__(
        self,
        window: Window,
        stage: Stage,
        folder: Path,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(window)
        self._stage = stage
        self._window = window
        self._board: Any = None  # an OpenBoard, whose module is slow to import
        self._today, self._day = today, today()
        self.screen = MembersScreen(folder)
        self.kiosk = Kiosk(window)
        self.kiosk.refused.connect(self._tell_who_can_close)
        self.awake = Awake(self)
        self.sleep: Sleep | None = None
        self.unused: Unused | None = None
        self.computer_lock: ComputerLock | None = None
        window.closing.connect(self.awake.let_go)
        window.application.commitDataRequest.connect(self.make_ready_to_end, AT_ONCE)

    def look_after(self, board: Any) -> None:  # noqa: ANN401 - an OpenBoard
        """Follow what goes on at a board from now on."""
        self._board = board
        board.handed_over.connect(self._begin)
        board.began_visit.connect(self.awake.hold)
        board.asked_who.connect(self._end_visit)
        board.came_to_desk.connect(self._end)
        board.opened_board_page.connect(self._show_setting)
        if self.sleep is not None:
            self.sleep.deleteLater()
        self._watch_desk(board)
        self.sleep = Sleep(self)
        self.sleep.about_to_sleep.connect(self._fall_asleep)
        self.sleep.woke.connect(self._wake)

    def _watch_desk(self, board: Any) -> None:  # noqa: ANN401 - an OpenBoard
        """Lock the desk when nobody uses it, or when the computer itself is locked."""
        lock = DeskLock(board.folder)
        self.unused = Unused(self, lambda: lock.minutes)
        self.unused.too_long.connect(board.lock)
        board.came_to_desk.connect(self.unused.begin)
        for ends in (board.locked, board.handed_over, board.asked_who):
            ends.connect(self.unused.end)
        self.computer_lock = ComputerLock(self)
        self.computer_lock.locked.connect(board.lock)

    def _fall_asleep(self) -> None:
        self.keep()
        self._board.lock()

    def keep(self) -> None:
        """Keep everything that is not on the disk yet, and fall silent."""
        finish_talking(self._stage)
        self._window.asked_for_silence.emit()
        if self._board is not None:
            self._board.keep()

    def end(self) -> None:
        """End the app as whoever asked from outside wants it: everything is kept first."""
        self.make_ready_to_end()
        self._window.close()

    def _begin(self) -> None:
        self.awake.hold()
        if self.screen.stays_full:
            self.kiosk.start()

    def _end(self) -> None:
        self.kiosk.end()
        self.awake.let_go()

    def _end_visit(self) -> None:
        """A practice board that nobody has handed over may sleep between two visits."""
        if not self._board.is_handed_over:
            self.awake.let_go()

    def _tell_who_can_close(self) -> None:
        """Say it, but not to someone who is being recorded: they are not to be stopped."""
        screen = self._stage.screen
        if screen is not None and screen.goes_on is None:
            self._stage.tell(self._stage.look("rest.close"))

    def make_ready_to_end(self) -> None:
        """Keep everything, and let the window be closed: the computer shuts down."""
        self.keep()
        self.kiosk.let_through()

    def _show_setting(self, page: Any) -> None:  # noqa: ANN401 - a BoardPage, slow to import
        page.show_members_screen(self.screen, self.awake)

    def _wake(self) -> None:
        """Be as it was before the sleep; nothing that was waited for happens by itself.

        The screen is the same widget, so what was half typed or drawn is still on it. What is
        heard or recorded opens its device when it is wanted, and so opens it anew.
        """
        self._fall_asleep()  # once more, where nothing was told before the sleep
        self._stage.rest()
        self.kiosk.restore()
        today = self._today()
        if today != self._day:
            self._day = today
            self._show_new_day()

    def _show_new_day(self) -> None:
        """Show what is new today where nothing is lost by it: not in the middle of a visit."""
        if isinstance(self._stage.screen, WhoScreen):
            self._board.show_members()
        elif self._board.desk is not None:
            self._board.desk.show_new_day()
