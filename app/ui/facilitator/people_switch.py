"""A facilitator sets up which key or button is somebody's switch, by pressing it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.profiles import ScreenProfile
from app.ui.facilitator.page import button
from app.ui.look import Look
from app.ui.parts.switch_ear import SwitchEar
from app.ui.parts.switch_names import (
    KEPT_IN,
    Switch,
    switch_words,
    switches_to_learn,
)
from app.ui.window import Window


class SwitchLearner(QWidget):
    """Tells which switches somebody has, with a button to learn each.

    While it learns, the next press is heard instead of being typed; Esc, or a click on the
    button, ends that. ``change`` is called with the field of a profile that changed. It is
    only there for those who use switches.
    """

    def __init__(self, look: Look, profile: ScreenProfile, change: Callable[..., None]) -> None:
        super().__init__()
        self._look, self._change = look, change
        self._profile = profile
        self._learns: Switch | None = None
        self._ear: SwitchEar | None = None
        self.told = QLabel()
        self.told.setProperty("role", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.rows: dict[Switch, QWidget] = {}
        self.labels: dict[Switch, QLabel] = {}
        self.learn: dict[Switch, QPushButton] = {}
        self.usual: dict[Switch, QPushButton] = {}
        for switch in Switch:
            column.addWidget(self._row(switch))
        column.addWidget(self.told)
        self.show_profile(profile)

    def show_profile(self, profile: ScreenProfile) -> None:
        """Show the switches of this profile."""
        self._profile = profile
        wanted = switches_to_learn(profile.access)
        self.setVisible(bool(wanted))
        for switch, row in self.rows.items():
            row.setVisible(switch in wanted)
            name = getattr(profile, KEPT_IN[switch])
            words = switch_words(self._look, name).words
            does = f"people.switch_{switch.name.lower()}"
            self.labels[switch].setText(self._look(does).words + f"\n{words}")
            self.usual[switch].setVisible(bool(name))

    def hideEvent(self, event: QHideEvent) -> None:
        """Hear nothing once something else is shown."""
        super().hideEvent(event)
        self._rest()

    def _row(self, switch: Switch) -> QWidget:
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        label = QLabel()
        words = self._look("people.learn_switch").words
        learn = button(words, partial(self._begin, switch))
        usual_words = self._look("people.usual_switch").words
        usual = button(usual_words, partial(self._keep, switch, ""), "link")
        does = self._look(f"people.switch_{switch.name.lower()}").words
        learn.setAccessibleName(f"{words}: {does}")
        usual.setAccessibleName(f"{usual_words}: {does}")
        buttons.addWidget(learn)
        buttons.addStretch()
        layout.addWidget(label)
        layout.addLayout(buttons)
        layout.addWidget(usual, alignment=Qt.AlignmentFlag.AlignLeft)
        self.rows[switch], self.labels[switch] = row, label
        self.learn[switch], self.usual[switch] = learn, usual
        return row

    def _begin(self, switch: Switch) -> None:
        """Hear the next press; pressed once more, hear nothing."""
        ends = self._learns is switch
        self._rest()
        window = self.window()
        if ends or not isinstance(window, Window):
            return
        self._learns = switch
        self._ear = SwitchEar(window)
        self._ear.heard.connect(self._hear)
        self._ear.refused.connect(lambda: self._tell("people.not_this_switch"))
        self._ear.left.connect(self._rest)
        self._ear.listen()
        self._tell("people.press_switch")

    def _hear(self, name: str) -> None:
        if self._learns is None:
            return
        others = [KEPT_IN[one] for one in Switch if one is not self._learns]
        is_both = len(switches_to_learn(self._profile.access)) > 1
        if is_both and any(getattr(self._profile, one) == name for one in others):
            self._tell("people.other_switch")
            return
        self._keep(self._learns, name)

    def _keep(self, switch: Switch, name: str) -> None:
        self._rest()
        self._change(**{KEPT_IN[switch]: name})

    def _tell(self, name: str) -> None:
        self.told.setText(self._look(name).words.replace(". ", ".\n"))
        self.told.show()

    def _rest(self) -> None:
        if self._ear is not None:
            self._ear.rest()
            self._ear.deleteLater()
        self._ear = self._learns = None
        self.told.hide()
