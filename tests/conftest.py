"""What all tests share: a real encrypted practice board, a real window, a silent voice."""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PySide6.QtMultimedia  # noqa: F401 - tests hide it for a while, and it loads only once
import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QDir, QEvent, QLockFile, Qt, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.hard_words import explained
from app.easyread.hard import HardWords
from app.pictures.library import ICONS, Library
from app.services.all import Services, make_services
from app.services.practice import open_practice
from app.speech.speaker import Speaker
from app.storage.keys import key_from_passphrase
from app.storage.server import ServerStore
from app.storage.store import BoardFiles, Store
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.parts.focus_ring import FocusRing
from app.ui.pictures import Pictures
from app.ui.tidying import Tidying, tidy
from app.ui.voice import give_voice
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.on_server import Server

TODAY = date(2026, 11, 23)
PATIENCE_MS = 60_000
"""How long a test waits for what is to come: a wait that is long costs nothing."""


def pytest_sessionstart() -> None:
    """Look for what nobody needs in the thread of the screens alone, as the app does.

    And let no test of Hypothesis fail by the clock, which is for `make bench`, or because its
    board is made once for all its examples.
    """
    gc.disable()
    fine = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    settings.register_profile("ours", deadline=None, suppress_health_check=fine)
    settings.load_profile("ours")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the harsh tests be asked to go on for long, and others for a server."""
    parser.addoption("--long", action="store_true", help="all the rounds, as make torture")
    parser.addoption("--postgres", metavar="URL", help="keep the board of `store` on a server")


def pytest_collection_finish() -> None:
    """Never look again through what stays to the end: the tests, and the app they use.

    Looking through it after each test took longer than many tests.
    """
    gc.collect()
    gc.freeze()


Rounds = Callable[[int, int], int]


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> Rounds:
    """Return what chooses how many rounds there are: the few of the suite, or the many."""
    many = bool(request.config.getoption("--long"))
    return lambda few, all_of_them: all_of_them if many else few


@dataclass(frozen=True)
class PracticeFolder:
    """The folder of a practice board, and the passphrase that opens it."""

    folder: Path
    passphrase: str = PRACTICE_PASSPHRASE


@pytest.fixture(scope="session")
def practice_made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a practice board that no test may touch: each gets a copy."""
    folder = tmp_path_factory.mktemp("made-once") / "practice"
    open_practice(folder).close()
    return folder


@pytest.fixture
def practice(practice_made_once: Path, tmp_path: Path) -> PracticeFolder:
    """Return a practice board of this test's own, not open."""
    folder = tmp_path / "data" / "practice"
    shutil.copytree(practice_made_once, folder)
    return PracticeFolder(folder)


@pytest.fixture(scope="session")
def practice_key(practice_made_once: Path) -> bytes:
    """Return the key of every practice board here: working it out is slow on purpose."""
    return key_from_passphrase(BoardFiles(practice_made_once).key, PRACTICE_PASSPHRASE)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave out what only a file can show, with a server, and what is long."""
    if item.get_closest_marker("long") and not item.config.getoption("long"):
        pytest.skip("make torture does this")
    mark = item.get_closest_marker("laptop_only")
    if mark is not None and item.config.getoption("postgres"):
        pytest.skip(*mark.args)


@pytest.fixture(scope="session")
def server(pytestconfig: pytest.Config) -> Server:
    """Return the PostgreSQL server of --postgres."""
    url = pytestconfig.getoption("postgres")
    if not url:
        pytest.skip("there is no PostgreSQL server: `make test-postgres` has one")
    return Server(url)


@pytest.fixture(scope="session")
def practice_on_server(server: Server) -> Iterator[str]:
    """Return the database of a practice board that no test may touch: each gets a copy."""
    with server.database() as name:
        with server.alone():
            server.make_board(name)
        server.fill(name)
        yield name


@pytest.fixture
def server_database(server: Server, practice_on_server: str) -> Iterator[str]:
    """Return the database of a practice board of this test's own."""
    with server.database(practice_on_server) as name:
        yield name


@pytest.fixture(scope="session")
def lent_database(server: Server, practice_on_server: str) -> Iterator[str]:
    """Return the database of a practice board that one test after another may write in."""
    with server.database(practice_on_server) as name:
        server.keep_as_it_is(name)
        yield name


@pytest.fixture
def store_on_server(server: Server, lent_database: str) -> Iterator[ServerStore]:
    """Return an open practice board on a server."""
    with server.opened(lent_database) as opened:
        yield opened
    server.put_back(lent_database)


@pytest.fixture(scope="session")
def asked_before(
    practice_made_once: Path, practice_key: bytes, tmp_path_factory: pytest.TempPathFactory
) -> Engine:
    """Return the engine of another board, that has begun to ask.

    A board that is open for a day works out the SQL of each question once. Every test opens a
    board, and to work it all out anew took a good part of its time.
    """
    folder = tmp_path_factory.mktemp("asked-before") / "practice"
    shutil.copytree(practice_made_once, folder)
    opened = open_with_key(folder, practice_key)
    engine: Engine = opened.sessions.kw["bind"]
    engine.connect().close()
    engine.update_execution_options(compiled_cache={})
    opened.close()
    return engine


@pytest.fixture
def file_store(
    practice: PracticeFolder, practice_key: bytes, asked_before: Engine
) -> Iterator[Store]:
    """Return an open practice board in a folder, without the wait for its passphrase."""
    opened = open_with_key(practice.folder, practice_key)
    engine: Engine = opened.sessions.kw["bind"]
    engine.dialect = asked_before.dialect
    engine.update_execution_options(**asked_before.get_execution_options())
    yield opened
    opened.close()


@pytest.fixture
def store(request: pytest.FixtureRequest) -> Store | ServerStore:
    """Return an open practice board: in a folder, or on the server of --postgres."""
    is_there = request.config.getoption("postgres")
    found: Store | ServerStore = request.getfixturevalue(
        "store_on_server" if is_there else "file_store"
    )
    return found


def open_with_key(folder: Path, key: bytes) -> Store:
    """Open a board at once, as its passphrase would."""
    files = BoardFiles(folder)
    return Store(files, key, QLockFile(str(files.lock)))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Return the Qt application, which looks for what nobody needs as ours does."""
    Tidying(qapp)
    return qapp


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Return who waits for what is to come, as long as a busy computer needs."""
    for name in ("waitActive", "waitExposed", "waitSignal", "waitSignals", "waitUntil"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture(scope="session")
def words() -> Catalogue:
    """Return the real catalogue."""
    return Catalogue()


@pytest.fixture
def services(store: Store, words: Catalogue) -> Services:
    """Return the services of the practice board, on Monday 23 November 2026."""
    return make_services(store.sessions, words, lambda: TODAY)


@pytest.fixture(scope="session")
def look(words: Catalogue, qapp: QApplication) -> Look:
    """Return the look of someone who has not told us what they like."""
    QDir.addSearchPath("icons", str(ICONS))
    ours = HardWords(explained(words.listed_words)).standing_in
    return Look(words, Pictures(Library()), explains=ours)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, look: Look) -> Window:
    """Return the real window, 1366 by 768, on show."""
    made = Window(qapp)
    FocusRing(made)
    made.wear(look.style_sheet)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def speaker(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Speaker]:
    """Return a voice that is real but for the loudspeaker: words go by in silence."""
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    made = Speaker(tmp_path / "cache")
    made.patience_ms = PATIENCE_MS
    yield made
    made.close()


@pytest.fixture
def stage(window: Window, speaker: Speaker, look: Look) -> Stage:
    """Return a stage with nothing on it yet."""
    made = Stage(window, look)
    give_voice(speaker, window, made)
    return made


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of three megabytes."""
    disk, mount, unmount = tmp_path / "disk", shutil.which("mount"), shutil.which("umount")
    disk.mkdir()
    if not mount or not unmount or os.geteuid() != 0:
        pytest.skip("only root may make a small disk")
    command = [mount, "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    if subprocess.run(command, check=False, capture_output=True).returncode:  # noqa: S603
        pytest.skip("this computer may not make a small disk")
    yield disk
    # Lazily, or a board that a failed test left open would keep the disk for ever.
    subprocess.run([unmount, "-l", str(disk)], check=True)  # noqa: S603


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """Put away the widgets of a test; fail it for slow work or a held mouse left behind."""
    yield
    assert QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    # Without an event loop they would pile up, and each new style sheet be put on them all.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    tidy()
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton
