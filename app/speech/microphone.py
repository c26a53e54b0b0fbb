"""The microphone, and what is recorded with it."""

import importlib
import logging
from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QIODevice,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from shiboken6 import isValid

from app.speech.samples import SampleKind, SoundShape
from app.speech.sound_server import SoundServer
from app.speech.tape import LONGEST_MS, Tape

_log = logging.getLogger(__name__)

_LOOK_EVERY_MS = 50
_STUCK_MS = 4000  # a device this late gives nothing any more
_BUFFER_MS = 1000  # how long the app may be busy before sound is lost
_RATE = 22050
_KINDS = {
    "UInt8": SampleKind.UNSIGNED_8,
    "Int16": SampleKind.SIGNED_16,
    "Int32": SampleKind.SIGNED_32,
    "Float": SampleKind.FRACTION,
}  # by Qt's names

MakeTape: TypeAlias = Callable[[SoundShape, int], Tape]
"""What takes the sound of a device, up to so many milliseconds."""

_Source: TypeAlias = Any  # a QAudioSource: its module is loaded late
_Multimedia: TypeAlias = Any  # that module


class Trouble(StrEnum):
    """Why there is no recording."""

    NO_MICROPHONE = "no_microphone"
    WENT_AWAY = "went_away"  # on the way
    NOTHING_HEARD = "nothing_heard"
    SOUND_GONE = "sound_gone"  # the whole sound of this computer; it may come back


class Microphone(QObject):
    """Records one person at a time, and makes of it what can be kept.

    Make it once, for as long as the app runs: it must know how the sound server was before.
    """

    started = Signal()  # the device is open; its first sound may take a moment
    level = Signal(float)  # how loud it is just now, from 0 to 1; some 20 times a second
    finished = Signal(object, int)  # a sound file as bytes, and how many ms it lasts
    failed = Signal(object)  # a Trouble; nothing more was recorded

    def __init__(
        self,
        parent: QObject | None = None,
        make_tape: MakeTape = Tape,
        longest_ms: int = LONGEST_MS,
    ) -> None:
        super().__init__(parent)
        self.longest_ms = longest_ms
        self._make_tape = make_tape
        self._server = SoundServer()
        self._source: _Source | None = None
        self._sound: QIODevice | None = None
        self._tape: Tape | None = None
        self._since_sound = QElapsedTimer()
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_EVERY_MS)
        self._looks.setTimerType(Qt.TimerType.PreciseTimer)
        self._looks.timeout.connect(self._look)

    @property
    def is_listening(self) -> bool:
        """Whether it is recording now."""
        return self._tape is not None

    @property
    def duration_ms(self) -> int:
        """How long the recording is so far."""
        return self._tape.duration_ms if self._tape else 0

    @property
    def so_far(self) -> bytes:
        """What can be kept of the recording before its end, or nothing."""
        return self._tape.so_far() if self._tape else b""

    def start(self) -> None:
        """Begin to record with the microphone of this computer, or say why that cannot be."""
        self.cancel()
        if not self._may_use_sound():
            self.failed.emit(Trouble.SOUND_GONE)
            return
        opened = self._open()
        if opened is None:
            self.failed.emit(Trouble.NO_MICROPHONE)
        else:
            self.hear(*opened)

    def hear(self, sound: QIODevice, shape: SoundShape) -> None:
        """Record what comes from here. It stops by itself when it is as long as may be."""
        self._sound, self._tape = sound, self._make_tape(shape, self.longest_ms)
        self._since_sound.start()
        self._looks.start()
        self.started.emit()

    def stop(self) -> None:
        """End the recording: ``finished`` or ``failed`` follows."""
        tape = self._tape
        self._take()
        if tape is None or self._tape is not tape:
            return  # whoever saw the last level may have cancelled it
        self.cancel()
        made = tape.made()
        if made is None:
            self.failed.emit(Trouble.NOTHING_HEARD)
        else:
            self.finished.emit(*made)

    def cancel(self) -> None:
        """End the recording and forget it."""
        self._looks.stop()
        self._sound = self._tape = None
        source, self._source = self._source, None
        if source is not None:
            self._let_go(source)

    def _look(self) -> None:
        """Take what has come, and notice the end of the room or of the microphone."""
        self._take()
        if self._tape is not None and self._tape.is_full:
            self.stop()
        elif self._is_broken or self._since_sound.elapsed() > _STUCK_MS:
            self._lose()

    def _take(self) -> None:
        if self._tape is None or self._sound is None or not isValid(self._sound):
            return
        come = bytes(self._sound.readAll().data())
        if come:
            self._since_sound.start()
            self.level.emit(self._tape.take(come))

    @property
    def _is_broken(self) -> bool:
        source = self._source
        return source is not None and source.error().name not in {"NoError", "UnderrunError"}

    def _lose(self) -> None:
        _log.warning("The microphone stopped by itself")
        tape = self._tape
        self.cancel()
        made = tape.made() if tape and tape.keeps_what_was_cut_off else None
        if made is not None:
            self.finished.emit(*made)
        trouble = Trouble.WENT_AWAY if self._may_use_sound() else Trouble.SOUND_GONE
        self.failed.emit(trouble)

    def _may_use_sound(self) -> bool:
        """Whether Qt may be asked for anything: it would wait for a stuck server, or end."""
        return not (self._server.is_stuck() or self._server.is_gone())

    def _open(self) -> tuple[QIODevice, SoundShape] | None:
        try:
            # Late: it costs up to 90 ms, which only those who record should wait for.
            multimedia = importlib.import_module("PySide6.QtMultimedia")
        except ImportError:  # a Linux without libpulse
            return None
        device = multimedia.QMediaDevices.defaultAudioInput()
        if device.isNull():
            return None
        wanted = _wanted(multimedia, device)
        kind = _KINDS.get(wanted.sampleFormat().name)
        if kind is None or wanted.channelCount() < 1:
            return None
        self._source = multimedia.QAudioSource(device, wanted, self)
        self._source.setBufferSize(wanted.bytesForDuration(_BUFFER_MS * 1000))
        sound = self._source.start()
        if sound is None or self._is_broken:
            self.cancel()
            return None
        return sound, SoundShape(wanted.sampleRate(), wanted.channelCount(), kind)

    def _let_go(self, source: _Source) -> None:
        """Close a device, but for one on a sound server that does not answer."""
        if self._may_use_sound():
            source.stop()
            source.deleteLater()
        else:
            # Only to let go of it would freeze the app for 30 seconds, or end it.
            source.setParent(QCoreApplication.instance())


def _wanted(multimedia: _Multimedia, device: Any) -> Any:  # noqa: ANN401 - of that module
    """The kind of sound the computer's voice has, or else what the device likes best."""
    usual = multimedia.QAudioFormat()
    usual.setSampleRate(_RATE)
    usual.setChannelCount(1)
    usual.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
    return usual if device.isFormatSupported(usual) else device.preferredFormat()
