"""The letters as we make them."""

from collections.abc import Sequence
from pathlib import Path

from app.domain.letter import Letter
from app.letters.letter import Press
from app.pictures.library import Library
from benchmarks.peers.content import PROFILE
from benchmarks.peers.shown import file_of

LIBRARY = Library()


def make(letters: Sequence[Letter], folder: Path) -> None:
    """Make a PDF of each letter, as a batch does: on one press, which knows what they share."""
    press = Press(LIBRARY)
    for number, letter in enumerate(letters):
        file_of(folder, number).write_bytes(press.pdf(letter, PROFILE))
