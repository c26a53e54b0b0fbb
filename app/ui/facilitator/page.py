"""What every page of the desk is made from."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.errors.store import DiskFull, DiskTrouble, StoreBusy
from app.domain.phrase import Phrase
from app.services.removals import Thing
from app.ui.look import Look
from app.ui.told import announce

SOON_MS = 600
LATEST_MS = 2_000
"""How soon what is typed is saved while somebody types on and on."""
AGAIN_MS = 3_000
"""How soon it is tried again where the disk would not take it."""
PASSES = (DiskFull, DiskTrouble, StoreBusy)
"""What can be put right while the page is open; then it is saved by itself."""


class PageName(StrEnum):
    """The pages of the desk, in the order of the work. Some are reached from others."""

    TODAY = "today"
    CALLS = "calls"
    HELPS = "helps"
    PLAN = "plan"
    VIEWS = "views"
    OUTCOMES = "outcomes"
    LETTERS = "letters"
    PEOPLE = "people"
    PICTURES = "pictures"
    WORDS = "words"
    VOICE = "voice"
    BOARD = "board"
    KEEPING = "keeping"
    SHEETS = "sheets"
    TYPING = "typing"


REACHED_FROM = {
    PageName.CALLS: PageName.TODAY,
    PageName.HELPS: PageName.TODAY,
    PageName.KEEPING: PageName.BOARD,
    PageName.SHEETS: PageName.PLAN,
    PageName.TYPING: PageName.VIEWS,
}
"""The pages that have no place of their own in the side bar, and those they belong to."""


@dataclass(frozen=True)
class HelpsOf:
    """What the People page is asked for to show what helps someone."""

    member_id: UUID


class Page(QWidget):
    """A page of the desk. It saves as one types, so leaving it never loses anything."""

    asked_for_page = Signal(object, object)  # a PageName, and what to show there or None
    asked_to_hear = Signal(object, object)  # a Phrase, and a VoiceProfile or None
    asked_to_read = Signal(object, object)  # phrases in order, and a VoiceProfile
    asked_for_silence = Signal()
    removed = Signal(object, object, str)  # a Thing, its id, and what it was called

    def __init__(self, look: Look, heading: str) -> None:
        super().__init__()
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(heading)
        self.heading = QLabel(heading)
        self.heading.setProperty("role", "heading")
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.top = QHBoxLayout()
        self.top.addWidget(self.heading, stretch=1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(30, 18, 30, 18)
        self.body.setSpacing(12)
        self.body.addLayout(self.top)
        self.body.addWidget(self.problem)
        self._unsaved: dict[str, Callable[[], None]] = {}
        self._failed: set[str] = set()  # what could not be saved, and is still told
        self._soon, self._latest, self._again = (
            QTimer(self, singleShot=True, interval=ms) for ms in (SOON_MS, LATEST_MS, AGAIN_MS)
        )
        for timer in (self._soon, self._latest, self._again):
            timer.timeout.connect(self.save_now)

    def show_what(self, what: object) -> None:
        """Show the thing another page asked for. Pages that can be asked override this."""

    def mark(self, phrase: Phrase) -> None:
        """Show which phrase is being said. Pages that ask for some to be read override this."""

    def light(self, start: int, length: int) -> None:
        """Show which word of it is being said."""

    def be_quiet(self) -> None:
        """Show that nothing is being said any more."""

    def refresh(self) -> None:
        """Show what is kept now; called when something was removed or brought back."""

    def save_soon(self, name: str, save: Callable[[], None]) -> None:
        """Call ``save`` once the typing pauses, or goes on for long, or the page is left.

        ``name`` is what is being saved: a later save of the same takes its place.
        """
        self._unsaved[name] = save
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def save_now(self) -> None:
        """Save everything that was typed and is not saved yet.

        What the disk would not take waits, and is tried again until it does.
        """
        for timer in (self._soon, self._latest, self._again):
            timer.stop()
        waiting, self._unsaved = self._unsaved, {}
        for name, save in waiting.items():
            self._save_one(name, save)
        if self._unsaved:
            self._again.start()

    def save_no_more(self, name: str) -> None:
        """Forget what was to be saved under a name: it is kept in another way."""
        self._unsaved.pop(name, None)
        self._failed.discard(name)
        if not self._failed:
            self.problem.hide()

    @property
    def holds(self) -> bool:
        """Whether something typed is not on the disk, and would be lost with the page."""
        return bool(self._unsaved)

    def _save_one(self, name: str, save: Callable[[], None]) -> None:
        self._failed.discard(name)
        try:
            save()
        except AppError as error:
            self._failed.add(name)
            if isinstance(error, PASSES):
                self._unsaved.setdefault(name, save)
            self._tell_once(self.look.words.of_error(error).words)
        else:
            if not self._failed:
                self.problem.hide()

    def attempt(self, act: Callable[[], None]) -> bool:
        """Do something; when it cannot be done, say why on the page and return False."""
        try:
            act()
        except AppError as error:
            self.tell(self.look.words.of_error(error).words)
            return False
        if not self._failed:
            self.problem.hide()
        return True

    def tell(self, problem: str) -> None:
        """Say what is wrong in one sentence at the top of the page."""
        self.problem.setText(problem)
        self.problem.show()
        announce(self, problem, at_once=True)

    def _tell_once(self, problem: str) -> None:
        """Say what is wrong, unless it stands there already: it is tried again and again."""
        if self.problem.isHidden() or self.problem.text() != problem:
            self.tell(problem)

    def tell_why(self, error: Exception) -> None:
        """Say why slow work ended; what nobody here can do something about rises."""
        if not isinstance(error, AppError):
            raise error
        self.tell(self.look.words.of_error(error).words)

    def remove(self, thing: Thing, row_id: UUID, called: str) -> None:
        """Take something away; the desk offers to undo it."""
        self.save_now()
        self._failed.clear()
        self.removed.emit(thing, row_id, called)


class Panel(QFrame):
    """A rounded box that holds one part of a page."""

    def __init__(self, title: str = "", kind: str = "") -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 14, 18, 14)
        self.body.setSpacing(8)
        self.top = QHBoxLayout()
        if title:
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(title)
            label.setWordWrap(True)
            label.setProperty("role", "section")
            self.top.addWidget(label, stretch=1)
            self.body.addLayout(self.top)


def button(words: str, act: Callable[[], object], kind: str = "") -> QPushButton:
    """A button of the desk. ``kind`` is main, danger, link or plain."""
    made = QPushButton(words)
    made.setProperty("kind", kind)
    made.clicked.connect(lambda _checked=False: act())
    return made
