"""Every page of the desk, on the practice board, and the pages before there is a board."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from app.audit.seen import settle
from app.ui.facilitator.bring_board import BringBoardPage
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.recovery_sheet import RecoverySheetPage
from app.ui.facilitator.set_up import SetUpPage
from app.ui.facilitator.views import ViewsPage
from app.ui.look import Look

OPENS: Mapping[str, Callable[[Look], Page]] = {
    "set up": SetUpPage,
    "bring a board": BringBoardPage,
    "recovery sheet": lambda look: RecoverySheetPage(
        look, "Elmshire Learning Disability Partnership Board", "ABCD-EFGH-JKMN-PQRS-TVWX-YZ23"
    ),
}
"""The pages that stand alone, before there is a board with a desk."""

DESK = "desk: "

PAUSE_MS, LOOKS = 50, 20
"""How long the audit waits between two looks, and how often it looks."""


def desk_states(desk: Desk, wanted: str = "") -> Iterator[str]:
    """Show one page after another, each with every tab, and say which is being shown.

    With ``wanted``, only the page of that state is opened.
    """
    for name in PageName:
        if wanted and not wanted.startswith(DESK + name):
            continue
        desk.open(name)
        wait()
        yield DESK + name
        for tabs in _tabs(desk):
            for place in range(1, tabs.count()):
                tabs.setCurrentIndex(place)
                wait()
                yield f"{DESK}{name}, {tabs.tabText(place)}"
        if isinstance(desk.page, ViewsPage):
            yield from _ways_of_views(desk.page)


def wait() -> None:
    """Let whatever was asked for be done and laid out, such as a check of what is written."""
    settle()
    for _look in range(LOOKS):
        if not _is_about_to_do():
            break
        QTest.qWait(PAUSE_MS)
    QThreadPool.globalInstance().waitForDone()
    settle()


def _is_about_to_do() -> bool:
    """Whether something waits for a pause in the typing before it begins."""
    timers = (
        timer
        for window in QApplication.topLevelWidgets()
        for timer in window.findChildren(QTimer)
    )
    return any(timer.isActive() and timer.isSingleShot() for timer in timers)


def _tabs(desk: Desk) -> list[QTabWidget]:
    found = [one for one in desk.findChildren(QTabWidget) if one.isVisible()]
    return [one for one in found if not _is_in_tabs(one)]


def _is_in_tabs(widget: QWidget) -> bool:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QTabWidget):
        around = around.parentWidget()
    return around is not None


def _ways_of_views(page: ViewsPage) -> Iterator[str]:
    ways = {
        "table": page.as_table,
        "themes": page.as_themes,
        "tallies": page.as_tallies,
    }
    for name, button in ways.items():
        button.click()
        wait()
        yield f"{DESK}{PageName.VIEWS}, as {name}"
    page.as_cards.click()
    page.again.toggle.click()
    wait()
    yield f"{DESK}{PageName.VIEWS}, to ask again"
