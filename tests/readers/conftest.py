"""One window for all tests that read it over the accessibility bus."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.readers.bus import CLIENT, Bus, Orders, own_bus
from tests.readers.reading import Reading
from tests.readers.showing import NAME


@pytest.fixture(scope="session")
def bus() -> Iterator[Bus]:
    """Return a screen and buses of our own."""
    with own_bus() as made:
        yield made


@pytest.fixture
def bus_of_its_own() -> Iterator[Bus]:
    """Return a screen and buses for one test, whose app and screen reader disturb no other."""
    with own_bus() as made:
        yield made


@pytest.fixture(scope="session")
def client(bus: Bus) -> Iterator[Orders]:
    """Return who reads over the bus: a process on the system's Python."""
    orders = Orders(bus.start(*CLIENT))
    yield orders
    orders.end()


@pytest.fixture(scope="session")
def reading(
    bus: Bus, client: Orders, practice_made_once: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Reading]:
    """Return the window that shows any screen, and what a screen reader finds in it."""
    folder = tmp_path_factory.mktemp("shown") / "practice"
    shutil.copytree(practice_made_once, folder)
    shown = Orders(bus.start(sys.executable, "-m", "tests.readers.showing", folder))
    shown.answer()
    assert client.ask("find", NAME)["answer"], "the window is not on the bus"
    yield Reading(client, bus, shown)
    shown.end()
