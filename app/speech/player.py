"""Plays a clip and lights its words, with or without sound."""

import logging

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from app.speech.clip import Clip
from app.speech.sound import Loudspeaker, Sound

_log = logging.getLogger(__name__)

_LOOK_EVERY_MS = 15
_WAKE_MS = 1500  # a sleeping device can swallow this much of the first sound


class Player(QObject):
    """Plays one clip at a time; where there is no sound the same words light up in time."""

    word_reached = Signal(int, int)  # where the word starts in the text, and its length
    finished = Signal()  # the clip came to its end; not sent when stopped
    silent = Signal()  # this clip could not be heard, or not to its end: there is no device

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loudspeaker = Loudspeaker(self)
        self._clip: Clip | None = None
        self._sound: Sound | None = None
        self._woken = False
        self._lit = 0  # how many words have been lit
        self._clock = QElapsedTimer()
        self._from_ms = 0  # where in the clip we were when the clock began
        self._ticks = QTimer(self)
        self._ticks.setInterval(_LOOK_EVERY_MS)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self._look)

    @property
    def word(self) -> int:
        """Which of the clip's words is being heard, counted from 0."""
        return max(0, self._lit - 1)

    def play(self, clip: Clip, from_word: int = 0) -> None:
        """Play a clip from one of its words on, in place of any other."""
        self.stop()
        self._clip, self._woken = clip, True
        self._lit = min(from_word, max(0, len(clip.words) - 1))
        self._from_ms = clip.words[self._lit].at_ms if from_word and clip.words else 0
        if clip.pcm:
            self._sound = self._loudspeaker.play(clip, self._from_ms)
        self._clock.start()
        self._ticks.start()
        if clip.pcm and self._sound is None:
            self.silent.emit()
        self._look()

    def pause(self) -> None:
        """Fall silent where we are, until ``go_on``."""
        if self._clip is not None and self._ticks.isActive():
            self._ticks.stop()
            self._from_ms = self._position()
            self._pause_sound(paused=True)

    def go_on(self) -> None:
        """Carry on where ``pause`` fell silent."""
        if self._clip is not None and not self._ticks.isActive():
            self._pause_sound(paused=False)
            self._clock.start()
            self._ticks.start()

    def stop(self) -> None:
        """Fall silent and light no more words, at once."""
        self._ticks.stop()
        self._clip = None
        if self._sound is not None:
            self._loudspeaker.let_go(self._sound)
            self._sound = None

    def wake(self) -> None:
        """Play silence once, so that a sleeping device does not swallow the first word."""
        if not self._woken:
            self._woken = True
            rate = 22050
            nothing = bytes(rate * 2 * _WAKE_MS // 1000)
            self._sound = self._loudspeaker.play(Clip(nothing, rate, 1, (), _WAKE_MS))
            self._from_ms = 0
            self._clock.start()
            self._ticks.start()

    def _pause_sound(self, *, paused: bool) -> None:
        if self._sound and not self._loudspeaker.pause(self._sound, paused=paused):
            self._sound = None  # the words light up without it

    def _look(self) -> None:
        """Light the words reached by now, and notice the end."""
        if self._sound is not None and self._loudspeaker.has_lost(self._sound):
            self._go_on_silently(self._sound)
        over = self._sound is None or self._sound.over
        clip = self._clip
        if clip is None:
            if over:
                self.stop()
            return
        position = self._position()
        self._light(clip, position)
        if self._clip is not clip:
            return  # whoever heard of the word asked for something else
        if over and (self._sound is not None or position >= clip.duration_ms):
            self.stop()
            self.finished.emit()

    def _light(self, clip: Clip, position: int) -> None:
        """Light each word reached by now; after a late look that may be more than one."""
        while self._clip is clip and self._lit < len(clip.words):
            word = clip.words[self._lit]
            if word.at_ms > position:
                return
            self._lit += 1
            self.word_reached.emit(word.start, word.length)

    def _position(self) -> int:
        if self._sound is not None:
            return self._sound.position_ms
        return self._from_ms + self._clock.elapsed()

    def _go_on_silently(self, sound: Sound) -> None:
        """Carry on lighting words from here when the device has gone."""
        self._from_ms = sound.position_ms
        _log.warning("The sound stopped by itself")
        self._loudspeaker.let_go(sound)
        self._sound = None
        self._clock.start()
        if self._clip is not None:
            self.silent.emit()
