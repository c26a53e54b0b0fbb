"""The voice's own process, so that a stuck or crashed voice never takes the screens with it.

It reads one order a line and answers with one line, both as JSON::

    {"op": "synth", "id": 7, "text": "Hello.", "voice": "", "rate": 150, "wav": "/…/7.wav"}
    {"ev": "done", "id": 7, "dur_ms": 620, "words": [[0, 6, 0]]}

    {"op": "voices", "id": 8}
    {"ev": "voices", "id": 8, "voices": [{"id": "…", "name": "…", "languages": [], …}]}

It only ever writes sound files. The app plays them. It ends when its input is closed.
"""

import ctypes
import importlib
import json
import os
import signal
import struct
import sys
import wave
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any, TextIO

from pyttsx3.engine import Engine

from app.speech.aiff import make_wav
from app.speech.espeak import TimedEspeak
from app.speech.system_voices import system_voices
from app.speech.timing import Event

_DRIVER = "timed_espeak"
_VOLUME = 0.9  # of 1: at full volume the loudest sounds are cut off
_NEEDED = ("phontab", "phonindex", "phondata", "intonations", "en_dict")


class Voice:
    """The voice of this computer, asked to write sound files and never to play them."""

    def __init__(self, engine: Engine, espeak: TimedEspeak | None) -> None:
        self._engine = engine
        self._espeak = espeak
        self._usual = engine.getProperty("voice")
        self._problems: list[Exception] = []
        engine.connect("error", self._note)

    def write(self, text: str, voice: str, wpm: int, file: Path) -> list[Event]:
        """Write the words as a WAV file, and tell when each is heard if the voice knows."""
        wanted = voice or self._usual
        self._run(text, wanted, wpm, file)
        if self._problems and wanted != self._usual:
            # The voice may belong to another computer: better the usual one than none.
            self._run(text, self._usual, wpm, file)
        if self._problems:
            raise self._problems[0]
        make_wav(file)
        return self._espeak.events if self._espeak else []

    def voices(self) -> list[dict[str, object]]:
        """Tell which voices there are: English ones first, for that is the board's language."""
        if self._espeak:
            return self._espeak.voices()
        return system_voices(self._engine.getProperty("voices"))

    def _run(self, text: str, voice: str, wpm: int, file: Path) -> None:
        self._problems.clear()
        self._engine.setProperty("voice", voice)
        self._engine.setProperty("rate", wpm)
        self._engine.setProperty("volume", _VOLUME)
        self._engine.save_to_file(text, str(file))
        self._engine.runAndWait()
        if self._espeak and self._espeak.problem:
            self._problems.append(self._espeak.problem)

    def _note(self, name: str | None, exception: Exception) -> None:
        del name  # pyttsx3 passes it by this name
        self._problems.append(exception)


def main() -> int:
    """Write what is asked for until the app closes our input; give the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the app, which then closes us
    replies = _own_output()
    try:
        voice = _open_voice()
    except (ImportError, OSError, RuntimeError) as problem:
        _send(replies, ev="fatal", msg=str(problem))
        return 2
    _send(replies, ev="ready")
    # Not sys.stdin, which a packaged app without a console does not have.
    with open(0, encoding="utf-8", closefd=False) as orders:
        for line in orders:
            _send(replies, **_answer(voice, json.loads(line)))
    return 0


def _own_output() -> TextIO:
    """Keep the real output for replies: pyttsx3 and espeak print to it."""
    replies = os.fdopen(os.dup(1), "w", encoding="ascii", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return replies


def _send(replies: TextIO, **message: object) -> None:
    replies.write(json.dumps(message) + "\n")
    replies.flush()


def _answer(voice: Voice, order: dict[str, Any]) -> dict[str, object]:
    if order["op"] == "voices":
        return {"ev": "voices", "id": order["id"], "voices": voice.voices()}
    return _write(voice, order)


def _write(voice: Voice, order: dict[str, Any]) -> dict[str, object]:
    file = Path(order["wav"])
    part = file.with_name(file.name + ".part")
    try:
        events = voice.write(order["text"], order["voice"], order["rate"], part)
        with wave.open(str(part)) as wav:
            duration_ms = round(wav.getnframes() * 1000 / wav.getframerate())
        part.replace(file)
    except (OSError, ValueError, RuntimeError, wave.Error, EOFError) as problem:
        with suppress(OSError):
            part.unlink()
        code = "cannot-write" if isinstance(problem, OSError) else "cannot-speak"
        return {"ev": "error", "id": order["id"], "code": code, "msg": str(problem)}
    return {"ev": "done", "id": order["id"], "dur_ms": duration_ms, "words": events}


def _open_voice() -> Voice:
    if not sys.platform.startswith("linux"):
        return Voice(Engine(), None)
    _load_espeak()
    # Late: importing these looks for the espeak library, which must be loaded by now.
    espeak = importlib.import_module("pyttsx3.drivers._espeak")
    properties = importlib.import_module("pyttsx3.drivers.espeak")
    driver = TimedEspeak(espeak, properties)
    module = ModuleType(f"pyttsx3.drivers.{_DRIVER}")
    module.__dict__["buildDriver"] = driver.attach
    sys.modules[module.__name__] = module  # pyttsx3 finds its drivers by the module's name
    return Voice(Engine(_DRIVER), driver)


def _load_espeak() -> None:
    """Load the espeak that comes with the app; if that is damaged, leave it to the system's."""
    try:
        loader = importlib.import_module("espeakng_loader")  # late: not made for every computer
        voices = Path(loader.get_data_path())
        library = loader.get_library_path()
        if not (all((voices / name).is_file() for name in _NEEDED) and _whole(Path(library))):
            return
        # pyttsx3 asks for the library by its short name and is given the one already loaded.
        ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)
    except (ImportError, OSError, RuntimeError):
        return
    os.environ["ESPEAK_DATA_PATH"] = str(voices)


def _whole(library: Path) -> bool:
    """Tell whether a library was copied to its end: loading half of one ends the process."""
    content = library.read_bytes()
    if content[:5] != b"\x7fELF\x02":
        return False
    (table,) = struct.unpack_from("<Q", content, 0x28)  # its last part is a table: where it is,
    entry_size, entries = struct.unpack_from("<HH", content, 0x3A)  # and how big
    return len(content) >= int(table) + int(entry_size) * int(entries)


if __name__ == "__main__":
    sys.exit(main())
