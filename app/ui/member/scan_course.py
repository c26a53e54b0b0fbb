"""The way a light takes over one screen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractButton

from app.ui.member.scan_order import Group, Stop, in_groups, in_turn
from app.ui.member.screen import Screen


class Course:
    """Where the light is on a screen, and where it goes next.

    In groups it comes to a whole group; a press goes into it. After one round inside it comes
    out to the whole group again, so that going in by mistake costs no more than waiting.
    """

    def __init__(self, screen: Screen, *, grouped: bool) -> None:
        self.screen = screen
        self.at: Stop | None = None
        self.inside: Group | None = None
        self.rounds = 0
        self._grouped = grouped

    @property
    def is_there(self) -> bool:
        """Whether what the light is round can still be pressed."""
        return self.at is not None and _place(self.at, self._stops()) is not None

    @property
    def is_at_first(self) -> bool:
        """Whether this is the first thing of its round."""
        stops = self._stops()
        return bool(stops) and self.at is not None and _place(self.at, stops) == 0

    def go_on(self) -> Stop | None:
        """Come to the next thing or group, or begin anew after the last one."""
        if not self.is_there:
            self.inside = None
        stops = self._stops()
        here = _place(self.at, stops)
        to = 0 if here is None else here + 1
        if to == len(stops):
            if self.inside is not None:
                return self.come_out()
            self.rounds += len(stops) > 1
            to = 0
        self.at = stops[to] if stops else None
        return self.at

    def find_again(self) -> Stop | None:
        """What the light is round, as it is now: a group may hold other things by now."""
        stops = self._stops()
        place = _place(self.at, stops)
        self.at = None if place is None else stops[place]
        return self.at

    def go_in(self, group: Group) -> QAbstractButton:
        """Come to the first thing in a group."""
        self.inside, first = group, group.things[0]
        self.at = first
        return first

    def come_out(self) -> Stop | None:
        """Come to the whole of the group that the light is in."""
        was, self.inside = self.inside, None
        stops = self._stops()
        place = _place(was, stops)
        self.at = None if place is None else stops[place]
        return self.at if self.at is not None else self.go_on()

    def go_to(self, stop: Stop) -> None:
        """Come to this, wherever it is."""
        self.at = stop
        if isinstance(stop, Group):
            self.inside = None
        elif self._grouped and stop not in self._stops():
            groups = [one for one in in_groups(self.screen) if isinstance(one, Group)]
            self.inside = next((one for one in groups if stop in one.things), None)

    def leave(self) -> None:
        """Be nowhere."""
        self.at = self.inside = None

    def _stops(self) -> list[Stop]:
        """What there is to come to just now."""
        if not self._grouped or self.screen.goes_on is not None:
            return list(in_turn(self.screen))
        stops = in_groups(self.screen)
        if self.inside is None:
            return stops
        place = _place(self.inside, stops)
        group = None if place is None else stops[place]
        if isinstance(group, Group):
            return list(group.things)
        self.inside = None
        return stops


def _place(stop: Stop | None, stops: Sequence[Stop]) -> int | None:
    """Which of these it is, or None."""
    for place, one in enumerate(stops):
        if one is stop or (isinstance(stop, Group) and stop.is_same(one)):
            return place
    return None
