"""Saving every letter that is ready as a PDF."""

import argparse
import sys

from app.commands.opening import open_board
from app.commands.plainly import in_plain_words
from app.domain.errors import CannotWriteFile
from app.pictures.library import Library
from app.services.all import make_services
from app.services.printing import Printing
from app.settings import Settings
from app.wording.catalogue import Catalogue


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Make a letter for everyone each outcome answers; save those that may be printed.

    Letters that wait for a person to read them are counted, not saved.
    """
    store = open_board(chosen, settings)
    try:
        services = make_services(store.sessions, Catalogue())
        printing = Printing(services.letters, services.boards, Library())
        for outcome in services.outcomes.all():
            if services.letters.has_readers(outcome):
                services.letters.make(outcome.id)
        made = services.letters.made()
        ready = [letter for letter in made if letter.may_be_printed]
        try:
            chosen.out.mkdir(parents=True, exist_ok=True)
            for number, letter in enumerate(ready, start=1):
                file = chosen.out / f"{number:03}-{letter.member}-{letter.made_on}.pdf"
                printing.save(letter.id, file)
        except OSError as error:
            raise CannotWriteFile from error
    finally:
        store.close()
    waiting = len(made) - len(ready)
    sys.stdout.write(f"{len(ready)} letters saved. {waiting} wait for a person to read them.\n")
    return 0
