"""Who may see what a member recorded or drew: first the truth about it, then the choice."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.screen import Frame
from app.ui.parts.row_list import RowList

CHOICE = -1
"""The page of the choice; those before it are known by the first row they show."""


class KnownScreen(PickScreen):
    """Tells that people may know a voice, or who drew something, before no name can be chosen.

    It has two parts: what is true, on as many pages as it needs, and then who may see it.
    """

    def __init__(
        self,
        look: Look,
        title: Phrase,
        picking: Picking,
        truth: Sequence[Phrase],
        frame: Frame = Frame(),
    ) -> None:
        self._is_told = False
        self._save = frame.next_words
        self._truth = RowList(look, truth)
        super().__init__(look, title, picking, frame)
        items = map(self.body.itemAt, range(self.body.count()))
        parts = [item.widget() for item in items if item is not None]
        self._choice = [part for part in parts if isinstance(part, QWidget)]
        self.body.addWidget(self._truth, stretch=1)
        self.rows = self._truth.rows
        self._show_page()

    @property
    def place(self) -> int:
        """Which of its pages is shown."""
        return CHOICE if self._is_told else self._truth.first

    def go_to(self, place: int) -> None:
        """Come back to the page where a member was."""
        self._is_told = place == CHOICE
        if not self._is_told:
            self._truth.show_row(place)
        self._show_page()

    def reading(self) -> Sequence[Phrase]:
        """What is true, or what there is to choose from."""
        if self._is_told:
            return super().reading()
        rows = [row.phrase for row in self._truth.shown]
        return rows if self._truth.page else [self.title, *rows]

    def go_on(self) -> None:
        """Turn to the choice, or go on from it."""
        if self._is_told:
            super().go_on()
        elif self._truth.turn(1):
            self.turned.emit()
        else:
            self._turn(told=True)

    def go_back(self) -> None:
        """Turn back to what is true, or go back."""
        if self._is_told:
            self._turn(told=False)
        elif self._truth.turn(-1):
            self.turned.emit()
        else:
            super().go_back()

    def _turn(self, *, told: bool) -> None:
        self._is_told = told
        self._show_page()
        self.order_keys()
        self.turned.emit()

    def _show_page(self) -> None:
        self._truth.setVisible(not self._is_told)
        for widget in self._choice:
            widget.setVisible(self._is_told)
        self.next.say(self.look(self._save if self._is_told else "move.next"))
        self._show()

    def _show(self) -> None:
        super()._show()
        if not self._is_told:
            self.next.setEnabled(True)
