"""An open practice board for every test of a service, without the wait for its passphrase."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from app.domain.board import PRACTICE_PASSPHRASE
from app.services.all import make_services
from app.storage.keys import key_from_passphrase
from app.storage.store import BoardFiles, Store
from app.wording.catalogue import Catalogue
from tests.conftest import PracticeFolder
from tests.services.scenes import At


@pytest.fixture(scope="session")
def practice_key(practice_made_once: Path) -> bytes:
    """Return the key of every practice board here: working it out is slow on purpose."""
    return key_from_passphrase(BoardFiles(practice_made_once).key, PRACTICE_PASSPHRASE)


@pytest.fixture
def store(practice: PracticeFolder, practice_key: bytes) -> Iterator[Store]:
    """Return an open practice board."""
    files = BoardFiles(practice.folder)
    opened = Store(files, practice_key, QLockFile(str(files.lock)))
    yield opened
    opened.close()


@pytest.fixture
def at(store: Store, words: Catalogue) -> At:
    """Return what gives the services of this board on a day."""
    return lambda day: make_services(store.sessions, words, lambda: day)
