"""Saving letters and printing them, many at once, while the facilitator goes on working."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.services.all import Services
from app.services.letter_forms import Form, LetterForms
from app.services.printing import Printing
from app.ui.facilitator.letters_jobs import Batch, File, Report, Value, save_all, start
from app.ui.facilitator.letters_paper import PaperLetters, Printed, instead_folder
from app.ui.facilitator.letters_sound import SoundLetters
from app.ui.jobs import Job
from app.ui.look import Look
from app.ui.printing.printer import Printer

PDF = ".pdf"
SOUNDS = (".mp3", ".wav")


class LetterWork(QObject):
    """One batch at a time. It may be stopped; what is done by then stays done.

    It outlives the page that asked for it: whoever shows the letters next sees how far it is.
    """

    began = Signal()
    reported = Signal(int, int)
    ended = Signal()
    told = Signal(str)  # what could not be done, in plain words
    can_go_on = Signal(int)  # how many letters are left of what was stopped

    def __init__(
        self, look: Look, services: Services, printing: Printing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._services = services
        self.printing = printing
        self._sounds = SoundLetters(services)
        self._forms = LetterForms(services.letters, services.album)
        self.printer = Printer(printing.pages)
        self.instead = instead_folder(look.words)
        self._job: Job | None = None
        self._again: Callable[[Sequence[File]], None] | None = None
        self._not_yet: tuple[File, ...] = ()

    def save(self, files: Sequence[File], kind: str = PDF) -> None:
        """Save letters, each to its file, as files of one kind."""
        self._again = partial(self.save, kind=kind)
        self._start(self._saving(files, kind), self._saved)

    def print(self, files: Sequence[File], *, both_sides: bool) -> None:
        """Print letters in order; those that the printer does not take are saved instead."""
        self._again = partial(self.print, both_sides=both_sides)
        paper = PaperLetters(self._services, self.printing, self.printer, both_sides=both_sides)
        self._start(partial(paper.print_all, files), self._printed)

    def bundle(self, work: Callable[[Report], Batch]) -> None:
        """Save letters together, or a paper that is for everyone."""
        self._again = None
        self._start(work, self._saved)

    def go_on(self) -> None:
        """Do the rest of what was stopped, in the same way."""
        if self._again is not None:
            self._again(self._not_yet)

    @property
    def is_busy(self) -> bool:
        """True while a batch runs."""
        return self._job is not None

    @property
    def left(self) -> int:
        """How many letters are left of what was stopped."""
        return len(self._not_yet)

    def stop(self) -> None:
        """Stop after the letter being worked on."""
        if self._job is not None:
            self._job.stop()

    def _saving(self, files: Sequence[File], kind: str) -> Callable[[Report], Batch]:
        if kind in SOUNDS:
            return partial(self._sounds.save_all, files)
        save = self.printing.save if kind == PDF else partial(self._save_form, Form(kind))
        return partial(save_all, save, self._services.letter_log, files)

    def _save_form(self, form: Form, letter_id: UUID, file: Path) -> None:
        self._forms.save(letter_id, form, file)

    def _start(self, work: Callable[[Report], Value], done: Callable[[Value], None]) -> None:
        self.began.emit()
        self._job = start(work, done, self._failed)
        self._job.reported.connect(self.reported)
        self._job.stopped.connect(self._end)

    def _saved(self, batch: Batch) -> None:
        self._end(batch.not_yet)
        self._tell(self._of_left_out(batch.left_out))

    def _printed(self, printed: Printed) -> None:
        self._end((*printed.on_paper.not_yet, *printed.instead.not_yet))
        self._tell(*self._of_the_printer(printed), self._of_left_out(printed.left_out))

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, AppError):
            raise error
        self.told.emit(self._look.words.of_error(error).words)

    def _end(self, not_yet: Sequence[File] = ()) -> None:
        self._job, self._not_yet = None, tuple(not_yet)
        self.ended.emit()
        if not_yet:
            self.can_go_on.emit(len(not_yet))

    def _tell(self, *sentences: str) -> None:
        """Say what could not be done, each on a line, if there is anything to say."""
        words = "\n".join(filter(None, sentences))
        if words:
            self.told.emit(words)

    def _of_left_out(self, left_out: Sequence[tuple[str, AppError]]) -> str:
        """Who was left out; with more than one, who was first and why."""
        if not left_out:
            return ""
        name, error = left_out[0]
        why = self._look.words.of_error(error).words
        return self._look("letters.left_out", count=len(left_out), name=name, why=why).words

    def _of_the_printer(self, printed: Printed) -> list[str]:
        """What was wrong with the printer, and where the letters are."""
        if printed.why is None:
            return []
        why, folder = self._look.words.of_error(printed.why).words, self.instead
        counts = {"saved_instead": len(printed.instead.done), "not_saved_either": printed.lost}
        return [
            self._look(f"letters.{name}", why=why, count=count, folder=folder).words
            for name, count in counts.items()
            if count
        ]
