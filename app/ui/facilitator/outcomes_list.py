"""The outcomes to choose from."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.outcomes import Outcome
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

WIDTH = 206
BESIDE_WORDS = 26
"""What the edges and the scroll bar of the list take."""


class OutcomeItem(QWidget):
    """One outcome in the list: its topic, what it says so far, and when it is due."""

    def __init__(self, look: Look, outcome: Outcome, *, late: bool) -> None:
        super().__init__()
        state = look(f"outcomes.short_{outcome.state}").words
        self.labels = [WrappedWords(outcome.topic.words, "strong"), WrappedWords(state)]
        if outcome.due is not None:
            name = "outcomes.late" if late else "outcomes.due_by"
            words = look(name, date=short_date(outcome.due)).words
            self.labels.append(WrappedWords(words, "late" if late else "quiet"))
        if not outcome.lines:
            self.labels.append(WrappedWords(look("outcomes.no_lines").words, "late"))
        views, letters = outcome.own_views, outcome.letters
        counts = look("outcomes.counts", views=views, letters=letters)
        if len(outcome.view_ids) > views:
            others = len(outcome.view_ids) - views
            counts = look("outcomes.counts_others", views=views, others=others, letters=letters)
        self.labels.append(WrappedWords(counts.words, "quiet"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 6, 6, 8)
        lines.setSpacing(0)
        for label in self.labels:
            lines.addWidget(label)

    @property
    def aloud(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(label.words for label in self.labels)


class OutcomeList(QListWidget):
    """Every outcome, the newest first; what is late says so."""

    picked = Signal(object)  # the id of an outcome

    def __init__(self, look: Look, is_late: Callable[[Outcome], bool]) -> None:
        super().__init__()
        self._look = look
        self._is_late = is_late
        self.marked: UUID | None = None
        self.setAccessibleName(look("desk.outcomes").words)
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._pick)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show these outcomes in place of the ones before."""
        with QSignalBlocker(self):
            self.clear()
            for outcome in outcomes:
                item = QListWidgetItem()
                item.setData(Qt.ItemDataRole.UserRole, outcome.id)
                self.addItem(item)
                self._fill(item, outcome)
        if self.marked is not None:
            self.mark(self.marked)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show one of them as it is now."""
        item = self._item(outcome.id)
        if item is not None:
            self._fill(item, outcome)

    def mark(self, outcome_id: UUID) -> None:
        """Show which outcome is being written."""
        self.marked = outcome_id
        item = self._item(outcome_id)
        if item is not None and item is not self.currentItem():
            with QSignalBlocker(self):
                self.setCurrentItem(item)

    def _item(self, outcome_id: UUID) -> QListWidgetItem | None:
        items = (self.item(place) for place in range(self.count()))
        return next(
            (item for item in items if item.data(Qt.ItemDataRole.UserRole) == outcome_id), None
        )

    def _fill(self, item: QListWidgetItem, outcome: Outcome) -> None:
        made = OutcomeItem(self._look, outcome, late=self._is_late(outcome))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, made.aloud)
        self.setItemWidget(item, made)
        width = WIDTH - BESIDE_WORDS
        item.setSizeHint(QSize(width, made.heightForWidth(width)))

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.marked = item.data(Qt.ItemDataRole.UserRole)
            self.picked.emit(self.marked)
