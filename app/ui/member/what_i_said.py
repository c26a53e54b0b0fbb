"""What a member said with their name: theirs to look at, to share and to delete."""

from collections.abc import Callable
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.own_views import OwnView
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.views import Sharing
from app.services.own_views import OwnViews
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.no_name import no_name_later_screen
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.said import Asks, SaidScreen
from app.ui.member.said_made import SaidRecording
from app.ui.member.said_short import said_in_short, told_apart
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.sure import SureScreen
from app.ui.member.talk_booth import booth_of
from app.ui.member.topic_screens import sees_screen
from app.ui.member.what_i_deleted import WhatIDeleted

DELETED = "deleted"
ROOM_FOR_NOTES = 1.0
"""The largest text with which a long question leaves room for who can see the answer."""


class Do(StrEnum):
    """What can be done with a view of one's own."""

    SEES = "sees"
    ELSE = "else"
    DELETE = "delete"


class WhatISaid(QObject):
    """A list of what was said, then one view at a time and what can be done with it.

    Nothing is changed before it was told what that means, and pressed twice.
    """

    left = Signal()
    asked_to_say_else = Signal(object)  # an OwnView

    def __init__(
        self,
        stage: Stage,
        own_views: OwnViews,
        member: Member,
        ask: str,
        deleted: WhatIDeleted,
    ) -> None:
        super().__init__()
        self._deleted = deleted
        deleted.left.connect(self.start)
        self._stage = stage
        self._own_views = own_views
        self._member = member
        self._ask = ask
        self._views: dict[UUID | str | None, OwnView] = {}
        self._view: UUID | str | None = None  # DELETED is the way to what was deleted
        self._do: Do | None = None
        self._sharing = Sharing.FACILITATOR

    def start(self) -> None:
        """Show what was said."""
        # What a member said is never left on the disk as sound.
        self._stage.show(self._list, self.left.emit, self._open, private=True)

    @property
    def _own(self) -> OwnView:
        return self._views[self._view]

    def _frame(self, next_words: str = "move.next") -> Frame:
        return Frame(Where(self._member.name, self._member.face), next_words)

    def _list(self) -> Screen:
        look = self._stage.look
        self._views = {one.id: one for one in self._own_views.of_member(self._member.id)}
        views, has_deleted = list(self._views.values()), not self._deleted.is_empty
        screen = own_views_screen(
            look, views, self._view, self._frame(), has_deleted=has_deleted
        )
        if isinstance(screen, PickScreen):
            self._view = screen.chosen[0]  # type: ignore[assignment]  # as they are keyed
            screen.picked.connect(self._keep_view)
        else:
            self._view = None
        return screen

    def _keep_view(self, picked: tuple[UUID | str, ...]) -> None:
        self._view = picked[0]

    def _open(self) -> None:
        if self._view is None:
            self.left.emit()
        elif self._view == DELETED:
            self._deleted.start()
        else:
            self._do = None
            self._show_one()

    def _show_one(self) -> None:
        self._stage.show(self._one, self.start, self.start, private=True)

    def _one(self) -> Screen:
        screen = own_view_screen(self._stage.look, self._own, self._frame(), self._do)
        if isinstance(screen.made, SaidRecording):
            booth_of(self._stage).play_for(screen.made)
        screen.chose.connect(self._keep_do)
        screen.confirmed.connect(self._go)
        return screen

    def _keep_do(self, do: Do) -> None:
        self._do = do

    def _go(self, do: Do) -> None:
        if do is Do.ELSE:
            self.asked_to_say_else.emit(self._own)
        elif do is Do.DELETE:
            self._stage.show(self._before_deleting, self._show_one, self._delete, private=True)
        else:
            self._sharing = self._own.sharing
            self._show_who_sees()

    def _show_who_sees(self) -> None:
        self._stage.show(self._who_sees, self._show_one, self._share)

    def _who_sees(self) -> Screen:
        frame = self._frame("move.save_it")
        screen = sees_screen(self._stage.look, self._own.offered, self._sharing, frame)
        screen.picked.connect(self._keep_sharing)
        return screen

    def _keep_sharing(self, picked: tuple[Sharing, ...]) -> None:
        self._sharing = picked[0]

    def _share(self) -> None:
        if self._sharing is self._own.sharing:
            self._show_one()
        elif self._sharing is Sharing.NO_NAME:
            self._stage.show(self._before_no_name, self._show_who_sees, self._lose_name)
        elif self._attempt(self._keep_who_sees):
            stays = self._own.printed and self._sharing is Sharing.FACILITATOR
            self.start()
            self._show_one()
            self._stage.tell(self._look("mine.delete_printed" if stays else "mine.changed"))

    def _before_no_name(self) -> Screen:
        frame = self._frame("move.save_it")
        return no_name_later_screen(
            self._stage.look, self._ask, frame, printed=self._own.printed
        )

    def _lose_name(self) -> None:
        if self._attempt(self._keep_who_sees):
            self._end("mine.lost_name")

    def _before_deleting(self) -> Screen:
        return delete_screen(self._stage.look, self._own, self._frame("move.delete_it"))

    def _delete(self) -> None:
        view_id = self._own.id
        if self._attempt(lambda: self._own_views.delete(self._member.id, view_id)):
            self._end("mine.deleted")

    def _keep_who_sees(self) -> None:
        self._own_views.share(self._member.id, self._own.id, self._sharing)

    def _attempt(self, act: Callable[[], None]) -> bool:
        return self._stage.attempt(act)

    def _end(self, told: str) -> None:
        """Go back to the list, in which it is not any more."""
        self._view = None
        self.start()
        self._stage.tell(self._look(told))

    def _look(self, name: str) -> Phrase:
        return self._stage.look(name)


def own_views_screen(
    look: Look,
    views: list[OwnView],
    chosen: UUID | str | None,
    frame: Frame,
    *,
    has_deleted: bool,
) -> PickScreen | RowsScreen:
    """The questions that were answered with a name, each with who can see the answer.

    Under them is the way to what was deleted, while there is anything.
    """
    title, not_here = look("mine.said_title"), look("mine.no_name_not_here")
    if not views and not has_deleted:
        return RowsScreen(look, title, [look("mine.nothing_said"), not_here], frame)
    cards = {one.id: one.question.phrase for one in views}
    seen = {one.id: look(f"sees.{one.sharing}").words for one in views}
    asked = [one.question.id for one in views]
    for one in views:
        if asked.count(one.question.id) > 1:  # it was answered at two laptops
            said = said_in_short(look, one.question, one.answer)
            cards[one.id] = told_apart(one.question.phrase, said)
            seen[one.id] = f"{said.words}\n{seen[one.id]}"
    there = [*cards, DELETED] if has_deleted else [*cards]
    picking = Picking(
        cards,
        pills={DELETED: look("mine.what_deleted")} if has_deleted else {},
        chosen=(chosen if chosen in there else there[0],),
        subtitle=None if views else look("mine.nothing_said"),
        notes=seen if look.crowding <= ROOM_FOR_NOTES else {},
        below=[not_here],
    )
    return PickScreen(look, title, picking, frame)


def own_view_screen(
    look: Look, own: OwnView, frame: Frame, chosen: Do | None = None
) -> SaidScreen:
    """One view: what was said, who can see it, whether it is answered, and what can be done."""
    nexts = {Do.SEES: "move.next", Do.ELSE: "move.next", Do.DELETE: "move.next"}
    if not own.asking:
        del nexts[Do.ELSE]
    answered = "mine.answered" if own.answered else "mine.waiting"
    about = (look(f"mine.seen_{own.sharing}"), look(answered))
    asks = Asks("mine", nexts, about, chosen)
    return SaidScreen(look, own.question, own.answer, frame, asks)


def delete_screen(look: Look, own: OwnView, frame: Frame) -> SureScreen:
    """What goes with a view that is deleted, and what stays and why (handbook 4.10)."""
    names = ["goes", "back"]
    names += ["printed"] if own.printed else []
    names += ["answer"] if own.answered else []
    lines = [look(f"mine.delete_{name}") for name in (*names, "safe")]
    return SureScreen(look, look("mine.delete_title"), lines, frame)
