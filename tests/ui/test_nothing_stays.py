"""What is closed is gone: nothing of a page or a window stays in memory."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QTabWidget
from shiboken6 import isValid

from app.at_desk import AtDesk
from app.services.all import Services
from app.speech.speaker import Speaker
from app.storage.store import Store
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import PageName
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.voice import give_voice
from app.ui.window import Window
from tests.ui.fit import settle

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing")


@pytest.fixture
def desk(window: Window, stage: Stage, look: Look, services: Services, store: Store) -> Desk:
    """Return the desk of the practice board, on show."""
    made = AtDesk(look, services, stage, store, window).make()
    window.show_screen(made)
    return made


def widgets_after(desk: Desk, name: PageName) -> int:
    """How many widgets there are once all of a page was looked at and left again."""
    desk.open(name)
    settle()
    for tabs in desk.findChildren(QTabWidget):
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            settle()
    desk.open(PageName.BOARD)
    forget_what_went()
    return len(QApplication.allWidgets())


def forget_what_went() -> None:
    """Let go of everything that nothing needs any more."""
    QThreadPool.globalInstance().waitForDone()
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def test_a_page_that_was_left_leaves_no_widget(desk: Desk) -> None:
    once = {name: widgets_after(desk, name) for name in PageName}
    again = {name: widgets_after(desk, name) for name in PageName}
    most = max(once.values())
    assert {name: count for name, count in again.items() if count > most} == {}


def test_a_window_takes_its_stage_with_it(
    qapp: QApplication, look: Look, speaker: Speaker
) -> None:
    window = Window(qapp)
    stage = Stage(window, look)
    give_voice(speaker, window, stage)
    window.deleteLater()
    forget_what_went()
    assert not isValid(stage)
