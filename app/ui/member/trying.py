"""Letting a member see at once how something they like would be, and keeping it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.likes import all_as_it_was, presses_differ
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.profiles import Access
from app.services.own_likes import OwnLikes
from app.ui.member.pick import PickScreen
from app.ui.member.scan_order import said_of
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage

Change = Callable[[Member], Member]
Step = Callable[[], object]
ROUNDS = 3
"""So often the light comes to the way back before it is taken: nobody could choose it."""


class Trying(QObject):
    """Wears and keeps what a member likes, as they press it.

    How they press is kept only once they went on in that way: nobody is left with a screen
    that they cannot press. Until then *Break*, *Stop* and what puts it back bring the old way
    back, however they press; so does going round and round with a switch that cannot choose.
    """

    changed = Signal(object)  # a Member, as everything is worn from now on

    def __init__(self, stage: Stage, likes: OwnLikes, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._likes = likes
        self._kept = member
        self._tried: Change | None = None
        self._rounds = 0
        self._is_pressed = False

    @property
    def member(self) -> Member:
        """The member with what they are trying."""
        return self._tried(self._kept) if self._tried else self._kept

    @property
    def is_tried(self) -> bool:
        """Whether they press in a way that is not kept yet."""
        return self._tried is not None

    def begin(self) -> Member:
        """Begin with the member as they are kept now, and return them. Raises Gone."""
        self._tried = None
        self._kept = self._likes.of(self._kept.id)
        return self._kept

    def show(self, make: Callable[[], PickScreen], back: Step, on: Step) -> None:
        """Show a screen from which going on, or back, keeps what is being tried."""
        self._stage.show(
            lambda: self._made(make), self._after_count(back), self._after_count(on)
        )

    def try_on(self, change: Change, says: Phrase) -> bool:
        """Wear something at once, and keep it unless it is a way to press; say what it is.

        Where it cannot be kept, that is said, and False returned.
        """
        wished = change(self._kept)
        self._rest()
        if presses_differ(wished, self._kept):
            self._tried = change
            self._stage.scanner.came_to.connect(self._count_rounds)
        elif not self._keep(change):
            return False
        self._wear_again(says)
        return True

    def keep(self, change: Change) -> bool:
        """Keep and wear a way to press that was shown to work. False where it is not kept."""
        self._rest()
        if not self._keep(change):
            return False
        self.changed.emit(self._kept)
        return True

    def put_back(self, before: Member, says: Phrase) -> bool:
        """Bring back the screen and the voice that somebody had before, and keep them."""
        self._rest()
        if not self._keep(lambda member: all_as_it_was(member, before)):
            return False
        self._wear_again(says)
        return True

    def forget(self) -> None:
        """Press again as they did before, where the new way is not kept yet."""
        if self.is_tried:
            self._rest()
            self.changed.emit(self._kept)

    def _after_count(self, step: Step) -> Step:
        def counted() -> None:
            self.count()
            step()

        return counted

    def count(self) -> None:
        """Keep the way to press that is tried: somebody just went on in it."""
        tried = self._tried
        if tried is not None:
            self._rest()
            if not self._keep(tried):
                self.changed.emit(self._kept)

    def _made(self, make: Callable[[], PickScreen]) -> Screen:
        screen = make()
        if self._is_pressed:
            screen.begins_at = self._place_in(screen)
        screen.asked_to_stop.connect(self.forget)
        screen.asked_for_break.connect(self.forget)
        screen.asked_for_my_page.connect(self.count)
        return screen

    def _keep(self, change: Change) -> bool:
        def keep() -> None:
            self._kept = self._likes.change(self._kept.id, change)

        return self._stage.attempt(keep)

    def _wear_again(self, says: Phrase) -> None:
        """Make the same screen anew as it is liked now, with the keyboard where it was."""
        self.changed.emit(self.member)
        self._is_pressed = True
        self._stage.again(says)
        self._is_pressed = False

    def _place_in(self, screen: PickScreen) -> QWidget:
        """What was chosen; or the way back, for whoever can press nothing but what is there."""
        chosen = [one for one in screen.cards.values() if one.isChecked()]
        had_switch = self._kept.screen.access.is_scanned
        loses_switch = had_switch and not self.member.screen.access.is_scanned
        way_back = next(iter(screen.pills.values()))
        return way_back if loses_switch or not chosen else chosen[0]

    def _rest(self) -> None:
        """Try nothing any more."""
        if self._tried is not None:
            self._stage.scanner.came_to.disconnect(self._count_rounds)
        self._tried, self._rounds = None, 0

    def _count_rounds(self, phrase: Phrase) -> None:
        """Put back two switches for whoever has only the one that steps."""
        screen = self._stage.screen
        if self.member.screen.access is not Access.TWO_SWITCHES:
            return
        if isinstance(screen, PickScreen) and phrase == said_of(
            next(iter(screen.pills.values()))
        ):
            self._rounds += 1
            if self._rounds == ROUNDS:
                self.forget()
                self._stage.again(self._stage.look("likes.put_back_done"))
