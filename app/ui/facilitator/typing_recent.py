"""What was typed in just now, to be opened again and put right."""

from functools import partial

from PySide6.QtCore import Signal

from app.domain.sheet_codes import shown
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

WIDTH = 210
MOST = 12


class RecentSheets(Panel):
    """The latest is on top. It is kept only while the page is open."""

    asked_for = Signal(str)  # the code of a sheet

    def __init__(self, look: Look) -> None:
        super().__init__(look("typing.recent").words)
        self._look = look
        self.setFixedWidth(WIDTH)
        self.body.setContentsMargins(12, 10, 6, 10)
        self.codes: list[str] = []
        self._told: dict[str, str] = {}
        self.none = WrappedWords(look("typing.none_yet").words, "quiet")
        self.rows = ScrolledRows(look("typing.recent").words, gap=4)
        self.body.addWidget(self.none)
        self.body.addWidget(self.rows, stretch=1)
        self._show()

    def add(self, code: str, told: str) -> None:
        """Put a sheet on top, with whose it is."""
        self.codes = [code, *(one for one in self.codes if one != code)][:MOST]
        self._told[code] = told
        self._show()

    def take(self, code: str) -> None:
        """Take a sheet off the list."""
        self.codes = [one for one in self.codes if one != code]
        self._show()

    def _show(self) -> None:
        self.none.setVisible(not self.codes)
        rows = []
        for code in self.codes:
            row = button(
                f"{shown(code)}\n{self._told[code]}",
                partial(self.asked_for.emit, code),
                "plain",
            )
            name = self._look("typing.open_again", code=shown(code), who=self._told[code]).words
            row.setAccessibleName(name)
            row.setToolTip(name)
            rows.append(row)
        self.rows.show_rows(rows)
