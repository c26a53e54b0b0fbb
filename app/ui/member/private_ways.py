"""Before a private topic: now, later, alone, with someone, with no name, or not at all."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.topics import Topic
from app.domain.ways import Company, Way
from app.ui.member.here import Here
from app.ui.member.no_name import no_name_screen
from app.ui.member.private_screens import (
    alone_screen,
    company_screen,
    later_screen,
    name_screen,
    please_come_screen,
    ways_screen,
)
from app.ui.member.screen import Frame, Screen

Go = Callable[[], object]


class PrivateWays(QObject):
    """Asks how a member wants to take a private topic (handbook 4.8).

    To put it off is kept, so that somebody asks them again. Not to answer at all is a good
    answer too: then every question they have not answered is kept as skipped.
    """

    left = Signal()
    chosen = Signal(bool)  # to answer now; True for with no name
    put_off = Signal()
    refused = Signal()

    def __init__(self, here: Here, topic: Topic, frame: Callable[[], Frame]) -> None:
        super().__init__()
        self._here = here
        self._topic = topic
        self._frame = frame
        self._asked = [one for one in topic.asked if one.opened_by is None]
        self._way = Way.NOW
        self._company: Company | None = None
        self._nameless: bool | None = None

    def start(self) -> None:
        """Ask how the member wants to do this; nothing is chosen for them."""
        self._show(self._ways, self.left.emit, self._take_way)

    def start_at_end(self) -> None:
        """Come back from what is after it."""
        if self._asks_name:
            self._go_on_from(self.start)
        else:
            self.start()

    @property
    def _asks_name(self) -> bool:
        """Only where it may be left off everywhere: else it is half a promise."""
        return all(one.may_be_no_name for one in self._asked)

    def _show(self, make: Callable[[], Screen], back: Go, on: Go) -> None:
        self._here.stage.show(make, back, on, private=True)

    def _ways(self) -> Screen:
        screen = ways_screen(self._here.stage.look, None, self._frame())
        screen.picked.connect(self._keep_way)
        return screen

    def _keep_way(self, picked: tuple[Way, ...]) -> None:
        self._way, self._company = picked[0], None

    def _take_way(self) -> None:
        if self._way is Way.NOT_AT_ALL:
            self._refuse()
        elif self._way is Way.ALONE:
            self._go_alone()
        elif self._way in {Way.WITH_SOMEONE, Way.LATER}:
            self._ask_company()
        else:
            self._go_on_from(self.start)

    def _go_alone(self) -> None:
        def make() -> Screen:
            return alone_screen(self._here.stage.look, self._frame())

        self._show(make, self.start, lambda: self._go_on_from(self._go_alone))

    def _ask_company(self) -> None:
        def make() -> Screen:
            look = self._here.stage.look
            screen = company_screen(look, self._way, self._company, self._frame())
            screen.picked.connect(self._keep_company)
            return screen

        self._show(make, self.start, self._take_company)

    def _keep_company(self, picked: tuple[Company, ...]) -> None:
        self._company = picked[0]

    def _take_company(self) -> None:
        company = self._company or Company.NO_ONE
        if self._way is Way.LATER:
            self._put_off(company)
        else:
            self._please_come(company)

    def _please_come(self, company: Company) -> None:
        def make() -> Screen:
            return please_come_screen(self._here.stage.look, company, self._frame())

        def again() -> None:
            self._please_come(company)

        self._show(make, self._ask_company, lambda: self._go_on_from(again))

    def _put_off(self, company: Company) -> None:
        put_offs, member = self._here.services.put_offs, self._here.member
        if not self._here.stage.attempt(
            lambda: put_offs.put_off(member.id, self._topic.id, company)
        ):
            return

        def make() -> Screen:
            return later_screen(self._here.stage.look, self._frame())

        self._show(make, self._ask_company, self.put_off.emit)

    def _refuse(self) -> None:
        answers, member = self._here.services.answers, self._here.member
        asked = [one.id for one in self._asked]
        if self._here.stage.attempt(lambda: answers.skip_rest(member.id, asked)):
            self.refused.emit()

    def _go_on_from(self, before: Go) -> None:
        """Ask about the name, or go on where it is not asked about."""
        if not self._asks_name:
            self.chosen.emit(False)  # noqa: FBT003 - Qt's signal
            return

        def make() -> Screen:
            look = self._here.stage.look
            screen = name_screen(look, nameless=self._nameless, frame=self._frame())
            screen.picked.connect(self._keep_name)
            return screen

        def again() -> None:
            self._go_on_from(before)

        def go_on() -> None:
            if self._nameless:
                self._tell_no_name(again)
            else:
                self.chosen.emit(False)  # noqa: FBT003 - Qt's signal

        self._show(make, before, go_on)

    def _tell_no_name(self, before: Go) -> None:
        """Say what no name means before anything is said."""

        def make() -> Screen:
            return no_name_screen(self._here.stage.look, self._here.ask, self._frame())

        self._show(make, before, lambda: self.chosen.emit(True))  # noqa: FBT003 - Qt's signal

    def _keep_name(self, picked: tuple[bool, ...]) -> None:
        self._nameless = picked[0]
