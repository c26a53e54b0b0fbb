"""Python looks for what nobody needs any more in the thread of the screens alone."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Tidying(QObject):
    """Takes from Python when and where it looks, and does so now and then.

    By itself Python looks in whichever thread is making something. Where it finds an object of
    Qt there, Qt takes a lock of its own and then waits for Python, while the screens have
    Python and wait for that lock: the app stood still for ever.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._now_and_then = QTimer(self, interval=EVERY_MS)
        self._now_and_then.timeout.connect(tidy)
        self._now_and_then.start()


def tidy() -> None:
    """Look as far back as Python would by now."""
    waiting, most = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if waiting[generation] > most[generation]:
            gc.collect(generation)
            return
