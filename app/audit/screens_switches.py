"""The screens that only people with switches meet, or who rest the pointer on things."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.phrase import Phrase
from app.domain.profiles import Access
from app.domain.views import Answer
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.by_letters import OPEN
from app.ui.member.learn_switch import LearnScreen
from app.ui.member.new_member import NewMemberScreen
from app.ui.member.own_words import OwnWordsScreen
from app.ui.member.screen import Frame, Screen
from app.ui.parts.letter_board import LetterBoard
from app.ui.parts.switch_names import Switch

WRITTEN = "The bus never stops for me."
LAST_GROUP = 4


def _frame(next_words: str = "move.next") -> Frame:
    return Frame(Where("Mary-Anne Louise", "avatar_09", 4, 6), next_words)


def _board(screen: OwnWordsScreen) -> LetterBoard:
    if screen.letters is None:
        raise TypeError("no letters to write with")
    return screen.letters.board


def _by_switches(look: Look) -> Look:
    return look if look.is_scanned else replace(look, access=Access.ONE_SWITCH)


def writing(look: Look) -> OwnWordsScreen:
    """Letters under what is written so far, to a long question."""
    title = Phrase("What would make health checks better for you and for others?", "doctor")
    screen = OwnWordsScreen(_by_switches(look), title, Answer(words=WRITTEN), _frame())
    screen.go_to(OPEN)
    return screen


def one_group(look: Look) -> Screen:
    """The letters of the largest group."""
    screen = writing(look)
    _board(screen).grid.tiles[LAST_GROUP].click()
    return screen


def signs(look: Look) -> Screen:
    """Numbers and signs."""
    screen = writing(look)
    _board(screen).pills["signs"].click()
    return screen


def capitals(look: Look) -> Screen:
    """The next letter will be a big one."""
    screen = writing(look)
    _board(screen).pills["big"].click()
    return screen


def name_by_letters(look: Look) -> Screen:
    """The name of someone new."""
    faces = [Phrase(f"Face {number}", f"avatar_{number:02}") for number in range(1, 41)]
    screen = NewMemberScreen(_by_switches(look), faces, "Bartholomew")
    screen.go_to(OPEN)
    return screen


def before_letters(look: Look) -> Screen:
    """A box to type in, with the way to the letters."""
    screen = writing(look)
    screen.go_back()
    return screen


def learn(look: Look, heard: str = "", told: str = "switch.now") -> Screen:
    """Which switch is yours?"""
    return LearnScreen(_by_switches(look), Switch.STEP, heard, told, _frame("switch.keep"))


SWITCHES: dict[str, Callable[[Look], Screen]] = {
    "write with letters": writing,
    "letters of a group": one_group,
    "numbers and signs": signs,
    "big letters": capitals,
    "name by letters": name_by_letters,
    "own words by switches": before_letters,
    "learn a switch": learn,
    "learn a switch, felt": lambda look: learn(look, "pad:12"),
    "learn a switch, refused": lambda look: learn(look, told="switch.not_this"),
}
