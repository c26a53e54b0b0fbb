"""How many people do not know what happened yet, and the way to tell them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.telling import ToTell
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.jobs import Job
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 36


class TellPanel(Panel):
    """One line that is there whenever there may be someone.

    Looking through all letters may take a while: it is done away from the screen.
    """

    asked_to_tell = Signal()

    def __init__(self, look: Look, who: Callable[[], Sequence[ToTell]]) -> None:
        super().__init__()
        self._look = look
        self._who = who
        phrase = look("today.tell")
        self.body.setContentsMargins(16, 6, 10, 6)
        self.words = WrappedWords(phrase.words, "strong")
        self.go = button(look("today.go_tell").words, self.asked_to_tell.emit)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(PictureLabel(look.pictures, phrase.picture, PICTURE))
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.go)
        self.body.addLayout(row)

    def refresh(self) -> None:
        """Look again who must be told."""
        job = Job(lambda _report: self._who(), self)
        job.done.connect(self.show_who)
        job.failed.connect(self._rise)
        job.start()

    def show_who(self, who: Sequence[ToTell]) -> None:
        """Show how many people there are to tell, and how many letters that takes."""
        people = len({one.member_id for one in who})
        to_make = sum(one.needs_letter for one in who)
        words = self._look("today.all_told").words
        if who:
            words = self._look(
                "today.tell_people",
                people=self._look(
                    "desk.person" if people == 1 else "desk.people_count", count=people
                ).words,
                make=to_make,
                give=len(who) - to_make,
            ).words
            self.show()  # even with no meeting
        self.words.show_words(words)
        self.go.setEnabled(bool(who))
        self.go.setAccessibleDescription(words)

    def _rise(self, error: Exception) -> None:
        raise error
