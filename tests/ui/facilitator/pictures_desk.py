"""The desk open at its pictures, and what people do there."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.pictures import PictureSet
from app.services.all import Services
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.pictures import PicturesPage
from app.ui.facilitator.pictures_bring import BringPart
from app.ui.facilitator.pictures_set import SetPart
from app.ui.look import Look
from app.ui.pictures import Pictures
from app.ui.window import Window
from app.wording.catalogue import Catalogue


def look_of(services: Services) -> Look:
    """The look of an open board, with the pictures it brought."""
    return Look(Catalogue(), Pictures(services.album.library, services.album))


def open_desk(window: Window, services: Services) -> Desk:
    """Open the desk at its pictures."""
    look = look_of(services)
    makers = {
        PageName.TODAY: lambda: Page(look, "Today"),
        PageName.PICTURES: lambda: PicturesPage(look, services),
    }
    desk = Desk(look, "Elmshire", services.removals, makers)
    window.show_screen(desk)
    desk.open(PageName.PICTURES)
    return desk


def page_of(desk: Desk) -> PicturesPage:
    """The page with the pictures."""
    assert isinstance(desk.page, PicturesPage)
    return desk.page


def look_at(qtbot: QtBot, page: PicturesPage, source: Path) -> BringPart:
    """Choose a file or folder and wait for what is asked about it."""
    before = page.part
    page.look_at(source)
    qtbot.waitUntil(lambda: page.part is not before)
    assert isinstance(page.part, BringPart)
    return page.part


def bring_in(qtbot: QtBot, form: BringPart) -> PictureSet:
    """Bring in what the form is about, and wait until it is there."""
    with qtbot.waitSignal(form.brought_in) as brought:
        form.bring.click()
    assert brought.args is not None
    made: PictureSet = brought.args[0]
    return made


def bring(qtbot: QtBot, page: PicturesPage, source: Path) -> SetPart:
    """Bring a whole file or folder in, and return the new set on show."""
    bring_in(qtbot, look_at(qtbot, page, source))
    return set_on_show(page)


def set_on_show(page: PicturesPage) -> SetPart:
    """The set at the right."""
    assert isinstance(page.part, SetPart)
    return page.part
