"""Whatever file comes in, the app says in one sentence what is wrong, and changes nothing."""

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from app.domain.errors import AppError
from app.services.all import Services
from app.storage import encrypted
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests.conftest import Rounds
from tests.torture.no_hang import no_hang
from tests.torture.spoiling import spoiled
from tests.torture.ways_in import WayIn, ways_in

SEED = 20_261_130


class Board:
    """An open board, every way into it, and what tells whether anything in it was changed."""

    def __init__(self, services: Services, store: Store, folder: Path) -> None:
        self.folder = folder
        beside = folder / "beside"
        beside.mkdir()
        self.ways = list(ways_in(services, store, beside))
        self._watching = encrypted.connect(store.files.store, store.key)

    def take(self, way: WayIn, contents: bytes) -> AppError | None:
        """Let a file in, and return why it was refused."""
        file = self.folder / way.name
        file.write_bytes(contents)
        before = self._version()
        try:
            with no_hang():
                way.take(file)
        except AppError as error:
            assert self._version() == before, f"{way.name} was refused, and changed something"
            return error
        except BaseException:
            kept = self.folder.parent / f"broke-{way.name}"
            kept.write_bytes(contents)
            raise
        return None

    def _version(self) -> int:
        """What changes whenever somebody else changes anything in the board."""
        (version,) = self._watching.execute("PRAGMA data_version").fetchone()
        return int(version)

    def close(self) -> None:
        """Look no more."""
        self._watching.close()


@pytest.fixture
def board(services: Services, store: Store, tmp_path: Path) -> Iterator[Board]:
    """Return the practice board with every way into it."""
    folder = tmp_path / "files"
    folder.mkdir()
    with closing(Board(services, store, folder)) as made:
        yield made


def test_every_way_in_takes_its_good_file(board: Board) -> None:
    for way in board.ways:
        if way.name != "board.key":  # whose code nobody knows here
            assert board.take(way, way.good) is None, way.name


def test_a_spoiled_file_is_taken_or_refused_whole(
    board: Board, words: Catalogue, rounds: Rounds
) -> None:
    chance = random.Random(SEED)  # noqa: S311 - to be the same each time
    refused = Counter[str]()
    for number in range(rounds(240, 6_000)):
        way = board.ways[number % len(board.ways)]
        error = board.take(way, spoiled(chance, way.good))
        if error is not None:
            assert words.of_error(error).words
            refused[way.name] += 1
    assert len(refused) > len(board.ways) // 2, refused


def test_what_is_no_such_file_at_all_is_refused(
    board: Board, words: Catalogue, rounds: Rounds
) -> None:
    @settings(max_examples=rounds(100, 2_000), database=None)
    @given(
        way=some.sampled_from(board.ways), contents=some.binary() | some.text().map(str.encode)
    )
    def take(way: WayIn, contents: bytes) -> None:
        error = board.take(way, contents)
        assert error is None or words.of_error(error).words

    take()
