"""A process that has the app's real voice in it, does what it is told, and tells what happens.

Qt looks for the sound server once in a process, so whoever wants to be heard on a server of
our own needs a process of its own. Orders come in and news goes out as one JSON list a line.
News is its name, the moment by ``time.monotonic``, which is the same for all processes, and
what it says::

    ["say", "The bus was late."]        ["asked", 81.302]
                                        ["word_reached", 81.311, 0, 3]
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.phrase import Phrase
from app.speech.speaker import Speaker

_LOOK_EVERY_MS = 10


class Talker:
    """Joins a speaker to the lines that come in and go out."""

    def __init__(self, folder: Path) -> None:
        self._speaker = Speaker(folder)
        for name in ("began", "word_reached", "finished", "silent", "unavailable"):
            getattr(self._speaker, name).connect(self._teller(name))
        self._orders: dict[str, Callable[..., None]] = {
            "say": lambda *texts: self._speaker.say([Phrase(text) for text in texts]),
            "stop": self._speaker.stop,
            "gap": self._tell_gap,
            "close": self._close,
        }
        self._unread = b""
        self._lines = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._lines.activated.connect(self._read)
        self._is_awake = False
        self._gap = 0.0
        self._looked = time.monotonic()
        self._clock = QTimer()
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._look)
        self._clock.start(_LOOK_EVERY_MS)
        self._speaker.start()

    def _read(self) -> None:
        self._unread += os.read(0, 1 << 16)
        *lines, self._unread = self._unread.split(b"\n")
        for line in lines:
            order, *words = json.loads(line)
            began = time.monotonic()
            self._orders[order](*words)
            _tell("asked", began)

    def _look(self) -> None:
        """Notice for how long nothing could be done: a screen would have been frozen."""
        now = time.monotonic()
        self._gap, self._looked = max(self._gap, now - self._looked), now
        if self._speaker.is_awake and not self._is_awake:
            self._is_awake = True
            _tell("awake", now)

    def _tell_gap(self) -> None:
        _tell("gap", time.monotonic(), self._gap)
        self._gap = 0.0

    def _close(self) -> None:
        self._speaker.close()
        QApplication.quit()

    def _teller(self, name: str) -> Callable[..., None]:
        def tell(*values: object) -> None:
            now = time.monotonic()
            _tell(name, now, *(one.words if isinstance(one, Phrase) else one for one in values))

        return tell


def _tell(*news: object) -> None:
    print(json.dumps(news), flush=True)


if __name__ == "__main__":
    application = QApplication([])
    talker = Talker(Path(sys.argv[1]))
    sys.exit(application.exec())
