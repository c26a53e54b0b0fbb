"""The tab about the passphrase on the practice board, whose passphrase everybody knows."""

from app.opened import OpenBoard
from app.storage.store import Store
from app.ui.facilitator.keeping_tab import PassphraseTab
from app.ui.facilitator.page import PageName
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.window import Window
from tests.conftest import TODAY
from tests.ui.fit import settle
from tests.ui.reading import all_words


def test_the_practice_board_says_why_its_passphrase_stays(
    window: Window, stage: Stage, look: Look, store: Store
) -> None:
    board = OpenBoard(window, store, stage, look, lambda: TODAY)
    board.show_desk()
    board.desk.open(PageName.KEEPING, "passphrase")
    settle()
    tab = board.desk.page.tabs.shown
    assert isinstance(tab, PassphraseTab)
    assert tab.passphrase is None
    assert tab.code is None
    assert "Its passphrase stands on its screen, so it cannot be changed." in all_words()
    assert tab.lock.after.isVisible()
    board.close()
