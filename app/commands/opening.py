"""Opening a board from the command line."""

import argparse
import sys
from getpass import getpass
from pathlib import Path

from app.domain.board import PRACTICE_PASSPHRASE
from app.services.practice import open_practice
from app.settings import Settings
from app.storage.store import Store, open_with_passphrase
from app.system.door import Door


def open_board(chosen: argparse.Namespace, settings: Settings) -> Store:
    """The practice board, made if need be, or our board, whose passphrase is asked for."""
    if chosen.practice:
        return open_practice(settings.practice)
    return _open_ours(settings.data)


def open_as_it_is(chosen: argparse.Namespace, settings: Settings) -> Store:
    """The board that is there; none is made."""
    if chosen.practice:
        return open_with_passphrase(settings.practice, PRACTICE_PASSPHRASE)
    return _open_ours(settings.data)


def _open_ours(folder: Path) -> Store:
    """Our board, with the passphrase; after wrong tries one has to wait here too."""
    door = Door(folder)
    door.check()
    typed = _ask()
    return door.enter(lambda: open_with_passphrase(folder, typed))


def _ask() -> str:
    """The passphrase, typed unseen, or the first line of what is piped in."""
    if sys.stdin.isatty():
        return getpass("Passphrase: ")
    return sys.stdin.readline().rstrip("\n")
