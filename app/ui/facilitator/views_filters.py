"""What narrows the views down: words typed, and four lists to choose from."""

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.dates import short_date
from app.domain.meetings import Meeting
from app.domain.topics import Topic
from app.domain.views import WAITING_AGES, ViewFilter, ViewState
from app.ui.look import Look

PAUSE_MS = 250
AGES = tuple(sorted(WAITING_AGES))

Field = TypeVar("Field", QLineEdit, QComboBox)


class Filters(QWidget):
    """Search as one types, and lists of meetings, topics, states and ages."""

    changed = Signal()

    def __init__(
        self, look: Look, meetings: Sequence[Meeting], topics: Sequence[Topic]
    ) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.meeting = self._list(
            "views.every_meeting", [(short_date(one.on), one.id) for one in meetings]
        )
        self.topic = self._list(
            "views.every_topic", [(one.phrase.words, one.id) for one in topics]
        )
        states = [(look(f"views.state_{state}").words, state) for state in ViewState]
        self.state = self._list("views.every_state", states)
        ages = [(look("views.over_days", days=days).words, days) for days in AGES]
        self.age = self._list("views.every_age", ages)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(self._wait)
        self._lay_out()

    @property
    def filter(self) -> ViewFilter:
        """Which views are wanted."""
        state = self.state.currentData()  # a list gives its enums back as plain strings
        return ViewFilter(
            text=self.search.text(),
            meeting_id=self.meeting.currentData(),
            topic_id=self.topic.currentData(),
            state=ViewState(state) if state else None,
            older_than_days=self.age.currentData() or 0,
        )

    def show_filter(self, wanted: ViewFilter) -> None:
        """Show a filter without saying that it changed."""
        with QSignalBlocker(self.search):
            self.search.setText(wanted.text)
        self._pick(self.meeting, wanted.meeting_id)
        self._pick(self.topic, wanted.topic_id)
        self._pick(self.state, wanted.state)
        self._pick(self.age, wanted.older_than_days or None)

    def show_age(self, days: int) -> None:
        """Show the views of an age, as if it had been picked."""
        self.age.setCurrentIndex(self.age.findData(days))

    def _pick(self, field: QComboBox, wanted: UUID | ViewState | int | None) -> None:
        places = [at for at in range(field.count()) if field.itemData(at) == wanted]
        with QSignalBlocker(field):
            field.setCurrentIndex(places[0] if places else 0)

    def _list(
        self, everything: str, entries: Sequence[tuple[str, UUID | ViewState | int]]
    ) -> QComboBox:
        field = QComboBox()
        field.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        field.setMinimumContentsLength(9)
        field.addItem(self._look(everything).words, None)
        for words, value in entries:
            field.addItem(words, value)
        field.currentIndexChanged.connect(self._now)
        return field

    def _wait(self) -> None:
        self._pause.start()

    def _now(self) -> None:
        self._pause.stop()
        self.changed.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addLayout(self._labelled("views.search", self.search), stretch=4)
        line.addLayout(self._labelled("views.of_meeting", self.meeting), stretch=3)
        line.addLayout(self._labelled("views.of_topic", self.topic), stretch=4)
        line.addLayout(self._labelled("views.of_state", self.state), stretch=3)
        line.addLayout(self._labelled("views.of_age", self.age), stretch=3)

    def _labelled(self, name: str, field: Field) -> QVBoxLayout:
        label = QLabel(self._look(name).words)
        label.setBuddy(field)
        field.setAccessibleName(label.text())
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(label)
        lines.addWidget(field)
        return lines
