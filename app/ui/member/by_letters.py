"""Writing by letters in the place of a keyboard, on the screens that have a field."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.phrase import Phrase
from app.domain.profiles import Access, ButtonSize
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


class WritingScreen(Screen):
    """A screen with a field that can be written in by letters.

    ``letters`` is there for whoever does not press as most people do, from ``write_in`` on.
    """

    letters: ByLetters | None = None

    def write_in(self, field: Field) -> list[BarButton]:
        """Let a field be written in by letters; return the pill that opens them, if any."""
        if self.look.access is Access.USUAL:
            return []
        self.letters = ByLetters(self, field)
        return [self.letters.pill]

    def reading(self) -> Sequence[Phrase]:
        """What is on the screen, or what is written and the letters while they are there."""
        if self.letters and self.letters.is_open:
            return self.letters.reading()
        return self.usual_reading()

    def usual_reading(self) -> Sequence[Phrase]:
        """What is read aloud while no letters are there."""
        raise NotImplementedError

    @property
    def has_room_to_note(self) -> bool:
        """True when one more thing can be said: the letters take all the room."""
        return super().has_room_to_note and self.place != OPEN

    @property
    def place(self) -> int:
        """Whether letters are being written."""
        return OPEN if self.letters and self.letters.is_open else 0

    def go_to(self, place: int) -> None:
        """Come back to the letters."""
        if self.letters and place == OPEN:
            self.letters.open()

    def go_back(self) -> None:
        """Put the letters away, or go back."""
        if self.letters and self.letters.is_open:
            self.letters.close()
        else:
            super().go_back()
