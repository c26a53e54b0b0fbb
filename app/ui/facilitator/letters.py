"""Letters: make them, read them through, save or print them, and see that they arrive."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from app.domain.errors import AppError
from app.domain.letter import LetterProfile, Paper
from app.domain.letter_log import LetterStep, MadeLetter
from app.domain.outcomes import LineKind, Outcome
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.fields import Pick
from app.ui.facilitator.letters_details import LetterDetails, how_it_looks
from app.ui.facilitator.letters_foot import LettersFoot
from app.ui.facilitator.letters_jobs import file_names
from app.ui.facilitator.letters_preview import LetterPreview
from app.ui.facilitator.letters_work import LetterWork
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.thing_list import Line, ThingList
from app.ui.look import Look

FACE = 44
PREVIEW_SHARE = 5
LIST_SHARE = 7

SOUND = ".mp3"
"""Every phone plays it, and it is small enough to send."""


class LettersPage(Page):
    """The letters of one outcome, or all of them, and the chosen one on its paper."""

    def __init__(self, look: Look, services: Services, printing: Printing) -> None:
        super().__init__(look, look("desk.letters").words)
        self._services = services
        self.made: list[MadeLetter] = []
        self._profiles: dict[UUID, LetterProfile] = {}
        self.outcomes = self._outcome_picker()
        self.make = button(look("letters.make").words, self._make, "main")
        self.list = ThingList(look, look("desk.letters").words, FACE)
        self.details = LetterDetails(look)
        self.preview = LetterPreview(look, printing)
        self.foot = LettersFoot(look)
        self.work = LetterWork(look, services, printing, self)
        self._lay_out()
        self._connect()
        self.refresh()

    def show_what(self, what: object) -> None:
        """Show the letters of an outcome, by its id."""
        if isinstance(what, UUID):
            self.outcomes.pick(what)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now, with the same letter chosen."""
        chosen = self._chosen
        self.made = self._services.letters.made(self.outcomes.value)
        ids = [letter.id for letter in self.made]
        self._profiles = self._services.letters.profiles(ids)
        now = chosen.id if chosen and chosen.id in ids else (ids[0] if ids else None)
        ticked = self.list.ticked
        self.list.show_lines([self._line(one, ticked) for one in self.made], now)
        self.make.setEnabled(self.outcomes.value is not None)
        self._count()
        if chosen is None or now != chosen.id:
            self._show(now)
        else:
            self._show_details(now)

    @property
    def meant(self) -> list[MadeLetter]:
        """The letters the buttons work on: those that are ticked, or else the chosen one."""
        ticked = self.list.ticked
        if ticked:
            return [letter for letter in self.made if letter.id in ticked]
        return [self._chosen] if self._chosen else []

    def save_in(self, folder: Path, letters: Sequence[MadeLetter], kind: str = ".pdf") -> None:
        """Save letters in a folder, a file for each."""
        self._save(file_names(self.look.words, letters, folder, kind), kind)

    @property
    def _chosen(self) -> MadeLetter | None:
        row = self.list.currentRow()
        chosen = self.list.lines[row].thing if row >= 0 else None
        return next((letter for letter in self.made if letter.id == chosen), None)

    def _outcome_picker(self) -> "Pick[UUID | None]":
        choices: list[tuple[UUID | None, str]] = [(None, self.look("letters.all").words)]
        choices += [(one.id, self._called(one)) for one in self._services.outcomes.all()]
        return Pick(
            self.look("letters.outcome").words, choices, None, lambda _id: self._pick_outcome()
        )

    def _called(self, outcome: Outcome) -> str:
        """An outcome by its topic and what was said, for there may be several on a topic."""
        said = " ".join(line.words for line in outcome.of_kind(LineKind.YOU_SAID))
        return self.look("letters.called", topic=outcome.topic.words, said=said).words

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
        row.addLayout(left, stretch=LIST_SHARE)
        row.addWidget(self.preview, stretch=PREVIEW_SHARE)
        self.body.addLayout(row, stretch=1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show)
        self.list.itemChanged.connect(lambda _item: self._count())
        self.details.was_read.connect(self._say_it_was_read)
        self.preview.failed.connect(self._explain)
        self.preview.asked_to_read.connect(self._read_aloud)
        self.preview.asked_for_silence.connect(self.asked_for_silence)
        self.foot.tick_all.connect(self.list.tick_all)
        self.foot.save.connect(lambda: self._ask_where(".pdf"))
        self.foot.save_sound.connect(lambda: self._ask_where(SOUND))
        self.foot.print.connect(self._print)
        self.foot.given.connect(self._give)
        self.foot.stop.connect(self.work.stop)
        self.work.began.connect(self._begin)
        self.work.reported.connect(self.foot.show_progress)
        self.work.ended.connect(self._end)
        self.work.told.connect(self.tell)

    def _line(self, letter: MadeLetter, ticked: Sequence[object]) -> Line:
        state = letter.step if letter.may_be_printed else "waits"
        name = self.look("letters.row", name=letter.member, title=letter.title).words
        under = self.look(
            "letters.line",
            state=self.look(f"letters.state_{state}").words,
            form=how_it_looks(self.look, self._profiles[letter.id]),
        ).words
        return Line(letter.id, name, under, letter.face, letter.id in ticked)

    def _count(self) -> None:
        self.foot.say_what_is_meant(len(self.list.ticked), len(self.made))

    def _show(self, letter_id: object) -> None:
        letter = self._show_details(letter_id)
        paper = self._profiles[letter.id].paper if letter else Paper.WHITE
        self.preview.show_letter(letter.id if letter else None, paper)

    def _show_details(self, letter_id: object) -> MadeLetter | None:
        letter = next((one for one in self.made if one.id == letter_id), None)
        self.details.show_letter(letter, self._profiles[letter.id] if letter else None)
        return letter

    def mark(self, phrase: Phrase) -> None:
        """Turn to the page of the sentence that is being said."""
        self.preview.mark(phrase)

    def light(self, start: int, length: int) -> None:
        """Light the word that is being said."""
        self.preview.light(start, length)

    def be_quiet(self) -> None:
        """Show that the letter is not being read any more."""
        self.preview.be_quiet()

    def _read_aloud(self, phrases: Sequence[Phrase]) -> None:
        """Read the letter in the voice of its reader."""
        if self._chosen is not None:
            reader = self._services.people.member(self._chosen.member_id)
            self.asked_to_read.emit(phrases, reader.voice)

    def _pick_outcome(self) -> None:
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

    def _ask_where(self, kind: str) -> None:
        letters = self.meant
        if len(letters) == 1:
            ((letter, usual),) = file_names(self.look.words, letters, Path.home(), kind)
            title = self.look("letters.save" if kind == ".pdf" else "letters.save_sound").words
            shown = f"{kind[1:].upper()} (*{kind})"
            name, _kind = QFileDialog.getSaveFileName(self, title, str(usual), shown)
            if name:
                self._save([(letter, Path(name).with_suffix(kind))], kind)
        elif letters:
            title = self.look("letters.folder").words
            folder = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
            if folder:
                self.save_in(Path(folder), letters, kind)

    def _save(self, files: Sequence[tuple[MadeLetter, Path]], kind: str) -> None:
        if kind == ".pdf":
            self.work.save(files)
        else:
            self.work.save_sound(files)

    def _print(self) -> None:
        self.work.print(self.meant, both_sides=self.foot.both_sides.isChecked())

    def _give(self) -> None:
        letters = self.meant
        self.attempt(lambda: self._keep_given(letters))
        self.refresh()

    def _keep_given(self, letters: Sequence[MadeLetter]) -> None:
        given = [letter.id for letter in letters]
        self._services.letter_log.record(given, LetterStep.GIVEN)

    def _begin(self) -> None:
        self.problem.hide()
        self.foot.be_busy(busy=True)

    def _end(self) -> None:
        self.foot.be_busy(busy=False)
        self.refresh()

    def _explain(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.tell(self.look.words.of_error(error).words)
