"""Listing the voices of this computer."""

import argparse
import sys

from app.commands.plainly import in_plain_words
from app.settings import Settings
from app.speech.errors import CannotSpeak
from app.speech.voices import voices_here


@in_plain_words
def run(_chosen: argparse.Namespace, _settings: Settings) -> int:
    """Write a line for each voice: its id, which ``say --voice`` takes, and its name."""
    try:
        voices = voices_here()
    except CannotSpeak as error:
        sys.stderr.write(f"{error}\n")
        return 1
    widest = max((len(voice.id) for voice in voices), default=0)
    for voice in voices:
        sys.stdout.write(f"{voice.id.ljust(widest)}  {voice.name}\n")
    return 0
