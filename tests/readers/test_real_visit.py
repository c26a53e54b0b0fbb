"""The whole app over the accessibility bus: what is pressed is really chosen, and kept."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app import NAME
from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.views import View, ViewFilter
from app.services.all import Services, make_services
from app.storage.store import open_with_passphrase
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.readers.bus import CLIENT, NEEDS_BUS, Bus, Orders
from tests.readers.reading import Node, Reader, Tree
from tests.readers.rules import faults
from tests.readers.visiting import be_as_it_comes, open_app

pytestmark = NEEDS_BUS
TOPIC = "Phones, computers and staying safe online"
TALK = "I want to talk to someone"
QUESTION = "How easy is the internet for you?"
LONG_ENOUGH = 20
"""Words of so many letters, or more, are nobody else's by chance."""


@pytest.fixture
def folder(practice_made_once: Path, tmp_path: Path) -> Path:
    """Return a folder with a practice board for an app of its own."""
    shutil.copytree(practice_made_once, tmp_path / "practice")
    with services_of(tmp_path) as services:
        be_as_it_comes(services)
    return tmp_path


@contextmanager
def services_of(folder: Path) -> Iterator[Services]:
    """Give the services of the board, while no app has it open."""
    store = open_with_passphrase(folder / "practice", PRACTICE_PASSPHRASE)
    yield make_services(store.sessions, Catalogue(), lambda: TODAY)
    store.close()


def views_of(folder: Path) -> list[View]:
    with services_of(folder) as services:
        return services.views.find(ViewFilter(), 0, 1000)


@contextmanager
def reading_app(bus: Bus, folder: Path) -> Iterator[Reader]:
    """Open the whole app on a practice board, and give who reads it."""
    client = Orders(bus.start(*CLIENT))
    with open_app(bus, folder):
        assert client.ask("find", NAME)["answer"]
        yield Reader(client)
    client.end()


def press(reader: Reader, tree: Tree, *names: str) -> None:
    for name in names:
        reader.press(tree.named(name))


def go_on(reader: Reader, title: str, name: str = "Next") -> Tree:
    """Press the way on once it is ready, and read the screen that comes."""
    ways: list[Node] = []
    while not ways:
        ways = [one for one in reader.tree() if one.name == name and one.has("enabled")]
    reader.press(ways[0])
    return reader.screen(title)


def visit(reader: Reader) -> Iterator[Tree]:
    """Answer one question, and give every screen on the way."""
    yield (tree := reader.screen("Hello! Who is here?"))
    press(reader, tree, "Ania")
    yield (tree := reader.screen("How are you today?"))
    press(reader, tree, "Worried", TALK)
    assert tree.named(TALK).role == "check box"
    assert [one.name for one in reader.tree() if one.has("checked")] == ["Worried", TALK]
    yield go_on(reader, "What helps me at the meeting?")
    yield (tree := go_on(reader, "Pick a topic"))
    press(reader, tree, TOPIC)
    yield go_on(reader, TOPIC)
    yield (tree := go_on(reader, "Do you know what this is about?"))
    press(reader, tree, "Yes")
    yield (tree := go_on(reader, QUESTION))
    press(reader, tree, "Bad")
    yield (tree := go_on(reader, "Who helped you answer?"))
    press(reader, tree, "I did it on my own")
    yield (tree := go_on(reader, "This is what you said"))
    press(reader, tree, "Yes")
    yield (tree := go_on(reader, "Who can see this?", "Yes, save it"))
    press(reader, tree, "The board, with my name")
    yield go_on(reader, "Has anyone tried to trick you online?", "Yes, save it")


def test_a_visit_by_presses_over_the_bus_is_kept_and_tells_nothing_of_others(
    bus_of_its_own: Bus, folder: Path
) -> None:
    others = {one.words for one in views_of(folder) if len(one.words) >= LONG_ENOUGH}
    with reading_app(bus_of_its_own, folder) as reader:
        trees = list(visit(reader))
    assert [fault for tree in trees for fault in faults(tree)] == []
    told = "\n".join(tree.words for tree in trees)
    assert others
    assert not [words for words in others if words in told]
    assert PRACTICE_PASSPHRASE not in told
    (kept,) = (
        one
        for one in views_of(folder)
        if (one.member, one.question.words) == ("Ania", QUESTION)
    )
    assert [one.words for one in kept.picked] == ["Bad"]
