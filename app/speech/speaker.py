"""The voice that reads the screens aloud."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.phrase import Phrase
from app.domain.voice_check import Heard
from app.speech.command import worker_command
from app.speech.player import Player
from app.speech.script import Line, Manner, lines
from app.speech.supply import Recordings, Supply

_SLOWEST, _FASTEST = 80, 450  # words a minute that voices can do


class _Now(Enum):
    """What the voice is doing."""

    NOTHING = auto()
    WAITING = auto()  # for the sound of the phrase whose turn it is
    SAYING = auto()
    BETWEEN = auto()  # two phrases


class Speaker(QObject):
    """Says phrases one after another, and tells which word is being said.

    Nothing here waits or raises: a voice that cannot speak still lights the words in time, and
    ``silent`` or ``unavailable`` says so.
    """

    began = Signal(object)  # the Phrase now being said
    word_reached = Signal(int, int)  # where the word starts in phrase.words, and its length
    finished = Signal()  # all is said, or it was stopped
    silent = Signal()  # there is no sound device; not sent again until there was one
    unavailable = Signal()  # sent once: the voice does not work on this computer

    def __init__(
        self,
        cache_folder: Path,
        command: Sequence[str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.pause_ms = 600  # between phrases
        self.finishes = False  # the sentence being said, before the next thing is said
        self._manner = Manner()
        self._script: tuple[Line, ...] = ()
        self._is_private = False
        self._place = 0
        self._now = _Now.NOTHING
        self._is_paused = False
        self._changing = False  # to another speed or voice, within the phrase being said
        self._lit: tuple[int, int] | None = None  # the word that was lit last
        self._next_up: tuple[list[Phrase], bool] | None = None  # once the sentence is finished
        self._heard: Heard | None = None
        self._told: set[str] = set()
        self._gap = QTimer(self)
        self._gap.setSingleShot(True)
        self._gap.timeout.connect(self._say_next)
        self._player = Player(self)
        self._player.word_reached.connect(self._light)
        self._player.silent.connect(self._tell_silent)
        self._player.finished.connect(self._finish_phrase)
        self._supply = Supply(command or worker_command(), cache_folder, self)
        self._supply.ready.connect(self._player.wake)
        self._supply.came.connect(self._take)
        self._supply.broken.connect(self._tell_unavailable)

    @property
    def manner(self) -> Manner:
        """How everything is said. What is being said carries on in a new manner."""
        return self._manner

    @manner.setter
    def manner(self, manner: Manner) -> None:
        manner = replace(manner, wpm=min(max(manner.wpm, _SLOWEST), _FASTEST))
        if manner != self._manner:
            self._manner = manner
            self._change()

    @property
    def recordings(self) -> Recordings:
        """Where people's recordings of phrases are, which are played in place of the voice."""
        return self._supply.recordings

    @recordings.setter
    def recordings(self, recordings: Recordings) -> None:
        self._supply.recordings = recordings

    @property
    def patience_ms(self) -> int:
        """How long a short text may take before the voice counts as stuck."""
        return self._supply.patience_ms

    @patience_ms.setter
    def patience_ms(self, patience_ms: int) -> None:
        self._supply.patience_ms = patience_ms

    @property
    def is_awake(self) -> bool:
        """Whether the voice is running, and takes orders at once."""
        return self._supply.is_awake

    @property
    def is_saying(self) -> bool:
        """Whether a phrase is being heard now: not in a pause, and not between two."""
        return self._now is _Now.SAYING and not self._is_paused

    @property
    def last_heard(self) -> Heard | None:
        """Whether the phrase begun last could be heard; None if it was cut off."""
        return self._heard

    def start(self) -> None:
        """Start the voice and wake the loudspeaker; best once the first screen is painted."""
        self._supply.start()

    def close(self) -> None:
        """Fall silent and end the voice, when the app closes."""
        self._quieten()
        self._supply.close()

    def say(self, phrases: Iterable[Phrase], *, private: bool = False) -> None:
        """Say these, in place of anything being said, and come back at once.

        Where ``finishes`` is set, the sentence being said is finished first. Phrases in which
        nothing can be heard are passed over. What is private is never kept on disk.
        """
        if self.finishes and self.is_saying:
            self._next_up = (list(phrases), private)
            return
        self._quieten()
        self._is_private = private
        self._script = lines(phrases, self._manner, private=private)
        self._supply.order(self._script)
        self._place = -1
        self._say_next()

    def stop(self) -> None:
        """Fall silent at once; nothing more is lit."""
        speaking = self._now is not _Now.NOTHING
        self._quieten()
        if speaking:
            self.finished.emit()

    def pause(self) -> None:
        """Fall silent until ``go_on``, in the middle of a word if need be."""
        if self._now is not _Now.NOTHING:
            self._is_paused = True
            self._gap.stop()
            self._player.pause()

    def go_on(self) -> None:
        """Carry on where ``pause`` fell silent."""
        if not self._is_paused:
            return
        self._is_paused = False
        if self._now is _Now.SAYING:
            self._player.go_on()
            self._change_over()
        elif self._now is _Now.BETWEEN:
            self._say_next()
        else:
            self._say_now()

    def again(self) -> None:
        """Say the phrase begun last once more, from its start. It ends a pause."""
        if self._now is not _Now.NOTHING:
            self._is_paused = self._changing = False
            self._next_up = None
            self._gap.stop()
            self._player.stop()
            self._say_now()

    def prepare(self, phrases: Iterable[Phrase]) -> None:
        """Make these ready in idle moments, so that they start at once when said."""
        self._supply.prepare(lines(phrases, self._manner))

    def forget_kept(self) -> None:
        """Be quiet, and delete all sound that was kept: somebody is to be forgotten."""
        self.stop()
        self._supply.forget_kept()

    def _quieten(self) -> None:
        self._next_up = None
        self._gap.stop()
        self._player.stop()
        self._script = ()
        self._supply.order(())
        self._now = _Now.NOTHING
        self._is_paused = self._changing = False
        self._heard = None

    def _change(self) -> None:
        """Say the rest in the new manner, from the word that is being said."""
        if self._now is _Now.NOTHING:
            return
        phrases = [line.phrase for line in self._script]
        self._script = lines(phrases, self._manner, private=self._is_private)
        self._supply.order(self._script, self._place + (self._now is _Now.BETWEEN))
        recorded = self._script[self._place].phrase.recording
        self._changing = self._now is _Now.SAYING and recorded is None
        if self._now is _Now.WAITING:
            self._say_now()
        self._change_over()

    def _change_over(self) -> None:
        """Once its sound is there, carry on at the same word in the new manner."""
        if self._changing and not self._is_paused:
            clip = self._supply.clip(self._place)
            if clip is not None:
                self._changing = False
                self._player.play(clip, self._player.word)

    def _say_next(self) -> None:
        self._place += 1
        if self._place < len(self._script):
            self._say_now()
        else:
            self._script = ()
            self._now = _Now.NOTHING
            self.finished.emit()

    def _say_now(self) -> None:
        """Say the phrase whose turn it is, or wait for its sound."""
        script = self._script
        self._now = _Now.WAITING
        clip = None if self._is_paused else self._supply.clip(self._place)
        if clip is not None:
            self._lit = None
            self._heard = Heard.PLAYED if any(clip.pcm) else Heard.NO_VOICE
            self.began.emit(script[self._place].phrase)
            # Whoever heard of it may have asked to stop, or to wait.
            if script is self._script and not self._is_paused:
                self._now = _Now.SAYING
                self._player.play(clip)

    def _finish_phrase(self) -> None:
        self._changing = False
        if self._heard is Heard.PLAYED:
            self._told.discard("silent")
        if self._next_up is not None:
            phrases, private = self._next_up
            self._quieten()
            self.say(phrases, private=private)
        elif self._place + 1 < len(self._script):
            self._now = _Now.BETWEEN
            self._gap.start(self.pause_ms)
        else:
            self._say_next()

    def _take(self, place: int) -> None:
        if place == self._place:
            if self._now is _Now.WAITING:
                self._say_now()
            self._change_over()

    def _light(self, start: int, length: int) -> None:
        """Tell which word is heard, if it stands on the screen at all."""
        lit = self._script[self._place].lit(start, length)
        if lit is not None and lit != self._lit:
            self._lit = lit
            self.word_reached.emit(*lit)

    def _tell_silent(self) -> None:
        self._heard = Heard.NO_DEVICE
        if "silent" not in self._told:
            self._told.add("silent")
            self.silent.emit()

    def _tell_unavailable(self) -> None:
        if "unavailable" not in self._told:
            self._told.add("unavailable")
            self.unavailable.emit()
