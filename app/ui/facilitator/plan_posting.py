"""The slow work of saving invitations."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError
from app.domain.letter import LetterProfile
from app.domain.meetings import Meeting
from app.services.all import Services
from app.services.files import write_whole
from app.services.printing import Printing
from app.ui.facilitator.letters_jobs import Report

FileOf = Callable[[str], Path]
"""Where the invitation of a member goes, by their name."""


@dataclass(frozen=True)
class Saved:
    """What was saved, and who was left out and why."""

    files: tuple[Path, ...]
    left_out: tuple[tuple[str, AppError], ...] = ()


def save_for_all(
    services: Services, printing: Printing, meeting: Meeting, file: Path, _report: Report
) -> Saved:
    """Save one invitation for everyone.

    Raises PlanStopsToAnswer, CannotPrintWords or CannotWriteFile.
    """
    letter = services.invitations.for_everyone(meeting)
    write_whole(file, printing.drawn(letter, LetterProfile()))
    return Saved((file,))


def save_for_each(
    services: Services, printing: Printing, meeting: Meeting, file_of: FileOf, report: Report
) -> Saved:
    """Save an invitation for each member, as they like their letters, in a file of their own.

    Who it cannot be done for is left out, and the others go on. Raises PlanStopsToAnswer.
    """
    services.invitations.need_no_stops(meeting)
    files: list[Path] = []
    left_out: list[tuple[str, AppError]] = []
    members = services.people.members()
    for number, member in enumerate(members):
        report(number, len(members))
        file = file_of(member.name)
        try:
            letter = services.invitations.for_member(meeting, member)
            write_whole(file, printing.drawn(letter, member.letter))
        except AppError as error:
            left_out.append((member.name, error))
        else:
            files.append(file)
    return Saved(tuple(files), tuple(left_out))
