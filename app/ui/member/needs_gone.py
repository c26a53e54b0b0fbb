"""Taking back what does not help a member any more, told at once and undone at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.adjusting import Adjusted
from app.domain.needs import Need
from app.domain.people import Member
from app.domain.what_changed import what_changed
from app.services.own_needs import OwnNeeds
from app.ui.member.bars import Where
from app.ui.member.needs_kept_screens import gone_screen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage

Step = Callable[[], object]


class NeedsGone(QObject):
    """Takes a need back with what it had set, says so, and brings both back if asked."""

    changed = Signal(object)  # a Member, whose screen and voice are different now

    def __init__(self, stage: Stage, own_needs: OwnNeeds, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._own_needs = own_needs
        self._member = member

    def take_back(self, need: Need, on: Step, undone: Step) -> None:
        """Take a need back and tell it; then go on, or do ``undone`` once it is back.

        *Back* goes on too: only the pill brings anything back.
        """
        found: list[Adjusted] = []

        def remove() -> None:
            found.append(self._own_needs.take_back(need.id))

        if not self._stage.attempt(remove):
            return
        (change,) = found
        self.changed.emit(change.after)
        frame = Frame(Where(self._member.name, self._member.face))

        def make() -> Screen:
            look = self._stage.look
            told = [look(f"changed.{name}") for name in what_changed(change)]
            screen = gone_screen(look, need, told, frame)
            screen.asked.connect(lambda _undo: self._bring_back(need, change, undone))
            return screen

        self._stage.show(make, on, on, private=True)

    def _bring_back(self, need: Need, change: Adjusted, undone: Step) -> None:
        found: list[Adjusted] = []

        def bring_back() -> None:
            found.append(self._own_needs.bring_back(need.id, change))

        if self._stage.attempt(bring_back):
            self.changed.emit(found[0].after)
            undone()
            self._stage.tell(self._stage.look("saying.is_back"))
