"""The slow work of making letters to listen to."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from app.domain.errors.files import CannotWriteFile
from app.domain.errors.letters import CannotMakeSound
from app.domain.letter_log import MadeLetter
from app.domain.letter_script import script
from app.services.all import Services
from app.speech.errors import CannotSpeak, CannotWriteSound
from app.speech.recording import record
from app.speech.voice_process import VoiceProcess
from app.ui.facilitator.letters_jobs import Batch, Report, save_all


class SoundLetters:
    """Letters as sound files, each with a JSON file that tells when each word is heard.

    One process says a whole batch, in the voice and at the speed each reader likes.
    """

    def __init__(self, services: Services) -> None:
        self._services = services

    def save_all(self, files: Sequence[tuple[MadeLetter, Path]], report: Report) -> Batch:
        """Save the sound of each letter; go on past those that cannot be saved."""
        with VoiceProcess(self._services.sayings.said()) as voice:

            def save(letter_id: UUID, file: Path) -> None:
                self._save(letter_id, file, voice)

            return save_all(save, self._services.letter_log, files, report)

    def _save(self, letter_id: UUID, file: Path, voice: VoiceProcess) -> None:
        services = self._services
        made = services.letters.ready(letter_id)
        letter, _profile = services.letters.letter(letter_id)
        reader = services.people.member(made.member_id)
        likes = reader.voice.or_usual(services.boards.voice)
        try:
            record(script(letter), voice, file, file.with_suffix(".json"), likes)
        except CannotWriteSound as error:
            raise CannotWriteFile from error
        except CannotSpeak as error:
            raise CannotMakeSound from error
