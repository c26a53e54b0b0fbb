"""Opening a board from the command line."""

import argparse
import sys
from getpass import getpass

from app.domain.board import PRACTICE_PASSPHRASE
from app.services.practice import open_practice
from app.settings import Settings
from app.storage.store import Store, open_with_passphrase


def open_board(chosen: argparse.Namespace, settings: Settings) -> Store:
    """The practice board, made if need be, or our board, whose passphrase is asked for."""
    if chosen.practice:
        return open_practice(settings.practice)
    return open_with_passphrase(settings.data, ask_for_passphrase())


def open_as_it_is(chosen: argparse.Namespace, settings: Settings) -> Store:
    """The board that is there; none is made."""
    if chosen.practice:
        return open_with_passphrase(settings.practice, PRACTICE_PASSPHRASE)
    return open_with_passphrase(settings.data, ask_for_passphrase())


def ask_for_passphrase() -> str:
    """The passphrase, typed unseen, or the first line of what is piped in."""
    if sys.stdin.isatty():
        return getpass("Passphrase: ")
    return sys.stdin.readline().rstrip("\n")
