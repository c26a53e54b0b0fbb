"""The part of the tour about the computer while members use it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint

from app.ui.facilitator.board_members import MembersScreenPart
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.fields import Scroll
from app.ui.facilitator.page import PageName


def see_members_screen(desk: Desk, see: Callable[[str], None]) -> None:
    """The foot of the page Board, where one says whether the screen stays full."""
    desk.open(PageName.BOARD)
    page = desk.page
    if page is not None:
        QCoreApplication.processEvents()  # so that everything has its place
        for around in page.findChildren(Scroll):
            for part in around.findChildren(MembersScreenPart):
                top = part.mapTo(around.inside, QPoint()).y()
                around.verticalScrollBar().setValue(top)
    see("desk-while-members-use-this-computer")
