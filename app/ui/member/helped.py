"""The screen that asks how much help a member had."""

from collections.abc import Hashable

from PySide6.QtCore import Signal

from app.domain.views import Helped
from app.ui.look import Look
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.screen import Frame

CARD = "card"


class HelpedScreen(PickScreen):
    """How much help the member had (handbook 4.3).

    Whoever sits beside them can look up how to help well.
    """

    asked_for_card = Signal()

    def __init__(self, look: Look, chosen: Helped | None, frame: Frame) -> None:
        picking = Picking(
            {helped: look(f"helped.{helped}") for helped in Helped},
            pills={CARD: look("helped.card")},
            chosen=(chosen,) if chosen else (),
            act=frozenset({CARD}),
        )
        super().__init__(look, look("helped.title"), picking, frame)

    def _press(self, key: Hashable) -> None:
        if key == CARD:
            self.pills[CARD].setChecked(False)
            self.asked_for_card.emit()
        else:
            super()._press(key)
