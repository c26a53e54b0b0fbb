"""How large things are on the glass of the screen that the window is on."""

from math import isfinite

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QScreen

from app.system.measured_screens import MeasuredScreens
from app.ui.look import MOST_PX
from app.ui.theme import USUAL_PX_PER_MM
from app.ui.window import Window

INCH = 25.4
LEAST, MOST = 2.0, 12.0
"""Logical pixels in a millimetre: what lies beyond is a mistake of the screen."""
LEAST_HEIGHT = 720
"""How tall a window is in which buttons of MOST_PX fit."""


class Glass(QObject):
    """Knows how many logical pixels are a millimetre: as measured here, or as the screen says.

    What a screen says of itself is often wrong, so it can be measured with a bank card. It is
    kept for this screen with as many dots as it has now; ``changed`` is sent when the window
    goes to another one, or this one changes, or the window is taller or less tall.
    """

    changed = Signal()

    def __init__(self, window: Window, measured: MeasuredScreens) -> None:
        super().__init__(window)
        self._window = window
        self._measured = measured
        self._screen: QScreen | None = None
        self._now = (0.0, 0)
        self._take_screen()
        window.winId()  # so that it has a handle, which tells of its screen
        handle = window.windowHandle()
        handle.screenChanged.connect(self._take_screen)
        handle.heightChanged.connect(self._look_again)

    @property
    def px_per_mm(self) -> float:
        """Logical pixels in a millimetre of this screen."""
        dots = self._measured.of(name_of(self._window.screen()))
        if dots is not None and is_sane(dots / self._ratio):
            return dots / self._ratio
        return self.said_by_screen

    @property
    def is_measured(self) -> bool:
        """Whether someone measured this screen."""
        return self._measured.of(name_of(self._window.screen())) is not None

    @property
    def said_by_screen(self) -> float:
        """The same as the screen itself says, or the usual where that cannot be."""
        said = self._window.screen().physicalDotsPerInch() / INCH
        return said if is_sane(said) else USUAL_PX_PER_MM

    @property
    def most_px(self) -> int:
        """As tall as a button may be in a window of this height."""
        return MOST_PX * max(LEAST_HEIGHT, self._window.height()) // LEAST_HEIGHT

    def keep(self, px_per_mm: float | None) -> None:
        """Keep what was measured on this screen; None goes by what it says of itself again.

        Raises DiskTrouble where it cannot be kept.
        """
        dots = None if px_per_mm is None else px_per_mm * self._ratio
        self._measured.keep(name_of(self._window.screen()), dots)
        self._look_again()

    @property
    def _ratio(self) -> float:
        return self._window.screen().devicePixelRatio()

    def _take_screen(self) -> None:
        """Watch the screen that the window is on now, and no other."""
        if self._screen is not None:
            self._screen.physicalDotsPerInchChanged.disconnect(self._look_again)
        self._screen = self._window.screen()
        self._screen.physicalDotsPerInchChanged.connect(self._look_again)
        self._look_again()

    def _look_again(self) -> None:
        now = (self.px_per_mm, self.most_px)
        if now != self._now:
            self._now = now
            self.changed.emit()


def is_sane(px_per_mm: float) -> bool:
    """Whether a screen can have so many logical pixels in a millimetre."""
    return isfinite(px_per_mm) and LEAST <= px_per_mm <= MOST


def name_of(screen: QScreen) -> str:
    """What a screen is known by: what it calls itself, and how many dots it has."""
    size = screen.size() * screen.devicePixelRatio()
    named = (screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name())
    known = " ".join(part for part in named if part)
    return f"{known} {size.width()}x{size.height()}".strip()
