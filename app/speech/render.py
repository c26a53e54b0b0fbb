"""Words to a sound file, for the command line."""

import json
import subprocess
from pathlib import Path
from typing import Any

from app.speech.command import worker_command, worker_folder
from app.speech.errors import CannotSpeak
from app.speech.text import sayable, worth_saying

_PATIENCE_SECONDS = 60


def render(text: str, file: Path, wpm: int = 150) -> None:
    """Write the words as a WAV file, in place of any file of that name.

    Raises CannotSpeak, and leaves the old file as it was, if that is not possible.
    """
    if not worth_saying(text):
        raise CannotSpeak("There are no words to say.")
    file = file.absolute()
    if not file.parent.is_dir():
        raise CannotSpeak(f"There is no folder called {file.parent}.")
    if file.is_dir():
        raise CannotSpeak(f"{file} is a folder, so sound cannot be written to it.")
    replies = _replies(sayable(text), file, wpm)
    if not any(reply.get("ev") == "done" for reply in replies):
        raise CannotSpeak(_reason(replies, file))


def _replies(text: str, file: Path, wpm: int) -> list[dict[str, Any]]:
    order = {"op": "synth", "id": 1, "text": text, "voice": "", "rate": wpm, "wav": str(file)}
    try:
        voice = subprocess.run(  # noqa: S603 - our own command, and the words go in by its input
            worker_command(),
            cwd=worker_folder(),
            input=json.dumps(order) + "\n",
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="ascii",
            timeout=_PATIENCE_SECONDS + len(text) / 100,
            check=False,
        )
    except subprocess.TimeoutExpired as slow:
        raise CannotSpeak("The voice took too long.") from slow
    except OSError as missing:
        raise CannotSpeak("The voice could not be started.") from missing
    return [json.loads(line) for line in voice.stdout.splitlines()]


def _reason(replies: list[dict[str, Any]], file: Path) -> str:
    match replies[-1] if replies else {}:
        case {"ev": "error", "code": "cannot-write"}:
            return f"The sound could not be written to {file}."
        case {"ev": "fatal"}:
            return "The voice is missing or damaged on this computer."
        case _:
            return "The voice stopped while it was saying these words."
