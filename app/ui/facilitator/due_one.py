"""One thing that is due to go: why, and what can be done with it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.dates import date_words
from app.domain.due import Due
from app.domain.errors.writing import DayGoneBy
from app.services.due_list import DueList
from app.services.keep_times import KeepTimes
from app.ui.facilitator.date_fields import DateField
from app.ui.facilitator.fields import Form, line, words_label
from app.ui.facilitator.page import Page, Panel, button


class DueOne(Panel):
    """Nothing goes at the first press, and nothing is kept longer without a reason."""

    done = Signal()

    def __init__(self, page: Page, due: DueList, times: KeepTimes) -> None:
        super().__init__(page.look("due.list").words)
        self._page = page
        self._due = due
        self._times = times
        self._one: Due | None = None
        self._until: date | None = None
        self.is_sure = False
        self.what = words_label("", "strong")
        self.why = words_label("")
        self.go = button(self._words("go"), self._press, "danger")
        self.until = DateField(page, self._words("until"), None, self._set_until)
        self.because = line(self._words("because"), "", lambda _typed: None)
        self.longer = button(self._words("longer"), self._keep)
        self._acts = QWidget(self)
        self._lay_out()
        self.show_due(None)

    def show_due(self, one: Due | None) -> None:
        """Tell why something is due, with fields that have nothing in them."""
        self._one, self._until, self.is_sure = one, None, False
        self.until.show_day(None)
        self.because.clear()
        self.go.setText(self._words("go"))
        self._acts.setEnabled(one is not None)
        if one is None:
            self.what.setText(self._words("choose"))
            self.why.setText("")
            return
        self.what.setText(self._words(f"kind_{one.kind}", about=one.about))
        months = self._times.months().get(one.kind, 0)
        blanks = {"date": date_words(one.since), "months": str(months)}
        told = [self._words(f"why_{one.kind}", **blanks)]
        if one.because:
            told.append(self._words("because_why", because=one.because))
        self.why.setText("\n".join(told))

    def _lay_out(self) -> None:
        self.body.addWidget(self.what)
        self.body.addWidget(self.why)
        form = Form()
        form.setContentsMargins(0, 0, 0, 0)
        form.add_wide(self.go)
        form.add(self._words("until"), self.until)
        form.add(self._words("because"), self.because)
        row = QHBoxLayout()
        row.addWidget(self.longer)
        row.addStretch()
        form.addLayout(row, form.rowCount(), 0, 1, 2)
        self._acts.setLayout(form)
        self.body.addWidget(self._acts)

    def _words(self, name: str, /, **blanks: object) -> str:
        return self._page.look(f"due.{name}", **blanks).words

    def _set_until(self, day: date | None) -> None:
        self._until = day

    def _press(self) -> None:
        one = self._one
        if one is None:
            return
        if not self.is_sure:
            self.is_sure = True
            self.go.setText(self._words("go_sure"))
        elif self._page.attempt(lambda: self._due.let_go(one)):
            self._end("gone")

    def _keep(self) -> None:
        one = self._one
        if one is not None and self._page.attempt(lambda: self._keep_until(one)):
            self._end("kept")

    def _keep_until(self, one: Due) -> None:
        if self._until is None:
            raise DayGoneBy
        self._due.keep_longer(one, self._until, self.because.text())

    def _end(self, told: str) -> None:
        self.done.emit()
        self.what.setText(self._words(told))
