"""Saying a text into a sound file."""

import argparse
import sys

from app.commands.plainly import in_plain_words
from app.settings import Settings
from app.speech.errors import CannotSpeak
from app.speech.render import render


@in_plain_words
def run(chosen: argparse.Namespace, _settings: Settings) -> int:
    """Write the sound file, or say in one sentence why it could not be."""
    try:
        render(chosen.text, chosen.out, chosen.wpm, chosen.words)
    except CannotSpeak as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0
