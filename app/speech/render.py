"""Words to a sound file, for the command line."""

from pathlib import Path

from app.domain.letter_script import Line
from app.domain.profiles import VoiceProfile
from app.speech.recording import record
from app.speech.voice_process import VoiceProcess


def render(
    text: str,
    file: Path,
    profile: VoiceProfile = VoiceProfile(),
    words_file: Path | None = None,
) -> None:
    """Write the words as a WAV file, in place of any file of that name.

    ``profile`` has the voice and its speed. With ``words_file``, the moment each word is heard
    is written there as JSON. Raises CannotSpeak, and leaves old files as they were, if that is
    not possible.
    """
    with VoiceProcess() as voice:
        record([Line(text, 0)], voice, file, words_file, profile)
