"""Putting what a board shares into a pack, for laptops that have the same board."""

import argparse
import sys

from app.commands.opening import open_in_folder
from app.commands.plainly import in_plain_words
from app.services.other_laptops import OtherLaptops
from app.settings import Settings
from app.system.this_laptop import ThisLaptop


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Write the pack, or leave what was there before."""
    store = open_in_folder(chosen, settings)
    try:
        here = ThisLaptop(store.files.folder)
        OtherLaptops(store, lambda: here.id).pack(chosen.out)
    finally:
        store.close()
    sys.stdout.write(f"{chosen.out} is ready.\n")
    return 0
