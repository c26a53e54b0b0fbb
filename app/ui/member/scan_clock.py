"""The time for which a light rests on a thing."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.parts.scan_light import Sign


class ScanClock(QObject):
    """Ends once, after a rest; no time runs while the voice speaks or the light is stopped.

    Where the end of a rest chooses something, what shows is told in good time: halfway
    through it is about to be chosen. After the voice the whole rest begins anew.
    """

    ended = Signal()
    changed = Signal(object)  # the Sign to show

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_held = False
        self.is_stopped = False
        self._wanted_ms: int | None = None
        self._chooses = self._in_any_case = False
        self._is_half_over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    @property
    def runs(self) -> bool:
        """Whether time is running."""
        return self._timer.isActive()

    def rest(
        self, how_long_ms: int, *, chooses: bool = False, in_any_case: bool = False
    ) -> None:
        """Rest for so long from now on. What stops the voice need not wait for it."""
        self._wanted_ms = how_long_ms
        self._chooses, self._in_any_case = chooses, in_any_case
        self._begin()

    def forget(self) -> None:
        """Let nothing end."""
        self._wanted_ms = None
        self._chooses = False
        self._begin()

    def hold(self) -> None:
        """Let no time run: the voice speaks."""
        if not self.is_held:
            self.is_held = True
            self._begin()

    def let_go(self) -> None:
        """Let time run again."""
        if self.is_held:
            self.is_held = False
            self._begin()

    def stop(self, *, stopped: bool) -> None:
        """Let no time run until it is started again."""
        if stopped is not self.is_stopped:
            self.is_stopped = stopped
            self._begin()

    def end_now(self) -> None:
        """Let the time that is running be up at once."""
        while self.runs:
            self._timer.stop()
            if self._tick():
                return

    def _begin(self) -> None:
        self._timer.stop()
        self._is_half_over = False
        waits = self.is_stopped or (self.is_held and not self._in_any_case)
        if self._wanted_ms is not None and not waits:
            self._timer.start(self._wanted_ms // 2 if self._chooses else self._wanted_ms)
        self._show()

    def _tick(self) -> bool:
        """Come to the second half of what chooses, or end; tell whether it was the end."""
        if self._chooses and not self._is_half_over and self._wanted_ms is not None:
            self._is_half_over = True
            self._timer.start(self._wanted_ms - self._wanted_ms // 2)
            self._show()
            return False
        self._wanted_ms = None
        self.ended.emit()
        return True

    def _show(self) -> None:
        if self.is_stopped:
            self.changed.emit(Sign.STOPPED)
        elif self._chooses:
            self.changed.emit(Sign.CHOOSES if self._is_half_over else Sign.WAITS)
        else:
            self.changed.emit(Sign.HERE)
