"""Screens that tell something, one idea to a row."""

from collections.abc import Sequence

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.screen import Frame, Screen
from app.ui.parts.bar_button import BarButton
from app.ui.parts.line_focus import LineFocus
from app.ui.parts.pill_row import PillRow
from app.ui.parts.row_list import RowList


class RowsScreen(Screen):
    """A title and its rows. *Next* and *Back* turn their pages before they move on.

    The hard words in those to ``explain`` can be pressed for what they mean. Someone may like
    to see one line clearly at a time, or three.
    """

    def __init__(
        self,
        look: Look,
        title: Phrase,
        phrases: Sequence[Phrase],
        frame: Frame = Frame(),
        *,
        explain: Sequence[Phrase] = (),
    ) -> None:
        super().__init__(look, title, frame)
        self.list = RowList(look, phrases)
        self.rows = self.list.rows
        self.add_title(picture=True)
        self.body.addWidget(self.list, stretch=1)
        self.lines = LineFocus(look, self.list) if look.line_focus else None
        self._pills = self.meanings(phrase.words for phrase in explain)
        if self.lines:
            self._pills.insert(0, self._next_lines(self.lines))
        if self._pills:
            self.body.addWidget(PillRow(self._pills))

    def mark(self, phrase: Phrase | None) -> None:
        """Show which sentence is being read aloud, and let the clear lines follow."""
        super().mark(phrase)
        if self.lines and phrase:
            self.lines.follow(phrase.words, 0)

    def light(self, words: str, start: int, length: int) -> None:
        """Light one word, and let the clear lines follow."""
        super().light(words, start, length)
        if self.lines and length:
            self.lines.follow(words, start)

    def _next_lines(self, lines: LineFocus) -> BarButton:
        """The way on for someone who has one switch, or no wheel: after the last, the first."""
        pill = BarButton(self.look, self.look("move.next_lines"), "pill")

        def go_on() -> None:
            if not lines.is_last:
                lines.turn(1)
            elif self.list.turn(1):
                self.turned.emit()
            else:
                self.list.turn(-self.list.page)
                lines.go_to(0)

        pill.clicked.connect(go_on)
        return pill

    def reading(self) -> Sequence[Phrase]:
        """The title on the first page, the rows of this page, and what can be explained."""
        rows = [row.phrase for row in self.list.shown]
        rows += [pill.phrase for pill in self._pills]
        return rows if self.list.page else [self.title, *rows]

    @property
    def place(self) -> int:
        """The first row on the page being shown."""
        return self.list.first

    def go_to(self, place: int) -> None:
        """Show the page with this row."""
        self.list.show_row(place)

    def go_on(self) -> None:
        """Turn the page, or go on from the last."""
        if self.list.turn(1):
            self.turned.emit()
        else:
            self.went_on.emit()

    def go_back(self) -> None:
        """Turn back a page, or go back from the first."""
        if self.list.turn(-1):
            self.turned.emit()
        else:
            self.went_back.emit()
