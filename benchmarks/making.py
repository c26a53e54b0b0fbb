"""Drawing on a full sheet, and every press on the way of a large drawing and a recording."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtTest import QTest

from app.domain.drawings import SHEET, Pen, Stroke
from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind, Topic
from app.pictures.library import Library
from app.services.all import Services, make_services
from app.services.practice import open_practice
from app.start import make_application
from app.ui.look import Look
from app.ui.member.draw import DrawScreen
from app.ui.member.feelings import Feelings
from app.ui.member.here import Here
from app.ui.member.pick import PickScreen
from app.ui.member.said import Right, SaidScreen
from app.ui.member.stage import Stage
from app.ui.member.talk import TalkScreen
from app.ui.member.topic_visit import TopicVisit
from app.ui.pictures import Pictures
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from benchmarks.result import Result, percentile

FRAME_MS, PRESS_MS, NEVER_OVER_MS = 16, 50, 100
PLACES, STROKES, MOVES = 20_000, 40, 300
TALK_MS, TALK_BYTES = 120_000, 720_000
KINDS = (QuestionKind.MY_VOICE, QuestionKind.MY_DRAWING)


class Maker:
    """Answers one question by talking for two minutes, and one by drawing a full sheet."""

    def __init__(self, folder: Path) -> None:
        self.application = make_application([])
        look = Look(Catalogue(), Pictures(Library()))
        self._window = Window(self.application)
        self._window.wear(look.style_sheet)
        self._window.show()
        self._store = open_practice(folder / "practice")
        self._services = make_services(self._store.sessions, look.words)
        self._stage = Stage(self._window, look)
        self.presses: dict[str, float] = {}
        self.moves: list[float] = []

    def visit(self) -> None:
        """Go the whole way, and time every press of it."""
        member = self._services.people.members()[0]
        topic = _topic(self._services)
        feelings = Feelings(self._stage, self._services.visits, member.id)
        visit = TopicVisit(Here(self._stage, self._services, member, feelings), topic, [])
        visit.start()
        screen = self._stage.screen
        if isinstance(screen, PickScreen):
            next(iter(screen.cards.values())).click()
        self._next("know")
        self._talk()
        self._to_the_end("recording")
        self._draw()
        self._to_the_end("drawing")

    def close(self) -> None:
        """Let go of the board."""
        self._window.close()
        self._store.close()

    def _talk(self) -> None:
        screen = self._stage.screen
        if isinstance(screen, TalkScreen):
            screen.show_started()
            voice = bytes(range(256)) * (TALK_BYTES // 256)
            self._timed("stop recording", partial(screen.take_in, voice, TALK_MS))

    def _draw(self) -> None:
        screen = self._stage.screen
        if not isinstance(screen, DrawScreen):
            return
        for at in range(STROKES):
            stroke = _scribble(at)
            screen.sheet.show_drawing(screen.drawing.with_stroke(stroke))
            screen.sheet.drew.emit(stroke)
        QCoreApplication.processEvents()
        sheet, middle = screen.sheet, QPointF(screen.sheet.rect().center())
        QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=middle.toPoint())
        for step in range(MOVES):
            where = middle + QPointF(step % 60 * 4 - 120, step % 40 * 4 - 80)
            began = time.perf_counter()
            QTest.mouseMove(sheet, where.toPoint())
            QCoreApplication.processEvents()
            self.moves.append((time.perf_counter() - began) * 1000)
        left = Qt.MouseButton.LeftButton
        lift = partial(QTest.mouseRelease, sheet, left, pos=middle.toPoint())
        self._timed("lift the pen", lift)
        self._timed("undo", screen.undo.click)
        self._timed("start again", screen.wipe.click)
        self._timed("undo that", screen.undo.click)

    def _to_the_end(self, what: str) -> None:
        self._next(f"{what}: go on")
        for name in ("who helped", "is it right", "the truth", "who sees it"):
            screen = self._stage.screen
            if isinstance(screen, SaidScreen):
                screen.choices[Right.YES].click()
            elif isinstance(screen, PickScreen):
                next(iter(screen.cards.values())).click()
            self._next(f"{what}: {name}")

    def _next(self, name: str) -> None:
        screen = self._stage.screen
        if screen is not None:
            self._timed(name, screen.next.click)

    def _timed(self, name: str, act: Callable[[], None]) -> None:
        began = time.perf_counter()
        act()
        QCoreApplication.processEvents()
        self.presses[name] = (time.perf_counter() - began) * 1000
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _topic(services: Services) -> Topic:
    topic = Topic(uuid4(), Phrase("The park", "park"), asking=True)
    services.topics.save(topic)
    for kind in KINDS:
        asked = Question(uuid4(), topic.id, Phrase("The park?", "park"), kind, (), True)  # noqa: FBT003
        services.topics.save_question(asked)
    return services.topics.topic(topic.id)


def _scribble(number: int) -> Stroke:
    """One of the strokes that fill the sheet."""
    each = PLACES // STROKES
    pen = list(Pen)[number % 4]
    places = tuple(
        ((number * 31 + at * 7) % SHEET[0], (number * 17 + at * 3) % SHEET[1])
        for at in range(each)
    )
    return Stroke(pen, places)


def run(folder: Path) -> list[Result]:
    """Measure what a move of the pen costs, and what a press costs."""
    maker = Maker(folder)
    maker.visit()
    maker.close()
    slowest = max(maker.presses, key=lambda name: maker.presses[name])
    usual = percentile(list(maker.presses.values()), 0.9)
    move = percentile(maker.moves, 0.95)
    return [
        Result(
            f"A move of the pen on a sheet with {PLACES:,} places",
            f"{median(maker.moves):.1f} ms, 95 % within {move:.1f} ms",
            f"95 % within {FRAME_MS} ms",
            move <= FRAME_MS,
        ),
        Result(
            "Press to next screen with a full sheet, and with two minutes of talk",
            f"90 % within {usual:.0f} ms, slowest {maker.presses[slowest]:.0f} ms ({slowest})",
            f"90 % within {PRESS_MS} ms, none over {NEVER_OVER_MS} ms",
            usual <= PRESS_MS and maker.presses[slowest] <= NEVER_OVER_MS,
        ),
    ]
