"""Checking that a board's files are sound, and those of its copies."""

import argparse
import sys

from app.bringing_back import source_of
from app.commands.opening import open_as_it_is
from app.commands.plainly import in_plain_words
from app.services.copies import Copies
from app.settings import Settings


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Open the board, which reads and checks every page of it, and close it again.

    Then each of its copies that can be reached is read. The status is 1 if one is damaged.
    """
    store = open_as_it_is(chosen, settings)
    files, key = store.files, store.key
    store.close()
    sys.stdout.write(f"{files.store} and {files.key.name} are sound.\n")
    found = Copies(source_of(files, key)).all()
    for one in found:
        told = "is sound" if one.is_sound else "is damaged"
        sys.stdout.write(f"The copy {one.copy.folder} {told}.\n")
    return 0 if all(one.is_sound for one in found) else 1
