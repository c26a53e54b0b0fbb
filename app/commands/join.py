"""Joining packs from laptops that have the same board, or beginning with one."""

import argparse
import sys
from pathlib import Path

from app.commands.opening import ask, folder_of, is_on_server, open_as_it_is, unlock_for
from app.commands.plainly import in_plain_words
from app.laptops import other_laptops
from app.services.new_laptop import begin_from_pack, let_packs_in
from app.settings import Settings
from app.storage.keys import Unlock, with_code, with_passphrase
from app.storage.open_store import OpenStore
from app.storage.server import ServerStore
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
    told = []
    store: OpenStore
    if is_on_server(chosen, settings) or BoardFiles(folder_of(chosen, settings)).exist:
        store = open_as_it_is(chosen, settings)
    else:
        folder = folder_of(chosen, settings)
        store = _begin(folder, chosen.files[0], unlock_for(chosen))
        told = [words("laptops.begun").words]
    try:
        if isinstance(store, ServerStore) and not store.packs.are_known:
            _get_to_know(store, chosen)
        laptops = other_laptops(store)
        brought = laptops.join(chosen.files)
        if not (told and brought.is_nothing):
            told += brought_in_words(words, brought)
        told += to_choose_in_words(words, len(laptops.differences()))
    finally:
        store.close()
    sys.stdout.write("\n".join(told) + "\n")
    return 0


def _get_to_know(store: ServerStore, chosen: argparse.Namespace) -> None:
    """Let packs in with what opens the board on the laptop they come from."""
    if chosen.code:
        unlock = with_code(ask("Recovery code of the board on the laptop: "))
    else:
        unlock = with_passphrase(ask("Passphrase of the board on the laptop: "))
    let_packs_in(store, chosen.files[0], unlock)


def _begin(folder: Path, file: Path, unlock: Unlock) -> Store:
    return begin_from_pack(folder, file, unlock, lambda: ThisLaptop(folder).id)
