"""What a rule is given to measure, and what it finds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.audit.ink import Dots
from app.audit.seen import CONTROLS, name, seen
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import Page
from app.ui.look import Look
from app.ui.member.screen import Screen
from app.ui.parts.focus_ring import FocusRing
from app.ui.theme import USUAL_PX_PER_MM


@dataclass(frozen=True)
class Fault:
    """Something on a screen that does not keep to a rule."""

    rule: str
    where: str
    found: str
    wanted: str

    def __str__(self) -> str:
        """Tell it in a line."""
        return f"{self.where}: {self.found}, wanted {self.wanted}"


@dataclass(frozen=True)
class Stop:
    """One stop of the keyboard, and how the window looked there without and with a ring."""

    widget: QWidget
    place: QRect
    is_whole: bool
    without: QImage
    ring: QImage


class Shown:
    """A screen, a page of the desk, or a part of one, while it is being shown."""

    def __init__(self, root: QWidget) -> None:
        self.root = root
        self.window = root.window()
        self.stops: list[Stop] = []  # where Tab went, once that was tried

    @property
    def screen(self) -> Screen | None:
        """The member's screen, where it is one."""
        return self.root if isinstance(self.root, Screen) else None

    @property
    def look(self) -> Look | None:
        """What it is drawn with."""
        return self.root.look if isinstance(self.root, Screen | Page | Desk) else None

    @property
    def px_per_mm(self) -> float:
        """How many logical pixels a millimetre is on this computer's screen."""
        return self.look.px_per_mm if self.look else USUAL_PX_PER_MM

    @cached_property
    def seen(self) -> list[QWidget]:
        """Every widget that shows, for the rules that press nothing."""
        return seen(self.root)

    @cached_property
    def controls(self) -> list[QWidget]:
        """Everything that shows and can be used, for the rules that press nothing."""
        return [widget for widget in self.seen if isinstance(widget, CONTROLS)]

    @cached_property
    def image(self) -> QImage:
        """What was really painted, without the ring of the keyboard."""
        self.hide_ring()
        return self.grab()

    @cached_property
    def dots(self) -> Dots:
        """The dots of what was really painted."""
        return Dots(self.image)

    def grab(self) -> QImage:
        """The window as it is painted just now."""
        return self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def hide_ring(self) -> None:
        """Take the keyboard's ring away until the keyboard moves on."""
        for ring in self.window.findChildren(FocusRing):
            ring.hide()


class Measure:
    """Counts what was checked, and keeps what did not hold."""

    def __init__(self) -> None:
        self.rule = ""
        self.checks = 0
        self.faults: list[Fault] = []

    def expect(  # as in assert
        self,
        holds: bool,  # noqa: FBT001
        where: QWidget | str,
        found: object,
        wanted: object,
    ) -> None:
        """Count one check, and keep it where it does not hold."""
        self.checks += 1
        if not holds:
            told = where if isinstance(where, str) else name(where)
            self.faults.append(Fault(self.rule, told, str(found), str(wanted)))


Rule = Callable[[Shown, Measure], None]


def measure(shown: Shown, rules: Mapping[str, Rule]) -> Measure:
    """Hold a screen against these rules."""
    made = Measure()
    for title, rule in rules.items():
        made.rule = title
        rule(shown, made)
    return made
