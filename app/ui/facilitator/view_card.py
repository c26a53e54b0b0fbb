"""One view as a card."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.dates import age_in_words
from app.domain.identifying import Told
from app.domain.safety import worrying
from app.domain.topics import QuestionKind
from app.domain.views import LATE_AFTER_DAYS, Helped, View
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.view_made import MadeRow
from app.ui.facilitator.view_words import said_in_view, tells_who
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 64
PICKED = 40
SIDE = 164
BESIDE = 2


class CardAct(StrEnum):
    """What can be done with a view."""

    ANSWER = "answer"
    SAFETY = "safety"
    REMOVE = "remove"
    HEAR = "hear"
    WRITE_DOWN = "write_down"
    TOGETHER = "together"
    MAT = "mat"


CARDS_TOGETHER = {
    QuestionKind.PICTURE_MAT: {
        CardAct.MAT: "save_mat",
        CardAct.TOGETHER: "mats_together",
    },
    QuestionKind.DOTS: {CardAct.TOGETHER: "dots_together"},
}
"""What else can be done with an answer in cards."""


class ViewCard(Panel):
    """What one member said, exactly, with everything a facilitator needs to judge it."""

    chosen = Signal(object, bool)  # the id of the view, and whether it is chosen
    acted = Signal(object, object)  # a CardAct and the View

    def __init__(self, look: Look, view: View, days: int, told: Sequence[Told] = ()) -> None:
        super().__init__()
        self._look = look
        self._told = told
        self.view = view
        self.words = WrappedWords(said_in_view(look, view), "strong")
        who = view.member or look("desk.no_name").words
        self._about = look("views.said_by", words=self.words.words, who=who).words
        self.made = MadeRow(look, view.kept, self._about) if view.kept else None
        self.box = QCheckBox()
        self.box.setFixedSize(36, 44)
        self.box.setAccessibleName(look("views.choose", words=self.words.words).words)
        self.box.toggled.connect(partial(self.chosen.emit, view.id))
        self.body.setContentsMargins(14, 10, 14, 10)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.box)
        picture = PictureLabel(look.pictures, view.question.picture, PICTURE)
        line.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._what_was_said(), stretch=1)
        line.addWidget(self._state(days), alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def _what_was_said(self) -> QVBoxLayout:
        look, view = self._look, self.view
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addLayout(self._said())
        if self.made is not None:
            self.made.asked_to_hear.connect(partial(self.acted.emit, CardAct.HEAR, view))
            self.made.asked_to_write.connect(partial(self.acted.emit, CardAct.WRITE_DOWN, view))
            lines.addWidget(self.made)
        if view.words and view.written_down:
            written = look("views.written_down", words=view.written_down).words
            lines.addWidget(WrappedWords(written))
        if view.translation:
            translated = look("views.translation", words=view.translation).words
            lines.addWidget(WrappedWords(translated))
        asked = look("views.asked", topic=view.topic.words, question=view.question.words)
        lines.addWidget(WrappedWords(asked.words, "quiet"))
        about = look(
            "views.about",
            who=view.member or look("desk.no_name").words,
            how=look(f"views.how_{view.how}").words,
            helped=look(f"views.helped_{view.helped}").words,
            sees=look(f"views.sees_{view.sharing}").words,
        )
        lines.addWidget(WrappedWords(about.words, "quiet"))
        self.box.setAccessibleDescription(f"{asked.words} {about.words}")
        if self._told:
            lines.addWidget(WrappedWords(tells_who(look, self._told), "late"))
        return lines

    def _said(self) -> QBoxLayout:
        """The pictures that were picked, beside the words; above them when they are many."""
        picked = () if self.view.dots_hidden else self.view.picked
        pictures = [phrase.picture for phrase in picked if phrase.picture]
        row = QHBoxLayout()
        row.setSpacing(6)
        for picture in pictures:
            row.addWidget(PictureLabel(self._look.pictures, picture, PICKED))
        if len(pictures) <= BESIDE:
            row.addWidget(self.words, stretch=1)
            return row
        row.addStretch()
        both = QVBoxLayout()
        both.addLayout(row)
        both.addWidget(self.words)
        return both

    def _state(self, days: int) -> QWidget:
        look, view = self._look, self.view
        side = QWidget()
        side.setFixedWidth(SIDE)
        lines = QVBoxLayout(side)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        late = days > LATE_AFTER_DAYS and not view.answered
        state = "views.answered" if view.answered else "views.waiting"
        lines.addWidget(_label(look(state, age=age_in_words(days)).words, late=late))
        if view.concern is not None:
            lines.addWidget(_label(look(f"views.concern_{view.concern}").words, late=True))
        found = worrying(f"{view.words} {view.translation} {view.written_down}")
        if found and view.concern is None:
            suggests = look("safety.suggests", found=found).words
            lines.addWidget(WrappedWords(suggests, "late"))
        if view.helped is Helped.FOR_ME:
            lines.addWidget(_label(look("views.not_their_own").words, late=True))
        if view.hidden:
            gone = "views.taken_back" if view.taken_back else "views.hidden"
            lines.addWidget(_label(look(gone).words, late=False))
        else:
            answer = "see_answer" if view.answered else "answer"
            lines.addWidget(self._act(CardAct.ANSWER, answer))
        less = QHBoxLayout()
        less.setSpacing(0)
        less.addWidget(self._act(CardAct.SAFETY, "safety", "link"))
        if not view.taken_back:
            name = "bring_back" if view.hidden else "remove"
            less.addWidget(self._act(CardAct.REMOVE, name, "link"))
        lines.addLayout(less)
        for act, words in CARDS_TOGETHER.get(view.kind, {}).items():
            lines.addWidget(self._act(act, words, "link"))
        return side

    def _act(self, act: CardAct, words: str, kind: str = "") -> QPushButton:
        act_on_it = partial(self.acted.emit, act, self.view)
        made = button(self._look(f"views.{words}").words, act_on_it, kind)
        made.setAccessibleDescription(self._about)
        return made


def _label(words: str, *, late: bool) -> WrappedWords:
    return WrappedWords(words, "late" if late else "strong")
