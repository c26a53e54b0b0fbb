"""Ask again kindly: the short list of whom a facilitator could ask something once more."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal

from app.domain.asking_again import AskedAgain, Suggestion
from app.domain.views import View
from app.services.asking_again import AskingAgain
from app.ui.facilitator.page import Page, PageName, Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.view_aside import AgainAct, Aside, Beside, suggested, waits
from app.ui.facilitator.wrapped_words import WrappedWords

WIDTH = 352
NOT_YET = "not yet"


class AgainPanel(Panel):
    """Whom one could ask again and why, and who will be asked at their next visit."""

    changed = Signal()
    opened = Signal()

    def __init__(self, page: Page, asking: AskingAgain) -> None:
        look = page.look
        super().__init__(look("asking.open").words)
        self._page = page
        self._look = look
        self._asking = asking
        self._looked_at: UUID | str | None = NOT_YET
        self._suggested: list[Suggestion] = []
        self.setFixedWidth(WIDTH)
        self.top.addWidget(button(look("desk.close").words, self.hide, "link"))
        self.toggle = button("", self._turn)
        self.body.addWidget(WrappedWords(look("asking.about").words, "quiet"))
        self.list = ScrolledRows(look("asking.open").words, gap=10)
        self.body.addWidget(self.list, stretch=1)
        self.hide()

    def beside(self, views: Sequence[View], meeting_id: UUID | None) -> Beside:
        """What there is to tell beside these views; the list is of one meeting, or of all."""
        if self._looked_at != meeting_id:
            self._looked_at = meeting_id
            self._suggested = self._asking.suggestions(meeting_id)
            self._show()
        ids = {view.id for view in views}
        by_view = {one.view_id: one for one in self._suggested if one.view_id in ids}
        return Beside(by_view, self._asking.asked(views))

    def look_again(self) -> None:
        """Look for whom to ask again the next time, whatever was looked at before."""
        self._looked_at = NOT_YET

    def act(self, act: AgainAct, about: object) -> None:
        """Do what was pressed here or on a card."""
        if isinstance(about, Suggestion):
            question = about.question
            if act is AgainAct.WRITE:
                self._page.asked_for_page.emit(PageName.PLAN, question.topic_id)
                return
            ask = partial(self._asking.ask, about.member_id, question.id)
            self._page.attempt(ask)
        elif isinstance(about, AskedAgain):
            stop = partial(self._asking.do_not_ask, about.member_id, about.question_id)
            self._page.attempt(stop)
        self.look_again()
        self.changed.emit()

    def _turn(self) -> None:
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self.opened.emit()

    def _show(self) -> None:
        look = self._look
        rows: list[Aside] = [suggested(look, one) for one in self._suggested]
        rows += [waits(look, one) for one in self._asking.waiting()]
        for row in rows:
            row.acted.connect(self.act)
        nobody = WrappedWords(look("asking.nobody").words, "quiet")
        self.list.show_rows(rows or [nobody])
        count = len(self._suggested)
        name = "asking.open_count" if count else "asking.open"
        self.toggle.setText(look(name, count=count).words)
