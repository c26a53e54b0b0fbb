"""Looks at the pages that were made: a quick tool that leaves things out is not ahead."""

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

import pypdfium2

from app.domain.letter import Letter
from benchmarks.peers.shown import Shown, file_of, shown

PAGES = 2
EACH = 10  # letter whose pictures are looked at
HALF = 0.5  # of a dot a point: enough to see colours
CLEARLY = 64  # of 255: how much colour there is in a coloured dot
COLOURED = 44  # square centimetres; every tool here that draws all seven pictures has 46 or 47
POINTS_A_CM = 72 / 2.54


def fault(letters: Sequence[Letter], folder: Path) -> str:
    """What is wrong with the first letter that is not as it should be, or nothing.

    The words of all are read; the pictures, which are the same in all, are looked at in some.
    """
    faults = (
        _fault(shown(letter), file_of(folder, number), look=number % EACH == 0)
        for number, letter in enumerate(letters)
    )
    return next(filter(None, faults), "")


def _fault(letter: Shown, file: Path, *, look: bool) -> str:
    if not file.exists():
        return "a letter was not made"
    pages = list(pypdfium2.PdfDocument(file))
    if len(pages) != PAGES:
        return f"a letter has {len(pages)} pages"
    said = _plain("".join(page.get_textpage().get_text_range() for page in pages))
    feet = (f"Page {number} of {PAGES}" for number in range(1, PAGES + 1))
    lost = next((words for words in chain(letter.words, feet) if _plain(words) not in said), "")
    if lost:
        return f"a letter does not say: {lost}"
    if look and sum(map(_coloured, pages)) < COLOURED:
        return "a letter lacks pictures"
    return ""


def _plain(words: str) -> str:
    """Words without spaces: each tool breaks lines at other places."""
    return "".join(words.split())


def _coloured(page: pypdfium2.PdfPage) -> float:
    """How many square centimetres are neither white nor black nor grey."""
    dots = page.render(scale=HALF).to_pil().convert("HSV").getchannel("S").histogram()
    return float(sum(dots[CLEARLY:])) / (HALF * POINTS_A_CM) ** 2
