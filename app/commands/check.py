"""Checking that a board's files are sound."""

import argparse
import sys

from app.commands.opening import open_in_folder
from app.commands.plainly import in_plain_words
from app.settings import Settings


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Open the board, which reads and checks every page of it, and close it again."""
    store = open_in_folder(chosen, settings)
    files = store.files
    store.close()
    sys.stdout.write(f"{files.store} and {files.key.name} are sound.\n")
    return 0
