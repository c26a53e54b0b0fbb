"""Has words turned into sound, one text after another, whatever happens to the voice."""

import wave
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.speech.child import Child
from app.speech.clip import Clip, read_clip
from app.speech.request import Request
from app.speech.scratch import Scratch

_STARTING = 3  # times the patience for a text


class Renderer(QObject):
    """Takes requests and sends back clips.

    Each sound is written to a folder for this run alone, read, and deleted at once. A request
    over which the voice falls is tried once more.
    """

    ready = Signal()  # the voice has started
    rendered = Signal(object, object)  # a Request, its Clip
    failed = Signal(object)  # a Request that could not be said
    broken = Signal()  # the voice does not work at all, or has nowhere to write

    def __init__(self, command: Sequence[str], last_folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._scratch = Scratch(last_folder)
        self._now: deque[Request] = deque()
        self._later: deque[Request] = deque()
        self._in_hand: Request | None = None
        self._may_retry = False
        self._file: Path | None = None
        self._number = 0
        self._child = Child(command, self)
        self._child.ready.connect(self._resume)
        self._child.ready.connect(self.ready)
        self._child.replied.connect(self._take)
        self._child.fell.connect(self._fall)
        self._child.broken.connect(self._give_up)
        self.patience_ms = 5000

    @property
    def patience_ms(self) -> int:
        """How long a short text may take; a long one is given more, and starting most."""
        return self._patience_ms

    @patience_ms.setter
    def patience_ms(self, patience_ms: int) -> None:
        self._patience_ms = patience_ms
        self._child.starting_ms = _STARTING * patience_ms

    @property
    def is_ready(self) -> bool:
        """Whether the voice is running."""
        return self._child.is_ready

    def start(self) -> None:
        """Start the voice; it comes back at once."""
        self._child.start()

    def ask(self, request: Request) -> None:
        """Have a request rendered; those for now go before those for later."""
        if self._child.is_broken:
            self.failed.emit(request)
            return
        (self._now if request.turn else self._later).append(request)
        self.start()
        self._next()

    def forget(self) -> None:
        """Drop what was asked for now: it is no longer wanted."""
        self._now.clear()
        if self._in_hand is not None and self._in_hand.turn:
            self._may_retry = False

    def close(self) -> None:
        """End the voice and leave nothing behind."""
        self._now.clear()
        self._later.clear()
        self._in_hand = None
        self._child.close()
        self._scratch.close()

    def _next(self) -> None:
        while self._in_hand is None and self._child.is_ready and (self._now or self._later):
            self._in_hand = (self._now or self._later).popleft()
            self._may_retry = True
            self._send(self._in_hand)

    def _resume(self) -> None:
        if self._in_hand is not None:
            self._send(self._in_hand)
        self._next()

    def _send(self, request: Request) -> None:
        self._number += 1
        self._file = self._scratch.file(f"{self._number}.wav")
        if self._file is None:
            self._nowhere_to_write(request)
            return
        order: dict[str, object] = {
            "op": "synth",
            "id": self._number,
            "text": request.text,
            "voice": request.voice,
            "rate": request.wpm,
            "wav": str(self._file),
        }
        self._child.send(order, self.patience_ms + 10 * len(request.text))

    def _take(self, reply: dict[str, Any]) -> None:
        request = self._in_hand
        if request is None or self._file is None or reply.get("id") != self._number:
            return
        if reply.get("code") == "cannot-write":
            self._write_elsewhere(request)
        elif (clip := _clip(self._file, request.text, reply)) is not None:
            self._in_hand = None
            self.rendered.emit(request, clip)
        else:
            self._drop(request)
        self._next()

    def _write_elsewhere(self, request: Request) -> None:
        if self._scratch.move_on():
            self._send(request)
        else:
            self._nowhere_to_write(request)

    def _nowhere_to_write(self, request: Request) -> None:
        self.broken.emit()
        self._drop(request)

    def _fall(self) -> None:
        if self._file is not None:
            for half in (self._file, self._file.with_name(self._file.name + ".part")):
                with suppress(OSError):
                    half.unlink()
        if self._in_hand is not None and not self._may_retry:
            self._drop(self._in_hand)
        self._may_retry = False

    def _drop(self, request: Request) -> None:
        self._in_hand = None
        self.failed.emit(request)

    def _give_up(self) -> None:
        lost = [*([self._in_hand] if self._in_hand else []), *self._now, *self._later]
        self._in_hand = None
        self._now.clear()
        self._later.clear()
        self.broken.emit()
        for request in lost:
            self.failed.emit(request)


def _clip(file: Path, text: str, reply: dict[str, Any]) -> Clip | None:
    """Read what the voice wrote, and delete it; None if it wrote nothing we can play."""
    try:
        return read_clip(file, text, reply.get("words", ()))
    except (OSError, ValueError, EOFError, wave.Error):
        return None
    finally:
        with suppress(OSError):
            file.unlink()
