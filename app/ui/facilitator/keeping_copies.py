"""Copies: making one, where they lie, and bringing one back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from app.domain.copies import Copy, Count, Kept
from app.services.copies import Copies
from app.ui.facilitator.fields import Scroll
from app.ui.facilitator.keeping_copies_back import BackPart
from app.ui.facilitator.keeping_copies_list import ListPanel
from app.ui.facilitator.keeping_copies_make import MakePanel, OutsidePanel
from app.ui.facilitator.page import Page
from app.ui.jobs import Job

SIDE_WIDTH = 372


class CopiesPart(QWidget):
    """The list of the copies; at its side, what makes one and where they go.

    What bringing one back would change takes the place of all that, until it is done or left.
    """

    asked_to_bring_back = Signal(object)  # a Copy

    def __init__(self, page: Page, copies: Copies) -> None:
        super().__init__()
        self._page = page
        self._copies = copies
        self.list = ListPanel(page.look)
        self.make = MakePanel(page, copies)
        self.outside = OutsidePanel(page, copies)
        self.back = BackPart(page.look)
        self._lay_out()
        self.make.made.connect(self.refresh)
        self.outside.changed.connect(self.refresh)
        self.list.pressed_on.connect(self.look_at)
        self.back.agreed.connect(self.asked_to_bring_back)
        self.back.left.connect(self._show_list)
        self.refresh()

    def refresh(self) -> None:
        """Show the copies there are now. All of each is read, so it takes a moment."""
        self.outside.refresh()
        job = Job(lambda _report: self._copies.all(), self)
        job.done.connect(self._show)
        job.failed.connect(self._page.tell_why)
        job.start()

    def look_at(self, kept: Kept) -> None:
        """Show what bringing a copy back would change."""
        if not kept.is_sound:
            return
        job = Job(lambda _report: self._copies.difference(kept.copy), self)
        job.done.connect(lambda counts: self._show_difference(kept.copy, counts))
        job.failed.connect(self._page.tell_why)
        job.start()

    def _show(self, copies: list[Kept]) -> None:
        self.list.show_copies(copies)

    def _show_difference(self, copy: Copy, counts: list[Count]) -> None:
        self._page.problem.hide()
        self.back.show_copy(copy, counts)
        self._stack.setCurrentWidget(self.back)
        self.back.bring.setFocus()

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self._all)
        self.list.list.setFocus()

    def _lay_out(self) -> None:
        side = Scroll()
        side.setFixedWidth(SIDE_WIDTH)
        side.body.setContentsMargins(0, 0, 0, 0)
        side.body.addWidget(self.make)
        side.body.addWidget(self.outside)
        side.body.addStretch()
        self._all = QWidget()
        row = QHBoxLayout(self._all)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.list, stretch=1)
        row.addWidget(side)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._all)
        self._stack.addWidget(self.back)
