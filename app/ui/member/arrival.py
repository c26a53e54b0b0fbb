"""Finding out who is here, and getting to know someone new."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from app.domain.people import Agreement, Consent, Member, Purpose
from app.domain.phrase import Phrase
from app.services.people import People
from app.ui.member.cover import CoverScreen
from app.ui.member.new_member import NewMemberScreen
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.who import WhoScreen

DRAWN_FACES = [f"avatar_{number:02}" for number in range(1, 41)]
YES, NO = "keep_yes", "keep_no"


class Arrival(QObject):
    """Members pick their face. Someone new gives a name, a face, and their yes or no.

    Someone who says no to being kept is thanked, and nothing about them is kept.
    """

    arrived = Signal(object)  # the id of a member
    is_facilitator = Signal()

    def __init__(
        self, stage: Stage, people: People, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__()
        self._stage = stage
        self._people = people
        self._today = today
        self._name, self._face = "", ""
        self._keep = ""

    def start(self) -> None:
        """Ask who is here, with nothing left of anyone who was new before."""
        self._name, self._face, self._keep = "", "", ""
        self._stage.show(self._who, self.start, self.start)
        if not self._stage.look.is_scanned:
            self._stage.wake_for(member.screen for member in self._people.members())

    def _who(self) -> Screen:
        screen = WhoScreen(self._stage.look, self._people.members())
        screen.chose.connect(self.arrived)
        screen.is_new.connect(self._ask_name)
        screen.is_facilitator.connect(self.is_facilitator)
        return screen

    def _ask_name(self) -> None:
        self._stage.show(self._new, self.start, self._ask_to_keep)

    def _new(self) -> Screen:
        taken = {member.face for member in self._people.members()}
        free = [face for face in DRAWN_FACES if face not in taken] or DRAWN_FACES
        library = self._stage.look.pictures.library
        faces = [Phrase(library.label(face), face) for face in free]
        screen = NewMemberScreen(self._stage.look, faces, self._name, self._face)
        screen.changed.connect(self._note_new)
        screen.introduced.connect(self._meet)
        return screen

    def _note_new(self, name: str, face: str) -> None:
        self._name, self._face = name, face

    def _meet(self, name: str, face: str) -> None:
        self._note_new(name, face)
        self._ask_to_keep()

    def _ask_to_keep(self) -> None:
        self._stage.show(self._consent, self._ask_name, self._decide)

    def _consent(self) -> Screen:
        look = self._stage.look
        picking = Picking(
            {name: look(f"new.{name}") for name in (YES, NO)},
            chosen=(self._keep,),
            subtitle=look("new.keep_why"),
        )
        screen = PickScreen(look, look("new.keep"), picking, Frame())
        screen.picked.connect(self._keep_answer)
        return screen

    def _keep_answer(self, picked: tuple[str, ...]) -> None:
        self._keep = picked[0]

    def _decide(self) -> None:
        if self._keep == NO:
            self._stage.show(self._not_kept, self._ask_to_keep, self.start)
            return
        member = Member(uuid4(), self._name, self._face)
        today = self._today()
        consent = Consent(Purpose.KEEP_VIEWS, Agreement.YES, agreed_on=today)

        def save() -> None:
            self._people.save(member)
            self._people.record_consents(member.id, [consent], today)

        if self._stage.attempt(save):
            self.arrived.emit(member.id)

    def _not_kept(self) -> Screen:
        look = self._stage.look
        lines = [look("new.not_kept")]
        return CoverScreen(look, look("thanks.title"), lines, Frame(next_words="move.home"))
