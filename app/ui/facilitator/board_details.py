"""Who the board is, how to reach it, and who complaints go to."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from app.services.boards import Boards
from app.ui.facilitator.fields import Form, Lines, line
from app.ui.facilitator.page import Page, Panel

NAMES = ("name", "short_name")
WAYS = ("phone", "text", "email", "complaints_name", "complaints_phone")
HINTS = {
    "short_name": "short_name_hint",
    "complaints_name": "complaints_hint",
    "complaints_phone": "complaints_hint",
}
ADDRESS = 4  # lines


class DetailsPart(Panel):
    """The details of the board. Everything saves as one types."""

    renamed = Signal(str)  # the short name that is kept now

    def __init__(self, page: Page, boards: Boards) -> None:
        super().__init__(page.look("our_board.ours").words)
        self._page = page
        self._boards = boards
        self._changes: dict[str, Any] = {}
        board = boards.board()
        form = Form()
        self.fields = {
            name: line(self._words(name), getattr(board, name), partial(self._typed, name))
            for name in (*NAMES, *WAYS)
        }
        self.address = Lines(
            self._words("address"), board.address, partial(self._typed, "address"), ADDRESS
        )
        self.address.setPlaceholderText(self._words("address_hint"))
        for name, hint in HINTS.items():
            self.fields[name].setPlaceholderText(self._words(hint))
        for name in NAMES:
            form.add(self._words(name), self.fields[name])
        form.add(self._words("address"), self.address)
        for name in WAYS:
            form.add(self._words(name), self.fields[name])
        self.body.addLayout(form)

    def _words(self, name: str) -> str:
        return self._page.look(f"our_board.{name}").words

    def _typed(self, name: str, words: str) -> None:
        self._changes[name] = words.strip()
        self._page.save_soon("board", self._save)

    def _save(self) -> None:
        """Keep what was typed, over what the other part of the page or another page kept."""
        self._boards.save(replace(self._boards.board(), **self._changes))
        self.renamed.emit(self._boards.board().short_name)
