"""The slow work of the letters page: drawing letters, and saving many at once."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QThreadPool

from app.domain.dates import short_date
from app.domain.errors import AppError
from app.domain.letter_log import LetterStep, MadeLetter
from app.services.letter_log import LetterLog
from app.ui.jobs import Job, Stopped
from app.wording.catalogue import Catalogue

NOT_IN_NAMES = '\\/:*?"<>|'

File = tuple[MadeLetter, Path]
Report = Callable[[int, int], None]
Value = TypeVar("Value")


@dataclass(frozen=True)
class Batch:
    """What became of several letters: those that went well, and who was left out and why.

    ``not_yet`` are those that were still to come when it was stopped.
    """

    done: tuple[UUID, ...]
    left_out: tuple[tuple[str, AppError], ...] = ()
    not_yet: tuple[File, ...] = ()


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

    ``save`` raises an AppError for a letter that cannot be saved. Once it is stopped, the rest
    are given back for another time.
    """
    done: list[UUID] = []
    left_out: list[tuple[str, AppError]] = []
    for number, (letter, file) in enumerate(files):
        try:
            report(number, len(files))
            save(letter.id, file)
        except Stopped:
            return Batch(tuple(done), tuple(left_out), tuple(files[number:]))
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
        file = unused_file(folder, name, kind, taken)
        taken.add(file)
        files.append((letter, file))
    return files


def unused_file(
    folder: Path, name: str, kind: str = ".pdf", taken: Collection[Path] = ()
) -> Path:
    """A file of this name, which no file there has, nor any that is to come."""
    plain = "".join(" " if sign in NOT_IN_NAMES else sign for sign in name).strip()
    file, number = folder / f"{plain}{kind}", 2
    while file in taken or file.exists():
        file, number = folder / f"{plain} {number}{kind}", number + 1
    return file
