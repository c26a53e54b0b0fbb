"""Saving every letter that is ready as a PDF."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app.commands.opening import open_board
from app.commands.plainly import in_plain_words
from app.domain.errors import CannotPrintWords, CannotWriteFile
from app.domain.letter_log import MadeLetter
from app.services.all import Services, make_services
from app.services.printing import Printing
from app.settings import Settings
from app.wording.catalogue import Catalogue


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Make a letter for everyone each outcome answers; save those that may be printed.

    Letters that wait for a person to read them are counted, not saved.
    """
    words = Catalogue()
    store = open_board(chosen, settings)
    try:
        services = make_services(store.sessions, words)
        made = _make_all(services)
        ready = [letter for letter in made if letter.may_be_printed]
        printing = Printing(services.letters, services.album)
        problems = _save(ready, chosen.out, printing)
    finally:
        store.close()
    saved, waiting = len(ready) - len(problems), len(made) - len(ready)
    sys.stdout.write(f"{saved} letters saved. {waiting} wait for a person to read them.\n")
    for letter, error in problems:
        sys.stderr.write(f"{letter.member}: {words.of_error(error).words}\n")
    return 1 if problems else 0


def _make_all(services: Services) -> list[MadeLetter]:
    for outcome in services.outcomes.all():
        if services.letters.has_readers(outcome):
            services.letters.make(outcome.id)
    return services.letters.made()


def _save(
    letters: Sequence[MadeLetter], folder: Path, printing: Printing
) -> list[tuple[MadeLetter, CannotPrintWords]]:
    """Save letters in a folder; return those that hold writing no font here can print."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteFile from error
    problems = []
    for number, letter in enumerate(letters, start=1):
        file = folder / f"letter-{number:03}-{letter.made_on}.pdf"  # never the name
        try:
            printing.save(letter.id, file)
        except CannotPrintWords as error:
            problems.append((letter, error))
    return problems
