"""Several lines made into one sound file, with the moment each word is heard."""

import wave
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from pathlib import Path

from app.domain.letter_script import Line
from app.domain.profiles import VoiceProfile
from app.speech.clip import Clip, read_clip
from app.speech.errors import CannotSpeak, CannotWriteSound
from app.speech.heard import HeardWord, as_json, heard_words
from app.speech.sound_file import sound_file
from app.speech.spoken import spoken
from app.speech.text import sayable, worth_saying
from app.speech.timing import Event
from app.speech.voice_process import VoiceProcess


def record(
    lines: Sequence[Line],
    voice: VoiceProcess,
    file: Path,
    words_file: Path | None = None,
    profile: VoiceProfile = VoiceProfile(),
) -> tuple[HeardWord, ...]:
    """Say lines into one sound file, in place of any of that name, and tell the word times.

    It is MP3 if it is called so, or else WAV. ``profile`` is how the listener likes to be read
    to. Places in the text are those in the lines joined by new lines. The times are kept in
    ``words_file`` too, if there is one. Raises CannotSpeak, and leaves old files as they were,
    if that is not possible. Only one line is in memory at a time.
    """
    if not any(worth_saying(line.words) for line in lines):
        raise CannotSpeak("There are no words to say.")
    wanted = [one.absolute() for one in (file, words_file) if one is not None]
    for one in wanted:
        _check(one)
    sound, *others = wanted
    try:
        words = _write(lines, voice, sound, profile)
        for other in others:
            _part(other).write_text(as_json(words), encoding="utf-8")
        for one in (*others, sound):
            _part(one).replace(one)
    except (OSError, CannotWriteSound) as error:
        raise CannotWriteSound(f"The sound could not be written to {sound}.") from error
    except (wave.Error, EOFError, ValueError) as error:
        raise CannotSpeak("The voice wrote sound of an unknown kind.") from error
    finally:
        _forget(map(_part, wanted))
    return words


def _write(
    lines: Sequence[Line], voice: VoiceProcess, file: Path, profile: VoiceProfile
) -> tuple[HeardWord, ...]:
    """Fill the unfinished file line by line, so that a long letter needs little memory."""
    words: list[HeardWord] = []
    start = 0
    # Beside the file, not in the system's own folder: a letter may be private.
    scratch = file.with_name(f"{file.name}.line")
    try:
        with _part(file).open("wb") as raw, closing(sound_file(file, raw)) as filled:
            for line in lines:
                if worth_saying(line.words):
                    clip = _say(line.words, voice, scratch, profile)
                    words += heard_words(line.words, clip, start, filled.at_ms)
                    filled.add(clip, line.pause_ms)
                start += len(line.words) + len("\n")
    finally:
        _forget([scratch, _part(scratch)])
    return tuple(words)


def _say(text: str, voice: VoiceProcess, scratch: Path, profile: VoiceProfile) -> Clip:
    """Have one line said as it should be said, with its times for the words as shown."""
    shown = sayable(text)
    said = spoken(shown, voice.says)
    events: list[Event] = [
        (*said.shown(start, length), at_ms)
        for start, length, at_ms in voice.write(said.text, scratch, profile)
    ]
    return read_clip(scratch, shown, events)


def _check(file: Path) -> None:
    if not file.parent.is_dir():
        raise CannotSpeak(f"There is no folder called {file.parent}.")
    if file.is_dir():
        raise CannotSpeak(f"{file} is a folder, so sound cannot be written to it.")


def _part(file: Path) -> Path:
    return file.with_name(f"{file.name}.part")


def _forget(files: Iterable[Path]) -> None:
    for file in files:
        with suppress(OSError):
            file.unlink()
