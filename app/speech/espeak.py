"""espeak for pyttsx3, made to finish when it says so and to tell when each word is heard."""

import ctypes
import wave
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

from app.speech.espeak_voices import english_voices
from app.speech.timing import Event

_RATE = 22050
_BUFFER_MS = 1000
_REPORT_MISSING_FILES = 0x8000  # where espeak would otherwise end the process

_Pointer: TypeAlias = Any  # ctypes has no public name for the pointers it hands over


class TimedEspeak:
    """A pyttsx3 driver that writes sound files with espeak, one after another.

    pyttsx3's own works in a thread that races its loop: the first text is cut off, and a new
    speed is sometimes lost. Here espeak has finished when ``startLoop`` returns. ``events`` and
    ``problem`` then tell about the text just written.
    """

    def __init__(self, espeak: ModuleType, properties: ModuleType) -> None:
        self._espeak = espeak
        self._properties = properties.EspeakDriver
        self._proxy: Any = None
        self._text = self._file = ""
        self._pcm = bytearray()
        self.events: list[Event] = []
        self.problem: OSError | RuntimeError | None = None
        way = espeak.AUDIO_OUTPUT_SYNCHRONOUS
        if espeak.Initialize(way, _BUFFER_MS, None, _REPORT_MISSING_FILES) <= 0:
            raise RuntimeError("espeak has no voices")
        espeak.SetSynthCallback(self._keep)
        self.setProperty("voice", "en")

    def attach(self, proxy: object) -> "TimedEspeak":
        """Let pyttsx3 in; its queue of orders is run through ``proxy``."""
        self._proxy = proxy
        return self

    def save_to_file(self, text: str, filename: str) -> None:
        """Keep the order until the loop runs."""
        self._text, self._file = text, filename

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        """Carry out the waiting orders, and come back when the file is written."""
        self._proxy.setBusy(False)
        text, file = self._text, self._file
        self._text = self._file = ""
        self.events, self.problem = [], None
        self._pcm.clear()
        try:
            self._write(text, file)
        except (OSError, RuntimeError) as problem:
            self.problem = problem

    def endLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        """Do nothing: the loop ends by itself."""

    def stop(self) -> None:
        """Do nothing: nothing is ever playing, and espeak's cancel would lose a new speed."""

    def destroy(self) -> None:
        """Do nothing: espeak lives as long as its process."""

    def setProperty(self, name: str, value: object) -> None:  # noqa: N802 - pyttsx3's name
        """Change the voice or its speed."""
        self._properties.setProperty(name, value)

    def getProperty(self, name: str) -> object:  # noqa: N802 - pyttsx3's name
        """Tell the voice or its speed."""
        return self._properties.getProperty(name)

    def voices(self) -> list[dict[str, object]]:
        """The English voices that work here, each told by id, name, languages and gender."""
        return english_voices(self._properties)

    def _write(self, text: str, file: str) -> None:
        flags = self._espeak.ENDPAUSE | self._espeak.CHARS_UTF8
        if self._espeak.Synth(text, flags=flags) != self._espeak.EE_OK:
            raise RuntimeError("espeak could not say this text")
        with Path(file).open("wb") as raw, wave.open(raw, "wb") as wav:
            wav.setnchannels(1)
            wav.setsampwidth(2)
            wav.setframerate(_RATE)
            wav.writeframes(self._pcm)

    def _keep(self, sound: _Pointer, samples: int, events: _Pointer) -> int:
        """Take what espeak has made so far; it calls this several times for one text."""
        if samples > 0:
            self._pcm += ctypes.string_at(sound, samples * 2)
        place = 0
        while events[place].type != self._espeak.EVENT_LIST_TERMINATED:
            event = events[place]
            if event.type == self._espeak.EVENT_WORD:
                self.events.append(
                    (event.text_position - 1, event.length, event.audio_position)
                )
            place += 1
        return 0
