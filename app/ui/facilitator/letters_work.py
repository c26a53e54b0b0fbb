"""Saving letters and printing them, many at once, while the facilitator goes on working."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.letter_log import LetterStep, MadeLetter
from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.letters_jobs import Batch, draw_all, save_all, start
from app.ui.facilitator.letters_sound import SoundLetters
from app.ui.jobs import Job
from app.ui.look import Look
from app.ui.printer import Printer


class LetterWork(QObject):
    """One batch at a time. It may be stopped; what is done by then stays done."""

    began = Signal()
    reported = Signal(int, int)
    ended = Signal()
    told = Signal(str)  # what could not be done, in plain words

    def __init__(
        self, look: Look, services: Services, printing: Printing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._log = services.letter_log
        self._printing = printing
        self._sounds = SoundLetters(services)
        self._printer = Printer(printing.pages, self)
        self._job: Job | None = None
        self._on_paper: tuple[UUID, ...] = ()
        self._printer.printed.connect(self._was_printed)
        self._printer.failed.connect(self._was_not_printed)

    def save(self, files: Sequence[tuple[MadeLetter, Path]]) -> None:
        """Save letters, each to its file."""
        work = partial(save_all, self._printing.save, self._log, files)
        self._start(work, self._saved)

    def save_sound(self, files: Sequence[tuple[MadeLetter, Path]]) -> None:
        """Save letters to listen to, each to its file."""
        self._start(partial(self._sounds.save_all, files), self._saved)

    def print(self, letters: Sequence[MadeLetter]) -> None:
        """Print letters in order."""
        self._start(partial(draw_all, self._printing, letters), self._drawn)

    def stop(self) -> None:
        """Stop after the letter being worked on."""
        if self._job is not None:
            self._job.stop()

    def _start(self, work: partial[Batch], done: Callable[[Batch], None]) -> None:
        self.began.emit()
        self._job = start(work, done, self._failed)
        self._job.reported.connect(self.reported)
        self._job.stopped.connect(self._end)

    def _saved(self, batch: Batch) -> None:
        self._end()
        self._tell_of(batch)

    def _drawn(self, batch: Batch) -> None:
        self._tell_of(batch)
        self._on_paper = batch.done
        if batch.pdfs:
            self._printer.print_all(batch.pdfs)
        else:
            self._end()

    def _was_printed(self) -> None:
        self._log.record(self._on_paper, LetterStep.PRINTED)
        self._end()

    def _was_not_printed(self) -> None:
        self._end()
        self.told.emit(self._look("letters.no_printer").words)

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, AppError):
            raise error
        self.told.emit(self._look.words.of_error(error).words)

    def _end(self) -> None:
        self._job = None
        self.ended.emit()

    def _tell_of(self, batch: Batch) -> None:
        """Say who was left out; with more than one, who was first and why."""
        if batch.left_out:
            name, error = batch.left_out[0]
            why = self._look.words.of_error(error).words
            count = len(batch.left_out)
            self.told.emit(
                self._look("letters.left_out", count=count, name=name, why=why).words
            )
