"""The facilitator's desk: pages in the order of the work, and *Hand to member*."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import AppError
from app.domain.phrase import Phrase
from app.services.removals import Removals, Thing
from app.ui.facilitator.page import REACHED_FROM, Page, PageName
from app.ui.facilitator.tab_order import bring_into_sight, go_on_from
from app.ui.look import Look
from app.ui.told import announce

SIDE_WIDTH = 240
PICTURE = 46
LEAST, MOST = 46, 62  # the height of a way to a page, in low and in high windows
BESIDE_RING = 10  # so that the keyboard's ring never runs into what has its colour

PageMaker = Callable[[], Page]


class Desk(QWidget):
    """One page at a time beside the bar that leads to all of them.

    Pages are made when they are shown and saved before they go.
    """

    handed_over = Signal()
    asked_to_hear = Signal(object, object)  # a Phrase, and a VoiceProfile or None
    asked_to_read = Signal(object, object)  # phrases in order, and a VoiceProfile
    asked_for_silence = Signal()

    def __init__(
        self, look: Look, board: str, removals: Removals, makers: Mapping[PageName, PageMaker]
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.look = look
        self._removals = removals
        self._makers = makers
        self.page: Page | None = None
        self._name = PageName.TODAY
        self.side = SideBar(look, board, [one for one in makers if one not in REACHED_FROM])
        self.notice = Notice(look)
        self._room = QVBoxLayout()
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.addWidget(self.notice)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side)
        layout.addLayout(self._room, stretch=1)
        self.side.chosen.connect(self.open)
        self.side.hand_over.clicked.connect(self._hand_over)
        self.open(PageName.TODAY)

    def open(self, name: PageName, what: object = None) -> None:
        """Show a page, with the thing it was asked for.

        A page that could not save what is typed on it stays: it says why, and tries again.
        """
        self.leave()
        if self.page is not None and self.page.holds:
            self.side.mark(REACHED_FROM.get(self._name, self._name))
            return
        page = self._makers[name]()
        page.asked_for_page.connect(self.open)
        page.removed.connect(self._remove)
        page.asked_to_hear.connect(self.asked_to_hear)
        page.asked_to_read.connect(self.asked_to_read)
        page.asked_for_silence.connect(self.asked_for_silence)
        old, self.page = self.page, page
        if old is not None:
            self._room.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._room.insertWidget(0, page, stretch=1)
        self._name = name
        self.side.mark(REACHED_FROM.get(name, name))
        if not page.isAncestorOf(self.window().focusWidget()):
            self.side.take_keyboard()
        if what is not None:
            page.show_what(what)

    def show_new_day(self) -> None:
        """Show what the new day has changed, where it is seen."""
        if self.page is not None and self._name is PageName.TODAY:
            self.page.refresh()

    def tell_elsewhere(self, words: str) -> None:
        """Say what came of letters to someone who has gone on to another page."""
        if self._name is not PageName.LETTERS:
            self.notice.say(words)

    def mark(self, phrase: Phrase) -> None:
        """Show which phrase is being said."""
        if self.page is not None:
            self.page.mark(phrase)

    def light(self, start: int, length: int) -> None:
        """Show which word of it is being said."""
        if self.page is not None:
            self.page.light(start, length)

    def be_quiet(self) -> None:
        """Show that nothing is being said any more."""
        if self.page is not None:
            self.page.be_quiet()

    def focusNextPrevChild(self, on: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Go on with Tab in the order in which the page is read."""
        if go_on_from(self, self.focusWidget(), back=not on):
            return True
        has_moved = super().focusNextPrevChild(on)
        bring_into_sight(self.focusWidget())
        return has_moved

    def leave(self) -> None:
        """Save whatever is being typed, and fall silent."""
        if self.page is not None:
            self.page.save_now()
            self.asked_for_silence.emit()

    def _hand_over(self) -> None:
        self.leave()
        if self.page is None or not self.page.holds:
            self.handed_over.emit()

    def _remove(self, thing: Thing, row_id: UUID, called: str) -> None:
        try:
            self._removals.remove(thing, row_id)
        except AppError as error:
            self.notice.say(self.look.words.of_error(error).words)
            return
        self._refresh()
        words = self.look("desk.removed", name=called).words
        self.notice.offer_undo(words, partial(self._bring_back, thing, row_id))

    def _bring_back(self, thing: Thing, row_id: UUID) -> None:
        self.leave()
        try:
            self._removals.bring_back(thing, row_id)
        except AppError as error:
            self.notice.say(self.look.words.of_error(error).words)
            return
        self.notice.hide()
        self._refresh()

    def _refresh(self) -> None:
        if self.page is not None:
            self.page.refresh()


class SideBar(QFrame):
    """The way to every page."""

    chosen = Signal(object)  # a PageName

    def __init__(self, look: Look, board: str, names: list[PageName]) -> None:
        super().__init__()
        self.setFixedWidth(SIDE_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 20, 14, 16)
        layout.setSpacing(6)
        self.title = QLabel(board)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setContentsMargins(12, 0, 0, 8)
        layout.addWidget(self.title)
        one_at_a_time = QButtonGroup(self)
        self.buttons: dict[PageName, SideButton] = {}
        for name in names:
            phrase = look(f"desk.{name}")
            made = SideButton(phrase.words)
            made.setIcon(look.pictures.icon(phrase.picture, PICTURE, self.devicePixelRatio()))
            made.clicked.connect(partial(self._choose, name))
            one_at_a_time.addButton(made)
            layout.addWidget(made)
            self.buttons[name] = made
        layout.addStretch()
        layout.addSpacing(BESIDE_RING)
        self.hand_over = HandOver(look("desk.hand_over").words)
        layout.addWidget(self.hand_over)

    def mark(self, name: PageName) -> None:
        """Show which page is open."""
        self.buttons.get(name, self.buttons[PageName.TODAY]).setChecked(True)

    def take_keyboard(self) -> None:
        """Give the keyboard to the way to the page that is open."""
        for one in self.buttons.values():
            if one.isChecked():
                one.setFocus(Qt.FocusReason.TabFocusReason)

    def rename(self, board: str) -> None:
        """Show another name of the board."""
        self.title.setText(board)

    def _choose(self, name: PageName) -> None:
        self.chosen.emit(name)


STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class SideButton(QPushButton):
    """The way to one page. Arrow keys go from one to the next, and open nothing."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setIconSize(QSize(PICTURE, PICTURE))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(LEAST)
        self.setMaximumHeight(MOST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another way with the arrows: Qt would open each page on the way."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        ways = self.group().buttons()
        ways[(ways.index(self) + step) % len(ways)].setFocus(Qt.FocusReason.TabFocusReason)


class HandOver(QPushButton):
    """Hands the laptop to a member and covers the desk."""


class Notice(QFrame):
    """One line at the foot of the desk, with an offer to undo what was just done."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._act: Callable[[], None] | None = None
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.undo = QPushButton(look("desk.undo").words)
        self.close_it = QPushButton(look("desk.close").words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 8, 12, 8)
        layout.addWidget(self.words, stretch=1)
        layout.addWidget(self.undo)
        layout.addWidget(self.close_it)
        self.undo.clicked.connect(self._undo)
        self.close_it.clicked.connect(self.hide)
        self.hide()

    def say(self, words: str) -> None:
        """Say something there is nothing to undo about."""
        self._act = None
        self.words.setText(words)
        self.undo.hide()
        self._tell()

    def offer_undo(self, words: str, act: Callable[[], None]) -> None:
        """Say what was done, and offer to undo it. It stays until it is closed."""
        self._act = act
        self.words.setText(words)
        self.undo.show()
        self._tell()

    def _tell(self) -> None:
        """Show it, and have a screen reader say it too: the keyboard does not come here."""
        self.show()
        announce(self, self.words.text())

    def _undo(self) -> None:
        if self._act is not None:
            self._act()
