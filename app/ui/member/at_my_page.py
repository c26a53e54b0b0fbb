"""A member's own page with everything that opens from it."""

from PySide6.QtCore import QObject, Signal

from app.domain.people import Member
from app.services.all import Services
from app.ui.member.about_me import AboutMeVisit
from app.ui.member.happened import WhatHappened
from app.ui.member.likes_page import LikesPage
from app.ui.member.my_page import MyPage
from app.ui.member.needs_kept import NeedsKept
from app.ui.member.stage import Stage
from app.ui.member.what_i_deleted import WhatIDeleted
from app.ui.member.what_i_said import WhatISaid
from app.ui.member.what_is_kept import WhatIsKept


class AtMyPage(QObject):
    """Opens each part of the page, and comes back to the page from it."""

    left = Signal()
    asked_to_say_else = Signal(object)  # an OwnView
    changed = Signal(object)  # a Member, whose screen and voice are different now

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        ask = services.boards.board().contact_name
        deleted = WhatIDeleted(stage, services.own_deleted, member)
        said = WhatISaid(stage, services.own_views, member, ask, deleted)
        self._page = MyPage(stage, services.letters, services.letter_feedback, member, said)
        self._needs = NeedsKept(stage, services, member)
        self._happened = WhatHappened(stage, services.did_it_happen, member)
        self._about_me = AboutMeVisit(stage, services, member)
        self._likes = LikesPage(stage, services, member)
        self._kept = WhatIsKept(stage, services, member)
        said.asked_to_say_else.connect(self.asked_to_say_else)
        self._needs.changed.connect(self.changed)
        self._likes.changed.connect(self.changed)
        self._page.left.connect(self.left)
        self._page.asked_for_needs.connect(self._needs.start)
        self._page.asked_for_happened.connect(self._happened.start)
        self._page.asked_for_about_me.connect(self._about_me.start)
        self._page.asked_for_likes.connect(self._likes.start)
        self._page.asked_for_kept.connect(self._kept.start)
        parts = (self._needs, self._happened, self._about_me, self._likes, self._kept)
        for part in parts:
            part.left.connect(self._page.start)

    @property
    def holds(self) -> bool:
        """Whether something was picked or typed on it that is not kept yet."""
        return self._needs.holds or self._about_me.holds

    def keep(self) -> None:
        """Keep what was begun on it and is not on the disk yet."""
        self._needs.keep()
        self._about_me.keep()

    def start(self) -> None:
        """Show what is on the page."""
        self._page.start()
