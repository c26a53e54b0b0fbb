"""In which order a member's screen is read aloud: the one in which Tab goes through it."""

from PySide6.QtWidgets import QAbstractButton

from app.domain.phrase import Phrase
from app.ui.member.screen import Screen


def spoken(screen: Screen) -> list[Phrase]:
    """All that is read aloud: what is on a screen, each pill where it stands, and the bars."""
    said, bars = list(screen.reading()), screen.bars()
    in_turn = [
        phrase.words
        for button in screen.findChildren(QAbstractButton)
        if button not in bars and button.isVisibleTo(screen)
        if isinstance(phrase := getattr(button, "phrase", None), Phrase)
    ]
    for way in screen.ways():
        after = in_turn[in_turn.index(way.words) + 1 :] if way.words in in_turn else []
        places = {phrase.words: place for place, phrase in reversed(list(enumerate(said)))}
        said.insert(next((places[one] for one in after if one in places), len(said)), way)
    return said
