"""How long the board keeps feelings and the call list, and when the next are deleted."""

from functools import partial

from app.domain.calls import KEEP_DAYS
from app.services.calls import Calls
from app.ui.facilitator.calls import when_deleted
from app.ui.facilitator.fields import Form, Pick, words_label
from app.ui.facilitator.page import Page, Panel


class FeelingsPart(Panel):
    """A few plain choices, and the truth about what they do."""

    def __init__(self, page: Page, calls: Calls) -> None:
        look = page.look
        super().__init__(look("our_board.feelings").words)
        self._page = page
        self._calls = calls
        self.keep = Pick(
            look("our_board.feelings_keep").words,
            [(days, look(f"our_board.feelings_{days}").words) for days in KEEP_DAYS],
            calls.keep_days,
            self._keep_for,
        )
        self.goes_on = words_label("")
        self.body.addWidget(words_label(look("our_board.feelings_note").words, "quiet"))
        form = Form()
        form.add(look("our_board.feelings_keep").words, self.keep)
        self.body.addLayout(form)
        self.body.addWidget(self.goes_on)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now."""
        self.keep.pick(self._calls.keep_days)
        none = self._page.look("our_board.feelings_none").words
        self.goes_on.setText(
            when_deleted(self._page.look, "our_board.feelings_next", self._calls, none)
        )

    def _keep_for(self, days: int) -> None:
        self._page.save_now()
        self._page.attempt(partial(self._calls.keep_for, days))
        self.refresh()
