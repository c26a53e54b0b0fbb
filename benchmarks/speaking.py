"""How soon the voice begins and falls silent, as far as the app itself decides it.

It runs everywhere. The words light up when the sound is ready and would be handed to a
loudspeaker; what comes out of one is measured in heard.py.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from app.domain.phrase import Phrase
from app.speech.speaker import Speaker
from benchmarks.result import Result, percentile

ROUNDS = 40
CACHED_MS, NEW_MS, STOP_MS = 10, 50, 20
PATIENCE = 20


def run(folder: Path) -> list[Result]:
    """Say new sentences, say them again, and stop each time once the first word is lit."""
    application = QApplication.instance() or QApplication([])
    speaker = Speaker(folder / "speech")
    lit: list[int] = []
    speaker.word_reached.connect(lambda start, _length: lit.append(start))
    speaker.start()
    _until(lambda: speaker.is_awake)
    sentences = [Phrase(f"The number {number} bus was late today.") for number in range(ROUNDS)]
    new: list[float] = []
    again: list[float] = []
    stops: list[float] = []
    for times in (new, again):
        for sentence in sentences:
            lit.clear()
            began = time.perf_counter()
            speaker.say([sentence])
            _until(lambda: bool(lit))
            times.append((time.perf_counter() - began) * 1000)
            began = time.perf_counter()
            speaker.stop()
            stops.append((time.perf_counter() - began) * 1000)
    speaker.close()
    application.processEvents()
    return [
        _result("Press to first word, said before", again, CACHED_MS),
        _result("Press to first word, new", new, NEW_MS),
        _result("Stop", stops, STOP_MS),
    ]


def _result(what: str, times: list[float], most: int) -> Result:
    nearly_all = percentile(times, 0.95)
    measured = f"95 % within {nearly_all:.1f} ms, slowest {max(times):.1f} ms"
    return Result(what, measured, f"95 % within {most} ms", nearly_all <= most)


def _until(came: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not came():
        if time.monotonic() > end:
            raise TimeoutError("the voice did not answer")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
