"""Reading something in parts, one after another, there and back."""

from collections.abc import Callable
from typing import TypeVar

from app.domain.flow import Flow
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage, Step

Part = TypeVar("Part")


def read_through(
    stage: Stage, parts: Flow[Part], make: Callable[[], Screen], back: Step, on: Step
) -> None:
    """Show the part that ``parts`` is at: before the first is ``back``, after the last ``on``.

    It is about one person, so its sound is never left on the disk.
    """

    def go_back() -> None:
        if parts.is_first:
            back()
        else:
            parts.back()
            read_through(stage, parts, make, back, on)

    def go_on() -> None:
        if parts.is_last:
            on()
        else:
            parts.on()
            read_through(stage, parts, make, back, on)

    stage.show(make, go_back, go_on, private=True)
