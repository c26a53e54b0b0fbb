"""What is due to go: look through it, let it go, or keep it longer for a reason."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.due import Due
from app.services.all import Services
from app.ui.facilitator.due_one import DueOne
from app.ui.facilitator.due_times import TimesPanel
from app.ui.facilitator.fields import Scroll, words_label
from app.ui.facilitator.page import Page
from app.ui.facilitator.thing_list import Line, ThingList
from app.ui.look import Look

SIDE_WIDTH = 520


class DuePart(QWidget):
    """The list at the left; at the right the one that is chosen, and the times."""

    def __init__(self, page: Page, services: Services) -> None:
        super().__init__()
        look = page.look
        self._look = look
        self._due = services.due_list
        self.nothing = words_label(look("due.nothing").words, "strong")
        self.list = ThingList(look, look("due.list").words)
        self.one = DueOne(page, services.due_list, services.keep_times)
        self.times = TimesPanel(page, services.keep_times)
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.one.done.connect(self._show)
        self.times.changed.connect(self._show)
        self._show()

    def refresh(self) -> None:
        """Show what is due now."""
        self.times.refresh()
        self._show()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(words_label(self._look("due.note").words, "quiet"))
        left.addWidget(self.nothing)
        left.addWidget(self.list, stretch=1)
        side = Scroll()
        side.setFixedWidth(SIDE_WIDTH)
        side.body.addWidget(self.one)
        side.body.addWidget(self.times)
        side.body.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, stretch=1)
        row.addWidget(side)

    def _show(self) -> None:
        """Show the list as it is now, with nothing chosen that is not there any more."""
        due = self._due.due()
        lines = [_line(self._look, one) for one in (*due, *self._due.kept_longer())]
        self.nothing.setVisible(not due)
        self.list.show_lines(lines)
        self.list.setEnabled(bool(lines))
        self.one.show_due(None)

    def _choose(self, one: Due) -> None:
        self.one.show_due(one)


def _line(look: Look, one: Due) -> Line:
    day = one.until or one.since
    under = look(
        "due.kept_until" if one.until else "due.under",
        count=f"{one.count:,}",
        date=short_date(day),
    )
    return Line(one, look(f"due.kind_{one.kind}", about=one.about).words, under.words)
