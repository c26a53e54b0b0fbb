"""Views as a table that is put in order by pressing a heading."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.domain.dates import age_in_words, short_date
from app.domain.views import View, ViewOrder, ViewSort
from app.ui.facilitator.view_card import CardAct
from app.ui.facilitator.view_words import said_in_view, who_said_view
from app.ui.look import Look

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TOP = QModelIndex()
ROW_HEIGHT = 46
PICTURE = 34

COLUMNS = {
    "said": (ViewSort.WORDS, 290),
    "who": (ViewSort.MEMBER, 120),
    "date": (ViewSort.DATE, 160),
    "state": (None, 160),
    "topic": (ViewSort.TOPIC, 200),
    "question": (ViewSort.QUESTION, 260),
    "how": (None, 130),
    "helped": (ViewSort.HELPED, 220),
    "sees": (None, 220),
    "safety": (None, 110),
}
"""The columns in order: what each is put in order by, if it can be, and its width."""


class ViewsModel(QAbstractTableModel):
    """The views that were found, a row each. The first column has a box to choose by."""

    chosen = Signal(object, bool)  # the id of a view, and whether it is chosen
    asked_to_sort = Signal(object)  # a ViewOrder

    def __init__(self, look: Look, age_in_days: Callable[[View], int]) -> None:
        super().__init__()
        self._look = look
        self._age_in_days = age_in_days
        self._columns = list(COLUMNS)
        self._chosen: AbstractSet[UUID] = frozenset()
        self.views: list[View] = []

    def show_views(self, views: Sequence[View], chosen: AbstractSet[UUID]) -> None:
        """Show these views."""
        self.beginResetModel()
        self.views = list(views)
        self._chosen = frozenset(chosen)
        self.endResetModel()

    def mark(self, chosen: AbstractSet[UUID]) -> None:
        """Show which views are chosen."""
        self._chosen = frozenset(chosen)
        if self.views:
            last = self.index(len(self.views) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Role.CheckStateRole])

    def rowCount(self, parent: Index = TOP) -> int:
        """One row a view."""
        return 0 if parent.isValid() else len(self.views)

    def columnCount(self, parent: Index = TOP) -> int:
        """What is told of each."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """What a column tells."""
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._look(f"views.column_{self._columns[section]}").words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row is chosen by the box in its first cell."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401
        """One cell."""
        view, column = self.views[index.row()], self._columns[index.column()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._words(view, column)
        if role == Role.CheckStateRole and index.column() == 0:
            chosen = view.id in self._chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == Role.DecorationRole and column == "question":
            return self._look.pictures.icon(view.question.picture, PICTURE)
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:  # noqa: ANN401
        """Choose a view, or not, by its box."""
        if role != Role.CheckStateRole:
            return False
        chosen = Qt.CheckState(value) is Qt.CheckState.Checked
        self.chosen.emit(self.views[index.row()].id, chosen)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the views in another order: the store sorts all of them, not just these."""
        by = COLUMNS[self._columns[column]][0] if column >= 0 else None
        if by is not None:
            self.asked_to_sort.emit(ViewOrder(by, order is Qt.SortOrder.DescendingOrder))

    def _words(self, view: View, column: str) -> str:
        look = self._look
        days = age_in_words(self._age_in_days(view))
        state = "answered" if view.answered else "waiting"
        return {
            "said": said_in_view(look, view),
            "who": who_said_view(look, view),
            "date": short_date(view.given_on),
            "state": look(f"views.{state}", age=days).words,
            "topic": view.topic.words,
            "question": view.question.words,
            "how": look(f"views.how_{view.how}").words,
            "helped": look(f"views.helped_{view.helped}").words,
            "sees": look(f"views.sees_{view.sharing}").words,
            "safety": look(f"views.concern_{view.concern}").words if view.concern else "",
        }[column]


class ViewsTable(QTableView):
    """The views in rows. Space or a press on the box chooses one, Enter answers it."""

    chosen = Signal(object, bool)  # the id of a view, and whether it is chosen
    acted = Signal(object, object)  # a CardAct and a View
    asked_to_sort = Signal(object)  # a ViewOrder

    def __init__(self, look: Look, age_in_days: Callable[[View], int]) -> None:
        super().__init__()
        self.setAccessibleName(look("desk.views").words)
        self.views = ViewsModel(look, age_in_days)
        self.setModel(self.views)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(PICTURE, PICTURE))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for place, (_, width) in enumerate(COLUMNS.values()):
            self.setColumnWidth(place, width)
        self.horizontalHeader().setSortIndicator(
            list(COLUMNS).index("date"), Qt.SortOrder.DescendingOrder
        )
        self.setSortingEnabled(True)
        self.views.chosen.connect(self.chosen)
        self.views.asked_to_sort.connect(self.asked_to_sort)
        self.activated.connect(self._answer)

    def show_views(self, views: Sequence[View], chosen: AbstractSet[UUID]) -> None:
        """Show these views."""
        self.views.show_views(views, chosen)

    def mark(self, chosen: AbstractSet[UUID]) -> None:
        """Show which views are chosen."""
        self.views.mark(chosen)

    def _answer(self, index: QModelIndex) -> None:
        self.acted.emit(CardAct.ANSWER, self.views.views[index.row()])
