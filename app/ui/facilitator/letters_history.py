"""What became of one letter, line by line, and what only one letter at a time can have."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.begun import Form
from app.domain.dates import short_date
from app.domain.letter_feedback import Feedback
from app.domain.letter_log import Details, LetterStep, MadeLetter
from app.services.all import Services
from app.ui.facilitator.begun_form import BegunForm
from app.ui.facilitator.fields import SMALL_BUTTON, SmallButton
from app.ui.facilitator.letters_entry import EntryForm, FacesForm, ReadWithForm
from app.ui.facilitator.letters_questions import QuestionsToAsk, checked_in_words
from app.ui.facilitator.letters_words import entry_in_words, faces_in_words
from app.ui.facilitator.page import Page, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

TALL = 3 * SMALL_BUTTON


class LetterHistory(QWidget):
    """Each step on a line with a way to take it back, and forms to add what is known.

    It keeps what is written at once.
    """

    changed = Signal()

    def __init__(self, page: Page, services: Services) -> None:
        super().__init__()
        self._page, self._look = page, page.look
        self._log, self._feedback = services.letter_log, services.letter_feedback
        self._people, self._checks = services.people, services.letter_checks
        self._begun = BegunForm(page, services.begun, Form.READ_WITH)
        self._letter: MadeLetter | None = None
        self.form: EntryForm | QuestionsToAsk | None = None
        self.list = ScrolledRows(self._look("letters.history").words, gap=0)
        self.list.setFixedHeight(TALL)
        bar = self.list.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))  # the newest is seen
        self.read_with = button(self._look("letters.read_with").words, self._open_read_with)
        self.faces = button(self._look("letters.faces").words, self._open_faces)
        self.ask = button(self._look("letters.before_printing").words, self._open_questions)
        self._lay_out()

    def show_letter(self, letter: MadeLetter) -> None:
        """Show what became of a letter."""
        if self._letter is None or self._letter.id != letter.id:
            self._close()
        self._letter = letter
        rows = self._rows(letter)
        self.list.show_rows(rows)
        in_turn(*(row.bin for row in rows if row.bin), self.read_with, self.faces, self.ask)

    def _rows(self, letter: MadeLetter) -> list["HistoryRow"]:
        made = self._look("letters.log_made", date=short_date(letter.made_on)).words
        rows = [HistoryRow(self._look, made)]
        checked = self._checks.of_letter(letter.id)
        if checked is not None:
            rows.append(HistoryRow(self._look, checked_in_words(self._look, checked)))
        for entry in self._log.history(letter.id):
            words = entry_in_words(self._look, entry)
            take_back = partial(self._log.take_back, [entry.id])
            rows.append(HistoryRow(self._look, words, partial(self._attempt, take_back)))
        feedback = self._feedback.of_letter(letter.id)
        if not feedback.says_nothing:
            words = faces_in_words(self._look, feedback)
            take_back = partial(self._keep_faces, Feedback())
            rows.append(HistoryRow(self._look, words, partial(self._attempt, take_back)))
        return rows

    def _lay_out(self) -> None:
        self._usual = QWidget()
        ways = QVBoxLayout()
        ways.addWidget(self.read_with)
        ways.addWidget(self.faces)
        ways.addWidget(self.ask)
        ways.addStretch()
        row = QHBoxLayout(self._usual)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list, stretch=1)
        row.addLayout(ways)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._usual)

    def _open_read_with(self) -> None:
        if self._letter is None:
            return
        form = ReadWithForm(self._page, self._supporter())
        form.show_begun(self._begun.typed(self._letter.id))
        form.began.connect(partial(self._begun.save_soon, self._letter.id))
        self._open(form, lambda: self._keep_read_with(form.details))

    def _supporter(self) -> str:
        """The name of who most likely read it with them, or ""."""
        if self._letter is None:
            return ""
        supporter_id = self._people.member(self._letter.member_id).supporter_id
        names = {one.id: one.name for one in self._people.supporters()}
        return names.get(supporter_id, "") if supporter_id else ""

    def _open_faces(self) -> None:
        if self._letter is not None:
            form = FacesForm(self._page, self._feedback.of_letter(self._letter.id))
            self._open(form, lambda: self._keep_faces(form.feedback))

    def _open_questions(self) -> None:
        if self._letter is not None:
            checked = self._checks.of_letter(self._letter.id)
            self._open(QuestionsToAsk(self._look, checked), lambda: None)

    def _open(self, form: EntryForm | QuestionsToAsk, keep: Callable[[], None]) -> None:
        self._close()
        self.form = form
        form.kept.connect(lambda: self._attempt(keep))
        form.left.connect(self._close)
        self._usual.hide()
        self._whole.addWidget(form)
        form.show()  # only what is shown can have the keyboard
        in_turn(self.ask, *form.fields())
        form.fields()[0].setFocus()

    def _close(self) -> None:
        if self.form is not None:
            self._whole.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._usual.show()

    def _keep_read_with(self, details: Details) -> None:
        if self._letter is not None:
            self._log.record([self._letter.id], LetterStep.READ_WITH, details)
            self._begun.is_kept(self._letter.id)

    def _keep_faces(self, feedback: Feedback) -> None:
        if self._letter is not None:
            self._feedback.give(self._letter.id, feedback)

    def _attempt(self, keep: Callable[[], None]) -> None:
        if self._page.attempt(keep):
            self._close()
            self.changed.emit()


def in_turn(*widgets: QWidget) -> None:
    """Let the keyboard go from one to the next; they would stand last, being made last."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


class HistoryRow(QWidget):
    """One thing that happened, with a way to take it back where there is one."""

    def __init__(
        self, look: Look, words: str, take_back: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        self.words = words
        self.bin: SmallButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(WrappedWords(words), stretch=1)
        if take_back is None:
            self.setMinimumHeight(SMALL_BUTTON)
            return
        icon = look.pictures.icon("delete", SMALL_BUTTON, self.devicePixelRatio())
        self.bin = SmallButton(look("letters.take_back", what=words).words, take_back, icon)
        row.addWidget(self.bin)
