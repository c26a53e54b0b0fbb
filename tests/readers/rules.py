"""What holds for every screen that is read over the bus."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from tests.readers.reading import Node, Tree

PRESSED = ("push button", "check box", "radio button")
HAVE_A_PLACE = ("application", "frame", "filler", "list item", "page tab", "table cell")
"""What Qt tells of as focused too: the paper under words, and where a list was left."""
ACTS = (("Press",), ("Toggle",), ("ShowMenu",))
ROLES = frozenset(
    {
        "application",
        "frame",
        "panel",
        "heading",
        "label",
        "push button",
        "push button menu",
        "check box",
        "radio button",
        "text",
        "password text",
        "combo box",
        "spin button",
        "list",
        "list item",
        "page tab list",
        "page tab",
        "table",
        "table cell",
        "table column header",
        "table row header",
        "progress bar",
        "scroll bar",
        "image",
        "canvas",
        "layered pane",
        "filler",
        "split pane",
    }
)


def faults(tree: Tree) -> list[str]:
    """Everything that is wrong with a screen, in words."""
    return [
        *(f"no name: {one}" for one in tree if one.is_active and not one.name),
        *(f"a role nobody expects: {one}" for one in tree if one.role not in ROLES),
        *(f"said twice: {one}" for one in tree if _is_said_twice(one)),
        *(
            f"only there to lay out, but named: {one}"
            for one in tree.of_role("filler")
            if one.name
        ),
        *_in_states(tree),
        *_alike(tree),
        *_chosen_together(tree),
    ]


def _is_said_twice(node: Node) -> bool:
    """An empty field may say in it what it is for; nothing else says its name again."""
    return (
        bool(node.name)
        and node.name == node.description
        and node.role not in ("text", "combo box")
    )


def _in_states(tree: Tree) -> Iterator[str]:
    for one in tree.of_role(*PRESSED):
        if one.has("checkable") is (one.role == "push button"):
            yield f"checkable or not: {one}"
        if one.has("enabled") and one.actions[:1] not in ACTS:
            yield f"cannot be pressed: {one}"
        if one.has("enabled") and not one.has("focusable"):
            yield f"the keyboard never comes to it: {one}"
    focused = [one for one in tree if one.has("focused") and one.role not in HAVE_A_PLACE]
    if len(focused) > 1:
        yield f"the keyboard is on {', '.join(map(str, focused))}"


def _alike(tree: Tree) -> Iterator[str]:
    """What does different things has another name, or says of what it is."""
    told = Counter(
        (one.role, one.name, one.description, one.labels, one.text)
        for one in tree.of_role(*PRESSED, "text")
    )
    yield from (
        f"{count} alike: {role} {name!r}"
        for (role, name, *_), count in told.items()
        if count > 1
    )


def _chosen_together(tree: Tree) -> Iterator[str]:
    chosen: dict[int, list[Node]] = defaultdict(list)
    for one in tree.of_role("radio button"):
        if one.has("checked"):
            chosen[one.above].append(one)
    yield from (
        f"chosen at once: {', '.join(map(str, more))}"
        for more in chosen.values()
        if len(more) > 1
    )
