"""What the tests of privacy share: a board on which everybody has said something."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from app.services.all import make_services
from app.storage.store import BoardFiles, Store
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY, PracticeFolder
from tests.privacy.said import Spoken, everybody_says

# an open board without the wait for its passphrase


@dataclass(frozen=True)
class SpokenOn:
    """A board's folder, and what was said on it."""

    folder: Path
    said: list[Spoken]


@pytest.fixture(scope="session")
def said_once(
    tmp_path_factory: pytest.TempPathFactory,
    practice_made_once: Path,
    practice_key: bytes,
    words: Catalogue,
) -> SpokenOn:
    """Return a board on which everybody has spoken, left as when the battery dies."""
    folder = tmp_path_factory.mktemp("said-once") / "practice"
    shutil.copytree(practice_made_once, folder)
    files = BoardFiles(folder)
    opened = Store(files, practice_key, QLockFile(str(files.lock)))
    said = everybody_says(make_services(opened.sessions, words, lambda: TODAY))
    opened._engine.dispose()  # noqa: SLF001 - not closed: nothing is laid anew
    return SpokenOn(folder, said)


@pytest.fixture
def practice(said_once: SpokenOn, tmp_path: Path) -> PracticeFolder:
    """Return a board of this test's own on which everybody has spoken, not open."""
    folder = tmp_path / "data" / "practice"
    shutil.copytree(said_once.folder, folder)
    return PracticeFolder(folder)


@pytest.fixture
def spoken(said_once: SpokenOn) -> list[Spoken]:
    """Return everything that was said, and by whom: the board itself must not know it all."""
    return said_once.said
