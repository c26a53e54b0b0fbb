"""What to do first on a new board."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.ui.facilitator.page import PageName, Panel, button
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 64
STEPS = {"meeting": PageName.PLAN, "people": PageName.PEOPLE, "hand_over": None}
"""What to do, in order, and the page to do it on."""


class StartPanel(Panel):
    """The first things to do, each with the way there."""

    asked_for_page = Signal(object)  # a PageName

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.body.setSpacing(18)
        for step, page in STEPS.items():
            phrase = look(f"today.start_{step}")
            words = QLabel(phrase.words, wordWrap=True)
            row = QHBoxLayout()
            row.setSpacing(18)
            row.addWidget(PictureLabel(look.pictures, phrase.picture, PICTURE))
            row.addWidget(words, stretch=1)
            if page is not None:
                go = button(
                    look(f"today.go_{step}").words,
                    partial(self.asked_for_page.emit, page),
                    "main" if page is PageName.PLAN else "",
                )
                go.setAccessibleDescription(phrase.words)
                row.addWidget(go)
            self.body.addLayout(row)
        self.body.addStretch()
