"""In which order a light goes over a member's screen."""

from enum import IntEnum

from PySide6.QtWidgets import QAbstractButton

from app.domain.phrase import Phrase
from app.ui.member.screen import Screen
from app.ui.parts.bar_button import BarButton
from app.ui.parts.more_button import MoreButton
from app.ui.parts.sound_button import SoundButton
from app.ui.parts.tools import ToolButton


class Turn(IntEnum):
    """What comes when, so that the usual way through a screen is short."""

    MAIN = 0
    MORE = 1
    NEXT = 2
    BACK = 3
    PILL = 4
    BAR = 5
    HEAR = 6


def in_turn(screen: Screen) -> list[QAbstractButton]:
    """Everything that can be pressed now: main choices, ways on and back, and then the rest.

    Within each of these it is the order in which they are read. While a screen goes on with
    something, such as a recording, there is only the button that ends it.
    """
    if screen.goes_on is not None:
        return [screen.goes_on]
    bars = set(screen.bars())
    ready = [
        one
        for one in screen.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled()
    ]
    return sorted(ready, key=lambda one: _turn(screen, one, in_bar=one in bars))


def said_of(button: QAbstractButton) -> Phrase:
    """What is said when the light comes to a button."""
    phrase = getattr(button, "phrase", None)
    if isinstance(phrase, Phrase) and phrase.words:
        return phrase
    return Phrase(button.accessibleName())


def _turn(screen: Screen, button: QAbstractButton, *, in_bar: bool) -> Turn:
    if button is screen.next:
        return Turn.NEXT
    if button is screen.bottom.back:
        return Turn.BACK
    if in_bar:
        return Turn.BAR
    if isinstance(button, SoundButton):
        return Turn.HEAR
    if isinstance(button, MoreButton):
        return Turn.MORE
    is_pill = isinstance(button, BarButton) and button.property("kind") == "pill"
    return Turn.PILL if is_pill and not isinstance(button, ToolButton) else Turn.MAIN
