"""The call list: whom to check on, what to do, and what was done."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.calls import Call
from app.domain.dates import date_words
from app.services.all import Services
from app.services.calls import Calls
from app.ui.facilitator.call_line import CallLine
from app.ui.facilitator.fields import Scroll, words_label
from app.ui.facilitator.page import Page, PageName, Panel, button
from app.ui.facilitator.put_off_list import PutOffList
from app.ui.look import Look


class CallsPage(Page):
    """Whom to check on at the top, the oldest first, then whom to ask about a topic again.

    Under them are those whom somebody has seen to.

    A tick is kept at once, and a note of how as one types. Both can be changed.
    """

    def __init__(self, look: Look, services: Services) -> None:
        super().__init__(look, look("desk.calls").words)
        self._calls = services.calls
        self.back = button(look("calls.back").words, self._go_back)
        self.to_do = CallGroup(self, look("calls.to_do").words, look("calls.nobody").words)
        self.done = CallGroup(self, look("calls.done").words, look("calls.nobody_done").words)
        self.put_off = PutOffList(self, services.put_offs)
        self.goes_on = words_label("", "quiet")
        self.top.addWidget(self.back)
        self.body.addWidget(words_label(look("calls.about").words, "under"))
        self.body.addWidget(self.goes_on)
        scroll = Scroll()
        for group in (self.to_do, self.put_off, self.done):
            scroll.body.addWidget(group)
        scroll.body.addStretch()
        self.body.addWidget(scroll, stretch=1)
        self.refresh()

    def refresh(self) -> None:
        """Show the calls there are now."""
        self.to_do.show_calls(self._calls.to_do())
        self.put_off.refresh()
        self.done.show_calls(self._calls.done())
        self.goes_on.setText(when_deleted(self.look, "calls.goes_on", self._calls))

    def tick(self, line: CallLine, done: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Keep that this was done, or that it is to do after all."""
        self.save_now()
        ids = line.call.ids
        act = partial(self._calls.tick, ids, line.how.text())
        kept = self.attempt(act if done else partial(self._calls.untick, ids))
        if not kept and line.call in (*self._calls.to_do(), *self._calls.done()):
            line.show_ticked(ticked=not done)
            return  # what was typed beside it stays
        self.refresh()
        lines = (*self.to_do.lines, *self.done.lines)
        (lines[0].box if lines else self.back).setFocus()

    def note(self, line: CallLine, how: str) -> None:
        """Keep how it is done, before the tick and after it."""
        self.save_soon(
            f"call {line.call.ids[0]}", partial(self._calls.note, line.call.ids, how)
        )

    def _go_back(self) -> None:
        self.asked_for_page.emit(PageName.TODAY, None)


class CallGroup(Panel):
    """Some calls under a heading, or a line that says there are none."""

    def __init__(self, page: CallsPage, title: str, nobody: str) -> None:
        super().__init__(title)
        self._page = page
        self._nobody = nobody
        self.lines: list[CallLine] = []
        self._shown: list[QWidget] = []

    def show_calls(self, calls: Sequence[Call]) -> None:
        """Show these calls in place of the ones before."""
        for part in self._shown:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.lines = [self._line(call) for call in calls]
        self._shown = [*self.lines] or [words_label(self._nobody, "quiet")]
        for part in self._shown:
            self.body.addWidget(part)

    def _line(self, call: Call) -> CallLine:
        line = CallLine(self._page.look, call)
        line.ticked.connect(partial(self._page.tick, line))
        line.noted.connect(partial(self._page.note, line))
        return line


def when_deleted(look: Look, name: str, calls: Calls, none: str = "") -> str:
    """Say when the next are deleted; ``none`` while nothing is kept."""
    day = calls.next_go_on()
    if day is None:
        return none
    if day <= date.today():
        return look("calls.goes_soon").words
    return look(name, date=date_words(day)).words
