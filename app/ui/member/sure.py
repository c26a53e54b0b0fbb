"""The screen that tells what something means before it is done."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame

NEXT = Frame().next_words


class SureScreen(RowsScreen):
    """Rows that are read to the end first: only on the last page does *Next* do it."""

    def __init__(
        self, look: Look, title: Phrase, phrases: Sequence[Phrase], frame: Frame
    ) -> None:
        super().__init__(look, title, phrases, replace(frame, next_words=NEXT))
        self._does = look(frame.next_words)
        self._turns = look(NEXT)
        self.list.arranged.connect(self._say)
        self._say()

    def _say(self) -> None:
        self.next.say(self._does if self.list.is_last else self._turns)
