"""Saying a text into a sound file."""

import argparse
import sys

from app.commands.plainly import in_plain_words
from app.domain.profiles import VoiceProfile
from app.settings import Settings
from app.speech.errors import CannotSpeak
from app.speech.render import render
from app.speech.voices import voices_here


@in_plain_words
def run(chosen: argparse.Namespace, _settings: Settings) -> int:
    """Write the sound file, or say in one sentence why it could not be."""
    try:
        _check(chosen.voice)
        profile = VoiceProfile(wpm=chosen.wpm, voice=chosen.voice)
        render(chosen.text, chosen.out, profile, chosen.words)
    except CannotSpeak as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _check(voice: str) -> None:
    """Raise CannotSpeak for a voice that is not here: another would be heard unasked."""
    if voice and voice not in {one.id for one in voices_here()}:
        raise CannotSpeak(
            f"This computer has no voice called {voice}. "
            "Type `python -m app voices` to see those it has."
        )
