"""Asking a member whether what they need happened, and letting them say it later."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.errors.store import Gone
from app.domain.happened import AT_ONCE, AskedNeed
from app.domain.needs import Happened
from app.domain.people import Member
from app.services.did_it_happen import DidItHappen
from app.ui.member.bars import Where
from app.ui.member.happened_screens import (
    Told,
    Unsaid,
    happened_screen,
    more_screen,
    needs_screen,
    thanks_screen,
)
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage

THANKS = -1
"""The page after the last need."""
FAILED = (Happened.NO, Happened.PARTLY)


class HappenedVisit(QObject):
    """One need after another: did this happen? Then what becomes of what was said.

    Each press is kept at once. After some needs a member is asked whether they want to tell
    about more; what they do not want to be asked about is not asked again.
    """

    done = Signal()
    left = Signal()

    def __init__(
        self,
        stage: Stage,
        happened: DidItHappen,
        member: Member,
        to_ask: Sequence[AskedNeed],
    ) -> None:
        super().__init__()
        self._stage = stage
        self._happened = happened
        self._member = member
        self._needs = list(to_ask)
        self._pressed: dict[UUID, Told] = {}
        self._told: dict[UUID, Told] = {}  # what of it is kept
        self._more: dict[int, bool] = {}  # by the need that would be next
        self._trail: list[int] = []  # the needs shown, in order, and THANKS

    def start(self) -> None:
        """Ask about the first need, or be done where there is none."""
        self._trail = []
        self._show(0)

    def come_back(self) -> None:
        """Show what was shown last, or leave where nothing was."""
        if self._trail:
            self._show(self._trail.pop())
        else:
            self.left.emit()

    def _show(self, place: int) -> None:
        if place == len(self._needs):
            place = THANKS
        if place == THANKS and not self._spoken:
            self.done.emit()
            return
        self._trail.append(place)
        if place == THANKS:
            self._stage.show(self._thanks, self._back, self.done.emit, private=True)
        else:
            self._stage.show(self._ask, self._back, self._on, private=True)

    def _back(self) -> None:
        self._trail.pop()
        self.come_back()

    def _on(self) -> None:
        if not self._is_kept(self._needs[self._trail[-1]]):
            return
        place = self._trail[-1] + 1
        if place < len(self._needs) and place % AT_ONCE == 0:
            self._stage.show(self._ask_for_more, self._back_to_need, self._go_on)
        else:
            self._show(place)

    def _back_to_need(self) -> None:
        self._show(self._trail.pop())

    def _frame(self, step: int = 0, steps: int = 0) -> Frame:
        return Frame(Where(self._member.name, self._member.face, step, steps))

    def _ask(self) -> Screen:
        place = self._trail[-1]
        asked = self._needs[place]
        first = place - place % AT_ONCE
        steps = min(AT_ONCE, len(self._needs) - first)
        frame = self._frame(place - first + 1, steps if steps > 1 else 0)
        told = self._pressed.get(asked.need.id)
        screen = happened_screen(self._stage.look, asked, told, frame)
        screen.picked.connect(lambda picked: self._press(asked, picked[0]))
        return screen

    def _press(self, asked: AskedNeed, told: Told) -> None:
        self._pressed[asked.need.id] = told
        self._told.pop(asked.need.id, None)
        self._is_kept(asked)

    def _is_kept(self, asked: AskedNeed) -> bool:
        """Keep what was pressed, if it is not kept yet; where it cannot be, say why."""
        need_id = asked.need.id

        def keep() -> None:
            self._told[need_id] = _keep(self._happened, asked, self._pressed[need_id])

        return need_id in self._told or self._stage.attempt(keep)

    def _ask_for_more(self) -> Screen:
        place = self._trail[-1] + 1
        screen = more_screen(self._stage.look, more=self._more.get(place), frame=self._frame())
        screen.picked.connect(lambda picked: self._more.update({place: picked[0]}))
        return screen

    def _go_on(self) -> None:
        place = self._trail[-1] + 1
        left = [one for one in self._needs[place:] if one.need.id not in self._told]
        if self._more[place]:
            self._show(place)
        elif self._stage.attempt(lambda: self._happened.enough(left)):
            self._show(THANKS)

    def _thanks(self) -> Screen:
        failed = [one for one in self._spoken if self._told[one.need.id] in FAILED]
        return thanks_screen(self._stage.look, failed, self._frame())

    @property
    def _spoken(self) -> list[AskedNeed]:
        """The needs of which the member said whether they happened."""
        return [one for one in self._needs if self._told.get(one.need.id) in list(Happened)]


class WhatHappened(QObject):
    """What a member said of the needs of their last meeting: theirs to say and to change."""

    left = Signal()

    def __init__(self, stage: Stage, happened: DidItHappen, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._happened = happened
        self._member = member
        self._needs: dict[UUID, AskedNeed] = {}
        self._need: UUID | None = None
        self._pressed: Told | None = None
        self._told: Told | None = None  # what of it is kept

    def start(self) -> None:
        """Show the needs of the last meeting."""
        self._stage.show(self._list, self.left.emit, self._open, private=True)

    def _frame(self) -> Frame:
        return Frame(Where(self._member.name, self._member.face))

    def _list(self) -> Screen:
        found = self._happened.last_time(self._member.id)
        self._needs = {one.need.id: one for one in found}
        if self._need not in self._needs:
            self._need = found[0].need.id if found else None
        screen = needs_screen(self._stage.look, found, self._need, self._frame())
        if self._need is not None:
            screen.picked.connect(self._keep_need)  # type: ignore[union-attr]  # cards to pick
        return screen

    def _keep_need(self, picked: tuple[UUID, ...]) -> None:
        self._need = picked[0]

    def _open(self) -> None:
        if self._need is None:
            self.left.emit()
        else:
            self._pressed = self._told = _told(self._asked)
            self._show_one()

    def _show_one(self) -> None:
        self._stage.show(self._ask, self.start, self._on, private=True)

    def _ask(self) -> Screen:
        look = self._stage.look
        screen = happened_screen(look, self._asked, self._pressed, self._frame(), later=False)
        screen.picked.connect(self._say)
        return screen

    def _say(self, picked: tuple[Told, ...]) -> None:
        (self._pressed,) = picked
        self._is_kept()

    def _is_kept(self) -> bool:
        """Keep what was pressed, if it is not kept yet; where it cannot be, say why."""
        asked, pressed = self._asked, self._pressed

        def keep() -> None:
            self._told = _keep(self._happened, asked, pressed) if pressed else None

        return self._told is pressed or self._stage.attempt(keep)

    def _on(self) -> None:
        if not self._is_kept():
            return
        if self._told is _told(self._asked) or self._told is Unsaid.LATER:
            self.start()
        else:
            self._stage.show(self._thanks, self._show_one, self.start, private=True)

    def _thanks(self) -> Screen:
        failed = [self._asked] if self._told in FAILED else []
        return thanks_screen(self._stage.look, failed, self._frame())

    @property
    def _asked(self) -> AskedNeed:
        if self._need is None:
            raise LookupError
        return self._needs[self._need]


def _told(asked: AskedNeed) -> Told | None:
    """What a member pressed when they were asked, if they said anything."""
    if not asked.has_spoken:
        return None
    return asked.said or Unsaid.DONT_KNOW


def _keep(happened: DidItHappen, asked: AskedNeed, told: Told) -> Told:
    """Keep what was pressed, and return what is kept.

    Of what nobody wants to know any more there is nothing to keep: it is as if put off.
    """
    try:
        if told is Unsaid.LATER:
            happened.put_off(asked)
        else:
            happened.say(asked, told if isinstance(told, Happened) else None)
    except Gone:
        return Unsaid.LATER
    return told
