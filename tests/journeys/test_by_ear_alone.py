"""A whole visit with the words on the screen covered: only what is said tells what to press."""

from functools import partial

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.phrase import Phrase
from app.domain.profiles import Reading
from app.opened import OpenBoard
from app.ui.member.stage import Stage
from app.ui.parts.sound_button import SoundButton
from app.ui.window import Window
from tests.journeys.hands import Hand, mouse
from tests.ui.fit import settle
from tests.ui.member.screens import OF_THE_BOARD, SCREENS
from tests.ui.pressing import visible

VISIT = (
    "Kofi",
    "Good",
    "Next",  # how I am
    "Next",  # what helps me
)
ANSWERS = {
    "How do you want to do this?": ("Now", "Next"),
    "Do you want to give your name?": ("My facilitator can know it is me", "Next"),
    "Do you know what this is about?": ("Yes", "Next"),
    "I do not know": ("I do not know", "Next"),
    "Who helped you answer?": ("I did it on my own", "Next"),
    "Is this right?": ("Yes", "Yes, save it"),
    "Only my facilitator": ("Only my facilitator", "Yes, save it"),
}
"""What is pressed when something is heard; else *Next* is."""
GOODBYE = ("I have finished", "Next", "Good", "Next", "Back to the start")


class Listener:
    """Someone who cannot read: they hear what is said, and see what is marked meanwhile."""

    def __init__(self, stage: Stage, hand: Hand) -> None:
        self._stage = stage
        self._hand = hand
        self._heard: list[tuple[str, list[QAbstractButton]]] = []
        stage.reader.wants_said.connect(self._hear)

    def press(self, *wanted: str) -> None:
        """Press what is marked while these words are said, each on the screen it is on."""
        for words in wanted:
            self._listen()
            while words not in [said for said, _ in self._heard]:
                self._press("More", words)
                self._listen()
            self._press(words, words)

    def go_on_to(self, words: str) -> None:
        """Press Next until these words are heard."""
        while not self.hears(words):
            self.press("Next")

    def hears(self, words: str) -> bool:
        """Tell whether this is said on the screen that is here now."""
        return words in self.told()

    def told(self) -> list[str]:
        """Everything that is said on the screen that is here now."""
        self._listen()
        return [said for said, _ in self._heard]

    def _press(self, begins: str, wanted: str) -> None:
        found = [marked for said, marked in self._heard if said.startswith(begins)]
        told = [said for said, _ in self._heard]
        assert found, f"{wanted!r} is never said, only {told}"
        assert len(found[-1]) == 1, f"{wanted!r} marks {len(found[-1])} places to press"
        self._hand(found[-1][0])
        settle()

    def _listen(self) -> None:
        settle()
        assert self._stage.screen is not None
        self._heard.clear()
        self._hand(self._stage.screen.read)
        self._stage.reader.be_quiet()

    def _hear(self, phrases: list[Phrase], _private: bool) -> None:  # noqa: FBT001 - a signal's value
        screen = self._stage.screen
        if screen is None:
            return
        for phrase in phrases:
            screen.mark(phrase)
            buttons = screen.findChildren(QAbstractButton)
            marked = [one for one in buttons if one.property("said") == "true"]
            self._heard.append((without_number(phrase), marked))
        screen.mark(None)


def without_number(phrase: Phrase) -> str:
    """What is said, without the number before an answer."""
    number, _, rest = phrase.aloud.partition(". ")
    return rest if number.isdigit() else phrase.aloud


@pytest.mark.usefixtures("unhurried")
@pytest.mark.parametrize(
    "name", ["Going to hospital", "Going to the dentist", "Voting and our meetings"]
)
def test_a_member_can_finish_a_visit_by_ear_alone(
    window: Window, board: OpenBoard, name: str
) -> None:
    """In private, sorting cards, giving dots, talking, drawing, and choosing."""
    listener = Listener(board.stage, mouse(window))
    listener.press(*VISIT, name, "Next")
    while "We saved what you said." not in (told := listener.told()):
        heard = next((words for words in ANSWERS if words in told), None)
        listener.press(*(ANSWERS[heard] if heard else ("Next",)))
    listener.go_on_to("Pick a topic")
    listener.press(*GOODBYE)
    assert listener.hears("Hello! Who is here?")
    kofi = next(one for one in board.services.people.members() if one.name == "Kofi")
    topics = board.services.topics.asking()
    progress = board.services.topics.progress(kofi.id, topics)
    topic = next(one.id for one in topics if one.phrase.words == name)
    assert progress[topic].is_finished


def test_whatever_can_be_pressed_is_said_on_every_screen(stage: Stage) -> None:
    """Small buttons that say an answer have no words of their own to read."""
    for name in (name for name in SCREENS if name not in OF_THE_BOARD):
        stage.show(partial(SCREENS[name], stage.look), nothing, nothing)
        screen = stage.screen
        assert screen is not None
        settle()
        said = {phrase.words for phrase in [*screen.reading(), *screen.ways()]}
        for button in visible():
            has_words = not isinstance(button, SoundButton) and button is not screen.read
            if has_words and button.isEnabled() and shows_words(button):
                assert button.accessibleName() in said, name


def nothing() -> None:
    """Do nothing."""


def shows_words(button: QAbstractButton) -> bool:
    labels = [one for one in button.findChildren(QWidget) if one.property("text")]
    return bool(button.text() or labels)


@pytest.mark.usefixtures("unhurried")
def test_a_reader_who_hears_everything_by_itself_hears_the_next_cards_too(
    window: Window, board: OpenBoard
) -> None:
    said: list[list[str]] = []
    board.stage.reader.wants_said.connect(
        lambda phrases, _: said.append([one.words for one in phrases])
    )
    hand = mouse(window)
    automatic = next(
        one
        for one in board.services.people.members()
        if one.voice.reading is Reading.EVERYTHING
    )
    board.arrival.arrived.emit(automatic.id)
    settle()
    while not (more := [one for one in visible() if one.accessibleName().startswith("More")]):
        hand(next(one for one in visible() if one.accessibleName() in ("Next", "Carry on")))
    said.clear()
    hand(more[0])
    assert len(said) == 1
