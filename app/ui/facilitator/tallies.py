"""Everyone's mats laid over each other, and everyone's dots, on the Views page."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.dates import short_date, time_words
from app.domain.grid import Grid
from app.domain.tallies import DotsTally
from app.domain.topics import Question, QuestionKind, Topic
from app.services.all import Services
from app.ui.facilitator.fields import Pick, words_label
from app.ui.facilitator.page import Page, button
from app.ui.facilitator.tally_files import PDF, PNG, TallyFiles
from app.ui.facilitator.tally_grid import GridPicture, GridTable
from app.ui.facilitator.tally_words import dots_grid, mat_grid

COUNTED = (QuestionKind.PICTURE_MAT, QuestionKind.DOTS)
MOST_LINES = 4


class TallyPart(QWidget):
    """One question of cards, answered by everyone: as a picture, or as a plain table.

    Here the numbers are true. What is saved hides those under five.
    """

    def __init__(self, page: Page, services: Services, files: TallyFiles) -> None:
        super().__init__()
        self._page = page
        self._services = services
        self._files = files
        look = page.look
        self.question: Question | None = None
        self.questions: dict[UUID, Question] = {}
        self.grid: Grid | None = None
        self.pick: Pick[UUID | None] = Pick(
            look("tallies.of_question").words, [], None, self.show_question
        )
        self.about = words_label("", "strong")
        self.ballot = words_label("", "quiet")
        self.ballot.setWordWrap(False)
        self.close_dots = button(look("tallies.close_dots").words, self._close, "main")
        self.picture = GridPicture(look)
        self.table = GridTable(look("tallies.as_table").words)
        self.as_table = button(look("tallies.as_table").words, self._turn)
        self.as_table.setCheckable(True)
        self.saves = [
            button(
                look(f"tallies.save{kind.replace('.', '_')}").words, partial(self._save, kind)
            )
            for kind in (PDF, PNG)
        ]
        self._lay_out()

    def show_topics(self, topics: Sequence[Topic], wanted: UUID | None = None) -> None:
        """Offer the questions with cards, and show the wanted one, or else the first."""
        asked = [
            (topic, one) for topic in topics for one in topic.questions if one.kind in COUNTED
        ]
        self.questions = {one.id: one for _, one in asked}
        words = {
            one.id: self._page.look(
                "views.asked", topic=topic.phrase.words, question=one.phrase.words
            ).words
            for topic, one in asked
        }
        first = next(iter(words), None)
        self.pick.offer(list(words.items()), first)
        self.show_question(wanted if wanted in words else first)

    def show_question(self, question_id: UUID | None) -> None:
        """Show what everyone did with the cards of a question."""
        self.pick.pick(question_id)
        self.question = self.questions.get(question_id) if question_id else None
        self.refresh()

    def refresh(self) -> None:
        """Show it as it is now."""
        self.grid = None
        self.ballot.setText("")
        self.close_dots.hide()
        self._page.attempt(self._show)
        for part in (*self.saves, self.as_table):
            part.setEnabled(self.grid is not None)
        self.shown.setVisible(self.grid is not None)
        if self.question is None:
            self.about.setText(self._page.look("tallies.none").words)

    def _show(self) -> None:
        look, tallies = self._page.look, self._services.tallies
        if self.question is None:
            return
        if self.question.kind is QuestionKind.PICTURE_MAT:
            self._show_grid(mat_grid(look, tallies.mat(self.question.id)))
            return
        dots = tallies.dots(self.question.id)
        self._show_ballot(dots)
        if dots.is_hidden:
            self.about.setText(look("tallies.hidden").words)
        else:
            self._show_grid(dots_grid(look, dots))

    def _show_grid(self, grid: Grid) -> None:
        self.grid = grid
        lines = list(grid.about)
        if len(lines) > MOST_LINES:
            rest = len(lines) - MOST_LINES
            more = self._page.look("tallies.more_cards", count=rest).words
            lines = [*lines[:MOST_LINES], more]
        self.about.setText("\n".join(lines))
        self.about.setToolTip("\n".join(grid.about))
        self.picture.show_grid(grid)
        self.table.show_grid(grid)

    def _show_ballot(self, dots: DotsTally) -> None:
        look = self._page.look
        if dots.closed_at is not None:
            at = dots.closed_at.astimezone()
            words = look(
                "tallies.closed", date=short_date(at.date()), time=time_words(at.time())
            )
        else:
            words = look("tallies.given", given=dots.given, coming=dots.coming)
        self.ballot.setText(words.words)
        self.close_dots.setVisible(dots.is_hidden)

    def _close(self) -> None:
        if self.question is not None:
            self._page.attempt(partial(self._services.tallies.close_dots, self.question.id))
            self.refresh()

    def _turn(self) -> None:
        self.shown.setCurrentIndex(1 if self.as_table.isChecked() else 0)

    def _save(self, kind: str) -> None:
        self._page.attempt(lambda: self._files.ask(self.to_leave_the_desk(), kind))

    def to_leave_the_desk(self) -> Grid:
        """The same without small numbers. Raises DotsHidden or QuestionGone."""
        if self.question is None:
            raise RuntimeError("No question is shown.")
        tallies, sheets = self._services.tallies, self._services.tally_sheets
        if self.question.kind is QuestionKind.PICTURE_MAT:
            return sheets.mat(tallies.mat(self.question.id))
        return sheets.dots(tallies.dots(self.question.id))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self.pick, stretch=1)
        for press in (self.as_table, *self.saves):
            bar.addWidget(press)
        told = QHBoxLayout()
        told.addWidget(self.about, stretch=1)
        told.addWidget(self.ballot)
        told.addWidget(self.close_dots)
        self.shown = QStackedWidget()
        self.shown.addWidget(self.picture)
        self.shown.addWidget(self.table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(bar)
        whole.addLayout(told)
        whole.addWidget(self.shown, stretch=1)
        whole.addStretch()
