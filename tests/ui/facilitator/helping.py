"""Short ways to make the page of what helps in a test."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.helps_lists import ListsPart
from app.ui.facilitator.helps_meeting import MeetingPart
from app.ui.facilitator.helps_own import OwnLinesPart
from app.ui.look import Look


def helps_page(qtbot: QtBot, look: Look, services: Services) -> HelpsPage:
    """The page, on show."""
    page = HelpsPage(look, services, Printing(services.letters, services.album))
    qtbot.addWidget(page)
    page.resize(1040, 720)
    page.show()
    return page


def meeting_part(page: HelpsPage) -> MeetingPart:
    """What a meeting is got ready with."""
    part = page.tabs.part(0)
    assert isinstance(part, MeetingPart)
    return part


def lists_part(page: HelpsPage) -> ListsPart:
    """The lists over all needs, on show."""
    part = _shown(page, ListsPart)
    assert isinstance(part, ListsPart)
    return part


def own_part(page: HelpsPage) -> OwnLinesPart:
    """The board's own lines, on show."""
    part = _shown(page, OwnLinesPart)
    assert isinstance(part, OwnLinesPart)
    return part


def _shown(page: HelpsPage, kind: type) -> object:
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        if isinstance(page.tabs.part(place), kind):
            return page.tabs.part(place)
    return None


def write(field: QLineEdit, words: str) -> None:
    """Type words in place of what is in a field."""
    field.setText(words)
    field.textEdited.emit(words)
