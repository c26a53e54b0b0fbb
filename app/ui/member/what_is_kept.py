"""What the board keeps about a member: to see, to say no to, and to have deleted."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.domain.calls import Reason
from app.domain.flow import Flow
from app.domain.letter import Block
from app.domain.people import Agreement, Consent, Member, Purpose
from app.services.all import Services
from app.services.needs_shared import ON_SCREEN
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.my_page import letter_screen
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.read_through import read_through
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.sure import SureScreen

CAN_GO = (Purpose.KEEP_VIEWS, Purpose.KEEP_NEEDS, Purpose.PHOTO, Purpose.RECORD_VOICE)
"""Where a no means that something we have is offered to be deleted at once."""
TOLD = (Purpose.SHARE_NEEDS, Purpose.SHARE_OUTSIDE)
"""Where others may have been told already."""


class Do(StrEnum):
    """What can be done with what is kept."""

    PAPER = "paper"
    SAY_NO = "say_no"
    DELETE = "delete"
    FINISHED = "finished"


class WhatIsKept(QObject):
    """Shows what the paper says, part by part, then asks what to do.

    Nothing is changed before it was told what that means, and pressed twice. Deleting all of
    it is asked for here, and done by a facilitator who has talked with them.
    """

    left = Signal()

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._services = services
        self._member = member
        self._do = Do.PAPER
        self._purpose: Purpose | None = None

    def start(self) -> None:
        """Show what is kept now."""
        copy = self._services.own_copies.of(self._member.id)
        letter, _profile = self._services.own_paper.letter(copy)
        # The last part says whom to ask, which is for paper.
        self._read(Flow(letter.blocks[1:-1]))

    def _frame(self, step: int = 0, steps: int = 0, next_words: str = "move.next") -> Frame:
        return Frame(Where(self._member.name, self._member.face, step, steps), next_words)

    def _read(self, parts: Flow[Block]) -> None:
        def make() -> Screen:
            frame = self._frame(parts.place + 1, len(parts.pages) + 1)
            return letter_screen(self._stage.look, parts.page, frame)

        read_through(self._stage, parts, make, self.left.emit, self._ask)

    def _ask(self) -> None:
        self._stage.show(self._what_to_do, self.start, self._go)

    def _what_to_do(self) -> Screen:
        screen = kept_do_screen(self._stage.look, self._do, self._frame())
        screen.picked.connect(self._keep_do)
        return screen

    def _keep_do(self, picked: tuple[Do, ...]) -> None:
        self._do = picked[0]

    def _go(self) -> None:
        if self._do is Do.FINISHED:
            self.left.emit()
        elif self._do is Do.SAY_NO:
            self._purpose = None
            self._stage.show(self._which, self._ask, self._before_no)
        elif self._do is Do.DELETE:
            self._stage.show(self._sure_to_delete, self._ask, self._ask_to_delete)
        else:
            self._tell_facilitator(Reason.COPY, "kept.paper_told")

    def _which(self) -> Screen:
        look, agreed = self._stage.look, self._agreed()
        if not agreed:
            return RowsScreen(look, look("kept.which"), [look("kept.no_yes")], self._frame())
        self._purpose = self._purpose or agreed[0]
        screen = which_yes_screen(look, agreed, self._purpose, self._frame())
        screen.picked.connect(self._keep_purpose)
        return screen

    def _agreed(self) -> list[Purpose]:
        """What they say yes to now."""
        kept = self._services.people.consents(self._member.id)
        return [one.purpose for one in kept if one.agreement is Agreement.YES]

    def _keep_purpose(self, picked: tuple[Purpose, ...]) -> None:
        self._purpose = picked[0]

    def _before_no(self) -> None:
        if self._purpose is None:
            self._ask()
        else:
            self._stage.show(self._sure_to_say_no, self._go, self._say_no)

    def _sure_to_say_no(self) -> Screen:
        frame = self._frame(next_words="move.save_it")
        return sure_no_screen(self._stage.look, self._purpose or Purpose.KEEP_VIEWS, frame)

    def _say_no(self) -> None:
        purpose = self._purpose
        if purpose is None:
            return
        no = Consent(purpose, Agreement.NO, ON_SCREEN)

        def keep() -> None:
            self._services.people.record_consents(self._member.id, [no], date.today())

        if self._stage.attempt(keep):
            self._end("kept.now_no")

    def _sure_to_delete(self) -> Screen:
        return sure_delete_screen(self._stage.look, self._frame(next_words="move.ask_for_it"))

    def _ask_to_delete(self) -> None:
        self._tell_facilitator(Reason.ERASE, "kept.delete_told")

    def _tell_facilitator(self, reason: Reason, told: str) -> None:
        if self._stage.attempt(lambda: self._services.visits.ask_for(self._member.id, reason)):
            self._end(told)

    def _end(self, told: str) -> None:
        """Say what was done, where one may do something else or finish."""
        self._do = Do.FINISHED
        self._ask()
        self._stage.tell(self._stage.look(told))


def kept_do_screen(look: Look, chosen: Do, frame: Frame) -> PickScreen:
    """What to do with what is kept."""
    picking = Picking({one: look(f"kept.do_{one}") for one in Do}, chosen=(chosen,))
    return PickScreen(look, look("kept.ask_do"), picking, frame)


def which_yes_screen(
    look: Look, agreed: Sequence[Purpose], chosen: Purpose, frame: Frame
) -> PickScreen:
    """What a member says yes to, to choose the one that is to be a no."""
    picking = Picking({one: look(f"kept.agreed_{one}") for one in agreed}, chosen=(chosen,))
    return PickScreen(look, look("kept.which"), picking, frame)


def sure_no_screen(look: Look, purpose: Purpose, frame: Frame) -> SureScreen:
    """What a no means, before it is said."""
    names = ["stops"]
    names += ["goes"] if purpose in CAN_GO else []
    names += ["told"] if purpose in TOLD else []
    lines = [look(f"kept.agreed_{purpose}")]
    lines += [look(f"kept.no_{name}") for name in (*names, "again", "cross")]
    return SureScreen(look, look("kept.sure_no"), lines, frame)


def sure_delete_screen(look: Look, frame: Frame) -> SureScreen:
    """What goes, what stays and why, before it is asked for (handbook 4.10)."""
    names = ("goes", "helps", "no_name", "why", "safe", "talk", "undo")
    lines = [look(f"kept.delete_{name}") for name in names]
    return SureScreen(look, look("kept.sure_delete"), lines, frame)
