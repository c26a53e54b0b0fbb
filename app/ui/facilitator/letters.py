"""Letters: make them, read them through, save or print them, and see that they arrive."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.errors import AppError
from app.domain.errors.letters import NotReadByAPerson
from app.domain.letter import Paper
from app.domain.letter_log import Details, LetterStep, MadeLetter
from app.domain.phrase import Phrase
from app.services.all import Services
from app.ui.facilitator.fields import counted, words_label
from app.ui.facilitator.letters_bundles import Bundles
from app.ui.facilitator.letters_details import LetterDetails
from app.ui.facilitator.letters_files import LetterFiles
from app.ui.facilitator.letters_foot import LettersFoot
from app.ui.facilitator.letters_jobs import file_names
from app.ui.facilitator.letters_log import LogBar
from app.ui.facilitator.letters_making import LetterMaking
from app.ui.facilitator.letters_preview import LetterPreview
from app.ui.facilitator.letters_shown import Shown
from app.ui.facilitator.letters_which import Which, WhichLetters
from app.ui.facilitator.letters_work import PDF, LetterWork
from app.ui.facilitator.page import Page, PageName, Panel, button
from app.ui.facilitator.said_line import SaidLine
from app.ui.facilitator.thing_list import ThingList
from app.ui.look import Look

FACE = 44
PREVIEW_SHARE = 5
LIST_SHARE = 7


class LettersPage(Page):
    """Letters of one outcome, or all of them, or whoever must be told; one is on its paper."""

    def __init__(self, look: Look, services: Services, work: LetterWork) -> None:
        super().__init__(look, look("desk.letters").words)
        self._services = services
        self.shown = Shown(look, services)
        self.which = WhichLetters(
            look, services.outcomes.all(), lambda _which: self._look_again()
        )
        self.make = button(look("letters.make").words, self._make, "main")
        self.said = SaidLine(look)
        self.list = ThingList(look, look("desk.letters").words, FACE)
        self.none = words_label(look("letters.none_here").words, "quiet")
        self.details = LetterDetails(self, services)
        self.preview = LetterPreview(look, work.printing)
        self.foot = LettersFoot(look)
        self.log = LogBar(self)
        self.work = work
        self.files = LetterFiles(self, self.work, Bundles(services, work.printing, look.words))
        self.making = LetterMaking(look, services.letters, self)
        self._lay_out()
        self._connect()
        self.refresh()
        self._join_work()

    def show_what(self, what: object) -> None:
        """Show the letters of an outcome by its id, or whoever must be told."""
        if isinstance(what, UUID | Which):
            self.which.pick(what)
            self.list.show_lines([])
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now, with the same letter chosen."""
        before, ticked = self._thing, self.list.ticked
        self.shown.find(self.which.value)
        self.which.show_count(len(self.shown.must_be_told))
        lines = self.shown.lines(ticked)
        things = [line.thing for line in lines]
        now = before if before in things else next(iter(things), None)
        self.list.show_lines(lines, now)
        self.none.setVisible(not lines)
        self.make.setEnabled(self.shown.can_make)
        if before is None or now != before:
            self._show(now)
        else:
            self._show_details(now)

    @property
    def made(self) -> list[MadeLetter]:
        """The letters on show."""
        return self.shown.made

    @property
    def meant(self) -> list[MadeLetter]:
        """The letters the buttons work on: those that are ticked, or else the chosen one."""
        ticked = self.list.ticked
        if ticked:
            return [letter for letter in self.made if letter.id in ticked]
        chosen = self.shown.letter(self._thing)
        return [chosen] if chosen else []

    def save_in(self, folder: Path, letters: Sequence[MadeLetter], kind: str = PDF) -> None:
        """Save letters in a folder, a file for each."""
        self.files.save_in(folder, letters, kind)

    @property
    def _thing(self) -> object:
        """The thing of the chosen line."""
        row = self.list.currentRow()
        return self.list.lines[row].thing if row >= 0 else None

    def _lay_out(self) -> None:
        self.top.addWidget(self.which, stretch=4)
        self.top.addWidget(self.make)
        holder = Panel()
        holder.body.setContentsMargins(8, 8, 8, 8)
        holder.body.addWidget(self.none)
        holder.body.addWidget(self.list)
        left = QVBoxLayout()
        left.addWidget(holder, stretch=1)
        for part in (self.details, self.foot, self.log):
            left.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, stretch=LIST_SHARE)
        row.addWidget(self.preview, stretch=PREVIEW_SHARE)
        self.body.addWidget(self.said)
        self.body.addLayout(row, stretch=1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show)
        self.list.itemChanged.connect(lambda _item: self._count())
        self.details.was_read.connect(self._say_it_was_read)
        self.details.history.changed.connect(self._look_again)
        self.details.asked_for_outcome.connect(self._write_outcome)
        self.preview.failed.connect(self._explain)
        self.preview.asked_to_read.connect(self._read_aloud)
        self.preview.asked_for_silence.connect(self.asked_for_silence)
        self.log.happened.connect(self._write_down)
        self.foot.tick_all.connect(self.list.tick_all)
        self.foot.save.connect(lambda kind: self.files.ask(kind, self.meant))
        self.foot.save_whole.connect(lambda one: self.files.ask_for_whole(one, self.meant))
        self.foot.go_on.connect(self.work.go_on)
        self.work.can_go_on.connect(self.foot.offer_to_go_on)
        self.foot.print.connect(self._print)
        for work in (self.work, self.making):
            self.foot.stop.connect(work.stop)
            work.began.connect(self._begin)
            work.reported.connect(self.foot.show_progress)
            work.ended.connect(self._end)
            work.told.connect(self.tell)
        self.making.said.connect(self.said.say)

    def _count(self) -> None:
        likes = [self.shown.profiles[letter.id] for letter in self.meant]
        self.foot.say_what_is_meant(len(self.list.ticked), likes)
        self.log.can_write(can=bool(self.meant))

    def _show(self, thing: object) -> None:
        self._show_details(thing)
        letter = self.shown.letter(thing)
        paper = self.shown.profiles[letter.id].paper if letter else Paper.WHITE
        self.preview.show_letter(letter.id if letter else None, paper)

    def _show_details(self, thing: object) -> None:
        letter = self.shown.letter(thing)
        self.details.show_letter(letter, self.shown.to_tell(thing))
        self._count()

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
        letter = self.shown.letter(self._thing)
        if letter is not None:
            reader = self._services.people.member(letter.member_id)
            self.asked_to_read.emit(phrases, reader.voice)

    def _look_again(self) -> None:
        self._forget_what_was_said()
        self.refresh()

    def _forget_what_was_said(self) -> None:
        self.problem.hide()
        self.said.hide()

    def _make(self) -> None:
        self._forget_what_was_said()
        self.attempt(lambda: self.making.make(self.shown.to_make()))

    def _write_outcome(self, outcome_id: UUID) -> None:
        self.asked_for_page.emit(PageName.OUTCOMES, outcome_id)

    def _say_it_was_read(self, letter_id: UUID, read: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.attempt(lambda: self._services.letters.say_it_was_read(letter_id, read=read))
        self.refresh()

    def _write_down(self, step: LetterStep) -> None:
        """Write down what became of letters, but for those that wait to be read first."""
        self._forget_what_was_said()
        ready = [letter.id for letter in self.meant if letter.may_be_printed]
        waiting = [letter.member for letter in self.meant if not letter.may_be_printed]
        done = not ready or self.attempt(lambda: self._record(step, ready))
        if done and waiting:
            why = self.look.words.of_error(NotReadByAPerson()).words
            blanks = {"count": len(waiting), "name": waiting[0], "why": why}
            self.tell(self.look("letters.left_out", **blanks).words)
        self.refresh()

    def _record(self, step: LetterStep, letters: Sequence[UUID]) -> None:
        log = self._services.letter_log
        entries = log.record(letters, step, Details(self.log.day.day))
        said = counted(self.look, f"letters.wrote_{step}", len(letters))
        self.said.say(said, partial(self._take_back, entries))

    def _take_back(self, entries: Sequence[UUID]) -> None:
        self.attempt(lambda: self._services.letter_log.take_back(entries))
        self.refresh()

    def _print(self) -> None:
        files = file_names(self.look.words, self.meant, self.work.instead)
        self.work.print(files, both_sides=self.foot.both_sides.isChecked())

    def _join_work(self) -> None:
        """Show what another page began before this one was made."""
        if self.work.is_busy:
            self._begin()
        elif self.work.left:
            self.foot.offer_to_go_on(self.work.left)

    def _begin(self) -> None:
        self._forget_what_was_said()
        self.foot.be_busy(busy=True)
        self.log.setEnabled(False)
        self.make.setEnabled(False)

    def _end(self) -> None:
        self.foot.be_busy(busy=False)
        self.log.setEnabled(True)
        self.refresh()

    def _explain(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.tell(self.look.words.of_error(error).words)
