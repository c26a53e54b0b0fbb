"""The slow work of getting letters on paper, or into a folder where there is no paper."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths

from app.domain.errors import AppError
from app.domain.errors.files import CannotWriteFile
from app.domain.errors.letters import PrinterRefused
from app.domain.letter_log import LetterStep, MadeLetter
from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.letters_jobs import Batch, Report, save_all
from app.ui.jobs import Stopped
from app.ui.printing.printer import Printer
from app.ui.printing.printout import Printout
from app.wording.catalogue import Catalogue

NOTHING = Batch(())


@dataclass(frozen=True)
class Printed:
    """What became of letters that were to be printed.

    ``why`` is what was wrong with the printer, if anything. From then on letters were saved:
    ``instead`` tells of these.
    """

    on_paper: Batch
    why: PrinterRefused | None = None
    instead: Batch = NOTHING

    @property
    def lost(self) -> int:
        """How many could be neither printed nor saved."""
        return sum(isinstance(error, CannotWriteFile) for _, error in self.instead.left_out)

    @property
    def left_out(self) -> tuple[tuple[str, AppError], ...]:
        """Whose letters were not to be printed at all, and why."""
        both = (*self.on_paper.left_out, *self.instead.left_out)
        return tuple(one for one in both if not isinstance(one[1], CannotWriteFile))


class PaperLetters:
    """Letters on paper, each on sheets of its own. One that is in the queue is printed."""

    def __init__(
        self, services: Services, printing: Printing, printer: Printer, *, both_sides: bool
    ) -> None:
        self._letters = services.letters
        self._log = services.letter_log
        self._printing = printing
        self._printer = printer
        self._both_sides = both_sides

    def print_all(self, files: Sequence[tuple[MadeLetter, Path]], report: Report) -> Printed:
        """Print letters in order; go on past those that may not be.

        Once the printer fails, it is asked no more: the rest are saved, each in its file.
        """
        done: list[UUID] = []
        left_out: list[tuple[str, AppError]] = []
        for number, (letter, _) in enumerate(files):
            go_on = partial(report, number, len(files))
            try:
                go_on()
                self._print(letter.id, go_on)
            except Stopped:
                return Printed(Batch(tuple(done), tuple(left_out), tuple(files[number:])))
            except PrinterRefused as why:
                instead = self._save(files[number:], report)
                return Printed(Batch(tuple(done), tuple(left_out)), why, instead)
            except AppError as error:
                left_out.append((letter.member, error))
            else:
                self._log.record([letter.id], LetterStep.PRINTED)
                done.append(letter.id)
        return Printed(Batch(tuple(done), tuple(left_out)))

    def _print(self, letter_id: UUID, go_on: Callable[[], object]) -> None:
        pdf = self._printing.pdf(letter_id)
        _, profile = self._letters.letter(letter_id)
        self._printer.print(Printout(pdf, profile.sheet, self._both_sides), go_on)

    def _save(self, files: Sequence[tuple[MadeLetter, Path]], report: Report) -> Batch:
        for folder in {file.parent for _, file in files}:
            with suppress(OSError):  # saving will tell
                folder.mkdir(parents=True, exist_ok=True)
        return save_all(self._printing.save, self._log, files, report)


def instead_folder(words: Catalogue) -> Path:
    """Where letters go that could not be printed, among the user's own documents."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return (
        Path(QStandardPaths.writableLocation(documents)) / words("letters.instead_folder").words
    )
