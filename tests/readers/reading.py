"""What a screen reader finds on a screen, and what it can do there."""

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from tests.readers.bus import PATIENCE, Bus, Orders

ACTIVE = frozenset(
    {
        "push button",
        "check box",
        "radio button",
        "text",
        "password text",
        "combo box",
        "spin button",
        "slider",
        "list",
        "list item",
        "page tab",
        "table",
        "canvas",
        "menu item",
    }
)
"""The roles of what somebody can do something with."""


@dataclass(frozen=True)
class Node:
    """One thing on the screen, as it is told over the bus; of its actions only the first."""

    place: int
    above: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]
    value: tuple[float, float, float] | None
    labels: tuple[str, ...]
    text: str

    @property
    def is_active(self) -> bool:
        """Whether somebody can do something with it."""
        return self.role in ACTIVE

    def has(self, *states: str) -> bool:
        """Whether it is all of this."""
        return set(states) <= self.states

    def __str__(self) -> str:
        """Its role and its name, for what a test says."""
        return f"{self.role} {self.name!r}"


@dataclass(frozen=True)
class Event:
    """Something a screen reader was told without asking."""

    kind: str
    role: str
    name: str
    detail: int
    said: str


@dataclass(frozen=True)
class Tree:
    """Everything that is to be seen, in the order in which it is told."""

    nodes: tuple[Node, ...]

    def __iter__(self) -> Iterator[Node]:
        """Go through all of it."""
        return iter(self.nodes)

    def named(self, name: str, role: str = "") -> Node:
        """The one thing with this name, and this role where it matters."""
        found = [one for one in self.nodes if one.name == name and role in ("", one.role)]
        assert len(found) == 1, f"{len(found)} of {name!r} on {self}"
        return found[0]

    def of_role(self, *roles: str) -> list[Node]:
        """All things with one of these roles."""
        return [one for one in self.nodes if one.role in roles]

    @property
    def words(self) -> str:
        """All that is told of it."""
        return "\n".join(f"{one.name}\n{one.description}\n{one.text}" for one in self.nodes)


class CannotBeRead(AssertionError):
    """Something on the bus told an error: it may have gone while it was read."""


@dataclass(frozen=True)
class Reader:
    """Who reads a window over the bus, and presses what is in it."""

    client: Orders

    def tree(self) -> Tree:
        """Read what is on show now."""
        return Tree(tuple(_node(at, told) for at, told in enumerate(self._ask("tree"))))

    def screen(self, title: str) -> Tree:
        """Wait until a member's screen is on show, and read it."""
        end, tree = time.monotonic() + PATIENCE, Tree(())
        while time.monotonic() < end:
            with suppress(CannotBeRead):  # another screen came while this one was read
                tree = self.tree()
            if any(one.role == "panel" and one.name == title for one in tree):
                return tree
        raise TimeoutError(f"{title!r} never comes, but {tree.words}")

    def press(self, node: Node) -> None:
        """Do what can be done with something first of all: press it, or toggle it."""
        assert self.client.ask("act", [node.place, node.actions[0]])["answer"]

    def focus(self, node: Node) -> None:
        """Take the keyboard to something."""
        assert self.client.ask("focus", node.place)["answer"]

    def heard(self) -> list[Event]:
        """What was told since this was last asked."""
        return [_event(told) for told in self._ask("heard")]

    def _ask(self, name: str, order: object = None) -> list[dict[str, object]]:
        told = self.client.ask(name, order)
        if "error" in told:
            raise CannotBeRead(told["error"])
        answer: list[dict[str, object]] = told["answer"]
        return answer


@dataclass(frozen=True)
class Reading(Reader):
    """The window that shows any screen, and who reads it."""

    bus: Bus
    shown: Orders

    def member(self, name: str) -> Tree:
        """Show a member's screen, and read it."""
        self.shown.ask("member", name)
        return self.tree()

    def desk(self, page: str, what: str | None = None) -> Tree:
        """Show a page of the desk, and read it."""
        self.shown.ask("desk", [page, what])
        return self.tree()

    def press(self, node: Node) -> None:
        """Press something, and wait until all that comes of it is done."""
        super().press(node)
        self.settle()

    def settle(self) -> None:
        """Wait until all that was begun is done."""
        self.shown.ask("wait", None)


def _event(told: dict[str, object]) -> Event:
    kind, role, name, said = (str(told[one]) for one in ("kind", "role", "name", "said"))
    return Event(kind, role, name, int(str(told["detail"])), said)


def _node(place: int, told: dict[str, object]) -> Node:
    states, actions, labels = (told[name] for name in ("states", "actions", "labels"))
    value = told["value"]
    return Node(
        place,
        int(str(told["above"])),
        str(told["role"]),
        str(told["name"]),
        str(told["description"]),
        frozenset(map(str, states if isinstance(states, list) else [])),
        tuple(map(str, actions if isinstance(actions, list) else [])),
        tuple(value) if isinstance(value, list) else None,
        tuple(map(str, labels if isinstance(labels, list) else [])),
        str(told["text"]),
    )
