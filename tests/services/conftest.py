"""An open practice board for every test of a service, without the wait for its passphrase."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from app.domain.board import PRACTICE_PASSPHRASE
from app.storage.keys import key_from_passphrase
from app.storage.store import BoardFiles, Store
from tests.conftest import PracticeFolder


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
