"""Making letters, many at once, while the facilitator goes on working."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.letter_log import Making
from app.services.letters import Letters
from app.ui.facilitator.fields import counted
from app.ui.facilitator.letters_jobs import Report, start
from app.ui.jobs import Job, Stopped
from app.ui.look import Look


@dataclass(frozen=True)
class Wanted:
    """A letter to make: about which outcome, and for whom."""

    outcome_id: UUID
    member_id: UUID
    member: str


@dataclass(frozen=True)
class MadeBatch:
    """What came of making letters: how many of each kind, who was left out, what is to go."""

    made: Counter[Making]
    left_out: tuple[tuple[str, AppError], ...] = ()
    not_yet: int = 0


def make_all(letters: Letters, wanted: Sequence[Wanted], report: Report) -> MadeBatch:
    """Make each letter; go on past those that cannot be made. What is made stays made."""
    made: Counter[Making] = Counter()
    left_out: list[tuple[str, AppError]] = []
    for number, one in enumerate(wanted):
        try:
            report(number, len(wanted))
        except Stopped:
            return MadeBatch(made, tuple(left_out), len(wanted) - number)
        try:
            made[letters.make_for(one.outcome_id, one.member_id)] += 1
        except AppError as error:
            left_out.append((one.member, error))
    return MadeBatch(made, tuple(left_out))


class LetterMaking(QObject):
    """One batch at a time. It may be stopped, and goes on from there when it is begun again."""

    began = Signal()
    reported = Signal(int, int)
    ended = Signal()
    said = Signal(str)  # what was made, in one plain sentence
    told = Signal(str)  # what could not be made, in plain words

    def __init__(self, look: Look, letters: Letters, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._letters = letters
        self._job: Job | None = None

    def make(self, wanted: Sequence[Wanted]) -> None:
        """Make letters."""
        self.began.emit()
        self._job = start(partial(make_all, self._letters, wanted), self._done, self._failed)
        self._job.reported.connect(self.reported)

    def stop(self) -> None:
        """Stop after the letter being made."""
        if self._job is not None:
            self._job.stop()

    def _done(self, batch: MadeBatch) -> None:
        self._end()
        self.said.emit(in_words(self._look, batch))
        if batch.left_out:
            name, error = batch.left_out[0]
            why, count = self._look.words.of_error(error).words, len(batch.left_out)
            left_out = self._look("letters.left_out", count=count, name=name, why=why)
            self.told.emit(left_out.words)

    def _failed(self, error: Exception) -> None:
        self._end()
        raise error

    def _end(self) -> None:
        self._job = None
        self.ended.emit()


def in_words(look: Look, batch: MadeBatch) -> str:
    """What came of it, such as "5 letters: 2 new, 1 changed, 2 as before."."""
    kinds = [
        look(f"letters.made_{kind}", count=batch.made[kind]).words
        for kind in Making
        if batch.made[kind]
    ]
    letters = counted(look, "letters.made_letters", batch.made.total())
    done = look("letters.made_kinds", letters=letters, kinds=", ".join(kinds)).words
    if not batch.not_yet:
        return done if kinds else look("letters.made_none").words
    return look("letters.made_stopped", done=done if kinds else "", rest=batch.not_yet).words
