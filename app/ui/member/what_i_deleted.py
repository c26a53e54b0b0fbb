"""What a member deleted of their own: theirs to bring back, or to delete for good."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.dates import date_words, day_and_month
from app.domain.own_deleted import DeletedView
from app.domain.people import Member
from app.services.own_deleted import OwnDeleted
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.said import Asks, SaidScreen
from app.ui.member.said_made import SaidRecording
from app.ui.member.said_short import said_in_short, told_apart
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.sure import SureScreen
from app.ui.member.talk_booth import booth_of


class DoDeleted(StrEnum):
    """What can be done with something that was deleted."""

    BRING_BACK = "bring_back"
    FOR_GOOD = "for_good"


class WhatIDeleted(QObject):
    """A list of what was deleted, then one at a time and what can be done with it."""

    left = Signal()

    def __init__(self, stage: Stage, own_deleted: OwnDeleted, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._own_deleted = own_deleted
        self._member = member
        self._all: dict[UUID, DeletedView] = {}
        self._one: UUID | None = None
        self._do: DoDeleted | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to bring back."""
        return not self._own_deleted.of_member(self._member.id)

    def start(self) -> None:
        """Show what was deleted."""
        # What a member said is never left on the disk as sound.
        self._stage.show(self._list, self.left.emit, self._open, private=True)

    @property
    def _deleted(self) -> DeletedView:
        if self._one is None:
            raise LookupError
        return self._all[self._one]

    def _frame(self, next_words: str = "move.next") -> Frame:
        return Frame(Where(self._member.name, self._member.face), next_words)

    def _list(self) -> Screen:
        self._all = {one.id: one for one in self._own_deleted.of_member(self._member.id)}
        shown = list(self._all.values())
        screen = deleted_views_screen(self._stage.look, shown, self._one, self._frame())
        if isinstance(screen, PickScreen):
            self._one = screen.chosen[0]  # type: ignore[assignment]  # as they are keyed
            screen.picked.connect(self._keep_one)
        else:
            self._one = None
        return screen

    def _keep_one(self, picked: tuple[UUID, ...]) -> None:
        self._one = picked[0]

    def _open(self) -> None:
        if self._one is None:
            self.left.emit()
        else:
            self._do = None
            self._show_one()

    def _show_one(self) -> None:
        self._stage.show(self._shown, self.start, self.start, private=True)

    def _shown(self) -> Screen:
        look, frame = self._stage.look, self._frame()
        screen = deleted_view_screen(look, self._deleted, frame, self._do)
        if isinstance(screen.made, SaidRecording):
            booth_of(self._stage).play_for(screen.made)
        screen.chose.connect(self._keep_do)
        screen.confirmed.connect(self._go)
        return screen

    def _keep_do(self, do: DoDeleted) -> None:
        self._do = do

    def _go(self, do: DoDeleted) -> None:
        if do is DoDeleted.BRING_BACK:
            self._act(self._own_deleted.bring_back, "mine.is_back")
        else:
            self._stage.show(self._before, self._show_one, self._for_good, private=True)

    def _before(self) -> Screen:
        return for_good_screen(self._stage.look, self._frame("mine.for_good"))

    def _for_good(self) -> None:
        self._act(self._own_deleted.delete_for_good, "mine.gone_for_good")

    def _act(self, act: Callable[[UUID, UUID], None], told: str) -> None:
        """Do it, and go back to the list, in which it is not any more."""
        deleted_id = self._deleted.id
        if self._stage.attempt(lambda: act(self._member.id, deleted_id)):
            self._one = None
            self.start()
            self._stage.tell(self._stage.look(told))


def deleted_views_screen(
    look: Look, deleted: list[DeletedView], chosen: UUID | None, frame: Frame
) -> PickScreen | RowsScreen:
    """The questions to which something was said and deleted."""
    title = look("mine.what_deleted")
    if not deleted:
        return RowsScreen(look, title, [look("mine.nothing_deleted")], frame)
    notes, cards = {}, {}
    for one in deleted:
        day = look("mine.deleted_on", date=day_and_month(one.deleted_on))
        if _is_twice(one, deleted):
            said = said_in_short(look, one.question, one.answer)
            notes[one.id] = f"{said.words}\n{day.words}"
            cards[one.id] = told_apart(one.question.phrase, said, day)
        else:
            notes[one.id] = day.words
            spoken = f"{one.question.phrase.aloud} {day.aloud}"
            cards[one.id] = replace(one.question.phrase, spoken=spoken, recording=None)
    first = chosen if chosen in cards else deleted[0].id
    return PickScreen(look, title, Picking(cards, chosen=(first,), notes=notes), frame)


def _is_twice(one: DeletedView, deleted: list[DeletedView]) -> bool:
    """Whether another answer to the same question was deleted on the same day."""
    alike = [(other.question.id, other.deleted_on) for other in deleted]
    return alike.count((one.question.id, one.deleted_on)) > 1


def deleted_view_screen(
    look: Look, one: DeletedView, frame: Frame, chosen: DoDeleted | None = None
) -> SaidScreen:
    """What was deleted, until when it can come back, and what can be done with it."""
    nexts = {DoDeleted.BRING_BACK: "mine.yes_back", DoDeleted.FOR_GOOD: "move.next"}
    about = look("mine.deleted_until", date=date_words(one.goes_on))
    if not one.asking:
        del nexts[DoDeleted.BRING_BACK]
        about = look("mine.deleted_cannot")
    asks = Asks("mine", nexts, (about,), chosen)
    return SaidScreen(look, one.question, one.answer, frame, asks)


def for_good_screen(look: Look, frame: Frame) -> SureScreen:
    """What it means to delete something for good."""
    lines = [look("mine.for_good_goes"), look("mine.for_good_nobody")]
    return SureScreen(look, look("mine.for_good_title"), lines, frame)
