"""A member's About me card on the screen: what is on it, and what they can do with it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.domain.about_me import AboutCard, CardPart
from app.domain.flow import Flow
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.views import Answer
from app.services.all import Services
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.own_words import OwnWordsScreen, Writes
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage


class Do(StrEnum):
    """What can be done with the card."""

    PRINT = "print"
    CHANGE = "change"
    FINISHED = "finished"


@dataclass(frozen=True)
class Shown:
    """One screen of the card."""

    title: Phrase
    rows: tuple[Phrase, ...]


class AboutMeVisit(QObject):
    """Shows the card part by part, then asks what to do with it.

    What is on it is about one person, so its sound is never left on the disk.
    """

    left = Signal()

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._about_me = services.about_me
        self._visits = services.visits
        self._member = member
        self._do = Do.PRINT
        self._words = ""

    def start(self) -> None:
        """Show what is on the card."""
        card = self._about_me.card(self._member.id)
        self._read(Flow(shown_on_screens(self._stage.look, card)))

    def _frame(self, next_words: str = "move.next", step: int = 0, steps: int = 0) -> Frame:
        return Frame(Where(self._member.name, self._member.face, step, steps), next_words)

    def _read(self, parts: Flow[Shown]) -> None:
        def back() -> None:
            if parts.is_first:
                self.left.emit()
            else:
                parts.back()
                self._read(parts)

        def on() -> None:
            if parts.is_last:
                self._ask()
            else:
                parts.on()
                self._read(parts)

        def make() -> Screen:
            shown = parts.page
            frame = self._frame(step=parts.place + 1, steps=len(parts.pages) + 1)
            return RowsScreen(self._stage.look, shown.title, shown.rows, frame)

        self._stage.show(make, back, on, private=True)

    def _ask(self) -> None:
        self._stage.show(self._what_to_do, self.start, self._go)

    def _what_to_do(self) -> Screen:
        screen = what_to_do_screen(self._stage.look, self._do, self._frame())
        screen.picked.connect(self._keep_do)
        return screen

    def _keep_do(self, picked: tuple[Do, ...]) -> None:
        self._do = picked[0]

    def _go(self) -> None:
        if self._do is Do.FINISHED:
            self.left.emit()
        elif self._do is Do.CHANGE:
            self._words = self._about_me.unhelpful(self._member.id)
            self._stage.show(self._write, self._ask, self._save, private=True)
        elif self._stage.attempt(lambda: self._visits.ask_for_card(self._member.id)):
            self._end("about_me.on_paper")

    def _write(self) -> Screen:
        frame = self._frame("move.save_it")
        screen = unhelpful_screen(self._stage.look, self._words, frame)
        screen.answered.connect(self._keep_words)
        return screen

    def _keep_words(self, answer: Answer) -> None:
        self._words = answer.words

    def _save(self) -> None:
        def keep() -> None:
            self._about_me.say_unhelpful(self._member.id, self._words)

        if self._stage.attempt(keep):
            self._end("about_me.saved")

    def _end(self, told: str) -> None:
        """Say what was done, where one may do something else or finish."""
        self._do = Do.FINISHED
        self._ask()
        self._stage.tell(self._stage.look(told))


def shown_on_screens(look: Look, card: AboutCard) -> tuple[Shown, ...]:
    """The card as screens: who it is and how they talk, and then each part."""
    who = Phrase(look("about_me.title").words, card.face)
    rows = [Phrase(words, card.face) for words in (card.name, *(one.words for one in card.who))]
    rows += [row for part in card.talk for row in _shown(part).rows]
    parts = [_shown(part) for part in (*card.inside, *card.reach)]
    return (Shown(who, tuple(rows)), *parts)


def _shown(part: CardPart) -> Shown:
    """A part with its own picture beside what has none."""
    heading = Phrase(part.heading.words, part.heading.picture)
    rows = [Phrase(line.words, line.picture or heading.picture) for line in part.lines]
    return Shown(heading, tuple(rows))


def what_to_do_screen(look: Look, chosen: Do, frame: Frame) -> PickScreen:
    """What to do with the card."""
    cards = {one: look(f"about_me.{one}") for one in Do}
    picking = Picking(cards, chosen=(chosen,))
    return PickScreen(look, look("about_me.do"), picking, frame)


def unhelpful_screen(look: Look, words: str, frame: Frame) -> OwnWordsScreen:
    """The box in which a member writes what does not help them."""
    title = look("about_me.ask_unhelpful")
    return OwnWordsScreen(look, title, Answer(words=words), frame, Writes.CARD)
