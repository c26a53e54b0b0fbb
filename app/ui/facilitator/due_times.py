"""For how long the board keeps each kind of thing, and within how long copies are clean."""

from functools import partial

from PySide6.QtCore import Signal

from app.domain.due import DELETE_DAYS, KEEP_MONTHS, USUAL_MONTHS, DueKind
from app.services.keep_times import KeepTimes
from app.ui.facilitator.fields import Pick, words_label
from app.ui.facilitator.page import Page, Panel


class TimesPanel(Panel):
    """A few plain choices. They begin as the handbook proposes (4.10)."""

    changed = Signal()

    def __init__(self, page: Page, times: KeepTimes) -> None:
        super().__init__(page.look("due.times").words)
        self._page = page
        self._times = times
        months = [(many, self._words("months", count=many)) for many in KEEP_MONTHS]
        kept = times.months()
        self.picks = {
            kind: Pick(
                self._words(f"time_{kind}"), months, kept[kind], partial(self._keep_for, kind)
            )
            for kind in USUAL_MONTHS
        }
        self.days = Pick(
            self._words("delete_days"),
            [(many, self._words("days", count=many)) for many in DELETE_DAYS],
            times.delete_days,
            self._clean_within,
        )
        for pick in (*self.picks.values(), self.days):
            named = words_label(pick.accessibleName())
            named.setBuddy(pick)
            self.body.addWidget(named)
            self.body.addWidget(pick)
        self.body.addWidget(words_label(self._words("delete_note"), "quiet"))

    def refresh(self) -> None:
        """Show what is kept now."""
        for kind, months in self._times.months().items():
            self.picks[kind].pick(months)
        self.days.pick(self._times.delete_days)

    def _words(self, name: str, /, **blanks: object) -> str:
        return self._page.look(f"due.{name}", **blanks).words

    def _keep_for(self, kind: DueKind, months: int) -> None:
        self._page.attempt(partial(self._times.keep_for, kind, months))
        self.changed.emit()

    def _clean_within(self, days: int) -> None:
        self._page.attempt(partial(self._times.clean_copies_within, days))
        self.refresh()
