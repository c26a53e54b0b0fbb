"""Checking that a board's files are sound."""

import argparse
import sys

from app.bringing_back import source_of
from app.commands.opening import open_as_it_is
from app.commands.plainly import in_plain_words
from app.domain.history import Chain
from app.services.copies import Copies
from app.services.who_did_what import WhoDidWhat
from app.settings import Settings
from app.storage.store import Store
from app.wording.catalogue import Catalogue


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Open the board, which reads and checks every page of it, and close it again.

    Then the lines of who did what, and each copy that can be reached, are read. The status
    is 1 when any of them is not whole. Of a board on a server there are only the lines.
    """
    store = open_as_it_is(chosen, settings)
    try:
        chain = WhoDidWhat(store.sessions).check()
    finally:
        store.close()
    if not isinstance(store, Store):
        return 0 if _tell_chain(chain) else 1
    sys.stdout.write(f"{store.files.store} and {store.files.key.name} are sound.\n")
    is_whole = _tell_chain(chain)
    found = Copies(source_of(store.files, store.key)).all()
    for one in found:
        if one.is_sound:
            sys.stdout.write(f"The copy {one.copy.folder} is sound.\n")
        else:
            sys.stderr.write(f"The copy {one.copy.folder} is damaged.\n")
    return 0 if is_whole and all(one.is_sound for one in found) else 1


def _tell_chain(chain: Chain) -> bool:
    """Say whether nobody has meddled with who did what."""
    words = Catalogue()
    if chain.broken is None:
        whole = words("who_did_what.whole", count=f"{chain.lines:,}", code=chain.code or "-")
        sys.stdout.write(f"{whole.words}\n")
        return True
    broken = words(f"who_did_what.{chain.broken.harm}", number=f"{chain.broken.number:,}")
    sys.stderr.write(f"{broken.words}\n")
    return False
