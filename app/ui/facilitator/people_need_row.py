"""One thing that helps a person, with who may know it and when they are asked again."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.needs import Adjustment, MayKnow, Need, Strength
from app.domain.phrase import Phrase
from app.ui.facilitator.date_fields import DateField
from app.ui.facilitator.fields import Pick, SmallButton, line
from app.ui.facilitator.line_marks import Mark, Marks, Shape
from app.ui.facilitator.page import Page
from app.ui.facilitator.people_steps import standard_of
from app.ui.facilitator.picture_button import PictureButton
from app.ui.facilitator.wrapped_words import WrappedWords

PICTURE = 52
STRENGTH_WIDTH = 134
MAY_KNOW_WIDTH = 204
DATE_WIDTH = 176
LONGEST_NOTE = 300


class NeedRow(QWidget):
    """One need: its picture, its words, how much it matters, and what was agreed about it.

    The words of the catalogue stay as they are, so that the same need is counted as one.
    """

    changed = Signal(object)  # a Need
    removed = Signal()

    def __init__(self, page: Page, need: Need, known: Adjustment | None, *, due: bool) -> None:
        super().__init__()
        self._page = page
        self.need = need
        self.is_due = due
        self._known = known
        look = page.look
        self.picture = PictureButton(look, need.phrase.picture, PICTURE, need.phrase.words)
        self.strength = self._pick_strength()
        self.may_know = self._pick_may_know()
        icon = look.pictures.icon("delete", 28, self.devicePixelRatio())
        self.bin = SmallButton(look("desk.remove").words, self.removed.emit, icon)
        self.bin.setAccessibleName(
            look("needs_desk.remove_name", words=need.phrase.words).words
        )
        self.note = line(
            look("needs_desk.note").words, need.note, self._write_note, LONGEST_NOTE
        )
        self.note.setPlaceholderText(look("needs_desk.note").words)
        label = look("needs_desk.review").words
        self.review = DateField(page, label, need.review_on, self._set_review, in_full=False)
        self.review.setFixedWidth(DATE_WIDTH)
        for field in (self.strength, self.may_know, self.note, self.review.field):
            field.setAccessibleDescription(need.phrase.words)
        self._lay_out()
        self.picture.chosen.connect(self._choose)

    def _pick_strength(self) -> Pick[Strength]:
        look = self._page.look
        named = [(one, look(f"people.strength_{one}").words) for one in Strength]
        label, now = look("people.strength").words, self.need.strength
        made = Pick(label, named, now, lambda strength: self._change(strength=strength))
        made.setFixedWidth(STRENGTH_WIDTH)
        return made

    def _pick_may_know(self) -> Pick[MayKnow]:
        look = self._page.look
        named = [(one, look(f"needs_desk.may_know_{one}").words) for one in MayKnow]
        label, now = look("needs_desk.may_know").words, self.need.may_know
        made = Pick(label, named, now, lambda who: self._change(may_know=who))
        made.setFixedWidth(MAY_KNOW_WIDTH)
        return made

    def _lay_out(self) -> None:
        need, look = self.need, self._page.look
        words = QVBoxLayout()
        words.setSpacing(0)
        if need.adjustment:
            words.addWidget(WrappedWords(need.phrase.words, "strong"))
            words.addWidget(WrappedWords(need.action, "quiet"))
        else:
            words.addWidget(line(look("people.need").words, need.phrase.words, self._typed))
        words.addWidget(standard_of(look, self._known))
        top = QHBoxLayout()
        top.addLayout(words, stretch=1)
        top.addWidget(self.bin, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(self._agreed_row())
        column.addWidget(self.note)
        self.marks = Marks(look, self._marks())
        column.addWidget(self.marks)
        if not self.marks.marks:
            self.marks.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 14)
        layout.setSpacing(10)
        layout.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, stretch=1)

    def _agreed_row(self) -> QHBoxLayout:
        label = QLabel(self._page.look("needs_desk.review").words)
        label.setBuddy(self.review)
        row = QHBoxLayout()
        row.addWidget(self.strength)
        row.addWidget(self.may_know)
        row.addStretch()
        row.addWidget(label)
        row.addWidget(self.review)
        return row

    def _marks(self) -> list[Mark]:
        """That it is time to ask again, and how they said it."""
        look, marks = self._page.look, []
        if self.is_due:
            marks.append(Mark(Shape.LATE, look("needs_desk.review_due").words))
        if self.need.helped is not None:
            how = look(f"views.helped_{self.need.helped}").words
            marks.append(Mark(Shape.NONE, look("needs_desk.helped", how=how).words))
        return marks

    def _typed(self, words: str) -> None:
        self.picture.read(words)
        self._change(phrase=Phrase(words, self.picture.picture))

    def _choose(self, picture: str) -> None:
        self._change(phrase=Phrase(self.need.phrase.words, picture))

    def _write_note(self, words: str) -> None:
        self._change(note=words.strip())

    def _set_review(self, day: date | None) -> None:
        self._change(review_on=day)

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of a need
        self.need = replace(self.need, **changes)
        self.changed.emit(self.need)


class AtOdds(WrappedWords):
    """The pairs of one person's needs that do not go together, or nothing."""

    def __init__(self, page: Page) -> None:
        super().__init__("", "strong")
        self._look = page.look
        self.hide()

    def show_pairs(self, pairs: list[tuple[Need, Need]]) -> None:
        """Point these out."""
        said = [
            self._look(
                "needs_desk.at_odds", one=one.phrase.words, other=other.phrase.words
            ).words
            for one, other in pairs
        ]
        self.show_words("\n".join(said))
        self.setVisible(bool(said))
