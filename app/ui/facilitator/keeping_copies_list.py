"""The list of the copies of a board: when, where, how large, and whether each is sound."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal

from app.domain.copies import Kept
from app.domain.dates import date_words, time_words
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Panel
from app.ui.facilitator.press_list import PressList
from app.ui.facilitator.thing_list import Line
from app.ui.look import Look

PICTURE = 44


class ListPanel(Panel):
    """A press on a copy shows what bringing it back would change."""

    pressed_on = Signal(object)  # a Kept

    def __init__(self, look: Look) -> None:
        title = look("copies.list").words
        super().__init__(title)
        self._look = look
        self.note = words_label("", "quiet")
        self.list = PressList(look, title, PICTURE)
        self.list.pressed_on.connect(self.pressed_on)
        self.body.addWidget(self.note)
        self.body.addWidget(self.list, stretch=1)
        self.note.setText(look("copies.looking").words)

    def show_copies(self, copies: Sequence[Kept]) -> None:
        """Show these copies, the newest first."""
        self.note.setText(self._look("copies.press" if copies else "copies.none").words)
        self.list.show_lines([self._line(one) for one in copies])

    def _line(self, one: Kept) -> Line:
        look, where = self._look, "outside" if one.is_outside else "here"
        state = look("copies.sound" if one.is_sound else "copies.damaged").words
        about = look(
            "copies.about",
            where=look(f"copies.{where}").words,
            size=f"{one.copy.size / 1e6:,.1f}",
            state=state,
        )
        if one.is_ahead:
            about = look("copies.ahead", about=about.words)
        picture = "usb" if one.is_outside else "computer"
        return Line(one, when_words(look, one.copy.made), about.words, picture)


def when_words(look: Look, made: datetime) -> str:
    """When a copy was made, in the time of this computer."""
    here = made.astimezone()
    day, time = date_words(here.date()), time_words(here.time())
    return look("copies.when", day=day, time=time).words
