"""Keeping what a member said helps them, and telling what is different at once."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.adjusting import Adjusted
from app.domain.needs import Need
from app.domain.people import Member
from app.domain.views import Helped
from app.domain.what_changed import is_so_already, what_changed
from app.services.all import Services
from app.ui.member.bars import Where
from app.ui.member.needs_odds import NeedsOdds
from app.ui.member.needs_screens import kept_screen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage


class NeedsTelling(QObject):
    """Keeps all of it or nothing; the screen that tells it is as they asked for already.

    What does not go together with it is asked about last.
    """

    done = Signal()
    changed = Signal(object)  # a Member, whose screen and voice are as they asked for

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._own_needs = services.own_needs
        self._member = member
        self._needs: Sequence[Need] = ()
        self._change = Adjusted(member, member)
        self._odds = NeedsOdds(stage, services, member)
        self._odds.changed.connect(self.changed)
        self._odds.done.connect(self.done)

    def tell(self, needs: Sequence[Need], helped: Helped | None) -> bool:
        """Keep it; when it cannot be kept, say why and return False."""

        def keep() -> None:
            self._change = self._own_needs.tell(self._member.id, needs, helped)

        if not self._stage.attempt(keep):
            return False
        self._needs = needs
        self.changed.emit(self._change.after)
        return True

    def show(self) -> None:
        """Tell what was kept. It is kept: *Back* leads out of the asking."""
        self._stage.show(self._kept, self.done.emit, self._ask_odds, private=True)

    def _kept(self) -> Screen:
        look = self._stage.look
        told = [look(f"changed.{name}") for name in what_changed(self._change)]
        if is_so_already(self._change, [need.adjustment for need in self._needs]):
            told.append(look("saying.already"))
        frame = Frame(Where(self._member.name, self._member.face))
        return kept_screen(look, self._needs, told, frame)

    def _ask_odds(self) -> None:
        self._odds.start({need.id for need in self._needs})
