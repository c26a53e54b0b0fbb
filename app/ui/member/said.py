"""The screen that reads an answer back: is this right?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import Answer, Said
from app.ui.look import Look
from app.ui.member.mat_in_hand import fits_on_card
from app.ui.member.said_made import MOST_WITH_BOTH, InTurn, SaidRecording, said_made
from app.ui.member.said_short import placed_card
from app.ui.member.screen import Frame, Screen
from app.ui.parts.bar_button import BarButton
from app.ui.parts.big_button import MARGIN, SPACE, BigButton
from app.ui.parts.card_line import CardLine
from app.ui.parts.paged_words import PagedWords
from app.ui.parts.words_label import WordsLabel


class Right(StrEnum):
    """What a member can say about an answer that is read back to them."""

    YES = "yes"
    CHANGE = "change"
    DELETE = "delete"


NEXT = {
    Right.YES: "move.save_it",
    Right.CHANGE: "move.change_it",
    Right.DELETE: "move.delete_it",
}


@dataclass(frozen=True)
class Asks:
    """What is asked about an answer that is shown: the ways on, and what stands above them.

    ``nexts`` are what *Next* says for each way on; the words of both are under ``named``.
    """

    named: str
    nexts: Mapping[Any, str]
    about: tuple[Phrase, ...] = ()
    chosen: Any = None


READ_BACK = Asks("said", NEXT)

LINE = 1.7
"""How tall one line of words is, for letters of height 1."""
PICTURE = 64
"""Above large words: beside them it has no room."""


class SaidScreen(Screen):
    """What the member said, and three ways on: save it, change it, delete it.

    Choosing one changes what *Next* says; only *Next* does it.
    """

    chose = Signal(object)  # a Right, each time it is chosen
    confirmed = Signal(object)  # a Right, when it is to be done

    def __init__(
        self,
        look: Look,
        question: Question,
        answer: Answer,
        frame: Frame = Frame(),
        asks: Asks = READ_BACK,
    ) -> None:
        super().__init__(look, look("said.title"), frame)
        self._question, self._answer, self._asks = question, answer, asks
        self._about = asks.about or (look("said.right"),)
        made = answer.attachment if answer.said is Said.ANSWER else None
        beside = bool(self._own_words)
        is_there = made is not None and not made.is_blank
        self.made = said_made(look, made, beside_words=beside) if made and is_there else None
        self.choices = {right: self._choice(right) for right in asks.nexts}
        self.add_title(picture=False, subtitle=question.phrase)
        self.body.addWidget(self._plate(), stretch=1)
        if not look.is_crowded:
            about = QHBoxLayout()
            for phrase in self._about:
                # By their length, so that each may stand on one line.
                about.addWidget(WordsLabel(phrase.words, "label"), len(phrase.words))
            self.body.addLayout(about)
        for right, button in self.choices.items():
            button.clicked.connect(partial(self._choose, right))
            button.heard.connect(self.asked_to_hear)
        self._chosen = asks.chosen
        rights = list(self.choices)
        at = rights.index(asks.chosen) if asks.chosen in rights else 0
        self._line = CardLine(look, list(self.choices.values()), at)
        self._line.turned.connect(self.turned)
        self.body.addWidget(self._line)
        self._show()

    def reading(self) -> Sequence[Phrase]:
        """What was said, then whether it is right."""
        own = [Phrase(self._own_words)] if self._own_words else []
        buttons = enumerate(self.choices.values(), start=1)
        shown = self._line.shown
        choices = [one.phrase.numbered(number) for number, one in buttons if one in shown]
        said = [*(self.made.reading() if self.made else []), *self._said(), *own]
        return [self.title, self._question.phrase, *said, *self._about, *choices]

    @property
    def goes_on(self) -> BarButton | None:
        """What stops a recording that is heard."""
        return self.made.goes_on if isinstance(self.made, SaidRecording) else None

    def go_on(self) -> None:
        """Do what was chosen."""
        if self._chosen is not None:
            self.confirmed.emit(self._chosen)

    def _choice(self, right: Right) -> BigButton:
        wide = not self.look.is_crowded
        button = BigButton(self.look, self.look(f"{self._asks.named}.{right}"), wide=wide)
        button.is_one_of_several = True
        button.setProperty("kind", right)
        words = round(self.look.sizes.card * LINE)
        above = 0 if wide else PICTURE + SPACE
        button.setMinimumHeight(max(self.look.button_px + 10, above + words + 2 * MARGIN))
        return button

    def _choose(self, right: Right) -> None:
        self._chosen = right
        self._show()
        self.said.emit(self.choices[right].phrase)
        self.chose.emit(right)

    def _show(self) -> None:
        for right, button in self.choices.items():
            button.setChecked(right is self._chosen)
        if self._chosen is not None:
            self.next.say(self.look(self._asks.nexts[self._chosen]))
        self.next.setEnabled(self._chosen is not None)

    def _said(self) -> list[Phrase]:
        if self._answer.said is Said.DONT_KNOW:
            return [self.look("said.dont_know")]
        picked = [
            choice.phrase
            for choice in self._question.choices
            if choice.id in self._answer.choices
        ]
        own = [one for one in self._answer.placed if one.choice is None]
        cards = [
            placed_card(self.look, self._question, one, own.index(one) + 1 if one in own else 0)
            for one in self._answer.placed
        ]
        return [*picked, *cards]

    @property
    def _own_words(self) -> str:
        """What was typed, and then what stands on cards that are too small to show it."""
        cards = [one.words for one in self._answer.placed if not fits_on_card(one.words)]
        typed = [self._answer.words] if self._answer.words.strip() else []
        return "\n\n".join([*typed, *cards])

    def _in_plate(self) -> str:
        """The words; where they are large also what else is told, which has no room below."""
        told = self._asks.about if self.look.is_crowded else ()
        own = [self._own_words] if self._own_words else []
        return "\n\n".join([*own, *(phrase.words for phrase in told)])

    def _plate(self) -> QFrame:
        """The frame that holds the pictures picked and the words typed."""
        plate = Plate()
        inside = QHBoxLayout(plate)
        inside.setContentsMargins(24, 2 if self.made else 10, 24, 2 if self.made else 10)
        inside.setSpacing(24)
        told = self._in_plate()
        words = PagedWords(self.look, told, self._said())
        if self.made is None:
            inside.addWidget(words)
        elif not told:
            inside.addWidget(self.made)
        elif self.look.crowding > MOST_WITH_BOTH:
            inside.addWidget(InTurn(self.look, self.made, words))
        else:
            inside.addWidget(self.made, stretch=1)
            inside.addWidget(words, stretch=1)
        return plate


class Plate(QFrame):
    """The heavy frame round a member's own answer."""
