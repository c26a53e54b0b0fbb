"""Putting what a board shares into a pack, for laptops that have the same board."""

import argparse
import sys

from app.commands.opening import ask, open_as_it_is
from app.commands.plainly import in_plain_words
from app.laptops import other_laptops
from app.services.new_laptop import let_packs_out
from app.settings import Settings
from app.storage.server import ServerStore


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Write the pack, or leave what was there before.

    A board that began on a server gets a passphrase for laptops with its first pack.
    """
    store = open_as_it_is(chosen, settings)
    try:
        if isinstance(store, ServerStore) and not store.packs.are_known:
            code = let_packs_out(store, ask("A new passphrase that opens it on laptops: "))
            sys.stdout.write(f"If the passphrase is lost, this opens it there: {code}\n")
        other_laptops(store).pack(chosen.out)
    finally:
        store.close()
    sys.stdout.write(f"{chosen.out} is ready.\n")
    return 0
