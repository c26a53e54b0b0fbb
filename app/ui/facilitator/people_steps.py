"""The six steps of one person, over what helps them."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors.store import Gone
from app.domain.needs import Adjustment, FlagCategory, Subset
from app.domain.needs_steps import MemberSteps, NeedStep
from app.services.needs_steps import NeedsSteps
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.step_marks import state_mark, state_words, why
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 24
MARK = 16


class StepPart(QFrame):
    """One step: its picture, its word, and a mark that tells by its shape how far it is."""

    def __init__(self, look: Look, step: NeedStep) -> None:
        super().__init__()
        self._look = look
        self._step = step
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        phrase = look(f"steps.{step}")
        self.mark = QLabel()
        self.words = QLabel(phrase.words)
        self.words.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 4, 3, 4)
        row.setSpacing(4)
        row.addWidget(PictureLabel(look.pictures, phrase.picture, PICTURE))
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.mark)

    def show_state(self, member: MemberSteps) -> None:
        """Show how far the step is with this person."""
        words = state_words(self._look, member, self._step)
        state = member.steps[self._step].state
        self.mark.setPixmap(state_mark(self._look, state, MARK, self.devicePixelRatio()))
        self.setAccessibleName(words)
        self.setToolTip(words)


class StepsStrip(QWidget):
    """The six steps in one row, and under them what to do next."""

    def __init__(self, look: Look, steps: NeedsSteps, member_id: UUID) -> None:
        super().__init__()
        self._look = look
        self._steps = steps
        self._member_id = member_id
        self.setAccessibleName(look("steps.strip").words)
        self.parts = {step: StepPart(look, step) for step in NeedStep}
        self.next = words_label("", "quiet")
        row = QHBoxLayout()
        row.setSpacing(4)
        for part in self.parts.values():
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.next)

    def refresh(self) -> None:
        """Show how the steps stand now; someone who was just removed stays as they were."""
        try:
            member = self._steps.of(self._member_id)
        except Gone:
            return
        for part in self.parts.values():
            part.show_state(member)
        look, step = self._look, member.next_step
        words = look("steps.all_done").words
        if step is not None:
            words = look("steps.next", why=why(look, member, step)).words
        self.next.setText(words)

    def showEvent(self, event: QShowEvent) -> None:
        """Show how the steps stand: meanwhile more may have been said in another part."""
        super().showEvent(event)
        self.refresh()


def standard_of(look: Look, line: Adjustment | None) -> QLabel:
    """The categories of a need in the two standards, as quiet words beside it."""
    category = line.category if line else FlagCategory.BESPOKE
    subset = line.subset if line else Subset.NONE
    flag = look(f"standards.flag_{category}").words
    group = look(f"standards.group_{subset}").words
    name = "standards.flag_alone" if subset is Subset.NONE else "standards.line"
    return words_label(look(name, flag=flag, group=group).words, "quiet")
