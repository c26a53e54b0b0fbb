"""What is ticked on an answer sheet, put in by number."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.phrase import Phrase
from app.domain.sheets import PrintedSheet
from app.domain.topics import Choice, QuestionKind
from app.domain.views import MOST_DOTS, Answer, Placed, Said
from app.ui.facilitator.typing_numbers import Numbers, Way, numbered
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 44
CARD_WIDTH = 130
MOST_BESIDE = 3
MANY = frozenset({QuestionKind.CHOOSE_MANY})
SAID = {"0": Said.DONT_KNOW, "s": Said.SKIPPED}


class AnswerPart(QWidget):
    """The choices of one sheet, as they were printed. 0 is *I do not know*, S is *skip*."""

    changed = Signal()

    def __init__(self, look: Look, sheet: PrintedSheet) -> None:
        super().__init__()
        self._look = look
        self._sheet = sheet
        self._kind = sheet.question.kind
        self.groups = self._groups()
        phrases = {key: look(f"question.{_name(said)}") for key, said in SAID.items()}
        self.said = Numbers(look, look("typing.said").words, phrases, Way(in_row=True))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        for place, group in enumerate(self.groups):
            lines.addWidget(self._row(place, group))
            group.changed.connect(self._answered)
            if self._kind is QuestionKind.PICTURE_MAT:
                group.picked.connect(group.focusNextChild)
        self.said.changed.connect(self._said)

    @property
    def first(self) -> QWidget | None:
        """Where the keyboard goes first, unless the answer is in words."""
        return self.groups[0] if self.groups else None

    @property
    def answer(self) -> Answer:
        """What is ticked, without the words."""
        said = [
            one for one, count in zip(SAID.values(), self.said.counts, strict=True) if count
        ]
        if said:
            return Answer(said[0])
        if self._kind is QuestionKind.PICTURE_MAT:
            return Answer(placed=self._placed())
        if not self.groups:
            return Answer()
        (group,), offered = self.groups, self._sheet.choices
        if self._kind is QuestionKind.DOTS:
            dotted = zip(offered, group.counts, strict=True)
            return Answer(
                placed=tuple(Placed(one.id, dots=dots) for one, dots in dotted if dots)
            )
        return Answer(choices=tuple(offered[place].id for place in group.chosen))

    def show_answer(self, answer: Answer) -> None:
        """Show what is ticked on a sheet that was typed in before."""
        self.said.show_counts([int(answer.said is said) for said in SAID.values()])
        dots = {one.choice: one.dots for one in answer.placed}
        places = {one.choice: one.place for one in answer.placed}
        offered = self._sheet.choices
        if self._kind is QuestionKind.PICTURE_MAT:
            for group, card in zip(self.groups, offered, strict=True):
                place = places.get(card.id)
                group.show_counts([int(one.id == place) for one in self._sheet.places])
        elif self._kind is QuestionKind.DOTS:
            self.groups[0].show_counts([dots.get(one.id, 0) for one in offered])
        elif self.groups:
            self.groups[0].show_counts([int(one.id in answer.choices) for one in offered])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let 0 and S be pressed from wherever the choices are."""
        if not self.said.press(event.text().lower()):
            super().keyPressEvent(event)

    def _groups(self) -> list[Numbers]:
        look, sheet = self._look, self._sheet
        if self._kind is QuestionKind.PICTURE_MAT:
            # The places have no pictures here: they stand beside the card, all in one row.
            places = numbered([Phrase(one.words) for one in _phrases(sheet.places)])
            way = Way(in_row=True)
            return [Numbers(look, one.phrase.words, places, way) for one in sheet.choices]
        if not sheet.choices:
            return []
        way = Way(one=self._kind not in MANY)
        if self._kind is QuestionKind.DOTS:
            way = replace(way, dots=MOST_DOTS)
        name = look("typing.choices").words
        return [Numbers(look, name, numbered(_phrases(sheet.choices)), way)]

    def _row(self, place: int, group: Numbers) -> QWidget:
        """A card of a mat stands before its places, or over them where they are many."""
        if self._kind is not QuestionKind.PICTURE_MAT:
            return group
        card = self._sheet.choices[place].phrase
        row = QWidget()
        beside = len(self._sheet.places) <= MOST_BESIDE
        line = QBoxLayout(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom,
            row,
        )
        line.setContentsMargins(0, 0, 0, 0)
        if not beside:
            line.setSpacing(0)
            line.addWidget(WrappedWords(card.words, "strong"))
            line.addWidget(group)
            return row
        if card.picture:
            line.addWidget(PictureLabel(self._look.pictures, card.picture, PICTURE))
        words = WrappedWords(card.words, "strong")
        words.setFixedWidth(CARD_WIDTH)
        line.addWidget(words)
        line.addWidget(group, stretch=1)
        return row

    def _placed(self) -> tuple[Placed, ...]:
        return tuple(
            Placed(card.id, place=self._sheet.places[group.chosen[0]].id)
            for card, group in zip(self._sheet.choices, self.groups, strict=True)
            if group.chosen
        )

    def _answered(self) -> None:
        self.said.clear()
        self.changed.emit()

    def _said(self) -> None:
        for group in self.groups:
            group.clear()
        self.changed.emit()


def _phrases(choices: Sequence[Choice]) -> list[Phrase]:
    return [one.phrase for one in choices]


def _name(said: Said) -> str:
    return "skip" if said is Said.SKIPPED else said
