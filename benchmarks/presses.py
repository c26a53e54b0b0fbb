"""From a press to the next screen painted, through whole visits in different looks.

Once as fast as the screens come, and once with everything that can stand between a press and
its button: the press of a mouse through the window, dwelling, and a large pointer.
"""

import gc
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.domain.profiles import Access, ScreenProfile
from app.pictures.library import Library
from app.services.all import make_services
from app.services.practice import open_practice
from app.start import make_application
from app.ui.look import Look
from app.ui.member.arrival import Arrival
from app.ui.member.stage import Stage
from app.ui.member.visit import Visit
from app.ui.parts.controls import send_mouse
from app.ui.pictures import Pictures
from app.ui.voice import make_voice
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from benchmarks.answering import answer
from benchmarks.result import Result, percentile

WITHIN_MS, NEVER_OVER_MS = 50, 100
WAKES_WITHIN_S = 10
WHO = ("Kofi", "Sandra", "Dilys", "Jayden", "Teresa", "Martin")
"""Members of the practice board who between them like every theme and size."""


class Visitor:
    """Walks through visits as fast as the screens come, timing every press."""

    def __init__(self, folder: Path, *, filtered: bool = False) -> None:
        self._filtered = filtered
        folder.mkdir()
        running = QApplication.instance()
        self.application = (
            running if isinstance(running, QApplication) else make_application([])
        )
        look = Look(Catalogue(), Pictures(Library()))
        self._window = Window(self.application)
        self._window.show()
        self._store = open_practice(folder / "practice")
        self._services = make_services(self._store.sessions, look.words)
        self._look = replace(look, explains=self._services.hard_words.explains())
        self._stage = Stage(self._window, look)
        self._voice = make_voice(folder / "cache", self._window, self._stage)
        self.times: list[float] = []
        self._wake()
        gc.freeze()  # as the app does when a board is open

    def _wake(self) -> None:
        """Start the voice as the app does, before anybody can see a screen to press."""
        self._voice.start()
        end = time.monotonic() + WAKES_WITHIN_S
        while not self._voice.is_awake and time.monotonic() < end:
            QCoreApplication.processEvents()

    def visit(self, name: str) -> None:
        """One member's visit to the first topic."""
        arrival = Arrival(self._stage, self._services.people)
        self._stage.start_afresh(self._look)
        arrival.start()
        QCoreApplication.processEvents()
        put_away()
        member = next(one for one in self._services.people.members() if one.name == name)
        began = time.perf_counter()
        likes = filtered(member.screen) if self._filtered else member.screen
        visit = Visit(self._stage, self._services, member)
        self._stage.clear()
        self._stage.wear(self._look.liked_by(likes), member.voice)
        visit.start()
        self._paint(began)
        for _screen in range(24):
            screen = self._stage.screen
            if screen is None:
                break
            answer(screen)
            QCoreApplication.processEvents()  # people see what they chose before they go on
            if not screen.next.isEnabled():
                break
            self._press(screen.next)
        visit.leave()

    def close(self) -> None:
        """Let go of the voice and the board."""
        self._voice.close()
        self._window.close()
        self._store.close()

    def _press(self, button: QAbstractButton) -> None:
        if not self._filtered:
            began = time.perf_counter()
            button.click()
            self._paint(began)
            return
        where = QPointF(button.mapTo(self._window, button.rect().center()))
        for place in (where - QPoint(80, 0), where):
            send_mouse(self._window, QEvent.Type.MouseMove, place)
            QCoreApplication.processEvents()
        began = time.perf_counter()
        send_mouse(self._window, QEvent.Type.MouseButtonPress, where)
        send_mouse(self._window, QEvent.Type.MouseButtonRelease, where)
        self._paint(began)

    def _paint(self, began: float) -> None:
        QCoreApplication.processEvents()
        self.times.append((time.perf_counter() - began) * 1000)
        put_away()


def put_away() -> None:
    """Let go of the screen before this one, as the event loop of the app would by now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def filtered(screen: ScreenProfile) -> ScreenProfile:
    """The same colours and sizes, for someone who dwells and sees little."""
    return replace(
        screen, access=Access.DWELL, large_pointer=True, hold_ms=0, ignore_ms=0, rest_ms=0
    )


def run(folder: Path) -> list[Result]:
    """Let everyone visit once to draw the pictures, and measure as they go."""
    return [
        _measured(Visitor(folder / "usual"), "Press to next screen painted"),
        _measured(
            Visitor(folder / "filtered", filtered=True),
            "Press to next screen painted, with every filter on",
        ),
    ]


def _measured(visitor: Visitor, name: str) -> Result:
    for one in WHO:
        visitor.visit(one)
    visitor.close()
    most, slowest = percentile(visitor.times, 0.95), max(visitor.times)
    return Result(
        f"{name} ({len(visitor.times)} presses)",
        f"95 % within {most:.0f} ms, slowest {slowest:.0f} ms",
        f"95 % within {WITHIN_MS} ms, none over {NEVER_OVER_MS} ms",
        most <= WITHIN_MS and slowest <= NEVER_OVER_MS,
    )
