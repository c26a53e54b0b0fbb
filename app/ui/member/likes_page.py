"""How I use this: everything a member can choose for themselves, on their own page."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.likes import WAYS, Like, LikeGroup, as_it_was
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.services.all import Services
from app.ui.member.bars import Where
from app.ui.member.learn_switch import LearnSwitch
from app.ui.member.likes_screens import Undo, WayBack, group_screen, groups_screen, like_screen
from app.ui.member.pick import PickScreen
from app.ui.member.screen import Frame
from app.ui.member.stage import Stage
from app.ui.member.trying import Trying


class LikesPage(QObject):
    """Kinds of things, the things of one kind, and then the ways to like one of them.

    All is tried at once. One button puts everything back as it was when the page was opened;
    another begins again as new.
    """

    left = Signal()
    changed = Signal(object)  # a Member, as everything is worn from now on

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._likes = services.own_likes
        self._trying = Trying(stage, services.own_likes, member)
        self._trying.changed.connect(self.changed)
        self._before = member
        self._group: LikeGroup | None = None
        self._like = Like.WORDS
        self._learn: LearnSwitch | None = None

    def start(self) -> None:
        """Show the kinds of things there are to choose."""
        self._before = self._trying.begin()
        self._group = None
        self._show_groups()

    def _frame(self, next_words: str = "move.next") -> Frame:
        return Frame(Where(self._before.name, self._before.face), next_words)

    def _show_groups(self) -> None:
        self._trying.show(self._groups, self.left.emit, self._open_group)

    def _groups(self) -> PickScreen:
        member = self._trying.member
        screen = groups_screen(self._stage.look, self._group, member, self._frame())
        screen.picked.connect(lambda picked: self._pick_group(picked[0]))
        return screen

    def _pick_group(self, picked: LikeGroup | Undo) -> None:
        if isinstance(picked, LikeGroup):
            self._group = picked
        elif picked is Undo.PUT_BACK:
            self._put_back()
        else:
            says = self._stage.look("likes.as_new_done")
            wished = self._likes.as_new(self._trying.member)
            done = self._trying.try_on(lambda _member: wished, says)
            self._note(says, done=done)

    def _open_group(self) -> None:
        if self._group is not None:
            self._show_group()

    def _show_group(self) -> None:
        self._trying.show(self._in_group, self._show_groups, self._open_like)

    def _in_group(self) -> PickScreen:
        group, member = self._group or LikeGroup.SEEING, self._trying.member
        screen = group_screen(self._stage.look, group, self._like, member, self._frame())
        screen.picked.connect(lambda picked: self._pick_like(picked[0]))
        return screen

    def _pick_like(self, picked: Like | Undo) -> None:
        if isinstance(picked, Like):
            self._like = picked
        else:
            self._put_back()

    def _open_like(self) -> None:
        if self._like is Like.TEACH:
            self._teach_switch()
            return
        self._trying.show(self._one_like, self._show_group, self._show_group)

    def _teach_switch(self) -> None:
        """Ask which key or button is their switch: pressing it twice shows that it works."""
        self._stop_learning()
        learn = LearnSwitch(self._stage, self._trying.member.screen, self._frame())
        learn.learned.connect(self._keep_switch)
        learn.left.connect(self._show_group)
        self._learn = learn
        learn.start()

    def _keep_switch(self, found: dict[str, str]) -> None:
        def change(member: Member) -> Member:
            return replace(member, screen=replace(member.screen, **found))  # type: ignore[arg-type]  # they are its fields

        if self._trying.keep(change):
            self._show_group()

    def _stop_learning(self) -> None:
        if self._learn is not None:
            self._learn.deleteLater()
            self._learn = None

    def _one_like(self) -> PickScreen:
        look, member = self._stage.look, self._trying.member
        frame = self._frame("likes.good")
        screen = like_screen(look, self._like, member, WayBack(Undo.PUT_BACK), frame)
        screen.picked.connect(lambda picked: self._try(screen, picked[0]))
        return screen

    def _try(self, screen: PickScreen, picked: str | Undo) -> None:
        if picked is Undo.PUT_BACK:
            self._put_back_one()
            return
        liking = next(one for one in WAYS[self._like] if one.name == picked)
        sample = self._stage.look("likes.sample")
        says = sample if liking.of_voice else screen.cards[picked].phrase
        self._trying.try_on(liking.on, says)

    def _put_back_one(self) -> None:
        """Put back what is chosen on this screen; all else stays."""
        says, like = self._stage.look("likes.put_back_done"), self._like
        wished = as_it_was(like, self._trying.member, self._before)
        self._note(says, done=self._trying.put_back(wished, says))

    def _put_back(self) -> None:
        says = self._stage.look("likes.put_back_done")
        self._note(says, done=self._trying.put_back(self._before, says))

    def _note(self, phrase: Phrase, *, done: bool) -> None:
        """Say on the screen what was done, where the text leaves room for it."""
        screen = self._stage.screen
        if done and screen is not None and screen.has_room_to_note:
            screen.note(phrase)
