"""Where the sound of what is said comes from: kept on disk, or made by the voice."""

import logging
import wave
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.speech.cache import Cache, clip_key
from app.speech.clip import Clip, silent_clip
from app.speech.recorded import recorded_clip
from app.speech.renderer import Renderer
from app.speech.request import Request
from app.speech.script import Line

_log = logging.getLogger(__name__)

_REMEMBERED = 8_000_000  # bytes of recordings: to find the words takes 4 ms for each second


Recordings = Callable[[UUID], bytes | None]
"""Gives a person's recording as a WAV file; None if it is not there any more."""


class Supply(QObject):
    """Has a clip ready for each line of what is being said.

    A person's recording comes before the computer's voice. A clip always comes: where the
    voice cannot say the words, one without sound. What is private is never kept on disk.
    """

    ready = Signal()  # the voice has started
    came = Signal(int)  # the place of a line whose clip is there now
    broken = Signal()  # the voice does not work at all, or has nowhere to write

    def __init__(self, command: Sequence[str], folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.recordings: Recordings = lambda _recording: None
        self._heard_before: dict[tuple[UUID, str], Clip] = {}  # recordings with their words
        self._lines: tuple[Line, ...] = ()
        self._turn = 1  # goes up with each order; 0 is for what is prepared
        self._asked: set[int] = set()  # places being made into sound
        self._made: dict[int, Clip] = {}
        self._preparing: set[str] = set()  # the names of clips that are to be kept
        self._cache = Cache(folder)
        self._renderer = Renderer(command, folder, self)
        self._renderer.ready.connect(self.ready)
        self._renderer.rendered.connect(self._take)
        self._renderer.failed.connect(self._take_silence)
        self._renderer.broken.connect(self.broken)

    def forget_kept(self) -> None:
        """Delete every clip that was kept."""
        self._cache.forget_all()

    @property
    def is_awake(self) -> bool:
        """Whether the voice is running, and takes orders at once."""
        return self._renderer.is_ready

    @property
    def patience_ms(self) -> int:
        """How long a short text may take before the voice counts as stuck."""
        return self._renderer.patience_ms

    @patience_ms.setter
    def patience_ms(self, patience_ms: int) -> None:
        self._renderer.patience_ms = patience_ms

    def start(self) -> None:
        """Start the voice; it comes back at once."""
        self._renderer.start()

    def close(self) -> None:
        """End the voice and leave nothing behind."""
        self._renderer.close()

    def order(self, lines: Sequence[Line], first: int = 0) -> None:
        """Supply these lines in place of any others, from this place on."""
        self._turn += 1
        self._renderer.forget()
        self._asked.clear()
        self._made.clear()
        self._lines = tuple(lines)
        for place in range(first, len(self._lines)):
            line = self._lines[place]
            kept = not line.request.private and clip_key(line.request) in self._cache
            if not (kept or line.phrase.recording):
                self._ask(place)

    def clip(self, place: int) -> Clip | None:
        """Give the clip of one line; None if it is still being made: ``came`` follows."""
        line = self._lines[place]
        clip = self._made.pop(place, None) or self._recorded(line)
        if clip is None and not line.request.private:
            clip = self._cache.find(clip_key(line.request))
        if clip is None and place not in self._asked:
            self._ask(place)  # kept, but damaged; or private, and said again
        return clip

    def prepare(self, lines: Iterable[Line]) -> None:
        """Have lines made and kept in idle moments, so that they start at once when said."""
        for line in lines:
            key = clip_key(line.request)
            known = key in self._cache or key in self._preparing
            if not (known or line.phrase.recording or line.request.private):
                self._preparing.add(key)
                self._renderer.ask(line.request)

    def _recorded(self, line: Line) -> Clip | None:
        """Give a person's recording of a line; None if there is none that can be played."""
        recording = line.phrase.recording
        if recording is None:
            return None
        known = (recording, line.request.text)
        if known in self._heard_before:
            return self._heard_before[known]
        sound = self.recordings(recording)
        try:
            clip = recorded_clip(sound, line.request.text) if sound else None
        except (EOFError, ValueError, wave.Error) as damage:
            _log.warning("A recording cannot be played: %s", damage)
            return None
        if clip is not None:
            self._heard_before[known] = clip
            while sum(len(one.pcm) for one in self._heard_before.values()) > _REMEMBERED:
                self._heard_before.pop(next(iter(self._heard_before)))
        return clip

    def _ask(self, place: int) -> None:
        self._asked.add(place)
        request = replace(self._lines[place].request, turn=self._turn, place=place)
        self._renderer.ask(request)

    def _take(self, request: Request, clip: Clip) -> None:
        self._hand_on(request, clip)
        if not request.private:
            self._cache.keep(clip_key(request), clip)

    def _take_silence(self, request: Request) -> None:
        self._hand_on(request, silent_clip(request.text, request.wpm))

    def _hand_on(self, request: Request, clip: Clip) -> None:
        self._preparing.discard(clip_key(request))
        if request.turn == self._turn:
            self._asked.discard(request.place)
            self._made[request.place] = clip
            self.came.emit(request.place)
