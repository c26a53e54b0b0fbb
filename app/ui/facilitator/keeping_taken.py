"""What was taken away, until when it is kept, and the way to bring it back."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.taken_away import TakenAway
from app.services.taken_away import TakenAwayList
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords

LONGEST = 160
"""Of what was said, as many letters as tell which it is."""


class TakenAwayPart(Panel):
    """Each thing that was taken away, the newest first, and a search."""

    def __init__(self, page: Page, taken: TakenAwayList) -> None:
        super().__init__()
        look = page.look
        self._page = page
        self._taken = taken
        self.search = QLineEdit(placeholderText=look("desk.search").words)
        self.search.setAccessibleName(look("desk.search").words)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _typed: self.refresh())
        self.nothing = words_label("", "quiet")
        self.list = ScrolledRows(look("keeping.taken_away").words, gap=10)
        self.body.addWidget(words_label(look("taken_away.about").words))
        self.body.addWidget(words_label(look("taken_away.stays").words, "quiet"))
        self.body.addWidget(self.search)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, stretch=1)
        self.refresh()

    def refresh(self) -> None:
        """Show what is taken away now."""
        found = self._taken.all(self.search.text())
        self.list.show_rows([self._row(one) for one in found])
        nothing = "taken_away.not_found" if self.search.text().strip() else "taken_away.nothing"
        self.nothing.setText(self._page.look(nothing).words)
        self.nothing.setVisible(not found)

    def _row(self, one: TakenAway) -> QWidget:
        look = self._page.look
        what = look(f"taken_away.{one.thing}", name=_short(one.called)).words
        side = "taken_away.by_member" if one.by_member else "taken_away.by_facilitator"
        when = look(side, on=short_date(one.on), until=short_date(one.goes_on)).words
        back = button(look("taken_away.bring_back").words, partial(self._bring_back, one))
        back.setAccessibleDescription(what)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(WrappedWords(what, "strong"))
        said.addWidget(WrappedWords(when, "quiet"))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        line.addLayout(said, stretch=1)
        line.addWidget(back, alignment=Qt.AlignmentFlag.AlignVCenter)
        return row

    def _bring_back(self, one: TakenAway) -> None:
        if self._page.attempt(partial(self._taken.bring_back, one)):
            self.refresh()
            self.search.setFocus()


def _short(called: str) -> str:
    """What something was called, on one or two lines."""
    words = " ".join(called.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
