"""The hands and eyes of the tour: pressing what people press, and saving what they see."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QThreadPool, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget

from app.beginning import Beginning
from app.opened import OpenBoard
from app.settings import Settings
from app.start import make_application
from app.system.members_screen import MembersScreen
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import PageName
from app.ui.facilitator.views import ViewsPage
from app.ui.member.cover import CoverScreen
from app.ui.member.happened_screens import HappenedScreen
from app.ui.member.screen import Screen
from app.ui.window import Window

PATIENCE = 30
"""The longest wait for anything, in seconds."""
LOOK_AGAIN_MS = 20

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class TourStuck(RuntimeError):
    """Something the tour waited for did not come."""


class Hands:
    """Holds the real window."""

    def __init__(self, settings: Settings, out: Path) -> None:
        if sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        self._application = make_application(["together-board"])
        self._out = out
        self._number = 0
        self._is_asked = False  # whether what helps happened: where the walk is about that
        MembersScreen(settings.data).keep_full(full=False)  # all pictures are of one size
        self._window = Window(self._application)
        self._start = Beginning(self._window, settings)
        self._window.show()

    @property
    def _opened(self) -> OpenBoard:
        opened = self._start.opened
        if not isinstance(opened, OpenBoard):
            raise TourStuck("no board is open")
        return opened

    @property
    def _desk(self) -> Desk:
        desk = self._opened.desk
        if not isinstance(desk, Desk):
            raise TourStuck("the desk is not open")
        return desk

    @property
    def _screen(self) -> Screen:
        if self._start.stage.screen is None:
            raise TourStuck("no member's screen is shown")
        return self._start.stage.screen

    def _see(self, name: str, *buttons: str) -> None:
        """Save what is on the window, then press buttons by what is written on them."""
        self._settle()
        self._number += 1
        self._window.grab().save(str(self._out / f"{self._number:02}-{name}.png"))
        self._press(*buttons)

    def _see_over(self, name: str, popup: QWidget) -> None:
        """Save the window with what stands over it."""
        self._settle()
        self._number += 1
        seen, over = self._window.grab(), popup.grab()
        painter = QPainter(seen)
        painter.drawPixmap(seen.rect().center() - over.rect().center(), over)
        painter.end()
        seen.save(str(self._out / f"{self._number:02}-{name}.png"))

    def _press(self, *buttons: str) -> None:
        for words in buttons:
            self._settle()
            self._put_off_what_happened()
            button = self._look_for(words)
            if button is None or not button.isEnabled():
                raise TourStuck(f"cannot press {words!r}")
            button.click()

    def _look_for(self, words: str) -> QAbstractButton | None:
        """A button with these words, on this page or one of the next."""
        button = self._find(words)
        for _page in range(5):
            if button is not None:
                break
            more = self._find("More", begins=True)
            if more is not None:
                more.click()
            button = self._find(words)
        return button

    def _go_on_from_note(self) -> None:
        """Where the text leaves no room for what is told, it has a screen of its own."""
        self._settle()
        if isinstance(self._screen, CoverScreen):
            self._press(self._start.look("rest.stop_on").words)

    def _put_off_what_happened(self) -> None:
        """Go past what is asked of a meeting that was held meanwhile, as the days go by."""
        while not self._is_asked and isinstance(self._start.stage.screen, HappenedScreen):
            for words in ("happened.later", "move.next"):
                button = self._look_for(self._start.look(words).words)
                if button is not None:
                    button.click()
                self._settle()

    def _find(self, words: str, *, begins: bool = False) -> QAbstractButton | None:
        """The last button people can see with these words: a card comes after the bar."""
        seen = [
            button
            for button in self._window.findChildren(QAbstractButton)
            if button.isVisible()
            and (
                (button.accessibleName() or button.text()) == words
                or (begins and words in button.text())
            )
        ]
        return seen[-1] if seen else None

    def _type(self, words: str) -> None:
        self._settle()
        for field in self._screen.findChildren(QPlainTextEdit):
            field.setPlainText(words)

    def _settle(self) -> None:
        """Wait until everything that was asked for has been done and painted."""
        QThreadPool.globalInstance().waitForDone()
        for _round in range(3):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        # What the app's own event loop would do between two presses.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _until_screen(self, title: str) -> None:
        """Go on until a screen comes, as when a topic has more or fewer pages."""
        while self._screen.title != self._start.look(title):
            self._press("Next")

    def _views_page(self, text: str) -> ViewsPage:
        self._desk.open(PageName.VIEWS)
        page = self._desk.page
        if not isinstance(page, ViewsPage):
            raise TourStuck("no views")
        page.filters.search.setText(text)
        page.refresh()
        return page

    def _until(self, came: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not came():
            if time.monotonic() > end:
                raise TourStuck("nothing came")
            rest(LOOK_AGAIN_MS)


def rest(how_long_ms: int) -> None:
    """Let the app go on by itself for a moment, as it does between two presses.

    Asking it again and again instead would hold up whatever other threads do: a thread that
    asks the board's file for hundreds of rows would wait for its turn before each of them.
    """
    waiting = QEventLoop()
    QTimer.singleShot(how_long_ms, waiting.quit)
    waiting.exec()
