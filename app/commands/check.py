"""Checking that a board's files are sound."""

import argparse
import sys

from app.commands.opening import open_as_it_is
from app.commands.plainly import in_plain_words
from app.services.who_did_what import WhoDidWhat
from app.settings import Settings
from app.wording.catalogue import Catalogue


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Open the board, which reads and checks every page of it, and close it again.

    The lines of who did what are checked too: the status is 1 when they are not whole.
    """
    store = open_as_it_is(chosen, settings)
    files = store.files
    try:
        chain = WhoDidWhat(store.sessions).check()
    finally:
        store.close()
    sys.stdout.write(f"{files.store} and {files.key.name} are sound.\n")
    words = Catalogue()
    if chain.broken is None:
        whole = words("who_did_what.whole", count=f"{chain.lines:,}", code=chain.code or "-")
        sys.stdout.write(f"{whole.words}\n")
        return 0
    broken = words(f"who_did_what.{chain.broken.harm}", number=f"{chain.broken.number:,}")
    sys.stderr.write(f"{broken.words}\n")
    return 1
