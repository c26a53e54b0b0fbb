"""Shows any screen of the app to whoever reads it over the accessibility bus.

Its own process, in a real window. One order a line on the standard input, as JSON: the name of
a side and of a screen; something to note on it; a screen over which a light goes in groups; a
key to press; or to wait until all that was begun is done. It answers with a line once that is
so.
"""

import json
import os
import sys
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier, Qt
from PySide6.QtTest import QTest

from app.at_desk import AtDesk
from app.domain.hard_words import explained
from app.domain.profiles import Access, ScreenProfile, VoiceProfile
from app.easyread.hard import HardWords
from app.pictures.library import Library
from app.services.all import make_services
from app.services.practice import open_practice
from app.start import make_application
from app.ui.facilitator.page import PageName
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.parts.focus_ring import FocusRing
from app.ui.pictures import Pictures
from app.ui.told import tell_readers
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.readers.samples import SCREENS

NAME = "together-board-shown"
TODAY = date(2026, 11, 23)
GROUPS = ScreenProfile(
    access=Access.ONE_SWITCH, scan_ms=600_000, scan_in_groups=True, ignore_ms=0, rest_ms=0
)


class Showing(QObject):
    """The real window, and everything that can be shown in it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._application = make_application([NAME])
        tell_readers()
        self._application.setApplicationName(NAME)
        words = Catalogue()
        explains = HardWords(explained(words.listed_words)).standing_in
        self._look = Look(words, Pictures(Library()), explains=explains)
        self._window = Window(self._application)
        FocusRing(self._window)
        self._window.wear(self._look.style_sheet)
        self._stage = Stage(self._window, self._look)
        self._store = open_practice(folder)
        self._services = make_services(self._store.sessions, words, lambda: TODAY)
        self._window.show()
        self._window.activateWindow()
        self._orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._obey)

    def run(self) -> None:
        """Show what is asked for until nothing more is asked."""
        self._answer("here")
        self._application.exec()
        self._store.close()

    def _obey(self) -> None:
        line = os.read(sys.stdin.fileno(), 65536)
        if not line:
            self._orders.setEnabled(False)
            self._application.quit()
            return
        side, name = json.loads(line)
        if side == "member":
            self._show_screen(name)
        elif side == "desk":
            self._show_page(*name)
        elif side == "note":
            self._stage.tell(self._look(name))
        elif side == "groups":
            self._show_screen(name, GROUPS)
        elif side == "key":
            QTest.keyClick(self._window.windowHandle(), Qt.Key[name])
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._answer(name)

    def _show_screen(self, name: str, likes: ScreenProfile = ScreenProfile()) -> None:
        self._stage.wear(self._look.liked_by(likes), VoiceProfile())
        self._stage.show(lambda: SCREENS[name](self._stage.look), lambda: None, lambda: None)

    def _show_page(self, page: str, what: str | None) -> None:
        side = AtDesk(self._look, self._services, self._stage, self._store, self)
        self._desk = side.make()
        self._window.show_screen(self._desk)
        self._desk.open(PageName(page), UUID(what) if what else None)

    def _answer(self, words: object) -> None:
        sys.stdout.write(json.dumps(words) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    Showing(Path(sys.argv[1])).run()
