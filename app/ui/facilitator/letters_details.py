"""What a facilitator must know about one letter, and what became of it."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from app.domain.dates import short_date
from app.domain.letter import LetterProfile
from app.domain.letter_log import MadeLetter
from app.domain.telling import ToTell, Why
from app.services.all import Services
from app.ui.facilitator.fields import SMALL_BUTTON, words_label
from app.ui.facilitator.letters_history import LetterHistory
from app.ui.facilitator.page import Page, Panel, button
from app.ui.look import Look


class LetterDetails(Panel):
    """Why its reader must be told, why a person must read it first, and its history.

    What a letter is called and how its reader likes it stand in the list.
    """

    was_read = Signal(object, bool)  # the letter's id, and whether it may be printed
    asked_for_outcome = Signal(object)  # the id of the outcome to write in

    def __init__(self, page: Page, services: Services) -> None:
        super().__init__()
        self._look = look = page.look
        self._letter_id: UUID | None = None
        self._outcome_id: UUID | None = None
        self.body.setContentsMargins(18, 10, 12, 10)
        self.body.setSpacing(6)
        self.why = words_label("")
        self.write = button(look("letters.write_outcome").words, self._ask_for_outcome, "link")
        self.reasons = words_label("")
        self.read = QCheckBox(look("letters.i_read_it").words)
        self.read.setMinimumHeight(SMALL_BUTTON)
        self.history = LetterHistory(page, services)
        beside = QHBoxLayout()
        beside.addWidget(self.why, stretch=1)
        beside.addWidget(self.write)
        self.body.addLayout(beside)
        for part in (self.reasons, self.read, self.history):
            self.body.addWidget(part)
        self.read.toggled.connect(self._tick)

    def show_letter(self, letter: MadeLetter | None, to_tell: ToTell | None) -> None:
        """Show what is known of a letter, or of someone who has none yet."""
        self.setVisible(letter is not None or to_tell is not None)
        waits = letter is not None and not letter.may_be_printed
        presses = to_tell is not None and to_tell.has_no_date
        self.setProperty("kind", "warning" if waits or presses else "")
        self.style().polish(self)
        self._show_why(to_tell)
        self._show_reasons(letter)
        self.history.setVisible(letter is not None and not waits)
        if letter is not None:
            self._letter_id = letter.id
            self.history.show_letter(letter)

    def _show_why(self, to_tell: ToTell | None) -> None:
        """Say why its reader must be told, and what to write before a letter goes."""
        words = []
        presses = to_tell is not None and to_tell.has_no_date
        if to_tell is not None:
            self._outcome_id = to_tell.outcome_id
            if to_tell.why is not Why.NOT_GIVEN:
                words.append(why_in_words(self._look, to_tell))
        if presses:
            words.append(self._look("letters.has_no_date").words)
        self.why.setText(" ".join(words))
        self.why.setVisible(bool(words))
        self.write.setVisible(presses)

    def _show_reasons(self, letter: MadeLetter | None) -> None:
        reasons = letter.reasons if letter is not None else ()
        why = [self._look(f"letters.reason_{reason}").words for reason in reasons]
        self.reasons.setText("\n".join([self._look("letters.read_first").words, *why]))
        self.reasons.setVisible(letter is not None and not letter.may_be_printed)
        self.read.setVisible(bool(why))
        self.read.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.read.setChecked(letter is not None and letter.read_by_a_person)
        self.read.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _tick(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._letter_id is not None:
            self.was_read.emit(self._letter_id, on)

    def _ask_for_outcome(self) -> None:
        if self._outcome_id is not None:
            self.asked_for_outcome.emit(self._outcome_id)


def why_in_words(look: Look, to_tell: ToTell) -> str:
    """Say in a sentence why someone must be told."""
    if to_tell.why is Why.LATE and to_tell.promised is not None:
        return look("letters.why_late_since", date=short_date(to_tell.promised)).words
    return look(f"letters.tell_{to_tell.why}").words


def how_it_looks(look: Look, profile: LetterProfile) -> str:
    """Say how a reader likes letters: "18 point, picture left, cream paper, and sound"."""
    return look(
        "letters.form_audio" if profile.audio else "letters.form",
        points=profile.points,
        layout=look(f"letters.layout_{profile.layout}").words,
        paper=look(f"letters.paper_{profile.paper}").words,
    ).words
