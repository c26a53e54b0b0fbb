"""The slow work of making letters to listen to."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from app.domain.errors import CannotMakeSound, CannotWriteFile
from app.domain.letter_log import MadeLetter
from app.domain.letter_script import script
from app.services.letters import Letters
from app.services.people import People
from app.speech.errors import CannotSpeak, CannotWriteSound
from app.speech.recording import record
from app.speech.voice_process import VoiceProcess
from app.ui.facilitator.letters_jobs import Batch, Report, save_all


class SoundLetters:
    """Letters as WAV files, each with a JSON file that tells when each word is heard.

    One voice says a whole batch, at the speed each reader likes.
    """

    def __init__(self, letters: Letters, people: People) -> None:
        self._letters = letters
        self._people = people

    def save_all(self, files: Sequence[tuple[MadeLetter, Path]], report: Report) -> Batch:
        """Save the sound of each letter; go on past those that cannot be saved."""
        with VoiceProcess(self._people.said_names()) as voice:

            def save(letter_id: UUID, file: Path) -> None:
                self._save(letter_id, file, voice)

            return save_all(save, self._letters, files, report)

    def _save(self, letter_id: UUID, file: Path, voice: VoiceProcess) -> None:
        made = self._letters.ready(letter_id)
        letter, _profile = self._letters.letter(letter_id)
        wpm = self._people.member(made.member_id).voice.wpm
        try:
            record(script(letter), voice, file, file.with_suffix(".json"), wpm)
        except CannotWriteSound as error:
            raise CannotWriteFile from error
        except CannotSpeak as error:
            raise CannotMakeSound from error
