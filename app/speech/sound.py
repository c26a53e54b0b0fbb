"""The loudspeaker or headphones."""

import importlib
from typing import Any, TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject

from app.speech.clip import Clip

_AHEAD_MS = 100  # how much sound is handed over before it is heard
_LATE_MS = 30  # how far what is heard runs behind what has been handed over

_Sink: TypeAlias = Any  # a QAudioSink: its module is loaded late


class Sound(QObject):
    """One clip being played."""

    def __init__(self, sink: _Sink, clip: Clip, parent: QObject) -> None:
        super().__init__(parent)
        self._sink = sink
        sink.setParent(self)
        self._samples = QBuffer(self)
        self._samples.setData(QByteArray(clip.pcm))
        self._samples.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._samples)

    @property
    def position_ms(self) -> int:
        """How much of the clip has been heard."""
        return max(0, int(self._sink.processedUSecs()) // 1000 - _LATE_MS)

    @property
    def over(self) -> bool:
        """Whether the whole clip has been played."""
        return self._sink.state().name in {"IdleState", "StoppedState"}

    @property
    def broken(self) -> bool:
        """Whether playing has failed, as when headphones are pulled out."""
        return self._sink.error().name not in {"NoError", "UnderrunError"}

    def close(self) -> None:
        """Fall silent at once, and let go of the device."""
        self._sink.reset()
        self.deleteLater()


def play_aloud(clip: Clip, parent: QObject) -> Sound | None:
    """Start playing on whatever plays sound at this moment; None if nothing does."""
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
    sound = Sound(sink, clip, parent)
    if sound.broken:
        sound.close()
        return None
    return sound
