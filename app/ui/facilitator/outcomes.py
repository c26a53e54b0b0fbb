"""The page where a facilitator writes what the board did about what members said."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from app.domain.easy_read import Finding
from app.domain.outcomes import Outcome
from app.domain.people import Facilitator, Member
from app.domain.views import OLDEST_FIRST, ViewFilter, ViewState
from app.services.all import Services
from app.services.removals import Thing
from app.ui.facilitator.fields import Scroll
from app.ui.facilitator.outcomes_editor import OutcomeEditor
from app.ui.facilitator.outcomes_hints import OutcomeHints
from app.ui.facilitator.outcomes_list import OutcomeList
from app.ui.facilitator.outcomes_preview import LetterPreview
from app.ui.facilitator.outcomes_whole import WholeLetter
from app.ui.facilitator.page import Page, PageName, button
from app.ui.facilitator.read_by import ReadByPanel
from app.ui.facilitator.writing_checking import Checking
from app.ui.facilitator.writing_desk import WritingDesk
from app.ui.look import Look


class OutcomesPage(Page):
    """The outcomes, the one being written, and the letter it makes.

    Everything is saved as one types.
    """

    def __init__(self, look: Look, services: Services) -> None:
        super().__init__(look, look("desk.outcomes").words)
        self._services = services
        self.outcome: Outcome | None = None
        self.list = OutcomeList(look, services.outcomes.is_late)
        self.editor = OutcomeEditor(look)
        self.desk = WritingDesk(self, services.easy_read)
        self.scrolled = Scroll()
        self.preview = LetterPreview(look)
        self.whole = WholeLetter(look)
        self.checking = Checking(lambda ids: services.letters.stops(ids[0]), self)
        self.read_by = ReadByPanel(self, services.read_throughs, services.begun, self._people)
        self.new = button(look("outcomes.new").words, self._go_to_waiting)
        self.nothing = QLabel(look("outcomes.none").words, wordWrap=True)
        self._lay_out()
        self._connect()
        self.refresh()

    def show_what(self, what: object) -> None:
        """Show an outcome by its id, or begin one that answers these views."""
        if isinstance(what, UUID):
            self._open(what)
        elif isinstance(what, tuple):
            self._begin([view_id for view_id in what if isinstance(view_id, UUID)])

    def refresh(self) -> None:
        """Show the outcomes as they are now, and stay at the one being written."""
        outcomes = self._services.outcomes.all()
        self.list.show_outcomes(outcomes)
        ids = [outcome.id for outcome in outcomes]
        self.outcome = None
        if ids:
            marked = self.list.marked
            self._open(marked if marked is not None and marked in ids else ids[0])
        for part in (self.list, self.desk, self.read_by):
            part.setVisible(bool(ids))
        self.preview.setHidden(not ids or self.read_by.is_open)
        if not ids:
            self.whole.show_findings([])
        self.nothing.setVisible(not ids)

    def save_now(self) -> None:
        """Save everything, with a date that was typed and not left yet."""
        self.editor.settle()
        super().save_now()

    def _lay_out(self) -> None:
        self.top.addWidget(self.new)
        self.scrolled.body.setContentsMargins(0, 0, 0, 0)
        self.scrolled.body.addWidget(self.editor)
        column = QVBoxLayout(self.desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.scrolled, stretch=1)
        column.addWidget(self.desk.foot)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.list)
        columns.addWidget(self.desk, stretch=15)
        right = QVBoxLayout()
        right.addWidget(self.preview, stretch=1)
        right.addWidget(self.whole)
        right.addWidget(self.read_by)
        columns.addLayout(right, stretch=7)
        whole = QVBoxLayout()
        whole.addWidget(self.nothing, alignment=Qt.AlignmentFlag.AlignTop)
        whole.addLayout(columns, stretch=1)
        self.body.addLayout(whole, stretch=1)

    def _connect(self) -> None:
        self.list.picked.connect(self._pick)
        self.editor.changed.connect(self._save_soon)
        self.editor.removed.connect(self._remove)
        self.desk.checked.connect(self.preview.hold_for)
        self.desk.came_to.connect(self.scrolled.follow)
        self.desk.watch(tuple(self.editor.groups.values()), self.editor.steps)
        self.read_by.opened.connect(self.preview.setHidden)
        self.checking.found.connect(self.whole.show_findings)
        self.whole.changed.connect(self.preview.hold_whole_for)
        self.whole.left.connect(self._leave)
        self.preview.asked_for_letters.connect(self._make_letters)

    def _pick(self, outcome_id: UUID) -> None:
        if self.outcome is None or self.outcome.id != outcome_id:
            self.save_now()
            self._open(outcome_id)

    def _open(self, outcome_id: UUID) -> None:
        self.attempt(partial(self._show, outcome_id))

    def _show(self, outcome_id: UUID) -> None:
        outcome = self._services.outcomes.outcome(outcome_id)
        self.outcome = outcome
        self.list.mark(outcome.id)
        self.editor.show_outcome(outcome)
        self._show_views(outcome)
        self._preview()
        self.desk.look_again()
        self.scrolled.verticalScrollBar().setValue(0)

    def _show_views(self, outcome: Outcome) -> None:
        views = self._services.views
        self._hints = OutcomeHints(self.look, self._services, outcome.topic_id)
        self.editor.said.told = self._hints.in_view
        wanted = ViewFilter(topic_id=outcome.topic_id, state=ViewState.WAITING)
        waiting = views.find(wanted, order=OLDEST_FIRST)
        self.editor.said.show_views(views.with_ids(list(outcome.view_ids)), waiting)

    def _begin(self, view_ids: Sequence[UUID]) -> None:
        found = {view.id: view for view in self._services.views.with_ids(view_ids)}
        views = [found[view_id] for view_id in view_ids if view_id in found]
        if not views:
            return
        topic = views[0].topic
        same = [view.id for view in views if view.topic_id == views[0].topic_id]
        begun = self._services.outcomes.begin(views[0].topic_id, same)
        self.list.mark(begun.id)
        self.refresh()
        if len(same) < len(views):
            left = len(views) - len(same)
            words = self.look("outcomes.left_out", topic=topic.words, count=left)
            self.tell(words.words)

    def _people(self) -> tuple[list[Member], list[Facilitator]]:
        return self._services.people.members(), self._services.senders.all()

    def _save_soon(self) -> None:
        self.save_soon("outcome", self._save)

    def _save(self) -> None:
        if self.outcome is not None:
            self.outcome = self.editor.value(self.outcome)
            self._services.outcomes.save(self.outcome)
            self.list.show_outcome(self.outcome)
            self._preview()

    def _preview(self) -> None:
        if self.outcome is not None:
            self.editor.hint(self._hints.in_lines(self.outcome))
            letter = self._services.letters.preview(self.outcome.id)
            self.preview.show_letter(letter, can_make=bool(self.outcome.lines))
            self.read_by.show_outcome(self.outcome)
            self.checking.look_at([self.outcome.id])

    def _leave(self, sentence: str, finding: Finding, because: str) -> None:
        leave = partial(self._services.easy_read.leave, sentence, finding, because)
        if self.attempt(leave):
            self._preview()

    def _remove(self) -> None:
        if self.outcome is not None:
            self.remove(Thing.OUTCOME, self.outcome.id, self.outcome.topic.words)

    def _make_letters(self) -> None:
        if self.outcome is not None:
            self.asked_for_page.emit(PageName.LETTERS, self.outcome.id)

    def _go_to_waiting(self) -> None:
        self.asked_for_page.emit(PageName.VIEWS, ViewFilter(state=ViewState.WAITING))
