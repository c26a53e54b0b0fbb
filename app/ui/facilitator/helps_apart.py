"""What pulls one room two ways, so that the people who need it are asked."""

from collections.abc import Sequence

from app.domain.room import RoomLine
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look


class ApartNotice(Panel):
    """A pair of lines that is hard to have in one room, and whom to ask about it.

    Where there are several pairs, a press shows the next of them.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(kind="warning")
        self._look = look
        self._place = 0
        self.pairs: list[str] = []
        self.body.setContentsMargins(14, 8, 10, 8)
        self.words = WrappedWords("")
        self.next = button("", self._go_on, "link")
        self.top.addWidget(self.words, stretch=1)
        self.top.addWidget(self.next)
        self.body.addLayout(self.top)

    def show_pairs(self, pairs: Sequence[tuple[RoomLine, RoomLine]]) -> None:
        """Show these, or nothing while there are none."""
        self.pairs = [self._say(one, other) for one, other in pairs]
        self._place = min(self._place, max(len(pairs) - 1, 0))
        self.setVisible(bool(pairs))
        self.next.setVisible(len(pairs) > 1)
        if pairs:
            self._show()

    def _show(self) -> None:
        place, count = self._place, len(self.pairs)
        self.words.show_words(self.pairs[place])
        self.next.setText(self._look("room.apart_next", place=place + 1, count=count).words)

    def _go_on(self) -> None:
        self._place = (self._place + 1) % len(self.pairs)
        self._show()

    def _say(self, one: RoomLine, other: RoomLine) -> str:
        return self._look(
            "room.apart",
            one=one.wanted[0].need.phrase.words.rstrip("."),
            people=", ".join(one.people),
            other=other.wanted[0].need.phrase.words.rstrip("."),
            others=", ".join(other.people),
        ).words
