"""Choices that are seen at once on some sentences to read."""

from collections.abc import Sequence

from app.domain.phrase import Phrase
from app.ui.member.pick import PickScreen
from app.ui.parts.line_focus import LineFocus
from app.ui.parts.row_list import RowList


class SampleScreen(PickScreen):
    """A few choices, and below them sentences that look as they will everywhere.

    They take the room of anything else that may have to be told.
    """

    sample: RowList
    lines: LineFocus | None

    @property
    def has_room_to_note(self) -> bool:
        """There is room for nothing more."""
        return False

    def said_below(self) -> Sequence[Phrase]:
        """The sentences that are shown."""
        return [row.phrase for row in self.sample.shown]

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

    def _show_below(self) -> None:
        self.sample = RowList(self.look, self.picking.below)
        self.body.setStretchFactor(self.grid, 1)
        self.body.addWidget(self.sample, stretch=len(self.picking.below))
        self.lines = LineFocus(self.look, self.sample) if self.look.line_focus else None
