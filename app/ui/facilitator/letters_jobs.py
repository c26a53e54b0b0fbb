"""The slow work of the letters page: drawing letters, and saving many at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QThreadPool

from app.domain.dates import short_date
from app.domain.errors import AppError
from app.domain.letter_log import LetterStep, MadeLetter
from app.services.letter_log import LetterLog
from app.ui.jobs import Job
from app.wording.catalogue import Catalogue

NOT_IN_NAMES = '\\/:*?"<>|'

Report = Callable[[int, int], None]
Value = TypeVar("Value")


@dataclass(frozen=True)
class Batch:
    """What became of several letters: those that went well, and who was left out and why."""

    done: tuple[UUID, ...]
    left_out: tuple[tuple[str, AppError], ...] = ()


def start(
    work: Callable[[Report], Value],
    done: Callable[[Value], object],
    failed: Callable[[Exception], object],
) -> Job:
    """Begin slow work that may outlive the page that asked for it.

    ``done`` and ``failed`` must be methods of a widget, so that Qt forgets them with it.
    """
    job = Job(work, QThreadPool.globalInstance())
    job.done.connect(done)
    job.failed.connect(failed)
    for ended in (job.done, job.failed, job.stopped):
        ended.connect(job.deleteLater)
    job.start()
    return job


def save_all(
    save: Callable[[UUID, Path], object],
    log: LetterLog,
    files: Sequence[tuple[MadeLetter, Path]],
    report: Report,
) -> Batch:
    """Save each letter to its file and keep that it was saved; go on past those that cannot.

    ``save`` raises an AppError for a letter that cannot be saved.
    """
    done: list[UUID] = []
    left_out: list[tuple[str, AppError]] = []
    for number, (letter, file) in enumerate(files):
        report(number, len(files))
        try:
            save(letter.id, file)
        except AppError as error:
            left_out.append((letter.member, error))
        else:
            log.record([letter.id], LetterStep.SAVED)
            done.append(letter.id)
    return Batch(tuple(done), tuple(left_out))


def file_names(
    words: Catalogue, made: Sequence[MadeLetter], folder: Path, kind: str = ".pdf"
) -> list[tuple[MadeLetter, Path]]:
    """A file for each letter: named by reader and date, never by topic, and never used yet.

    A letter has the same name in each kind of file.
    """
    taken: set[Path] = set()
    files = []
    for letter in made:
        name = words("letters.file", name=letter.member, date=short_date(letter.made_on)).words
        plain = "".join(" " if sign in NOT_IN_NAMES else sign for sign in name).strip()
        file, number = folder / f"{plain}{kind}", 2
        while file in taken or file.exists():
            file, number = folder / f"{plain} {number}{kind}", number + 1
        taken.add(file)
        files.append((letter, file))
    return files
