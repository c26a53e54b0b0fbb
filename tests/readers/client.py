"""Reads another program's screen over the accessibility bus, as a screen reader does.

It runs on the system's Python, which has what it takes, and obeys one order a line: a word
and what goes with it, as JSON. Each answer is a line of JSON too.
"""

import json
import sys
import time
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - its version comes first

HEARD = (
    "object:state-changed:focused",
    "object:state-changed:checked",
    "object:announcement",
)
Found = Any
"""What the library finds: it tells no types."""
WITHOUT_ACTIONS = frozenset({"label", "heading", "panel", "filler", "image"})
WITH_VALUE = frozenset({"progress bar", "slider", "spin button"})
WITH_LABEL = frozenset({"text", "password text", "combo box", "spin button", "check box"})


class Reader:
    """What was found of one program, and what it told since it was last asked."""

    def __init__(self) -> None:
        self.application: Found = None
        self.nodes: list[Found] = []
        self.events: list[dict[str, Any]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in HEARD:
            self._listener.register(kind)

    def find(self, name: str) -> bool:
        """Wait until the program is on the bus."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            desktop = Atspi.get_desktop(0)
            for place in range(desktop.get_child_count()):
                found = desktop.get_child_at_index(place)
                if found is not None and found.get_name() == name:
                    self.application = found
                    return True
            self._listen(0.02)
        return False

    def tree(self, _nothing: None) -> list[dict[str, Any]]:
        """Everything that is to be seen, in the order in which it is told."""
        self._listen()
        self.nodes = []
        told: list[dict[str, Any]] = []
        self._walk(self.application, -1, told)
        return told

    def act(self, order: list[Any]) -> bool:
        """Do one of the things that can be done with a node."""
        node, name = order
        actions = self.nodes[node].get_action_iface()
        names = [actions.get_action_name(at) for at in range(actions.get_n_actions())]
        return bool(actions.do_action(names.index(name)))

    def focus(self, node: int) -> bool:
        """Take the keyboard to a node."""
        return bool(self.nodes[node].get_component_iface().grab_focus())

    def type_in(self, order: list[Any]) -> bool:
        """Put words into a field."""
        node, words = order
        field = self.nodes[node].get_editable_text_iface()
        return bool(field.insert_text(0, words, len(words.encode())))

    def heard(self, _nothing: None) -> list[dict[str, Any]]:
        """What the program told since it was last asked."""
        self._listen()
        events, self.events = self.events, []
        return events

    def _walk(self, node: Found, above: int, told: list[dict[str, Any]]) -> None:
        states = sorted(state.value_nick for state in node.get_state_set().get_states())
        if above >= 0 and "showing" not in states:
            return
        me = len(told)
        self.nodes.append(node)
        told.append(_described(node, above, states))
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            if child is not None:
                self._walk(child, me, told)

    def _hear(self, event: Found) -> None:
        try:
            source = event.source
            self.events.append(
                {
                    "kind": event.type,
                    "role": source.get_role_name(),
                    "name": source.get_name(),
                    "detail": event.detail1,
                    "said": event.any_data if isinstance(event.any_data, str) else "",
                }
            )
        except GLib.Error:  # it told of something that is gone
            pass

    def _listen(self, seconds: float = 0.0) -> None:
        """Take in what was told: all that was told before an answer is there with it."""
        if self.application is not None:
            self.application.clear_cache()
            self.application.get_child_count()
        context = GLib.MainContext.default()
        end = time.monotonic() + seconds
        while context.pending() or time.monotonic() < end:
            if not context.iteration(may_block=False):
                time.sleep(0.002)


def _described(node: Found, above: int, states: list[str]) -> dict[str, Any]:
    role = node.get_role_name()
    actions = node.get_action_iface() if role not in WITHOUT_ACTIONS else None
    value = node.get_value_iface() if role in WITH_VALUE else None
    first = actions.get_action_name(0) if actions and actions.get_n_actions() else ""
    return {
        "above": above,
        "role": role,
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": states,
        "actions": [first] if first else [],
        "text": _text_in(node) if role in ("text", "password text") else "",
        "value": value
        and [value.get_minimum_value(), value.get_current_value(), value.get_maximum_value()],
        "labels": [
            relation.get_target(at).get_name()
            for relation in (node.get_relation_set() if role in WITH_LABEL else ())
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
            for at in range(relation.get_n_targets())
        ],
    }


def _text_in(node: Found) -> str:
    text = node.get_text_iface()
    return text.get_text(0, text.get_character_count()) if text else ""


def main() -> None:
    """Obey until there is nothing more to obey."""
    Atspi.init()
    reader = Reader()
    for line in sys.stdin:
        name, order = json.loads(line)
        try:
            answer = {"answer": getattr(reader, name)(order)}
        except (GLib.Error, ValueError, AttributeError) as error:
            answer = {"error": repr(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
