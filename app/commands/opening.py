"""Opening a board from the command line."""

import argparse
import sys
from getpass import getpass

from app.domain.board import PRACTICE_PASSPHRASE
from app.services.practice import open_practice
from app.settings import Settings
from app.storage.open_store import OpenStore
from app.storage.server import open_on_server
from app.storage.store import Store, open_with_passphrase


def open_board(chosen: argparse.Namespace, settings: Settings) -> OpenStore:
    """The practice board, made if need be, or our board, whose passphrase is asked for."""
    if chosen.practice:
        return open_practice(settings.practice)
    return _open_ours(settings)


def open_as_it_is(chosen: argparse.Namespace, settings: Settings) -> OpenStore:
    """The board that is there; none is made."""
    return open_in_folder(chosen, settings) if chosen.practice else _open_ours(settings)


def open_in_folder(chosen: argparse.Namespace, settings: Settings) -> Store:
    """The board whose files are on this computer; none is made."""
    if chosen.practice:
        return open_with_passphrase(settings.practice, PRACTICE_PASSPHRASE)
    return open_with_passphrase(settings.data, ask("Passphrase: "))


def _open_ours(settings: Settings) -> OpenStore:
    if settings.server:
        return open_on_server(settings.server, ask("Password: "))
    return open_with_passphrase(settings.data, ask("Passphrase: "))


def ask(what: str) -> str:
    """What nobody else may see: typed unseen, or the next line of what is piped in."""
    if sys.stdin.isatty():
        return getpass(what)
    return sys.stdin.readline().rstrip("\n")
