"""Copies a board, or brings one back, over and over until it is killed."""

import sys
from contextlib import closing
from pathlib import Path

from app.domain.copies import moment
from app.storage import copies
from app.storage.bringing_back import bring_back
from app.storage.copies import Source
from app.storage.copy_places import CopyPlaces
from app.storage.keys import key_from_code
from app.storage.store import BoardFiles


def main(folder: Path, what: str, code: str) -> None:
    """Say that it begins, then go on for ever."""
    files = BoardFiles(folder)
    source = Source(files, key_from_code(files.key, code), lambda: "5d0c77e1")
    place = CopyPlaces(files).here
    oldest = copies.found(place)[-1]
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    while True:
        if what == "copying":
            copies.make(source, place, moment())
            copies.forget_old(source, place, moment(), 30)
        else:
            with closing(bring_back(oldest, source, moment())):
                pass


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
