"""The fields for days, times and numbers on the desk."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QTimeEdit, QWidget

from app.domain.dates import date_from, date_words, short_date
from app.domain.errors.writing import DateNotUnderstood
from app.ui.facilitator.fields import line
from app.ui.facilitator.page import Page

TIME_WIDTH = 104
MARGIN = 8


class DateField(QWidget):
    """A day, typed in any way. With ``in_full`` its full words stand beside it.

    Make it ``needed`` where it may not be left empty.

    What is not a date stays in the field, and the page says so when one leaves it.
    """

    def __init__(
        self,
        page: Page,
        label: str,
        day: date | None,
        act: Callable[[date | None], object],
        *,
        in_full: bool = True,
    ) -> None:
        super().__init__()
        self._page = page
        self.needed = False
        self._act = act
        self._day = day
        self.field = line(label, short_date(day) if day else "", self._typed)
        self.words = QLabel()
        self.words.setProperty("role", "quiet")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field, 0, 0)
        layout.setColumnStretch(0, 1)
        if in_full:
            layout.addWidget(self.words, 0, 1)
            layout.setColumnStretch(1, 1)
        self.setFocusProxy(self.field)
        self.field.editingFinished.connect(self._left)
        self._say()

    def show_day(self, day: date | None) -> None:
        """Show another day, without telling anyone."""
        self._day = day
        self.field.setText(short_date(day) if day else "")
        self._say()

    def _typed(self, words: str) -> None:
        try:
            self._day = date_from(words) if words.strip() else None
        except DateNotUnderstood:
            self.words.clear()
            return
        self._say()
        self._act(self._day)

    def _left(self) -> None:
        words = self.field.text()
        if words.strip() or self.needed:
            self._page.attempt(lambda: self._check(words))

    def _check(self, words: str) -> None:
        date_from(words)

    def _say(self) -> None:
        self.words.setText(date_words(self._day) if self._day else "")


class TimeField(QTimeEdit):
    """A time of day, as people say it."""

    def __init__(self, label: str, moment: time, act: Callable[[time], object]) -> None:
        super().__init__(QTime(moment.hour, moment.minute))
        self.setAccessibleName(label)
        self.setDisplayFormat("h:mm ap")
        self.setFixedWidth(TIME_WIDTH)
        self.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
        self.timeChanged.connect(lambda picked: act(time(picked.hour(), picked.minute())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, never the time."""
        event.ignore()


class NumberField(QSpinBox):
    """A whole number."""

    def __init__(
        self, label: str, number: int, most: int, after: str, act: Callable[[int], object]
    ) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self.setFixedWidth(TIME_WIDTH)
        self.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
        self.setRange(0, most)
        self.setSuffix(after)
        self.setValue(number)
        self.valueChanged.connect(act)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, never the number."""
        event.ignore()
