"""The letter an outcome makes, as its first reader will have it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from app.domain.letter import Letter
from app.ui.facilitator.fields import counted
from app.ui.facilitator.letter_rows import LetterRows
from app.ui.facilitator.page import Panel, button
from app.ui.look import Look


class LetterPreview(Panel):
    """The letter's blocks of picture and sentence, written anew with every change."""

    asked_for_letters = Signal()

    def __init__(self, look: Look) -> None:
        title = look("outcomes.preview").words
        super().__init__(title)
        self._look = look
        self._can_make = False
        self._stops = self._whole_stops = 0
        self.body.setContentsMargins(14, 10, 8, 12)
        self.why_not = QLabel(wordWrap=True)
        self.why_not.setProperty("role", "quiet")
        self.list = LetterRows(look, title)
        self.make = button(
            look("outcomes.make_letters").words, self.asked_for_letters.emit, "main"
        )
        self.body.addWidget(self.why_not)
        self.body.addWidget(self.list, stretch=1)
        self.body.addWidget(self.make)

    def show_letter(self, letter: Letter | None, *, can_make: bool) -> None:
        """Show a letter, or say why there is none. ``can_make``: it has something to say."""
        self._can_make = can_make
        self._say_why_not(letter)
        self.list.show_letter(letter)

    def hold_for(self, stops: int) -> None:
        """Let no letters be made while so many things have to be changed first."""
        self._stops = stops
        self._say_why_not(self.list.letter)

    def hold_whole_for(self, stops: int) -> None:
        """Let none be made while so many things outside the lines have to be changed first."""
        self._whole_stops = stops
        self._say_why_not(self.list.letter)

    def _say_why_not(self, letter: Letter | None) -> None:
        stops = self._stops + self._whole_stops
        self.make.setEnabled(letter is not None and self._can_make and not stops)
        if letter is None:
            why = self._look("outcomes.no_reader").words
        elif not self._can_make:
            why = self._look("outcomes.nothing_said").words
        else:
            why = counted(self._look, "outcomes.stops_first", stops)
        self.why_not.setText(why)
        self.why_not.setVisible(not self.make.isEnabled())
