"""What was changed on two laptops: both sides in words, and a button for each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.laptops import Difference, SaidTwice, Side
from app.services.other_laptops import OtherLaptops
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.jobs import Job
from app.ui.look import Look
from app.wording.laptops import answer_in_words

MOST_SHOWN = 100


class DifferPanel(Panel):
    """A list of what waits to be chosen between, the shown side first."""

    def __init__(self, page: Page, laptops: OtherLaptops) -> None:
        look = page.look
        super().__init__(look("laptops.differ").words)
        self._page = page
        self._laptops = laptops
        self.note = words_label("", "quiet")
        self.rows = ScrolledRows(look("laptops.differ").words, gap=12)
        self.body.addWidget(self.note)
        self.body.addWidget(self.rows, stretch=1)
        self._looked = 0
        self.refresh()

    def refresh(self) -> None:
        """Look for what waits now, away from the screen, and show it."""
        self._looked += 1
        job = Job(lambda _report: self._look(), self)
        job.done.connect(partial(self._show, self._looked))
        job.failed.connect(self._page.tell_why)
        job.start()

    def _look(self) -> tuple[list[Difference], list[SaidTwice]]:
        return self._laptops.differences(), self._laptops.said_twice()

    def _show(self, looked: int, found: tuple[list[Difference], list[SaidTwice]]) -> None:
        if looked != self._looked:
            return  # something was chosen meanwhile
        look = self._page.look
        differ, twice = found
        rows: list[QWidget] = [
            DifferenceRow(look, one, partial(self._choose, one)) for one in differ[:MOST_SHOWN]
        ]
        rows += [_twice_row(look, one) for one in twice[:MOST_SHOWN]]
        self.note.setText(look("laptops.differ_note" if rows else "laptops.none").words)
        self.rows.show_rows(rows)
        self.rows.setEnabled(True)

    def _choose(self, about: Difference, side: Side) -> None:
        self.rows.setEnabled(False)  # one press is enough
        self._page.save_now()
        self._page.attempt(lambda: self._laptops.choose(about, side.mark))
        self.refresh()


class DifferenceRow(QWidget):
    """One part of one thing: what it says now, what another laptop says, and the choice."""

    def __init__(self, look: Look, about: Difference, choose: Callable[[Side], object]) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        part = f"laptops.part_{about.part}"
        known = part if part in look.words.phrases else "laptops.part_other"
        title = look("laptops.about", name=about.name, part=look(known).words).words
        column.addWidget(WrappedWords(title, "strong"))
        for place, side in enumerate(reversed(about.sides)):
            words = _side_in_words(look, about, side, now=not place)
            name = look("laptops.keep_other" if place else "laptops.keep_this").words
            press = button(name, partial(choose, side))
            press.setAccessibleName(look("laptops.keep_called", choice=name, words=words).words)
            row = QHBoxLayout()
            row.addWidget(WrappedWords(words), stretch=1)
            row.addWidget(press)
            column.addLayout(row)
            self.buttons.append(press)


def _side_in_words(look: Look, about: Difference, side: Side, *, now: bool) -> str:
    if about.was_removed:
        return look("laptops.stays_now" if now else "laptops.goes").words
    words = _told(look, side)
    return look("laptops.now" if now else "laptops.other", words=words).words


def _told(look: Look, side: Side) -> str:
    if side.answer is not None:
        return answer_in_words(look.words, side.answer)
    return side.words or look("laptops.empty").words


def _twice_row(look: Look, one: SaidTwice) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    told = look("laptops.twice", member=one.member, question=one.question).words
    column.addWidget(WrappedWords(told, "strong"))
    for answer in one.said:
        words = answer_in_words(look.words, answer)
        column.addWidget(WrappedWords(look("laptops.twice_said", words=words).words))
    return row
