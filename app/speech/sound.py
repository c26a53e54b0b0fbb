"""The loudspeaker or headphones."""

import importlib
from typing import Any, TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject

from app.speech.clip import SAMPLE_BYTES, Clip
from app.speech.sound_server import SoundServer

_AHEAD_MS = 100  # how much sound is handed over before it is heard
_LATE_MS = 30  # how far what is heard runs behind what has been handed over
# How often we look at a sound in vain, about 65 times a second, before we look into it; before
# a device that has begun counts as stopped; and before one that has not will never begin.
_SUSPECT, _STOPPED, _WILL_NOT_BEGIN = 14, 70, 270

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
        self._has_begun = False
        self._in_vain = 0  # looks in a row that found it where it was
        self._sink.start(self._samples)
        self._seen_ms = self.position_ms

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
        """Whether playing has failed, and Qt knows it."""
        return self._sink.error().name not in {"NoError", "UnderrunError"}

    def pause(self) -> None:
        """Fall silent, and keep the place."""
        self._sink.suspend()

    def go_on(self) -> None:
        """Carry on from there."""
        self._has_begun, self._in_vain = False, 0
        self._sink.resume()

    def look(self) -> None:
        """Notice whether any more of it has been heard since the last look."""
        position_ms = self.position_ms
        if self.over or position_ms != self._seen_ms:
            self._has_begun = self._has_begun or position_ms != self._seen_ms
            self._seen_ms, self._in_vain = position_ms, 0
        else:
            self._in_vain += 1

    @property
    def may_be_lost(self) -> bool:
        """Whether nothing has been heard for a moment."""
        return self._in_vain >= _SUSPECT

    @property
    def lost(self) -> bool:
        """Whether no more of it will be heard, as when headphones are pulled out."""
        most = _STOPPED if self._has_begun else _WILL_NOT_BEGIN
        return self.broken or self._in_vain >= most

    def hush(self) -> None:
        """Say no more, should the device come back to it."""
        self._sink.setVolume(0)

    def close(self) -> None:
        """Fall silent at once, and let go of the device."""
        self._sink.reset()
        self.deleteLater()


class Loudspeaker(QObject):
    """Whatever plays sound on this computer at the moment it is wanted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = SoundServer()
        self._stuck: list[Sound] = []

    def play(self, clip: Clip, from_ms: int = 0) -> Sound | None:
        """Start playing from this moment on; None if there is nothing to play it on."""
        if self._server.is_stuck():
            return None
        while self._stuck:
            self._stuck.pop().close()
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
        if device.isNull() or self._server.is_gone() or not device.isFormatSupported(shape):
            return None
        sink = multimedia.QAudioSink(device, shape)
        sink.setBufferSize(shape.bytesForDuration(_AHEAD_MS * 1000))
        sound = Sound(sink, clip, from_ms, self)
        if sound.broken:
            sound.close()
            return None
        return sound

    def has_lost(self, sound: Sound) -> bool:
        """Whether a sound is heard no more, though it is not over: Qt does not always tell."""
        sound.look()
        return sound.lost or (sound.may_be_lost and self._server.is_gone())

    def pause(self, sound: Sound, *, paused: bool) -> bool:
        """Pause a sound or let it carry on; False if it cannot be, and is let go of."""
        if self._server.is_stuck():
            self.let_go(sound)
            return False
        if paused:
            sound.pause()
        else:
            sound.go_on()
        return True

    def let_go(self, sound: Sound) -> None:
        """Silence a sound at once, in the middle or at its end.

        Qt would freeze the app if the sound server were stuck; then the sound is only told to
        say no more, and let go of when the server moves again.
        """
        if self._server.is_stuck():
            sound.hush()
            self._stuck.append(sound)
        else:
            sound.close()
