"""What helps a member, on their own page: theirs to look at, to change and to take back."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.dates import date_words
from app.domain.needs import MayKnow, Need, Strength, in_a_year
from app.domain.people import Member
from app.services.all import Services
from app.ui.member.bars import Where
from app.ui.member.needs_asking import NOT_KEPT, NeedsAsking
from app.ui.member.needs_cards import Also, Do
from app.ui.member.needs_gone import NeedsGone
from app.ui.member.needs_kept_screens import list_screen, need_screen
from app.ui.member.needs_screens import may_know_screen, nothing_screen, strength_screen
from app.ui.member.pick import PickScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage


class NeedsKept(QObject):
    """A list of what helps, then one at a time and what can be done with it."""

    left = Signal()
    changed = Signal(object)  # a Member, whose screen and voice are different now

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._services = services
        self._member = member
        self._need: Need | None = None
        self._draft: Need | None = None
        self._do: Do | None = None
        self._wants_new = False
        self._asking = NeedsAsking(stage, services, member)
        self._asking.changed.connect(self.changed)
        self._asking.left.connect(self.start)
        self._asking.done.connect(self.start)
        self._gone = NeedsGone(stage, services.own_needs, member)
        self._gone.changed.connect(self.changed)

    @property
    def holds(self) -> bool:
        """Whether something was picked that is not kept yet."""
        return self._asking.holds

    def keep(self) -> None:
        """Keep what was begun and is not on the disk yet."""
        self._asking.keep()

    def carry_on(self) -> None:
        """Show once more what was picked."""
        self._asking.carry_on()

    def start(self) -> None:
        """Show what helps."""
        self._wants_new = False
        # What helps a member is never left on the disk as sound.
        self._stage.show(self._list, self.left.emit, self._open, private=True)

    def _frame(self) -> Frame:
        return Frame(Where(self._member.name, self._member.face))

    def _saving_frame(self) -> Frame:
        where = Where(self._member.name, self._member.face)
        return Frame(where, "move.save_it", stop_words=NOT_KEPT)

    def _list(self) -> Screen:
        look, helps = self._stage.look, self._services.helps
        needs = helps.needs(self._member.id)
        by_id = {need.id: need for need in needs}
        if not needs:
            may_keep = helps.may_keep(self._member.id)
            screen = nothing_screen(look, look("mine.needs"), self._frame(), may_keep=may_keep)
        else:
            chosen = self._need.id if self._need else None
            screen = list_screen(look, needs, chosen, self._frame())
        self._need = by_id.get(self._need.id) if self._need else None
        screen.picked.connect(lambda picked: self._pick(by_id, picked[0] if picked else None))
        return screen

    def _pick(self, needs: dict[UUID, Need], picked: UUID | Also | None) -> None:
        if picked is Also.NEW and needs:
            self._asking.start()
        elif isinstance(picked, UUID):
            self._need = needs[picked]
        else:
            self._wants_new = picked is Also.NEW

    def _open(self) -> None:
        if self._need is not None:
            self._do = None
            self._show_one()
        elif self._wants_new:
            self._asking.start()
        else:
            self.left.emit()

    @property
    def _one(self) -> Need:
        if self._need is None:
            raise LookupError
        return self._need

    def _show_one(self) -> None:
        self._stage.show(self._make_one, self.start, self._go, private=True)

    def _make_one(self) -> Screen:
        look = self._stage.look
        screen = need_screen(look, self._one, self._do, self._frame())
        screen.picked.connect(lambda picked: self._choose(screen, picked))
        return screen

    def _choose(self, screen: PickScreen, picked: tuple[Do | Also, ...]) -> None:
        if Also.ALL_WORDS in picked:
            screen.pills[Also.ALL_WORDS].setChecked(False)
            phrase = replace(self._one.phrase, private=True)
            self._stage.explain(self._stage.look("saying.own_card"), [phrase])
        else:
            (self._do,) = (one for one in picked if isinstance(one, Do))

    def _go(self) -> None:
        if self._do is Do.RIGHT:
            self._say_right()
        elif self._do is Do.NOT_ANY_MORE:
            self._gone.take_back(self._one, self.start, self._show_one)
        elif self._do is Do.MATTERS:
            self._ask(self._how_much)
        else:
            self._ask(self._who_may_know)

    def _say_right(self) -> None:
        own_needs, need_id = self._services.own_needs, self._one.id
        if self._stage.attempt(lambda: own_needs.still_right(need_id)):
            day = date_words(in_a_year(own_needs.today()))
            self.start()
            self._stage.tell(self._stage.look("saying.again_on", date=day))

    def _ask(self, make: Callable[[], Screen]) -> None:
        """Ask for something else, which is kept once *Next* is pressed."""
        self._draft = self._one
        self._stage.show(make, self._show_one, self._save, private=True)

    def _how_much(self) -> Screen:
        need, frame = self._draft or self._one, self._saving_frame()
        screen = strength_screen(self._stage.look, need.phrase, need.strength, frame)
        screen.picked.connect(lambda picked: self._change(strength=picked[0]))
        return screen

    def _who_may_know(self) -> Screen:
        need, frame = self._draft or self._one, self._saving_frame()
        title = "saying.may_know_one"
        screen = may_know_screen(self._stage.look, title, need.may_know, frame)
        screen.picked.connect(lambda picked: self._change(may_know=picked[0]))
        return screen

    def _change(self, **changes: Strength | MayKnow) -> None:
        self._draft = replace(self._draft or self._one, **changes)  # type: ignore[arg-type]  # fields of a need

    def _save(self) -> None:
        need = self._draft or self._one
        if self._stage.attempt(lambda: self._services.own_needs.change(need)):
            self._need = need
            self._show_one()
            self._stage.tell(self._stage.look("saying.changed"))
