"""What nobody needs is looked for in the thread of the screens, and nowhere else."""

import gc
import weakref
from threading import current_thread, main_thread

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.jobs import Job
from app.ui.tidying import Tidying


class Ring(QObject):
    """Something of Qt that holds itself, so that only a search finds that nobody needs it."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_slow_work_looks_for_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    looked: list[bool] = []

    def note(_phase: str, _about: dict[str, int]) -> None:
        looked.append(current_thread() is main_thread())

    def work(_report: object) -> int:
        return len([[number] for number in range(200_000)])  # Python would look meanwhile

    gc.callbacks.append(note)
    job = Job(work, qapp)
    with qtbot.waitSignal(job.done):
        job.start()
    QThreadPool.globalInstance().waitForDone()
    gc.callbacks.remove(note)
    assert all(looked)


def test_what_nobody_needs_goes_all_the_same(qtbot: QtBot, qapp: QApplication) -> None:
    tidies = Tidying(qapp)
    known = weakref.ref(Ring())
    kept = [[number] for number in range(10 * gc.get_threshold()[0])]  # enough to look for
    qtbot.waitUntil(lambda: known() is None, timeout=20_000)
    assert kept
    tidies.deleteLater()
