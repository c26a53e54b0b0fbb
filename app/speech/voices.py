"""The voices of this computer."""

from dataclasses import dataclass

from app.speech.voice_process import VoiceProcess


@dataclass(frozen=True)
class Voice:
    """One voice. ``gender`` is female, male, or "" where the computer does not say."""

    id: str
    name: str
    languages: tuple[str, ...] = ()
    gender: str = ""


def voices_here() -> tuple[Voice, ...]:
    """Ask this computer for its voices: English ones first. It takes a moment.

    A process of its own is asked, so the voice that reads the screens aloud is never kept
    waiting. Raises CannotSpeak.
    """
    with VoiceProcess() as process:
        return tuple(
            Voice(one["id"], one["name"], tuple(one["languages"]), one["gender"])
            for one in process.voices()
        )
