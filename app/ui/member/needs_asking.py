"""Asking a member what helps them: pictures, how much it matters, who helped, who may know."""

from PySide6.QtCore import QObject, Signal

from app.domain.begun import Form
from app.domain.needs import MayKnow
from app.domain.people import Member
from app.domain.views import Helped
from app.services.all import Services
from app.ui.member.bars import Where
from app.ui.member.begun import BegunHere
from app.ui.member.helped import HelpedScreen
from app.ui.member.needs_cards import Reply
from app.ui.member.needs_in_hand import NeedsInHand
from app.ui.member.needs_picking import NeedsPicking
from app.ui.member.needs_screens import keep_screen, may_know_screen
from app.ui.member.needs_telling import NeedsTelling
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.supporter_card import supporter_card
from app.ui.member.trail import Page, Trail

NOT_KEPT = "rest.stop_not_kept"
USUAL_PICTURE = "help"
"""Beside own words about which no picture says anything."""


class NeedsAsking(QObject):
    """The long path, from the kinds of help to what is different at once.

    Nothing is told before it was said who may know: then all of it is, or nothing. Until then
    what is begun is kept for the member alone, unless they said no to keeping what helps them.
    """

    done = Signal()
    left = Signal()
    changed = Signal(object)  # a Member, whose screen and voice are as they asked for

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._services = services
        self._member = member
        self._begun = BegunHere(stage, services.begun, Form.NEEDS, member.id)
        self._hand = NeedsInHand([], [], self._likely_picture)
        self._picked: NeedsPicking | None = None
        self._keep: Reply | None = None
        self._trail = Trail(stage, self.left.emit)
        self._telling = NeedsTelling(stage, services, member)
        self._telling.changed.connect(self.changed)
        self._telling.done.connect(self.done)

    @property
    def holds(self) -> bool:
        """Whether something was picked or typed that is not kept yet, and is still shown."""
        return self._trail.is_begun and self._has_some

    @property
    def _has_some(self) -> bool:
        return bool(self._hand.told or self._hand.typing.strip())

    @property
    def _may_keep(self) -> bool:
        return self._services.helps.may_keep(self._member.id)

    def keep(self) -> None:
        """Keep what was begun and is not on the disk yet."""
        self._begun.keep()

    def start(self) -> None:
        """Ask which kinds of help; before that whether we may keep it, after a no.

        What was picked before and is not kept yet is come back to.
        """
        if self.holds:
            self.carry_on()
        elif self._picked is not None and self._has_some:
            self._trail.begin(self._picked.page())
        else:
            self._start_anew()

    def _start_anew(self) -> None:
        """Begin with nothing in the hand but what was begun at another time."""
        helps = self._services.helps
        have = {need.adjustment for need in helps.needs(self._member.id)}
        self._hand = NeedsInHand(helps.catalogue().values(), have, self._likely_picture)
        self._hand.changed.connect(self._keep_soon)
        self._keep = None
        if self._may_keep:
            self._hand.take_up(self._begun.typed())
            self._trail.begin(self._picking().page())
        else:
            self._trail.begin(Page(self._may_we_keep, self._after_keep))

    def _keep_soon(self) -> None:
        if self._may_keep:
            self._begun.change(self._hand.begun)

    def carry_on(self) -> None:
        """Show once more where we are."""
        self._trail.again()

    def _picking(self) -> NeedsPicking:
        picking = NeedsPicking(self._stage, self._trail, self._hand, self._frame)
        picking.picked.connect(self._after_picking)
        self._picked = picking
        return picking

    def _after_picking(self) -> None:
        if self._hand.told:
            self._trail.open(Page(self._who_helped, self._after_helped))
        else:
            self._end_with_nothing()

    def _frame(self, step: int = 0, steps: int = 0, next_words: str = "move.next") -> Frame:
        where = Where(self._member.name, self._member.face, step, steps)
        stop_words = "rest.stop_words" if self._may_keep else NOT_KEPT
        return Frame(where, next_words, stop_words=stop_words)

    def _may_we_keep(self) -> Screen:
        screen = keep_screen(self._stage.look, self._keep, self._frame())
        screen.picked.connect(self._say_keep)
        return screen

    def _say_keep(self, picked: tuple[Reply, ...]) -> None:
        self._keep = picked[0]

    def _after_keep(self) -> None:
        if self._keep is Reply.YES:
            self._trail.open(self._picking().page())
        else:
            self._forget()
            self.left.emit()

    def _forget(self) -> None:
        """Have nothing in the hand, and no way back to it."""
        self._trail.end()
        self._picked = None
        self._hand = NeedsInHand([], [], self._likely_picture)

    def _likely_picture(self, words: str) -> str:
        likely = self._services.album.suggest(words, 1)
        return likely[0] if likely else USUAL_PICTURE

    def _who_helped(self) -> Screen:
        screen = HelpedScreen(self._stage.look, self._hand.helped, self._frame())
        screen.picked.connect(self._say_helped)
        screen.asked_for_card.connect(self._show_card)
        return screen

    def _say_helped(self, picked: tuple[Helped, ...]) -> None:
        self._hand.say_helped(picked[0])

    def _show_card(self) -> None:
        look = self._stage.look
        self._trail.open(Page(lambda: supporter_card(look, self._frame()), self._trail.back))

    def _after_helped(self) -> None:
        self._trail.open(Page(self._who_may_know, self._tell))

    def _who_may_know(self) -> Screen:
        frame = self._frame(next_words="move.save_it")
        chosen = self._hand.may_know
        screen = may_know_screen(self._stage.look, "saying.may_know", chosen, frame)
        screen.picked.connect(self._say_may_know)
        return screen

    def _say_may_know(self, picked: tuple[MayKnow, ...]) -> None:
        self._hand.say_may_know(picked[0])

    def _tell(self) -> None:
        """Keep everything: from then on there is no going back to it."""
        today = self._services.own_needs.today()
        kept = self._services.helps.needs(self._member.id)
        needs = self._hand.needs(self._member.id, today, kept)
        if self._telling.tell(needs, self._hand.helped):
            self._begun.is_saved()
            self._forget()
            self._telling.show()

    def _end_with_nothing(self) -> None:
        """Keep that they were asked, where we may keep that, and say that nothing is fine."""
        helps = self._services.helps
        if self._may_keep and not self._stage.attempt(lambda: helps.asked(self._member.id)):
            return

        def make() -> Screen:
            look = self._stage.look
            rows = [look("saying.any_time")]
            frame = Frame(Where(self._member.name, self._member.face))
            return RowsScreen(look, look("saying.nothing"), rows, frame)

        def on() -> None:
            self._trail.end()
            self.done.emit()

        self._trail.open(Page(make, on))
