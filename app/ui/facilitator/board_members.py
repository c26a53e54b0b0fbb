"""How this computer is while members use it."""

import sys

from app.system.awake import Awake
from app.system.members_screen import MembersScreen
from app.ui.facilitator.fields import tick, words_label
from app.ui.facilitator.page import Page, Panel

MAY_HOLD_NOTICES = sys.platform.startswith("linux")


class MembersScreenPart(Panel):
    """Whether the screen stays full, and what one has to do oneself against what disturbs."""

    def __init__(self, page: Page, screen: MembersScreen, awake: Awake) -> None:
        look = page.look
        super().__init__(look("members_screen.title").words)
        self._page = page
        self._screen = screen
        self.full = tick(
            look("members_screen.full").words, on=screen.stays_full, act=self._keep_full
        )
        self.body.addWidget(self.full)
        self.body.addWidget(words_label(look("members_screen.full_note").words, "quiet"))
        sleeps, told = awake.holds_sleep is False, awake.holds_notices
        notices = told if told is not None else MAY_HOLD_NOTICES
        self.sleep = words_label(
            look("members_screen.sleeps" if sleeps else "members_screen.stays_awake").words
        )
        self.body.addWidget(self.sleep)
        self.notices = words_label(look("members_screen.notices").words)
        self.notices.setVisible(not notices)
        self.body.addWidget(self.notices)

    def _keep_full(self, full: bool) -> None:  # noqa: FBT001 - a signal's value
        """Keep it; where that cannot be, say why and show what is kept."""
        if not self._page.attempt(lambda: self._screen.keep_full(full=full)):
            self.full.blockSignals(True)  # noqa: FBT003 - Qt's signature
            self.full.setChecked(self._screen.stays_full)
            self.full.blockSignals(False)  # noqa: FBT003 - Qt's signature
