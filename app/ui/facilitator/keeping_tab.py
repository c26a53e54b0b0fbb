"""The tab about the passphrase, the recovery code, and the lock of the desk."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system.desk_lock import CHOICES, DeskLock
from app.ui.facilitator.fields import Form, Pick, Scroll, words_label
from app.ui.facilitator.keeping_code import CodePanel
from app.ui.facilitator.keeping_passphrase import Keys, PassphrasePanel
from app.ui.facilitator.page import Page, Panel
from app.ui.facilitator.recovery_sheet import RecoverySheetPage


class PassphraseTab(QWidget):
    """What opens the board and what closes it. A new recovery sheet comes in its place."""

    def __init__(self, page: Page, keys: Keys, lock: DeskLock, board: str) -> None:
        super().__init__()
        self._page = page
        self._board = board
        self.passphrase: PassphrasePanel | None = None
        self.code: CodePanel | None = None
        self.sheet: RecoverySheetPage | None = None
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._parts = Scroll()
        self._room.addWidget(self._parts)
        self.lock = LockPanel(page, lock)
        if keys.is_practice:
            panel = Panel(page.look("keeping.pass_change").words)
            panel.body.addWidget(words_label(page.look("keeping.pass_practice").words))
            self._parts.body.addWidget(panel)
        else:
            self.passphrase, self.code = PassphrasePanel(page, keys), CodePanel(page, keys)
            self.code.thought.connect(self._show_sheet)
            for one in (self.passphrase, self.code):
                self._parts.body.addWidget(one)
        self._parts.body.addWidget(self.lock)
        self._parts.body.addStretch()

    def _show_sheet(self, code: str) -> None:
        look = self._page.look
        until = look("keeping.code_until").words
        self.sheet = RecoverySheetPage(look, self._board, code, until)
        self.sheet.kept.connect(self._keep)
        self._parts.hide()
        self._room.addWidget(self.sheet)
        self.sheet.is_kept.setFocus()

    def _keep(self) -> None:
        """Take the sheet away and let its code open the board."""
        sheet, self.sheet = self.sheet, None
        if sheet is not None and self.code is not None:
            self._room.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
            self._parts.show()
            self.code.now.setFocus()
            self.code.keep(sheet.code)


class LockTab(QWidget):
    """The lock of the desk alone, where the app keeps no passphrase."""

    def __init__(self, page: Page, lock: DeskLock) -> None:
        super().__init__()
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        parts = Scroll()
        room.addWidget(parts)
        self.lock = LockPanel(page, lock)
        parts.body.addWidget(self.lock)
        parts.body.addStretch()


class LockPanel(Panel):
    """After how long the desk locks itself on this laptop. It is never off."""

    def __init__(self, page: Page, lock: DeskLock) -> None:
        look = page.look
        super().__init__(look("keeping.lock").words)
        self._page = page
        self._lock = lock
        label = look("keeping.lock_after").words
        choices = [
            (minutes, look("keeping.lock_minutes", count=minutes).words) for minutes in CHOICES
        ]
        self.after = Pick(label, choices, lock.minutes, self._keep)
        form = Form()
        form.add(label, self.after)
        self.body.addLayout(form)
        self.body.addWidget(words_label(look("keeping.lock_note").words, "quiet"))

    def _keep(self, minutes: int) -> None:
        """Keep it; where that cannot be, say why and show what is kept."""
        self._page.attempt(lambda: self._lock.keep(minutes))
        self.after.pick(self._lock.minutes)
