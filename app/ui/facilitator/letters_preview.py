"""The pages of a letter as they will come out of the printer, to look at and to listen to."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.letter import Paper
from app.domain.phrase import Phrase
from app.services.printing import Preview, Printing
from app.ui.facilitator.letters_jobs import start
from app.ui.facilitator.letters_sheet import Sheet
from app.ui.facilitator.page import button
from app.ui.facilitator.page_turner import PageTurner
from app.ui.look import Look

DPI = 110


class LetterPreview(QWidget):
    """One letter, a page at a time, on paper of the colour its reader likes.

    While it is read aloud, its words light up on the page, and the page turns by itself.
    """

    failed = Signal(object)  # the exception that says why it cannot be shown
    asked_to_read = Signal(object)  # the phrases of the letter, in order
    asked_for_silence = Signal()

    def __init__(self, look: Look, printing: Printing) -> None:
        super().__init__()
        self._look = look
        self._printing = printing
        self._letter_id: UUID | None = None
        self._paper = Paper.WHITE
        self._place = 0
        self.shown: Preview | None = None
        self._phrases: list[Phrase] = []
        self._said: int | None = None  # the place of the phrase being said
        self._page_read: int | None = None  # the page that its words are on
        self._is_reading = False
        self.sheet = Sheet(look)
        self.turner = PageTurner(
            look("letters.page_back").words, look("letters.page_on").words, self._turn
        )
        self.listen = button(look("letters.listen").words, self._read_or_stop)
        self.turner.insertWidget(1, self.listen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet, stretch=1)
        layout.addLayout(self.turner)
        self._show()

    @property
    def pages(self) -> int:
        """How many pages are shown; none until the letter is drawn."""
        return len(self.shown.pages) if self.shown else 0

    def show_letter(self, letter_id: UUID | None, paper: Paper = Paper.WHITE) -> None:
        """Show a letter from its first page, as soon as it is drawn."""
        self._fall_silent()
        self._letter_id, self._paper = letter_id, paper
        self.shown, self._place = None, 0
        self._show()
        if letter_id is not None:
            start(partial(_draw, self._printing, letter_id), self._drawn, self.failed.emit)

    def mark(self, phrase: Phrase) -> None:
        """Turn to the page of a sentence that is about to be said."""
        places = range(len(self._phrases))
        self._said = next((at for at in places if self._phrases[at] is phrase), None)
        if self.shown is not None and self._said is not None:
            self._turn_to(self.shown.page_of(self._said))

    def light(self, start: int, length: int) -> None:
        """Light the word that is being said, by its place in its sentence."""
        if self.shown is not None and self._said is not None:
            page = self.shown.page_of(self._said, start)
            if page != self._page_read:  # the sentence goes on on the next page
                self._turn_to(page)
            seen = page == self._place
            self.sheet.light(self.shown.boxes_of(self._said, start, length) if seen else ())

    def be_quiet(self) -> None:
        """Show that nothing is being said any more."""
        self._said, self._is_reading = None, False
        self.sheet.light(())
        self.listen.setText(self._look("letters.listen").words)

    def _read_or_stop(self) -> None:
        if self._is_reading:
            self._fall_silent()
        elif self.shown is not None:
            # A letter holds a member's own words, so its sound is never left on the disk.
            self._phrases = [Phrase(words, private=True) for words in self.shown.said]
            self._is_reading = True
            self.listen.setText(self._look("letters.stop_listening").words)
            self.asked_to_read.emit(self._phrases)

    def _fall_silent(self) -> None:
        if self._is_reading:
            self.be_quiet()
            self.asked_for_silence.emit()

    def _drawn(self, drawn: tuple[UUID, Preview]) -> None:
        letter_id, preview = drawn
        if letter_id == self._letter_id:  # another letter may have been chosen meanwhile
            self.shown = preview
            self._show()

    def _turn_to(self, page: int | None) -> None:
        """Show the page that is being read, once: then people may look at another."""
        self._page_read = page
        if page is not None and page != self._place:
            self._place = page
            self._show()

    def _turn(self, by: int) -> None:
        self._place = max(0, min(self._place + by, self.pages - 1))
        self._show()

    def _show(self) -> None:
        self.listen.setEnabled(self.shown is not None)
        if self.shown is None:
            drawing = "letters.drawing" if self._letter_id else "letters.choose_one"
            self.sheet.say(self._look(drawing).words)
            self.turner.show_place(0, 0, "")
            return
        number = self._look("letters.page", page=self._place + 1, pages=self.pages)
        self.turner.show_place(self._place, self.pages, number.words)
        self.sheet.light(())
        self.sheet.show_page(self.shown.pages[self._place], self._paper)


def _draw(printing: Printing, letter_id: UUID, _report: object) -> tuple[UUID, Preview]:
    return letter_id, printing.preview(letter_id, DPI)
