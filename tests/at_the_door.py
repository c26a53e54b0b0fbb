"""Opening a board as people do, at the door of the app."""

from pytestqt.qtbot import QtBot

from app.beginning import Beginning
from app.ui.parts.words_label import WordsLabel
from app.ui.unlock import UnlockScreen


def unlock(qtbot: QtBot, beginning: Beginning, secret: str) -> None:
    """Type a passphrase or a password at the door, and wait for what comes."""
    door = beginning.stage.screen
    assert isinstance(door, UnlockScreen)
    door.field.setText(secret)
    door.next.click()
    qtbot.waitUntil(
        lambda: beginning.stage.screen is not door or door.next.isEnabled(), timeout=20000
    )


def shown(beginning: Beginning) -> str:
    """All the words on the screen."""
    assert beginning.stage.screen is not None
    return " ".join(label.text() for label in beginning.stage.screen.findChildren(WordsLabel))
