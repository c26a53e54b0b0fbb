"""How long views have waited, told in plain ages."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.views import LATE_AFTER_DAYS, WAITING_AGES
from app.services.views import COUNTED
from app.ui.facilitator.page import button
from app.ui.look import Look


class AgeBar(QWidget):
    """How many views wait for so long or longer, each with the way to them."""

    asked = Signal(int)  # a number of days

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.ways: dict[int, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for days in WAITING_AGES:
            way = button("", partial(self.asked.emit, days), "link")
            row.addWidget(way)
            self.ways[days] = way
        row.addStretch()

    def show_counts(self, counts: Mapping[int, int]) -> None:
        """Show the ages that some views have."""
        for days, way in self.ways.items():
            count = counts.get(days, 0)
            number = f"{count:,}" if count < COUNTED else f"{COUNTED:,}+"
            blanks = {"days": days, "count": number}
            way.setText(self._look("views.waiting_age", **blanks).words)
            way.setAccessibleName(self._look("views.waiting_age_name", **blanks).words)
            way.setVisible(count > 0)


class AgeHeading(QLabel):
    """The heading over the views of one age."""

    def __init__(self, look: Look, age: int) -> None:
        name = "views.age_heading" if age else "views.age_heading_new"
        super().__init__(look(name, days=age or LATE_AFTER_DAYS).words)
        self.age = age
        self.setProperty("role", "section")
