"""Making a copy of a board from the command line, even while the app has it open."""

import argparse
import sys
from pathlib import Path

from app.bringing_back import source_of
from app.commands.opening import key_and_folder
from app.commands.plainly import in_plain_words
from app.domain.copies import Copy, moment
from app.domain.errors.copies import CannotCopyThere
from app.domain.errors.store import DiskTrouble, FolderNotWritable
from app.services.copies import Copies
from app.settings import Settings
from app.storage import copies
from app.storage.copies import Source
from app.storage.store import BoardFiles
from app.wording.catalogue import Catalogue


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Make a copy in ``--out``, or beside the board and in the place named for copies."""
    folder, key = key_and_folder(chosen, settings)
    source = source_of(BoardFiles(folder), key)
    if chosen.out is not None:
        _say(_copy_to(source, chosen.out))
        return 0
    made = Copies(source).make()
    _say(made.here)
    if made.outside is not None:
        _say(made.outside)
    if made.trouble is not None:
        sys.stderr.write(f"{Catalogue().of_error(made.trouble).words}\n")
    return 0 if made.trouble is None else 1


def _copy_to(source: Source, out: Path) -> Copy:
    try:
        return copies.make(source, out, moment())
    except (DiskTrouble, FolderNotWritable) as error:
        raise CannotCopyThere(folder=out) from error


def _say(copy: Copy) -> None:
    sys.stdout.write(f"Copied to {copy.folder}\n")
