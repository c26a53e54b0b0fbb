"""The voice for work without a screen: one process, and one text after another."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event, Timer
from types import TracebackType
from typing import IO, Any, Self, cast

from app.domain.profiles import VoiceProfile
from app.speech import timing
from app.speech.command import worker_command, worker_folder
from app.speech.errors import CannotSpeak, CannotWriteSound
from app.speech.spoken import NOTHING

_NO_VOICE = "The voice is missing or damaged on this computer."
_PATIENCE_SECONDS = 60
_LISTING_SECONDS = 20  # a cold computer can be slow to start a process
_CLOSING_SECONDS = 5


class VoiceProcess:
    """Says texts into sound files. Use it in a ``with``: the process ends there.

    It is started by the first text, and again by the next one if it stopped on the way.
    ``says`` tells how names are said, by the name as it is written.
    """

    def __init__(self, says: Mapping[str, str] = NOTHING) -> None:
        self.says = says
        self._process: subprocess.Popen[str] | None = None
        self._number = 0

    def __enter__(self) -> Self:
        """Begin; nothing is started yet."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process, whatever happened."""
        self.close()

    def voices(self) -> Sequence[Mapping[str, Any]]:
        """Tell which voices this computer has, as they are told in app/speech/worker.py.

        Raises CannotSpeak.
        """
        self._number += 1
        reply = self._ask({"op": "voices", "id": self._number}, _LISTING_SECONDS)
        if reply.get("ev") == "fatal":
            raise CannotSpeak(_NO_VOICE)
        if "voices" not in reply:
            raise CannotSpeak("The voice stopped while it was asked which voices there are.")
        voices: Sequence[Mapping[str, Any]] = reply["voices"]
        return voices

    def write(self, text: str, file: Path, profile: VoiceProfile) -> Sequence[timing.Event]:
        """Write the words as a WAV file, in the voice and at the speed that someone likes.

        Tells when each word is heard, if the voice knows. Raises CannotWriteSound, or
        CannotSpeak.
        """
        self._number += 1
        order = {
            "op": "synth",
            "id": self._number,
            "text": text,
            "voice": profile.voice,
            "rate": profile.wpm,
            "wav": str(file),
        }
        reply = self._ask(order, _PATIENCE_SECONDS + len(text) / 100)
        match reply:
            case {"ev": "done", "words": events}:
                return [(start, length, at_ms) for start, length, at_ms in events]
            case {"ev": "error", "code": "cannot-write"}:
                raise CannotWriteSound(f"The sound could not be written to {file}.")
            case {"ev": "fatal"}:
                raise CannotSpeak(_NO_VOICE)
            case _:
                raise CannotSpeak("The voice stopped while it was saying these words.")

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None:
            return
        try:
            process.communicate(timeout=_CLOSING_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()

    def _ask(self, order: dict[str, object], patience: float) -> dict[str, Any]:
        """Give an order and wait for its answer; an empty one means that the voice ended."""
        process = self._running()
        too_late = Event()

        def give_up() -> None:
            too_late.set()
            process.kill()

        late = Timer(patience, give_up)
        late.daemon = True
        late.start()
        orders, replies = cast("IO[str]", process.stdin), cast("IO[str]", process.stdout)
        try:
            with suppress(OSError):  # it has ended: why, it may have said before
                orders.write(json.dumps(order) + "\n")
                orders.flush()
            for line in replies:
                reply: dict[str, Any] = json.loads(line)
                if reply.get("id") == order["id"] or reply.get("ev") == "fatal":
                    return reply
        finally:
            late.cancel()
        self.close()
        if too_late.is_set():
            raise CannotSpeak("The voice took too long.")
        return {}

    def _running(self) -> subprocess.Popen[str]:
        if self._process is not None and self._process.poll() is not None:
            self.close()
        if self._process is None:
            try:
                self._process = subprocess.Popen(  # noqa: S603 - our own command
                    worker_command(),
                    cwd=worker_folder(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    encoding="ascii",
                )
            except OSError as missing:
                raise CannotSpeak("The voice could not be started.") from missing
        return self._process
