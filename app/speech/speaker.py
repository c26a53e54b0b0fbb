"""The voice that reads the screens aloud."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.phrase import Phrase
from app.speech.cache import Cache, clip_key
from app.speech.clip import Clip, silent_clip
from app.speech.command import worker_command
from app.speech.player import Player
from app.speech.renderer import Renderer
from app.speech.request import Request
from app.speech.spoken import NOTHING, Spoken, spoken
from app.speech.text import sayable, worth_saying

_SLOWEST, _FASTEST = 80, 450  # words a minute that voices can do


class Speaker(QObject):
    """Says phrases one after another, and tells which word is being said.

    Nothing here waits or raises: a voice that cannot speak still lights the words in time, and
    ``silent`` or ``unavailable`` says so.
    """

    began = Signal(object)  # the Phrase now being said
    word_reached = Signal(int, int)  # where the word starts in phrase.words, and its length
    finished = Signal()  # all is said, or it was stopped
    silent = Signal()  # sent once: there is no sound device
    unavailable = Signal()  # sent once: the voice does not work on this computer

    def __init__(
        self,
        cache_folder: Path,
        command: Sequence[str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.voice = ""  # one of this computer's voices by its id; "" is the usual one
        self.says = NOTHING  # names as they are written, and as they are said
        self.pause_ms = 600  # between phrases
        self.finishes = False  # the sentence being said, before the next thing is said
        self._wpm = 150
        self._cache = Cache(cache_folder)
        self._script: list[tuple[Phrase, Spoken, Request]] = []
        self._turn = 1  # goes up whenever something else is to be said; 0 is for later
        self._place = 0
        self._asked: set[int] = set()  # places in the script being made into sound
        self._made: dict[int, Clip] = {}
        self._waiting = False
        self._lit: tuple[int, int] | None = None  # the word that was lit last
        self._next_up: tuple[list[Phrase], bool] | None = None  # once the sentence is finished
        self._told: set[str] = set()
        self._preparing: set[str] = set()  # the names of clips that are to be kept
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._say_next)
        self._player = Player(self)
        self._player.word_reached.connect(self._light)
        self._player.silent.connect(self._tell_silent)
        self._player.finished.connect(self._go_on)
        self._renderer = Renderer(command or worker_command(), cache_folder, self)
        self._renderer.ready.connect(self._player.wake)
        self._renderer.rendered.connect(self._take)
        self._renderer.failed.connect(self._take_silence)
        self._renderer.broken.connect(self._tell_unavailable)

    @property
    def wpm(self) -> int:
        """How many words a minute, near enough; from the next ``say`` on."""
        return self._wpm

    @wpm.setter
    def wpm(self, wpm: int) -> None:
        self._wpm = min(max(wpm, _SLOWEST), _FASTEST)

    @property
    def patience_ms(self) -> int:
        """How long a short text may take before the voice counts as stuck."""
        return self._renderer.patience_ms

    @patience_ms.setter
    def patience_ms(self, patience_ms: int) -> None:
        self._renderer.patience_ms = patience_ms

    def start(self) -> None:
        """Start the voice and wake the loudspeaker; best once the first screen is painted."""
        self._renderer.start()

    def say(self, phrases: Iterable[Phrase], *, private: bool = False) -> None:
        """Say these, in place of anything being said, and come back at once.

        Where ``finishes`` is set, the sentence being said is finished first. Phrases in which
        nothing can be heard are passed over. What is private is never kept on disk.
        """
        heard = [phrase for phrase in phrases if worth_saying(phrase.aloud)]
        if self.finishes and self._is_saying:
            self._next_up = (heard, private)
            return
        self._quieten()
        for place, phrase in enumerate(heard):
            said = spoken(phrase.aloud, self.says)
            request = self._request(said, private=private, turn=self._turn, place=place)
            self._script.append((phrase, said, request))
        for _, _, request in self._script:
            if private or clip_key(request) not in self._cache:
                self._ask(request)
        self._place = -1
        self._say_next()

    def stop(self) -> None:
        """Fall silent at once; nothing more is lit."""
        speaking = bool(self._script)
        self._quieten()
        if speaking:
            self.finished.emit()

    @property
    def is_awake(self) -> bool:
        """Whether the voice is running, and takes orders at once."""
        return self._renderer.is_ready

    def prepare(self, phrases: Iterable[Phrase]) -> None:
        """Make these ready in idle moments, so that they start at once when said."""
        for phrase in phrases:
            request = self._request(spoken(phrase.aloud, self.says))
            key = clip_key(request)
            known = key in self._cache or key in self._preparing
            if worth_saying(phrase.aloud) and not known:
                self._preparing.add(key)
                self._renderer.ask(request)

    def close(self) -> None:
        """Fall silent and end the voice, when the app closes."""
        self._quieten()
        self._renderer.close()

    def _request(
        self, said: Spoken, *, private: bool = False, turn: int = 0, place: int = 0
    ) -> Request:
        return Request(sayable(said.text), self.voice, self._wpm, private, turn, place)

    @property
    def _is_saying(self) -> bool:
        """Whether a sentence is being heard now: not a pause, and not a wait for its sound."""
        return bool(self._script) and not self._waiting and not self._pause.isActive()

    def _quieten(self) -> None:
        self._turn += 1
        self._next_up = None
        self._pause.stop()
        self._player.stop()
        self._renderer.forget()
        self._script = []
        self._asked.clear()
        self._made.clear()
        self._waiting = False

    def _ask(self, request: Request) -> None:
        self._asked.add(request.place)
        self._renderer.ask(request)

    def _say_next(self) -> None:
        self._place += 1
        if self._place < len(self._script):
            self._say_now()
        else:
            self._script = []
            self.finished.emit()

    def _say_now(self) -> None:
        """Say the phrase whose turn it is, or wait for its sound."""
        phrase, _, request = self._script[self._place]
        clip = self._made.pop(self._place, None)
        if clip is None and not request.private:
            clip = self._cache.find(clip_key(request))
        self._waiting = clip is None
        if clip is not None:
            self._lit = None
            self.began.emit(phrase)
            if request.turn == self._turn:  # whoever heard of it may have asked to stop
                self._player.play(clip)
        elif self._place not in self._asked:
            self._ask(request)  # it was in the cache, but damaged

    def _go_on(self) -> None:
        if self._next_up is not None:
            phrases, private = self._next_up
            self._quieten()
            self.say(phrases, private=private)
        elif self._place + 1 < len(self._script):
            self._pause.start(self.pause_ms)
        else:
            self._say_next()

    def _take(self, request: Request, clip: Clip) -> None:
        self._preparing.discard(clip_key(request))
        self._hand_on(request, clip)
        if not request.private:
            self._cache.keep(clip_key(request), clip)

    def _take_silence(self, request: Request) -> None:
        self._preparing.discard(clip_key(request))
        self._hand_on(request, silent_clip(request.text, request.wpm))

    def _light(self, start: int, length: int) -> None:
        """Tell where a word that is heard stands on the screen, if it stands there at all."""
        phrase, said, _ = self._script[self._place]
        start, length = said.shown(start, length)
        before = phrase.aloud.find(phrase.words)
        lit = (start - before, length)
        if start >= before >= 0 and lit != self._lit:
            self._lit = lit
            self.word_reached.emit(*lit)

    def _hand_on(self, request: Request, clip: Clip) -> None:
        if request.turn != self._turn:
            return  # no longer wanted
        self._made[request.place] = clip
        if self._waiting and request.place == self._place:
            self._say_now()

    def _tell_silent(self) -> None:
        if "silent" not in self._told:
            self._told.add("silent")
            self.silent.emit()

    def _tell_unavailable(self) -> None:
        if "unavailable" not in self._told:
            self._told.add("unavailable")
            self.unavailable.emit()
