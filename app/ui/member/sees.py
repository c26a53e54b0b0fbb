"""Who may see what a member recorded or drew: first the truth about it, then the choice."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.screen import Frame
from app.ui.parts.sentence_row import SentenceRow

TRUTH, CHOICE = 0, 1


class KnownScreen(PickScreen):
    """Tells that people may know a voice, or who drew something, before no name can be chosen.

    It has two pages: what is true, and then who may see it.
    """

    def __init__(
        self,
        look: Look,
        title: Phrase,
        picking: Picking,
        truth: Sequence[Phrase],
        frame: Frame = Frame(),
    ) -> None:
        self._page = TRUTH
        self._save = frame.next_words
        self._truth = [SentenceRow(look, phrase) for phrase in truth]
        super().__init__(look, title, picking, frame)
        for row in self._truth:
            self.body.addWidget(row, stretch=1)
        self.rows = self._truth
        items = map(self.body.itemAt, range(self.body.count()))
        parts = [item.widget() for item in items if item is not None]
        self._choice = [
            part for part in parts if isinstance(part, QWidget) and part not in self._truth
        ]
        self._show_page()

    @property
    def place(self) -> int:
        """Which of its pages is shown."""
        return self._page

    def go_to(self, place: int) -> None:
        """Come back to the page where a member was."""
        self._page = place
        self._show_page()

    def reading(self) -> Sequence[Phrase]:
        """What is true, or what there is to choose from."""
        if self._page == TRUTH:
            return [self.title, *(row.phrase for row in self._truth)]
        return super().reading()

    def go_on(self) -> None:
        """Turn to the choice, or go on from it."""
        if self._page == TRUTH:
            self._turn(CHOICE)
        else:
            super().go_on()

    def go_back(self) -> None:
        """Turn back to what is true, or go back."""
        if self._page == CHOICE:
            self._turn(TRUTH)
        else:
            super().go_back()

    def _turn(self, page: int) -> None:
        self._page = page
        self._show_page()
        self.order_keys()
        self.turned.emit()

    def _show_page(self) -> None:
        told = self._page == TRUTH
        for row in self._truth:
            row.setVisible(told)
        for widget in self._choice:
            widget.setVisible(not told)
        self.next.say(self.look("move.next" if told else self._save))
        self._show()

    def _show(self) -> None:
        super()._show()
        if self._page == TRUTH:
            self.next.setEnabled(True)
