"""How a benchmark answers whatever a member's screen asks."""

from PySide6.QtWidgets import QPlainTextEdit

from app.ui.member.pick import PickScreen
from app.ui.member.said import Right, SaidScreen
from app.ui.member.screen import Screen


def answer(screen: Screen) -> None:
    """Choose the first answer, say yes to what was said, and type where there is a field."""
    if isinstance(screen, SaidScreen):
        screen.choices[Right.YES].click()
    elif isinstance(screen, PickScreen) and not screen.chosen and screen.cards:
        next(iter(screen.cards.values())).click()
    else:
        for field in screen.findChildren(QPlainTextEdit):
            field.setPlainText("More buses, please.")
