"""Making a new recovery code, and the sheet to print it on."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.ui.facilitator.fields import words_label
from app.ui.facilitator.keeping_passphrase import KeyPanel, Keys
from app.ui.facilitator.page import Page


class CodePanel(KeyPanel):
    """Asks for the passphrase, and thinks of a code. The old one works until then."""

    thought = Signal(str)  # the code

    def __init__(self, page: Page, keys: Keys) -> None:
        super().__init__(page, keys, "keeping.code_make", self.go)
        self.body.addWidget(words_label(page.look("keeping.code_note").words))
        foot = QHBoxLayout()
        if keys.by_code:
            foot.addStretch()
        else:
            label = QLabel(self.now.accessibleName())
            label.setBuddy(self.now)
            self.now.returnPressed.connect(self.go)
            foot.addWidget(label)
            foot.addWidget(self.now, stretch=1)
        foot.addWidget(self.act)
        self.body.addLayout(foot)
        self.body.addWidget(self.told)

    def go(self) -> None:
        """Think of a code for whoever has the passphrase."""
        if self.act.isEnabled():
            self.work(partial(self._think, self.now.text()), self._show)

    def keep(self, code: str) -> None:
        """Let this code open the board: it is on its sheet, and somewhere safe."""
        self.work(partial(self.keys.ways.change_code, code), self._tell)

    def _think(self, now: str) -> str:
        self.keys.prove(now)
        return self.keys.ways.think_of_code()

    def _show(self, code: object) -> None:
        self.now.clear()
        self.thought.emit(str(code))

    def _tell(self, _changed: object) -> None:
        self.tell(self.page.look("keeping.code_changed").words)
