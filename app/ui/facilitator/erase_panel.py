"""Erasing a member for good: what goes, what stays and why, and two presses."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.erasing import Goes
from app.services.erasing import Erasing
from app.services.keep_times import KeepTimes
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Page, Panel, button
from app.wording.erasing import what_goes, what_stays


class ErasePanel(Panel):
    """Nothing goes at the first press: it tells what the second one does."""

    erased = Signal()

    def __init__(self, page: Page, erasing: Erasing, times: KeepTimes) -> None:
        super().__init__(page.look("own_data.erase_title").words)
        self._page = page
        self._erasing = erasing
        self._times = times
        self._goes: Goes | None = None
        self.is_sure = False
        self.note = words_label(self._words("erase_note"), "quiet")
        self.goes = words_label("")
        self.stays = words_label("")
        self.wait = words_label(self._words("wait"), "problem")
        self.erase = button("", self._press, "danger")
        self.keep = button(self._words("keep"), self._leave)
        for part in (self.note, self.goes, self.stays, self.wait):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.erase)
        row.addWidget(self.keep)
        row.addStretch()
        self.body.addLayout(row)
        self.show_member(None)

    def show_member(self, member_id: UUID | None) -> None:
        """Tell what would go of a member, and what would stay."""
        self._goes = None
        if member_id is not None:
            self._page.attempt(lambda: self._read(member_id))
        self.setVisible(self._goes is not None)
        self._leave()

    def _read(self, member_id: UUID) -> None:
        self._goes = goes = self._erasing.goes(member_id)
        words = self._page.look.words
        stays = what_stays(words, goes, self._times.delete_days)
        first, *others = what_goes(words, goes)
        self.goes.setText("\n".join([first, *(f"• {line}" for line in others)]))
        told = [self._words("stays"), *(f"• {line}" for line in stays)]
        self.stays.setText("\n".join(told))

    def _words(self, name: str, /, **blanks: object) -> str:
        return self._page.look(f"own_data.{name}", **blanks).words

    def _leave(self) -> None:
        """Take back the first press, and show what can be done."""
        self.is_sure = False
        goes = self._goes
        self.erase.setText(self._words("erase", name=goes.name if goes else ""))
        self.erase.setEnabled(goes is not None and not goes.must_wait)
        self.wait.setVisible(goes is not None and goes.must_wait)
        self.keep.hide()

    def _press(self) -> None:
        goes = self._goes
        if goes is None:
            return
        if not self.is_sure:
            self.is_sure = True
            self.erase.setText(self._words("erase_sure"))
            self.keep.show()
            return
        self._page.save_now()
        if self._page.attempt(lambda: self._erasing.erase(goes.member_id)):
            self.erased.emit()
        else:
            self.show_member(goes.member_id)
