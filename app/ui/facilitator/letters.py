"""Letters: make them, read them through, save or print them, and see that they arrive."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from app.domain.errors import AppError
from app.domain.letter import LetterProfile, Paper
from app.domain.letter_log import LetterStep, MadeLetter
from app.domain.outcomes import Outcome
from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.fields import Pick
from app.ui.facilitator.letters_details import LetterDetails, how_it_looks
from app.ui.facilitator.letters_foot import LettersFoot
from app.ui.facilitator.letters_jobs import Batch, draw_all, file_names, save_all, start
from app.ui.facilitator.letters_preview import LetterPreview
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.thing_list import Line, ThingList
from app.ui.jobs import Job
from app.ui.look import Look
from app.ui.printer import Printer

FACE = 44
PREVIEW = 9
LIST = 12


class LettersPage(Page):
    """The letters of one outcome, or all of them, and the chosen one on its paper."""

    def __init__(self, look: Look, services: Services, printing: Printing) -> None:
        super().__init__(look, look("desk.letters").words)
        self._services = services
        self._printing = printing
        self.printer = Printer(printing.pages, self)
        self.made: list[MadeLetter] = []
        self._profiles: dict[UUID, LetterProfile] = {}
        self._printed: tuple[UUID, ...] = ()
        self.job: Job | None = None
        self.outcomes = self._outcome_picker()
        self.make = button(look("letters.make").words, self._make, "main")
        self.list = ThingList(look, look("desk.letters").words, FACE)
        self.details = LetterDetails(look)
        self.preview = LetterPreview(look, printing)
        self.foot = LettersFoot(look)
        self._lay_out()
        self._connect()
        self.refresh()

    def show_what(self, what: object) -> None:
        """Show the letters of an outcome, by its id."""
        if what in self.outcomes.values:
            self.outcomes.setCurrentIndex(self.outcomes.values.index(what))  # type: ignore[arg-type]  # it is in the list
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now, with the same letter chosen."""
        self.made = self._services.letters.made(self.outcomes.value)
        self._profiles = self._services.letters.profiles([one.id for one in self.made])
        ticked, chosen = set(self.list.ticked), self._chosen
        ids = [letter.id for letter in self.made]
        now = chosen.id if chosen and chosen.id in ids else (ids[0] if ids else None)
        self.list.show_lines([self._line(one, ticked) for one in self.made], now)
        self.make.setEnabled(self.outcomes.value is not None)
        self.foot.say_what_is_meant(len(self.list.ticked), has_letters=bool(ids))
        self._show(now)

    @property
    def meant(self) -> list[MadeLetter]:
        """The letters the buttons work on: those that are ticked, or else the chosen one."""
        ticked = self.list.ticked
        if ticked:
            return [letter for letter in self.made if letter.id in ticked]
        return [self._chosen] if self._chosen else []

    @property
    def _chosen(self) -> MadeLetter | None:
        row = self.list.currentRow()
        chosen = self.list.lines[row].thing if row >= 0 else None
        return next((letter for letter in self.made if letter.id == chosen), None)

    def save_in(self, folder: Path, letters: Sequence[MadeLetter]) -> None:
        """Save letters in a folder, a file for each, away from the screen."""
        self._save(file_names(self.look.words, letters, folder))

    def _outcome_picker(self) -> "Pick[UUID | None]":
        choices: list[tuple[UUID | None, str]] = [(None, self.look("letters.all").words)]
        choices += [(one.id, _called(one)) for one in self._services.outcomes.all()]
        return Pick(self.look("letters.outcome").words, choices, None, self._pick_outcome)

    def _lay_out(self) -> None:
        self.top.addWidget(self.outcomes, stretch=4)
        self.top.addWidget(self.make)
        holder = Panel()
        holder.body.setContentsMargins(8, 8, 8, 8)
        holder.body.addWidget(self.list)
        left = QVBoxLayout()
        left.addWidget(holder, stretch=1)
        left.addWidget(self.details)
        left.addWidget(self.foot)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, stretch=LIST)
        row.addWidget(self.preview, stretch=PREVIEW)
        self.body.addLayout(row, stretch=1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show)
        self.list.itemChanged.connect(lambda _item: self._count())
        self.details.was_read.connect(self._say_it_was_read)
        self.preview.failed.connect(self._explain)
        self.foot.all.clicked.connect(self.list.tick_all)
        self.foot.save.clicked.connect(self._ask_where)
        self.foot.print.clicked.connect(self._print)
        self.foot.given.clicked.connect(self._give)
        self.foot.stop.clicked.connect(self._stop)
        self.printer.printed.connect(self._was_printed)
        self.printer.failed.connect(self._was_not_printed)

    def _line(self, letter: MadeLetter, ticked: set[object]) -> Line:
        waits = "" if letter.may_be_printed else "waits"
        state = self.look(f"letters.state_{waits or letter.step}").words
        form = how_it_looks(self.look, self._profiles[letter.id])
        under = self.look("letters.line", state=state, title=letter.title, form=form).words
        return Line(letter.id, letter.member, under, letter.face, letter.id in ticked)

    def _count(self) -> None:
        self.foot.say_what_is_meant(len(self.list.ticked), has_letters=bool(self.made))

    def _show(self, letter_id: object) -> None:
        letter = next((one for one in self.made if one.id == letter_id), None)
        profile = self._profiles[letter.id] if letter else None
        self.details.show_letter(letter, profile)
        paper = profile.paper if profile else Paper.WHITE
        self.preview.show_letter(letter.id if letter else None, paper)

    def _pick_outcome(self, _outcome_id: UUID | None) -> None:
        self.problem.hide()
        self.refresh()

    def _make(self) -> None:
        outcome_id = self.outcomes.value
        if outcome_id is not None:
            self.attempt(lambda: self._make_for(outcome_id))
            self.refresh()

    def _make_for(self, outcome_id: UUID) -> None:
        self._services.letters.make(outcome_id)

    def _say_it_was_read(self, letter_id: UUID, read: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.attempt(lambda: self._services.letters.say_it_was_read(letter_id, read=read))
        self.refresh()

    def _ask_where(self) -> None:
        if len(self.meant) == 1:
            ((letter, usual),) = file_names(self.look.words, self.meant, Path.home())
            title = self.look("letters.save").words
            name, _kind = QFileDialog.getSaveFileName(self, title, str(usual), "PDF (*.pdf)")
            if name:
                self._save([(letter, Path(name).with_suffix(".pdf"))])
        elif self.meant:
            title = self.look("letters.folder").words
            folder = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
            if folder:
                self.save_in(Path(folder), self.meant)

    def _save(self, files: Sequence[tuple[MadeLetter, Path]]) -> None:
        work = partial(save_all, self._printing, self._services.letters, files)
        self._start(work, self._was_saved)

    def _print(self) -> None:
        self._start(partial(draw_all, self._printing, self.meant), self._was_drawn)
