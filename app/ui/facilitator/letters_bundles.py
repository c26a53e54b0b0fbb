"""The slow work of putting many letters in one file, and of papers that are for everyone."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from app.domain.dates import short_date
from app.domain.errors import AppError
from app.domain.errors.answering import NothingToAnswer
from app.domain.errors.letters import NoAddress
from app.domain.letter import LetterProfile, Paper, Sheet
from app.domain.letter_log import LetterStep, MadeLetter
from app.services.all import Services
from app.services.files import write_whole
from app.services.printing import Printing
from app.ui.facilitator.letters_jobs import Batch, File, Report
from app.wording.catalogue import Catalogue


class Whole(StrEnum):
    """What can be saved as one file: letters together, or a paper for everyone."""

    PRINTER = "printer"
    ADDRESSES = "addresses"
    POSTER = "poster"
    SUMMARY = "summary"


class Bundles:
    """Makes such files. Letters are in the order of their readers' addresses."""

    def __init__(self, services: Services, printing: Printing, words: Catalogue) -> None:
        self._services = services
        self._printing = printing
        self._words = words

    def join(self, letters: Sequence[MadeLetter], folder: Path, report: Report) -> Batch:
        """Save letters for the printer: a file for each colour and size of paper.

        Letters that cannot be printed are left out. Raises CannotWriteFile.
        """
        done: list[File] = []
        left_out: list[tuple[str, AppError]] = []
        of_paper: dict[tuple[Paper, Sheet], list[tuple[MadeLetter, bytes]]] = {}
        for number, letter in enumerate(self._services.papers.in_round(letters)):
            report(number, len(letters))
            try:
                pdf = self._printing.pdf(letter.id)
            except AppError as error:
                left_out.append((letter.member, error))
                continue
            _letter, likes = self._services.letters.letter(letter.id)
            of_paper.setdefault((likes.paper, likes.sheet), []).append((letter, pdf))
        for (paper, sheet), group in of_paper.items():
            file = self._file(folder, paper, sheet, group[0][0])
            write_whole(file, self._printing.joined([pdf for _letter, pdf in group]))
            ids = [letter.id for letter, _pdf in group]
            self._services.letter_log.record(ids, LetterStep.SAVED)
            done += [(letter, file) for letter, _pdf in group]
        return Batch(tuple(letter.id for letter, _file in done), tuple(left_out))

    def addresses(self, letters: Sequence[MadeLetter], file: Path) -> Batch:
        """Save a page for each envelope. Who has no address is left out.

        Raises NoAddress when nobody has one, CannotPrintWords or CannotWriteFile.
        """
        posting = self._services.papers.envelopes(letters)
        if not posting.envelopes:
            raise NoAddress
        title, language = self._words("letter.address_page").words, self._words.language
        pdf = self._printing.envelopes(posting.envelopes, title, language.replace("_", "-"))
        write_whole(file, pdf)
        return Batch((), tuple((name, NoAddress()) for name in posting.without))

    def paper(self, whole: Whole, outcome_id: UUID, file: Path) -> Batch:
        """Save the poster of an outcome, or all that came of its meeting.

        Raises NotForEveryone, NothingToAnswer, CannotPrintWords or CannotWriteFile.
        """
        if whole is Whole.POSTER:
            poster = self._services.papers.poster(outcome_id)
            write_whole(file, self._printing.poster(poster, Sheet.A4))
            return Batch(())
        outcome = self._services.outcomes.outcome(outcome_id)
        meeting_id = self._services.topics.topic(outcome.topic_id).meeting_id
        if meeting_id is None:
            raise NothingToAnswer
        summary = self._services.papers.summary(self._services.meetings.meeting(meeting_id))
        write_whole(file, self._printing.drawn(summary, LetterProfile()))
        return Batch(())

    def _file(self, folder: Path, paper: Paper, sheet: Sheet, letter: MadeLetter) -> Path:
        """A file that tells the printer's paper and nobody's name; never one that is there."""
        name = self._words(
            "letters.bundle",
            date=short_date(letter.made_on),
            paper=self._words(f"letters.paper_{paper}").words,
            sheet=sheet,
        ).words
        file, number = folder / f"{name}.pdf", 2
        while file.exists():
            file, number = folder / f"{name} {number}.pdf", number + 1
        return file
