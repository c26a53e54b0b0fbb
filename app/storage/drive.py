"""Whether the drive with a board can be read at all.

SQLite says the same of a file that is damaged and of a drive that was pulled out. Nobody may
be told that a board is damaged when it is only in somebody's pocket.
"""

import os
from pathlib import Path

KEY_FILE = "board.key"


def is_gone(store: Path) -> bool:
    """Whether nothing can be read where a board is, asked of the key beside it.

    The board's own file is left alone: to close it would let go of what SQLite holds of it.
    """
    try:
        store.stat()
        key = store.with_name(KEY_FILE)
        return key.exists() and not _is_readable(key)
    except OSError:
        return True


def _is_readable(file: Path) -> bool:
    handle = os.open(file, os.O_RDONLY)
    try:
        if hasattr(os, "posix_fadvise"):  # ask the drive, and not what is remembered of it
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        return bool(os.read(handle, 1))
    finally:
        os.close(handle)
