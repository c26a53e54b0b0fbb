"""Where the sound of what is said comes from: kept on disk, or made by the voice."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.speech.cache import Cache, clip_key
from app.speech.clip import Clip, silent_clip
from app.speech.renderer import Renderer
from app.speech.request import Request
from app.speech.script import Line


class Supply(QObject):
    """Has a clip ready for each line of what is being said.

    A clip always comes: where the voice cannot say the words, one without sound. What is
    private is never kept on disk.
    """

    ready = Signal()  # the voice has started
    came = Signal(int)  # the place of a line whose clip is there now
    broken = Signal()  # the voice does not work at all, or has nowhere to write

    def __init__(self, command: Sequence[str], folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._requests: list[Request] = []
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

    def order(self, lines: Iterable[Line], place: int = 0) -> None:
        """Supply these lines in place of any others, from this place on."""
        self._turn += 1
        self._renderer.forget()
        self._asked.clear()
        self._made.clear()
        self._requests = [
            replace(line.request, turn=self._turn, place=number)
            for number, line in enumerate(lines)
        ]
        for request in self._requests[place:]:
            if request.private or clip_key(request) not in self._cache:
                self._ask(request)

    def clip(self, place: int) -> Clip | None:
        """Give the clip of one line; None if it is still being made: ``came`` follows."""
        request = self._requests[place]
        clip = self._made.pop(place, None)
        if clip is None and not request.private:
            clip = self._cache.find(clip_key(request))
        if clip is None and place not in self._asked:
            self._ask(request)  # it was kept, but is damaged; or it is private, and said again
        return clip

    def prepare(self, lines: Iterable[Line]) -> None:
        """Have lines made and kept in idle moments, so that they start at once when said."""
        for line in lines:
            key = clip_key(line.request)
            if key not in self._cache and key not in self._preparing:
                self._preparing.add(key)
                self._renderer.ask(line.request)

    def _ask(self, request: Request) -> None:
        self._asked.add(request.place)
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
