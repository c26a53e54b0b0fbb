"""A voice to choose, with a button to hear it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.facilitator.fields import Pick, words_label
from app.ui.facilitator.page import button
from app.ui.look import Look
from app.ui.voices_here import VoicesHere

ROOM_FOR_BAR = 30
"""Beside the names of voices, so that none is cut off when the list is open."""


class VoiceRow(QWidget):
    """The voices of this computer to choose from, after the usual one, whose id is "".

    A chosen voice that this computer does not have stays chosen, and is shown as missing.
    """

    chosen = Signal(str)  # the id of a voice
    asked_to_hear = Signal()

    def __init__(self, look: Look, voices: VoicesHere, usual: str, voice: str) -> None:
        super().__init__()
        self._look = look
        self._voices = voices
        self._usual = usual
        self.voice = voice
        self.pick: Pick[str] = Pick(look("voices.which").words, [], voice, self._choose)
        self.hear = button(look("voices.hear").words, self.asked_to_hear.emit)
        self.missing = words_label(look("voices.missing_note").words, "problem")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.pick, stretch=1)
        row.addWidget(self.hear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.missing)
        voices.found.connect(self._offer)
        self._offer()
        voices.ask()

    def _offer(self) -> None:
        here = self._voices.all
        choices = [("", self._usual), *((one.id, one.name) for one in here or ())]
        if self.voice not in dict(choices):
            why = "missing" if here is not None else "looking"
            name = "unknown" if self._voices.failed else why
            choices.append((self.voice, self._look(f"voices.{name}").words))
        self.pick.offer(choices, self.voice)
        self._explain()
        view = self.pick.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + ROOM_FOR_BAR)

    def _choose(self, voice: str) -> None:
        self.voice = voice
        self._explain()
        self.chosen.emit(voice)

    def _explain(self) -> None:
        """Say what is heard in place of a voice that is missing; show a long name whole."""
        self.pick.setToolTip(self.pick.currentText())
        here = {"", *(one.id for one in self._voices.all or ())}
        self.missing.setVisible(self._voices.all is not None and self.voice not in here)
