"""A board of our own, set up once and copied for each test."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.storage.keys import key_from_code
from app.storage.store import BoardFiles, Store, open_with_code, set_up

OPENS_WITH = "three plain words"


@dataclass(frozen=True)
class OwnBoard:
    """An empty board's folder, with both of its ways in and the key itself."""

    folder: Path
    code: str
    key: bytes

    @property
    def files(self) -> BoardFiles:
        """The files of the board."""
        return BoardFiles(self.folder)

    @property
    def bytes(self) -> tuple[bytes, bytes]:
        """What both files hold, to see that nothing changed."""
        return self.files.store.read_bytes(), self.files.key.read_bytes()

    def open(self) -> Store:
        """Open the board with its recovery code, which is the quick way in."""
        return open_with_code(self.folder, self.code)


@pytest.fixture(scope="session")
def own_made_once(tmp_path_factory: pytest.TempPathFactory) -> OwnBoard:
    """Return a board that no test may touch: each gets a copy."""
    folder = tmp_path_factory.mktemp("own") / "board"
    store, code = set_up(folder, OPENS_WITH)
    store.close()
    return OwnBoard(folder, code, key_from_code(store.files.key, code))


@pytest.fixture
def own(own_made_once: OwnBoard, tmp_path: Path) -> OwnBoard:
    """Return an empty board of this test's own, not open."""
    folder = tmp_path / "own"
    shutil.copytree(own_made_once.folder, folder)
    return OwnBoard(folder, own_made_once.code, own_made_once.key)
