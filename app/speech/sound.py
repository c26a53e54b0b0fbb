"""The loudspeaker or headphones."""

import importlib
import logging
import sys
from typing import Any, TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject

from app.speech.clip import SAMPLE_BYTES, Clip
from app.speech.sound_server import SoundServer

_log = logging.getLogger(__name__)

_AHEAD_MS = 100  # how much sound is handed over before it is heard
_LATE_MS = 30  # how far what is heard runs behind what has been handed over

_Sink: TypeAlias = Any  # a QAudioSink: its module is loaded late


class Sound(QObject):
    """One clip being played, from some moment in it on."""

    def __init__(self, sink: _Sink, clip: Clip, from_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._from_ms = from_ms
        self._sink = sink
        sink.setParent(self)
        self._samples = QBuffer(self)
        self._samples.setData(QByteArray(clip.pcm))
        self._samples.open(QIODevice.OpenModeFlag.ReadOnly)
        self._samples.seek(clip.rate * from_ms // 1000 * clip.channels * SAMPLE_BYTES)
        self._sink.start(self._samples)

    @property
    def position_ms(self) -> int:
        """How much of the clip has been heard."""
        heard_ms = int(self._sink.processedUSecs()) // 1000 - _LATE_MS
        return self._from_ms + max(0, heard_ms)

    @property
    def over(self) -> bool:
        """Whether the whole clip has been played."""
        return self._sink.state().name in {"IdleState", "StoppedState"}

    @property
    def broken(self) -> bool:
        """Whether playing has failed, as when headphones are pulled out."""
        return self._sink.error().name not in {"NoError", "UnderrunError"}

    def pause(self) -> None:
        """Fall silent, and keep the place."""
        self._sink.suspend()

    def go_on(self) -> None:
        """Carry on from there."""
        self._sink.resume()

    def close(self) -> None:
        """Fall silent at once, and let go of the device."""
        self._sink.reset()
        self.deleteLater()


class Loudspeaker(QObject):
    """Whatever plays sound on this computer at the moment it is wanted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = SoundServer()

    def play(self, clip: Clip, from_ms: int = 0) -> Sound | None:
        """Start playing from this moment on; None if there is nothing to play it on."""
        self._server.look()
        if self._server.gone:
            return None
        try:
            # Late: it costs up to 90 ms, which the first screen must not wait for.
            multimedia = importlib.import_module("PySide6.QtMultimedia")
        except ImportError:  # a Linux without libpulse
            return None
        device = multimedia.QMediaDevices.defaultAudioOutput()
        shape = multimedia.QAudioFormat()
        shape.setSampleRate(clip.rate)
        shape.setChannelCount(clip.channels)
        shape.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
        if device.isNull() or not device.isFormatSupported(shape):
            return None
        sink = multimedia.QAudioSink(device, shape)
        sink.setBufferSize(shape.bytesForDuration(_AHEAD_MS * 1000))
        sound = Sound(sink, clip, from_ms, self)
        if sound.broken:
            sound.close()
            return None
        return sound

    def lose(self, sound: Sound) -> None:
        """Give up a sound that plays no more, without waiting for it."""
        _log.warning("The sound stopped by itself")
        if sound.broken or not sys.platform.startswith("linux"):
            sound.close()
        else:
            # The sound server is stuck. Only to let go of it would freeze the app for 30
            # seconds, so it is left alone, and not used again until the app is next started.
            self._server.gone = True
