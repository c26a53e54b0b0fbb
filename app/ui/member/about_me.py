"""A member's About me card on the screen: what is on it, and what they can do with it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.domain.about_me import AboutCard, CardPart
from app.domain.begun import Form
from app.domain.calls import Reason
from app.domain.flow import Flow
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.views import Answer
from app.services.all import Services
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.begun import BegunHere
from app.ui.member.needs_asking import NOT_KEPT
from app.ui.member.needs_cards import Reply
from app.ui.member.needs_screens import keep_screen
from app.ui.member.own_words import OwnWordsScreen, Writes
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.read_through import read_through
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

    What is on it is about one person, so its sound is never left on the disk. What is typed
    and not kept yet is there again whenever one comes back to it.
    """

    left = Signal()

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._about_me = services.about_me
        self._helps = services.helps
        self._visits = services.visits
        self._member = member
        self._do = Do.PRINT
        self._begun = BegunHere(stage, services.begun, Form.ABOUT_ME, member.id)
        self._draft: str | None = None
        self._keep: Reply | None = None

    @property
    def holds(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._draft is not None

    def keep(self) -> None:
        """Keep what was typed and is not on the disk yet."""
        self._begun.keep()

    def start(self) -> None:
        """Show what is on the card."""
        card = self._about_me.card(self._member.id)
        self._read(Flow(shown_on_screens(self._stage.look, card)))

    def _frame(self, step: int = 0, steps: int = 0) -> Frame:
        return Frame(Where(self._member.name, self._member.face, step, steps))

    def _read(self, parts: Flow[Shown]) -> None:
        def make() -> Screen:
            shown = parts.page
            frame = self._frame(parts.place + 1, len(parts.pages) + 1)
            return RowsScreen(self._stage.look, shown.title, shown.rows, frame)

        read_through(self._stage, parts, make, self.left.emit, self._ask)

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
            self._change()
        elif self._stage.attempt(lambda: self._visits.ask_for(self._member.id, Reason.CARD)):
            self._end("about_me.on_paper")

    @property
    def _may_keep(self) -> bool:
        return self._helps.may_keep(self._member.id)

    def _change(self) -> None:
        """Let them write; before that ask whether we may keep it, after a no."""
        if self._may_keep:
            self._stage.show(self._write, self._ask, self._save, private=True)
        else:
            self._keep = None
            self._ask_to_keep()

    def _ask_to_keep(self) -> None:
        self._stage.show(self._may_we_keep, self._ask, self._after_keep)

    def _may_we_keep(self) -> Screen:
        screen = keep_screen(self._stage.look, self._keep, self._frame())
        screen.picked.connect(self._say_keep)
        return screen

    def _say_keep(self, picked: tuple[Reply, ...]) -> None:
        self._keep = picked[0]

    def _after_keep(self) -> None:
        if self._keep is Reply.YES:
            self._stage.show(self._write, self._ask_to_keep, self._save, private=True)
        else:
            self._draft = None
            self._ask()

    @property
    def _words(self) -> str:
        """What is typed, or else what is kept."""
        if self._draft is not None:
            return self._draft
        begun = self._begun.typed()
        return begun["words"] if begun else self._about_me.unhelpful(self._member.id)

    def _write(self) -> Screen:
        where = Where(self._member.name, self._member.face)
        stop_words = "rest.stop_words" if self._may_keep else NOT_KEPT
        frame = Frame(where, "move.save_it", stop_words=stop_words)
        screen = unhelpful_screen(self._stage.look, self._words, frame)
        screen.answered.connect(self._keep_words)
        return screen

    def _keep_words(self, answer: Answer) -> None:
        self._draft = answer.words
        if self._may_keep:
            self._begun.change({"words": answer.words, "is_begun": True})

    def _save(self) -> None:
        words = self._words

        def keep() -> None:
            self._about_me.say_unhelpful(self._member.id, words)

        if self._stage.attempt(keep):
            self._begun.is_saved()
            self._draft = None
            self._end("about_me.saved" if words.strip() else "about_me.emptied")

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
