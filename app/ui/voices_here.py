"""The voices of this computer, for every page that lets people choose one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.speech.errors import CannotSpeak
from app.speech.voices import Voice, voices_here
from app.ui.jobs import Job


class VoicesHere(QObject):
    """Asks the computer for its voices once, away from the screen, and remembers them.

    ``all`` is None until they are known. Where they could not be found, the next to ask tries
    again.
    """

    found = Signal()

    def __init__(
        self,
        find: Callable[[], Sequence[Voice]] = voices_here,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._asked = False
        self.failed = False  # to find them, the last time
        self.all: Sequence[Voice] | None = None

    def ask(self) -> None:
        """Find the voices, unless that was asked for before; ``found`` follows."""
        if self._asked:
            return
        self._asked = True
        find = self._find  # the work holds this alone, for its owner may be gone before it
        job = Job(lambda _report: find(), self)
        job.done.connect(self._keep)
        job.failed.connect(self._go_without)
        job.start()

    def _keep(self, voices: Sequence[Voice]) -> None:
        self.failed = False
        self.all = voices
        self.found.emit()

    def _go_without(self, error: Exception) -> None:
        if not isinstance(error, CannotSpeak):
            raise error
        self._asked = False  # so that the next page asks again
        self.failed = True
        self.found.emit()
