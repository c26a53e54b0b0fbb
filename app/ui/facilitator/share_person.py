"""One person's six steps in sentences, and what helps them with its two categories."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.needs import Adjustment, Need
from app.domain.needs_export import Exported
from app.domain.needs_steps import MemberSteps, NeedStep, StepState
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Page, PageName, Panel, button
from app.ui.facilitator.people_steps import standard_of
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.step_marks import state_mark, state_words, why
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

MARK = 18


class StepRow(QWidget):
    """A step, how far it is, and what to do."""

    def __init__(self, look: Look, member: MemberSteps, step: NeedStep) -> None:
        super().__init__()
        mark = QLabel()
        mark.setContentsMargins(0, 5, 0, 0)
        state = member.steps[step].state
        mark.setPixmap(state_mark(look, state, MARK, self.devicePixelRatio()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        name = look(f"steps.{step}").words
        words = words_label(look("share.step", step=name, why=why(look, member, step)).words)
        words.setAccessibleName(state_words(look, member, step))
        row.addWidget(words, stretch=1)


class PersonPanel(Panel):
    """What to do for the person who is chosen in the table: what is not done is first."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        look = page.look
        self._look = look
        self._member: MemberSteps | None = None
        self.name = words_label("", "section")
        self.open = button(look("share.open_person").words, lambda: self._open(page), "link")
        self.steps = ScrolledRows(look("share.steps").words, gap=4, to_read=True)
        self.needs = ScrolledRows(look("share.need").words, gap=6, to_read=True)
        top = QHBoxLayout()
        top.addWidget(self.name, stretch=1)
        top.addWidget(self.open)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(self.steps, stretch=3)
        columns.addWidget(self.needs, stretch=2)
        self.body.addLayout(top)
        self.body.addLayout(columns, stretch=1)

    def show_member(
        self,
        member: MemberSteps,
        lines: Mapping[str, Adjustment],
        exported: Sequence[Exported],
    ) -> None:
        """Show this person, and the days of the files that they are in."""
        look, self._member = self._look, member
        self.name.setText(look("share.of_person", name=member.name).words)
        urgent = (StepState.NOT_DONE, StepState.WAITS, StepState.DONE)
        in_order = sorted(NeedStep, key=lambda step: urgent.index(member.steps[step].state))
        self.steps.show_rows([StepRow(look, member, step) for step in in_order])
        if exported:
            told = dict.fromkeys(
                short_date(one.made_at.astimezone().date()) for one in exported
            )
            days = look("share.told_on", days=", ".join(told)).words
            self.steps.add(words_label(days, "quiet"))
        rows = [self._need(need, lines) for need in member.needs]
        nothing = words_label(look("share.no_needs").words, "quiet")
        self.needs.show_rows(rows or [nothing])

    def _need(self, need: Need, lines: Mapping[str, Adjustment]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(WrappedWords(need.phrase.words))
        column.addWidget(standard_of(self._look, lines.get(need.adjustment)))
        return made

    def _open(self, page: Page) -> None:
        if self._member is not None:
            page.asked_for_page.emit(PageName.PEOPLE, self._member.member_id)
