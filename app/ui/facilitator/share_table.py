"""Everyone on the board and their six steps, as a table."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from app.domain.needs_steps import MemberSteps, NeedStep, StepState
from app.ui.facilitator.step_marks import in_its_colours, state_icon, state_words
from app.ui.look import Look

MARK = 18
FACE = 30
ROW_HEIGHT = 38
NAME_WIDTH = 132
READ_ALOUD = Qt.ItemDataRole.AccessibleTextRole


class StepsTable(QTableWidget):
    """A row for each person: the arrow keys, or a press, choose one."""

    chosen = Signal(object)  # a MemberSteps

    def __init__(self, look: Look) -> None:
        super().__init__(0, len(NeedStep) + 1)
        self._look = look
        self.members: list[MemberSteps] = []
        self.setAccessibleName(look("share.steps").words)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(FACE, FACE))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names = [look("steps.member").words, *(look(f"steps.{one}").words for one in NeedStep)]
        self.setHorizontalHeaderLabels(names)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        heads.setMinimumSectionSize(20)
        self.setColumnWidth(0, NAME_WIDTH)
        self.currentCellChanged.connect(lambda row, *_rest: self._choose(row))

    def show_members(self, members: Sequence[MemberSteps]) -> None:
        """Show these people, with the same one chosen as before if they are still there."""
        row = self.currentRow()
        before = self.members[row].member_id if 0 <= row < len(self.members) else None
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.members = list(members)
        self.setRowCount(len(self.members))
        ratio = self.devicePixelRatio()
        marks = {state: state_icon(self._look, state, MARK, ratio) for state in StepState}
        for place, member in enumerate(self.members):
            self._fill(place, member, marks)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        ids = [one.member_id for one in self.members]
        place = ids.index(before) if before in ids else 0
        if self.members:
            self.setCurrentCell(place, 0)
            self._choose(place)

    def _fill(self, place: int, member: MemberSteps, marks: Mapping[StepState, QIcon]) -> None:
        look, ratio = self._look, self.devicePixelRatio()
        face = look.pictures.icon(member.face, FACE, ratio)
        shown = in_its_colours(face.pixmap(QSize(FACE, FACE), ratio))
        name = QTableWidgetItem(shown, member.name)
        self.setItem(place, 0, name)
        for column, step in enumerate(NeedStep, start=1):
            state = member.steps[step].state
            words = look(f"steps.state_{state}").words
            cell = QTableWidgetItem(marks[state], words)
            said = state_words(look, member, step)
            cell.setData(READ_ALOUD, f"{member.name}. {said}")
            cell.setToolTip(said)
            self.setItem(place, column, cell)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.members):
            self.chosen.emit(self.members[row])
