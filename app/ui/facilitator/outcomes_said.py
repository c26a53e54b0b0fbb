"""The views an outcome answers, and those that could be added to it."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.views import Helped, Sharing, View
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.view_words import picture_of_view, said_in_view, who_said_view
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 36
TALLEST = 190


class SaidPanel(Panel):
    """What members said, word for word. Waiting views of the same topic can be added."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        title = look("outcomes.said").words
        super().__init__(title, "said")
        self._look = look
        self.views: list[View] = []
        self.waiting: list[View] = []
        self.body.setContentsMargins(14, 8, 10, 8)
        self.add = button("", self._toggle, "link")
        self._adding = False
        self.top.addWidget(self.add)
        self.nothing = QLabel(look("outcomes.no_views").words, wordWrap=True)
        self.answered = ScrolledRows(title, gap=4)
        self.heading = QLabel(look("outcomes.could_add").words, wordWrap=True)
        self.heading.setProperty("role", "strong")
        self.others = ScrolledRows(self.heading.text(), gap=4)
        for part in (self.nothing, self.answered, self.heading, self.others):
            self.body.addWidget(part)

    @property
    def view_ids(self) -> frozenset[UUID]:
        """The views it answers."""
        return frozenset(view.id for view in self.views)

    def show_views(self, views: Sequence[View], waiting: Sequence[View]) -> None:
        """Show the views it answers; ``waiting`` are those that could be added."""
        self.views = list(views)
        self.waiting = [view for view in waiting if view.id not in self.view_ids]
        self._adding = False
        self._show()

    def _show(self) -> None:
        look = self._look
        answered = [self._row(view, "outcomes.take_off", self._take_off) for view in self.views]
        others = [self._row(view, "outcomes.put_on", self._put_on) for view in self.waiting]
        _fill(self.answered, answered)
        _fill(self.others, others)
        adding = self._adding and bool(others)
        self.nothing.setVisible(not answered)
        self.heading.setVisible(adding)
        self.others.setVisible(adding)
        name = "outcomes.hide_views" if adding else "outcomes.add_views"
        self.add.setText(look(name, count=len(others)).words)
        self.add.setVisible(bool(others))

    def _row(self, view: View, act: str, then: Callable[[View], None]) -> QWidget:
        look = self._look
        said = WrappedWords(said_in_view(look, view))
        who = who_said_view(look, view)
        if view.helped is Helped.FOR_ME:
            who = look("outcomes.for_them", who=who).words
        if view.sharing is Sharing.FACILITATOR:
            who = look("outcomes.not_to_quote", who=who).words
        name = WrappedWords(who, "quiet")
        name.setFixedWidth(96)
        press = button(look(act).words, partial(then, view), "link")
        press.setAccessibleDescription(said.words)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(PictureLabel(look.pictures, picture_of_view(view), PICTURE))
        line.addWidget(said, stretch=1)
        line.addWidget(name)
        line.addWidget(press)
        return row

    def _toggle(self) -> None:
        self._adding = not self._adding
        self._show()

    def _take_off(self, view: View) -> None:
        self.views.remove(view)
        self.waiting.insert(0, view)
        self._show()
        self.changed.emit()

    def _put_on(self, view: View) -> None:
        self.waiting.remove(view)
        self.views.append(view)
        self._show()
        self.changed.emit()


def _fill(rows: ScrolledRows, new: Sequence[QWidget]) -> None:
    """Show rows as tall as they need, up to a limit; more of them scroll."""
    rows.show_rows(new)
    rows.setVisible(bool(new))
    rows.fit(TALLEST)
