"""What the tests of joining share: copies of one small board, as laptops have them."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.joining.settling import settle
from app.storage.models import BoardRow
from app.storage.store import Store, set_up
from tests.conftest import open_with_key
from tests.joining.laptops import LAPTOPS, Laptop, small_board


@pytest.fixture(scope="session")
def first_board(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """Return a small board, which has been looked through once, and its key."""
    folder = tmp_path_factory.mktemp("first") / "board"
    store, _code = set_up(folder, "a passphrase of ours")
    with store.sessions.begin() as session:
        session.add(BoardRow(name="Our board", short_name="Ours"))
        small_board(session)
    with store.sessions.begin() as session:
        settle(session.connection(), LAPTOPS[0])
    key = store._key  # noqa: SLF001 - to open it without the wait
    store.close()
    return folder, key


MakeLaptops = Callable[[int], list[Laptop]]


@pytest.fixture
def laptops(first_board: tuple[Path, bytes], tmp_path: Path) -> Iterator[MakeLaptops]:
    """Return what makes laptops that have the board as it was at first."""
    folder, key = first_board
    opened: list[Store] = []

    def make(count: int) -> list[Laptop]:
        while opened:
            opened.pop().close()
        made = []
        for number in range(count):
            own = tmp_path / f"laptop {number}"
            shutil.rmtree(own, ignore_errors=True)
            shutil.copytree(folder, own)
            opened.append(open_with_key(own, key))
            made.append(Laptop(LAPTOPS[number], opened[-1]))
        return made

    yield make
    for store in opened:
        store.close()
