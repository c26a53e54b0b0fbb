"""Joining packs from laptops that have the same board, or beginning with one."""

import argparse
import sys
from pathlib import Path

from app.commands.opening import folder_of, open_in_folder, unlock_for
from app.commands.plainly import in_plain_words
from app.services.new_laptop import Unlock, begin_from_pack
from app.services.other_laptops import OtherLaptops
from app.settings import Settings
from app.storage.store import BoardFiles, Store
from app.system.this_laptop import ThisLaptop
from app.wording.catalogue import Catalogue
from app.wording.laptops import brought_in_words, to_choose_in_words


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Join all packs or none, and say what came in and what waits to be chosen.

    Where there is no board yet, it begins with the first pack and what opens that.
    """
    words = Catalogue()
    folder = folder_of(chosen, settings)
    told = []
    if BoardFiles(folder).exist:
        store = open_in_folder(chosen, settings)
    else:
        store = _begin(folder, chosen.files[0], unlock_for(chosen))
        told = [words("laptops.begun").words]
    try:
        laptops = OtherLaptops(store, lambda: ThisLaptop(folder).id)
        brought = laptops.join(chosen.files)
        if not (told and brought.is_nothing):
            told += brought_in_words(words, brought)
        told += to_choose_in_words(words, len(laptops.differences()))
    finally:
        store.close()
    sys.stdout.write("\n".join(told) + "\n")
    return 0


def _begin(folder: Path, file: Path, unlock: Unlock) -> Store:
    folder.mkdir(parents=True, exist_ok=True)
    return begin_from_pack(folder, file, unlock, ThisLaptop(folder).id)
