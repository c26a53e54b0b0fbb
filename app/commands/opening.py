"""Opening a board from the command line."""

import argparse
import sys
from collections.abc import Callable
from functools import partial
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.errors.files import NoSuchPlace
from app.domain.errors.server import BoardOnServer
from app.domain.errors.store import StoreMissing
from app.services.practice import open_practice
from app.settings import Settings
from app.storage.keys import Unlock, with_code, with_passphrase
from app.storage.open_store import OpenStore
from app.storage.server import open_on_server
from app.storage.store import BoardFiles, open_with
from app.system.door import Door

Made = TypeVar("Made")


def open_board(chosen: argparse.Namespace, settings: Settings) -> OpenStore:
    """The practice board, made if need be, or our board, whose passphrase is asked for."""
    if chosen.practice:
        return open_practice(settings.practice)
    return open_as_it_is(chosen, settings)


def open_as_it_is(chosen: argparse.Namespace, settings: Settings) -> OpenStore:
    """The board that is there; none is made."""
    if is_on_server(chosen, settings):
        door = Door(settings.data)
        door.check()
        typed = ask("Password: ")
        return door.enter(lambda: open_on_server(settings.server, typed, settings.data))
    folder = folder_of(chosen, settings)
    return _enter(chosen, folder, partial(open_with, folder))


def is_on_server(chosen: argparse.Namespace, settings: Settings) -> bool:
    """Whether the board that is meant is on a server; the practice board never is."""
    return bool(settings.server) and not chosen.practice


def key_and_folder(chosen: argparse.Namespace, settings: Settings) -> tuple[Path, bytes]:
    """A board's folder and its key, even while the app has the board open."""
    folder = folder_of(chosen, settings)
    key_file = BoardFiles(folder).key
    return folder, _enter(chosen, folder, lambda unlock: unlock(key_file))


def _enter(chosen: argparse.Namespace, folder: Path, opening: Callable[[Unlock], Made]) -> Made:
    """Open with what was typed; after wrong tries one has to wait here too.

    Where there is no board, nothing is asked, and the tries at none are not counted.
    """
    if not BoardFiles(folder).exist:
        raise StoreMissing
    if chosen.practice:
        return opening(unlock_for(chosen))
    door = Door(folder)
    door.check()
    unlock = unlock_for(chosen)
    return door.enter(lambda: opening(unlock))


def unlock_for(chosen: argparse.Namespace) -> Unlock:
    """What finds the key: the passphrase, or the recovery code with ``--code``."""
    if getattr(chosen, "code", False):
        return with_code(ask("Recovery code: "))
    return with_passphrase(passphrase_for(chosen))


def folder_of(chosen: argparse.Namespace, settings: Settings) -> Path:
    """The folder of the board that is meant.

    Raises BoardOnServer where it has none, and NoSuchPlace where no board could be.
    """
    if is_on_server(chosen, settings):
        raise BoardOnServer
    folder = settings.practice if chosen.practice else settings.data
    try:
        str(folder).encode()
    except UnicodeEncodeError as error:  # what locks a board could not name it
        raise NoSuchPlace from error
    return folder


def passphrase_for(chosen: argparse.Namespace) -> str:
    """The passphrase of the board that is meant; everyone knows the practice board's."""
    return PRACTICE_PASSPHRASE if chosen.practice else ask("Passphrase: ")


def ask(what: str) -> str:
    """A secret, typed unseen, or the first line of what is piped in."""
    if sys.stdin.isatty():
        return getpass(what)
    return sys.stdin.readline().rstrip("\n")
