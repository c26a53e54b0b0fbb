"""The Qt in use sends signals without harming Python."""

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    """Something that sends a signal."""

    rang = Signal(int)


def test_sending_signals_does_not_use_up_true(qapp: object) -> None:
    # PySide6 6.12.0 on Python 3.11 gives back one True too many each time, until Python aborts.
    bell = Bell()
    bell.rang.connect(lambda times: times)
    before = sys.getrefcount(True)  # noqa: FBT003 - it is True itself that is counted
    for times in range(100):
        bell.rang.emit(times)
    assert sys.getrefcount(True) > before - 50  # noqa: FBT003 - as above
