"""A calm screen with one thing to say, such as what went wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.cover import CoverScreen
from app.ui.member.screen import Frame


class TellScreen(CoverScreen):
    """Tells something, and offers one way on, or none while there is nothing to do but wait."""

    closed = Signal()

    def __init__(
        self, look: Look, title: Phrase, phrases: Sequence[Phrase], way_on: str = ""
    ) -> None:
        frame = Frame(next_words=way_on or "move.next", can_go_back=False)
        super().__init__(look, title, phrases, frame)
        self.next.setVisible(bool(way_on))
        self.went_on.connect(self.closed)
