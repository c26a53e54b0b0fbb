"""Joining packs from laptops that have the same board."""

import argparse
import sys

from app.commands.opening import open_as_it_is
from app.commands.plainly import in_plain_words
from app.services.other_laptops import OtherLaptops
from app.settings import Settings
from app.system.this_laptop import ThisLaptop
from app.wording.catalogue import Catalogue
from app.wording.laptops import brought_in_words, to_choose_in_words


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Join all packs or none, and say what came in and what waits to be chosen."""
    words = Catalogue()
    store = open_as_it_is(chosen, settings)
    try:
        here = ThisLaptop(store.files.folder)
        laptops = OtherLaptops(store, lambda: here.id)
        told = brought_in_words(words, laptops.join(chosen.files))
        told += to_choose_in_words(words, len(laptops.differences()))
    finally:
        store.close()
    sys.stdout.write("\n".join(told) + "\n")
    return 0
