"""What a facilitator must know about one letter before it is printed."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from app.domain.letter import LetterProfile
from app.domain.letter_log import MadeLetter
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Panel
from app.ui.look import Look


class LetterDetails(Panel):
    """How its reader likes it, and why a person must read it first, if they must."""

    was_read = Signal(object, bool)  # the letter's id, and whether it may be printed

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._letter_id: UUID | None = None
        self.title = words_label("", "section")
        self.form = words_label("")
        self.reasons = words_label("")
        self.read = QCheckBox(look("letters.i_read_it").words)
        self.read.setMinimumHeight(36)
        for part in (self.title, self.form, self.reasons, self.read):
            self.body.addWidget(part)
        self.read.toggled.connect(self._tick)

    def show_letter(self, letter: MadeLetter | None, profile: LetterProfile | None) -> None:
        """Show what is known of a letter."""
        self.setVisible(letter is not None)
        if letter is None or profile is None:
            return
        self._letter_id = letter.id
        self.title.setText(letter.title)
        self.form.setText(how_it_looks(self._look, profile))
        why = [self._look(f"letters.reason_{reason}").words for reason in letter.reasons]
        self.reasons.setText("\n".join([self._look("letters.read_first").words, *why]))
        self.reasons.setVisible(bool(why))
        self.read.setVisible(bool(why))
        self.setProperty("kind", "" if letter.may_be_printed else "warning")
        self.style().polish(self)
        self.read.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.read.setChecked(letter.read_by_a_person)
        self.read.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _tick(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._letter_id is not None:
            self.was_read.emit(self._letter_id, on)


def how_it_looks(look: Look, profile: LetterProfile) -> str:
    """Say how a reader likes letters: "18 point, picture left, cream paper, and sound"."""
    return look(
        "letters.form_audio" if profile.audio else "letters.form",
        points=profile.points,
        layout=look(f"letters.layout_{profile.layout}").words,
        paper=look(f"letters.paper_{profile.paper}").words,
    ).words
