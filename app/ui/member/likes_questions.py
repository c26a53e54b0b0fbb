"""How do you like to use this? Five questions that set somebody up, each tried at once."""

from PySide6.QtCore import QObject, Signal

from app.domain.adjusting import Adjusted
from app.domain.likes import QUESTIONS, WAYS, Like, as_it_was
from app.domain.people import Member
from app.domain.what_changed import what_changed
from app.services.all import Services
from app.ui.member.bars import Where
from app.ui.member.likes_screens import (
    Undo,
    WayBack,
    how_offer_screen,
    like_screen,
    liked_screen,
)
from app.ui.member.needs_cards import Reply
from app.ui.member.pick import PickScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.trying import Trying


class LikesQuestions(QObject):
    """Offers five questions, asks them, and says what was kept of them.

    That somebody was asked is kept as soon as they say yes or not now: they are never asked
    again. *I do not know* leaves a thing as it was before its question.
    """

    done = Signal()
    left = Signal()
    changed = Signal(object)  # a Member, as everything is worn from now on

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._likes = services.own_likes
        self._member = member
        self._trying = Trying(stage, services.own_likes, member)
        self._trying.changed.connect(self.changed)
        self._reply: Reply | None = None
        self._begun = member
        self._at = 0
        self._before: dict[Like, Member] = {}
        self._unsure: set[Like] = set()

    def start(self) -> None:
        """Offer the questions."""
        self._stage.show(self._offer, self.left.emit, self._after_offer)

    def come_back(self) -> None:
        """Show what was shown last."""
        if self._reply is Reply.YES:
            self._show_kept()
        else:
            self.start()

    def _where(self, step: int = 0) -> Where:
        steps = len(QUESTIONS) if step else 0
        return Where(self._member.name, self._member.face, step, steps)

    def _offer(self) -> Screen:
        frame = Frame(self._where())
        screen = how_offer_screen(self._stage.look, self._reply, frame)
        screen.picked.connect(self._say_reply)
        return screen

    def _say_reply(self, picked: tuple[Reply, ...]) -> None:
        self._reply = picked[0]

    def _after_offer(self) -> None:
        if not self._stage.attempt(lambda: self._likes.asked(self._member.id)):
            return
        if self._reply is Reply.YES:
            if not self._before:
                self._begun = self._trying.begin()
            self._ask(0)
        else:
            self.done.emit()

    def _ask(self, at: int) -> None:
        if at < 0:
            self.start()
        elif at == len(QUESTIONS):
            self._show_kept()
        else:
            self._at = at
            self._before.setdefault(self._like, self._trying.member)
            self._trying.show(self._question, self._one_back, self._one_on)

    def _one_back(self) -> None:
        self._ask(self._at - 1)

    def _one_on(self) -> None:
        self._ask(self._at + 1)

    @property
    def _like(self) -> Like:
        return QUESTIONS[self._at]

    def _question(self) -> PickScreen:
        like, frame = self._like, Frame(self._where(self._at + 1))
        way_back = WayBack(Undo.DONT_KNOW, is_taken=like in self._unsure)
        screen = like_screen(self._stage.look, like, self._trying.member, way_back, frame)
        screen.picked.connect(lambda picked: self._try(screen, picked[0]))
        return screen

    def _try(self, screen: PickScreen, picked: str | Undo) -> None:
        like, member = self._like, self._trying.member
        if picked is Undo.DONT_KNOW:
            self._unsure.add(like)
            before = as_it_was(like, member, self._before[like])
            self._trying.put_back(before, screen.pills[picked].phrase)
            return
        self._unsure.discard(like)
        liking = next(one for one in WAYS[like] if one.name == picked)
        self._trying.try_on(liking.on, screen.cards[picked].phrase)

    def _show_kept(self) -> None:
        self._stage.show(self._kept, lambda: self._ask(len(QUESTIONS) - 1), self.done.emit)

    def _kept(self) -> Screen:
        look, now = self._stage.look, self._trying.member
        changes = [look(f"changed.{name}") for name in what_changed(Adjusted(self._begun, now))]
        return liked_screen(look, changes, Frame(self._where()))
