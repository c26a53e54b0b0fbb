"""A pause from dwelling: the pointer may rest anywhere."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.look import Look
from app.ui.member.screen import Screen
from app.ui.parts.dwell_button import DwellButton
from app.ui.window import PAUSES


class DwellPause(QObject):
    """Begins and ends with its button on the bar, or with F9 or Pause on a keyboard.

    It goes on from screen to screen, and ends when somebody else comes.
    """

    turned = Signal()  # it has begun, or ended
    says = Signal(object)  # the Phrase that tells which

    def __init__(self, parent: QObject, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._button: DwellButton | None = None
        self.is_on = False

    def like(self, look: Look) -> None:
        """Be there as someone likes it: what they change does not end their pause."""
        self._look = look
        self.is_on = self.is_on and bool(look.presses.dwell_ms)

    def end(self) -> None:
        """End, for somebody else comes: they begin without a pause."""
        self.is_on = False

    def take(self, screen: Screen | None) -> None:
        """Show on this screen whether it is on."""
        self._button = screen.bottom.dwell if screen is not None else None
        if self._button is not None:
            self._button.clicked.connect(lambda _checked=False: self.turn())
            self._show()

    def lets(self, thing: QWidget) -> bool:
        """Whether this can be pressed by resting on it."""
        return not self.is_on or thing is self._button

    def turn(self) -> None:
        """Begin, or end."""
        self.is_on = not self.is_on
        self._show()
        self.turned.emit()
        self.says.emit(self._look("dwell.is_paused" if self.is_on else "dwell.is_on"))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys that are for this."""
        if not isinstance(event, QKeyEvent) or event.key() not in PAUSES:
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.turn()
        return True

    def _show(self) -> None:
        if self._button is not None:
            self._button.show_paused(paused=self.is_on)
