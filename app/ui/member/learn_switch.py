"""A member shows which switch is theirs, by pressing it."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.profiles import ScreenProfile
from app.ui.look import Look
from app.ui.member.cover import CoverScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.parts.switch_ear import SwitchEar
from app.ui.parts.switch_names import KEPT_IN, Switch, switch_words, switches_to_learn


class LearnScreen(CoverScreen):
    """Asks for a switch, and tells what was felt. *Next* is shut until then."""

    def __init__(self, look: Look, switch: Switch, heard: str, told: str, frame: Frame) -> None:
        name = "choose" if switch is Switch.CHOOSE else "step"
        lines = [look(told)]
        if heard:
            words = switch_words(look, heard).words
            lines = [look("switch.felt", switch=words), look("switch.once_more")]
        super().__init__(look, look(f"switch.title_{name}"), lines, frame)
        self.next.setEnabled(bool(heard))


class LearnSwitch(QObject):
    """Asks for each switch of a member in turn; pressing one twice keeps it.

    Nothing is timed. The second press shows that it works, and lets whoever has nothing but
    that switch do this alone. ``learned`` gives what changes in their ScreenProfile, once
    all are known; ``left`` means that all stays as it is.
    """

    learned = Signal(dict)
    left = Signal()

    def __init__(self, stage: Stage, profile: ScreenProfile, frame: Frame = Frame()) -> None:
        super().__init__()
        self._stage = stage
        self._frame = Frame(frame.where, "switch.keep")
        self._wanted = list(switches_to_learn(profile.access))
        self._found: dict[Switch, str] = {}
        self._heard = ""
        self._screen: Screen | None = None
        self._ear = SwitchEar(stage.window)
        self._ear.heard.connect(self._hear)
        self._ear.refused.connect(lambda: self._ask("switch.not_this"))
        self._ear.left.connect(self._leave)
        stage.window.showed.connect(self._notice)

    def start(self) -> None:
        """Ask for the first switch."""
        self._found.clear()
        self._heard = ""
        self._ask("switch.now")

    @property
    def _switch(self) -> Switch:
        return self._wanted[len(self._found)]

    def _ask(self, told: str) -> None:
        """Show what is asked, or what was felt, and hear the next press."""
        switch, heard = self._switch, self._heard

        def make() -> Screen:
            look, frame = self._stage.look, self._frame
            self._screen = LearnScreen(look, switch, heard, told, frame)
            return self._screen

        self._stage.show(make, self._leave, self._keep)

    def _hear(self, name: str) -> None:
        if name in self._found.values():
            self._heard = ""
            self._ask("switch.other_one")
        elif name == self._heard:
            self._keep()
        else:
            self._heard = name
            self._ask("switch.now")

    def _keep(self) -> None:
        self._found[self._switch] = self._heard
        self._heard = ""
        if len(self._found) < len(self._wanted):
            self._ask("switch.now")
            return
        self._ear.rest()
        self.learned.emit({KEPT_IN[one]: name for one, name in self._found.items()})

    def _leave(self) -> None:
        self._ear.rest()
        self.left.emit()

    def _notice(self, screen: object) -> None:
        """Hear nothing where something else is shown, such as a break."""
        self._ear.rest()
        if screen is self._screen and screen is not None:
            QTimer.singleShot(0, self, self._listen)

    def _listen(self) -> None:
        """Hear presses before all else that takes them on this screen."""
        if self._screen is not None and self._stage.screen is self._screen:
            self._ear.listen()
