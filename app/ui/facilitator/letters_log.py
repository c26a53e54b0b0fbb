"""Writing down what became of the letters that are ticked."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.dates import date_from
from app.domain.letter_log import LetterStep
from app.ui.facilitator.date_fields import DateField
from app.ui.facilitator.page import Page, button

DAY_WIDTH = 190
STEPS = (LetterStep.POSTED, LetterStep.GIVEN, LetterStep.RETURNED)
"""What happens to many letters on one day."""


class DayField(DateField):
    """The day on which something happened: today while it is empty."""

    def __init__(self, page: Page) -> None:
        label = page.look("letters.on_day").words
        super().__init__(page, label, None, lambda _day: None, in_full=False)
        self.field.setPlaceholderText(page.look("letters.today").words)
        self.setFixedWidth(DAY_WIDTH)

    @property
    def day(self) -> date | None:
        """The day that is typed, if there is one. Raises DateNotUnderstood."""
        words = self.field.text()
        return date_from(words) if words.strip() else None


class LogBar(QWidget):
    """*Posted*, *Handed over* and *Came back*, and on which day."""

    happened = Signal(object)  # a LetterStep

    def __init__(self, page: Page) -> None:
        super().__init__()
        look = page.look
        self.buttons: dict[LetterStep, QPushButton] = {}
        self.day = DayField(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for step in STEPS:
            made = button(look(f"letters.do_{step}").words, partial(self.happened.emit, step))
            row.addWidget(made)
            self.buttons[step] = made
        row.addStretch()
        on = QLabel(look("letters.on_day").words)
        on.setBuddy(self.day)
        row.addWidget(on)
        row.addWidget(self.day)

    def can_write(self, *, can: bool) -> None:
        """Let something be written down, or not while there is no letter."""
        for one in self.buttons.values():
            one.setEnabled(can)
