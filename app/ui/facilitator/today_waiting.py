"""The views that have waited longest for an answer."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.dates import age_in_words
from app.domain.views import LATE_AFTER_DAYS, View
from app.services.views import COUNTED
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.view_words import picture_of_view, said_in_view, who_said_view
from app.ui.facilitator.views_ages import AgeBar
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 44
ROOM = (180, 86, 74, 74)
"""How tall the list may be beside none, one or more other things that need the room."""


class WaitingPanel(Panel):
    """The longest waiting views, with the way to answer each and to see them all."""

    asked_to_answer = Signal(object)  # a View
    asked_for_all = Signal()

    def __init__(self, look: Look, age_in_days: Callable[[View], int]) -> None:
        title = look("today.waiting").words
        super().__init__(title)
        self._look = look
        self._age_in_days = age_in_days
        self.all = button("", self.asked_for_all.emit, "link")
        self.ages = AgeBar(look)
        self.top.addWidget(self.ages)
        self.top.addWidget(self.all)
        self.nothing = QLabel(look("today.nothing_waits").words)
        self.nothing.setProperty("role", "quiet")
        self.list = ScrolledRows(title, gap=4)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list)

    def show_views(
        self, views: Sequence[View], count: int, by_age: Mapping[int, int] | None = None
    ) -> None:
        """Show these views; ``count`` is how many wait in all, ``by_age`` for how long."""
        self.ages.show_counts(by_age or {})
        name = "today.show_all" if count < COUNTED else "today.show_all_many"
        self.all.setText(self._look(name, count=f"{count:,}").words)
        self.all.setVisible(count > 0)
        self.nothing.setVisible(not views)
        self.list.setVisible(bool(views))
        self.list.show_rows([self._row(view) for view in views])

    def give_room(self, *others: bool) -> None:
        """Be lower while other things on the page need the room: the views scroll."""
        self.list.fit(ROOM[sum(others)])

    def _row(self, view: View) -> QWidget:
        look, days = self._look, self._age_in_days(view)
        said = WrappedWords(said_in_view(look, view))
        who = WrappedWords(who_said_view(look, view))
        who.setFixedWidth(130)
        age = QLabel(age_in_words(days))
        age.setProperty("role", "late" if days > LATE_AFTER_DAYS else "strong")
        age.setFixedWidth(96)
        answer = button(look("today.answer").words, partial(self.asked_to_answer.emit, view))
        answer.setAccessibleDescription(said.words)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        line.addWidget(PictureLabel(look.pictures, picture_of_view(view), PICTURE))
        line.addWidget(said, stretch=1)
        line.addWidget(who)
        line.addWidget(age)
        line.addWidget(answer)
        return row
