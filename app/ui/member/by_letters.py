"""Writing by letters in the place of a keyboard, on the screens that have a field."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.phrase import Phrase
from app.domain.profiles import Access, ButtonSize
from app.ui.look import Look
from app.ui.member.screen import Screen
from app.ui.parts.bar_button import BarButton
from app.ui.parts.letter_board import WRITES, Field, LetterBoard
from app.ui.parts.pill_row import PillRow

MOST_WITH_TITLE = 1.0
"""The largest text with which the title stands above the letters too."""
AROUND = 34
MOST_TALL = 16_777_215
OPEN = 1
"""The place of a screen on which letters are being written."""


class ByLetters(QObject):
    """Opens a board of letters on a screen, under its field, in place of everything else.

    It is there for those who use switches or rest the pointer; its ``pill`` opens it. Closing
    it brings back what was there, with what was written.
    """

    def __init__(self, screen: Screen, field: Field) -> None:
        super().__init__(screen)
        self._screen, self._field = screen, field
        self._away: list[QWidget] = []
        look = screen.look
        if isinstance(field, QPlainTextEdit):  # who writes like this cannot use a scroll bar
            field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pill = BarButton(look, look("letters.open"), "pill")
        self.pill.setProperty(WRITES, True)  # noqa: FBT003 - Qt's signature
        self.pill.clicked.connect(lambda _checked=False: self.open())
        self.board = LetterBoard(look, field)
        self.board.hide()
        screen.body.addWidget(self.board, stretch=3)
        self.board.said.connect(screen.said)
        self.board.turned.connect(self._turn)
        self.board.done.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether letters are being written."""
        return not self.board.isHidden()

    def open(self) -> None:
        """Show the letters, and of the rest only the title and what is written."""
        if self.is_open:
            return
        self._away = [one for one in self._around() if not one.isHidden()]
        self._put_away(away=True)
        self._make_room(is_open=True)
        self.board.begin()
        self.board.show()
        self._turn()

    def close(self) -> None:
        """Show everything else again."""
        if not self.is_open:
            return
        self.board.hide()
        self._make_room(is_open=False)
        self._put_away(away=False)
        self._turn()

    def reading(self) -> list[Phrase]:
        """The title, what is written, and the letters."""
        field = self._field
        typed = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
        written = [Phrase(typed, private=True)] if typed.strip() else []
        return [self._screen.title, *written, *self.board.reading()]

    def _put_away(self, *, away: bool) -> None:
        for one in self._away:
            if isinstance(one, PillRow):
                one.is_put_away = away
            one.setVisible(not away)

    def _around(self) -> list[QWidget]:
        """All that stands in the body but the field and the board; the title where it fits."""
        screen = self._screen
        kept: list[QWidget | None] = [screen.top, screen.bottom, self._field, self.board]
        inside = Qt.FindChildOption.FindDirectChildrenOnly
        return [
            one
            for one in screen.findChildren(QWidget, options=inside)
            if one not in kept and not self._stays(one)
        ]

    def _stays(self, widget: QWidget) -> bool:
        return widget.property("role") == "title" and self._is_roomy

    @property
    def _is_roomy(self) -> bool:
        """Whether there is room for more than the letters and a line."""
        look = self._screen.look
        return look.sizes.scale <= MOST_WITH_TITLE and look.button_size is ButtonSize.MEDIUM

    def _make_room(self, *, is_open: bool) -> None:
        """Let the field be a line while the letters need the room."""
        field = self._field
        field.ensurePolished()
        if isinstance(field, QPlainTextEdit):
            tall = field.fontMetrics().lineSpacing() + AROUND
            field.setMaximumHeight(tall if is_open else MOST_TALL)
            field.setMinimumHeight(tall if is_open else 0)
            field.ensureCursorVisible()

    def _turn(self) -> None:
        self._screen.order_keys()
        self._screen.asked_anew.emit()


def letters_for(screen: Screen, field: Field) -> ByLetters | None:
    """A way to write by letters, for whoever does not press as most people do."""
    look: Look = screen.look
    return None if look.access is Access.USUAL else ByLetters(screen, field)
