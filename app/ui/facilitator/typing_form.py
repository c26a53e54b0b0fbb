"""Everything that is on one answer sheet, on one page, for the keyboard alone."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.errors.sheets import NoSuchMember, WhichMember
from app.domain.people import Member
from app.domain.sheets import PrintedSheet, SheetKind, Typed
from app.domain.topics import QuestionKind
from app.domain.views import Helped, Sharing
from app.services.sheet_writing import sees
from app.ui.facilitator.fields import Scroll, words_label
from app.ui.facilitator.page import button
from app.ui.facilitator.typing_answer import AnswerPart
from app.ui.facilitator.typing_numbers import Numbers, labelled, numbered
from app.ui.facilitator.typing_whose import WhoseField
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 56
WORDS_HEIGHT = 84
SIDE_WIDTH = 350
ONE = frozenset({QuestionKind.FACES, QuestionKind.YES_NO, QuestionKind.CHOOSE_ONE})
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ExactWords(QPlainTextEdit):
    """Words exactly as somebody wrote them: nothing looks at their spelling.

    Enter is for the page; with Shift it begins a new line.
    """

    entered = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self.setTabChangesFocus(True)
        self.setFixedHeight(WORDS_HEIGHT)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, as everywhere on this page; F9 needs no second key for a new line."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in ENTER and not shift:
            self.entered.emit()
        elif event.key() in (*ENTER, Qt.Key.Key_F9):
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)


class SheetForm(QWidget):
    """One sheet. Tab goes through it in the order of the paper, and Enter keeps it."""

    entered = Signal()
    changed = Signal()
    asked_to_take_away = Signal()

    def __init__(self, look: Look, sheet: PrintedSheet, members: Sequence[Member]) -> None:
        super().__init__()
        self._look = look
        self.sheet = sheet
        self.offered = sees(sheet.question)
        self.answer = AnswerPart(look, sheet)
        self.words = ExactWords(look("typing.words").words)
        helped = [look(f"helped.{one}") for one in Helped]
        shown = [look(f"sees.{one}") for one in self.offered]
        self.helped = Numbers(look, look("helped.title").words, numbered(helped))
        self.sees = Numbers(look, look("sees.title").words, numbered(shown))
        self.whose = WhoseField(look, members)
        self.keep = button(look("typing.keep").words, self.entered.emit, "main")
        self.take_away = button(
            look("typing.take_away").words, self.asked_to_take_away.emit, "danger"
        )
        self.take_away.hide()
        if sheet.question.kind is not QuestionKind.OWN_WORDS:
            # From the choices, 0 and S are pressed without going there.
            self.answer.said.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()
        self.words.entered.connect(self.entered)
        self.whose.entered.connect(self.entered)
        for part in (self.answer, self.helped, self.sees, self.whose):
            part.changed.connect(self.changed)
        self.words.textChanged.connect(self.changed)

    @property
    def typed(self) -> Typed:
        """What is on the sheet. Raises NoSuchMember or WhichMember."""
        return self._typed_by(self.whose.member)

    @property
    def begun(self) -> Typed:
        """What is on the sheet so far, by nobody while it is not clear who is meant."""
        try:
            return self.typed
        except (NoSuchMember, WhichMember):
            return self._typed_by(None)

    def show_typed(self, typed: Typed) -> None:
        """Show what was typed in before. Nothing is changed by it."""
        with QSignalBlocker(self):
            self.answer.show_answer(typed.answer)
            self.words.setPlainText(typed.answer.words)
            self.helped.show_counts([int(one is typed.helped) for one in Helped])
            self.sees.show_counts([int(one is typed.sharing) for one in self.offered])
            self.whose.show_member(typed.member_id)

    def _typed_by(self, member: Member | None) -> Typed:
        helped = self.helped.chosen
        seen = self.sees.chosen
        return Typed(
            replace(self.answer.answer, words=self.words.toPlainText()),
            [*Helped][helped[0]] if helped else None,
            self.offered[seen[0]] if seen else Sharing.FACILITATOR,
            member.id if member else None,
        )

    def begin(self) -> None:
        """Go to where the answer is."""
        is_words = self.sheet.question.kind is QuestionKind.OWN_WORDS
        first = None if is_words else self.answer.first
        (first or self.words).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the sheet from wherever the keyboard is."""
        if event.key() in ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        left = Scroll()
        left.body.addLayout(self._asked())
        left.body.addWidget(self.answer)
        self.answer.setVisible(self.answer.first is not None)
        if self.sheet.question.kind in ONE:
            left.body.addWidget(words_label(look("typing.two_ticks").words, "quiet"))
        left.body.addWidget(labelled(look("typing.words").words, self.words))
        left.body.addWidget(words_label(look("typing.words_note").words, "quiet"))
        if self.sheet.question.kind is QuestionKind.OWN_WORDS:
            left.body.addWidget(words_label(look("typing.drawing_note").words, "quiet"))
        left.body.addWidget(self.answer.said)
        left.body.addStretch(1)
        right = Scroll()
        right.setFixedWidth(SIDE_WIDTH)
        for label, part in (
            ("helped.title", self.helped),
            ("sees.title", self.sees),
            ("typing.whose_field", self.whose),
        ):
            right.body.addWidget(labelled(look(label).words, part))
        right.body.addStretch()
        ways = QHBoxLayout()
        ways.addWidget(self.take_away)
        ways.addWidget(self.keep, stretch=1)
        side = QVBoxLayout()
        side.addWidget(right, stretch=1)
        side.addLayout(ways)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addWidget(left, stretch=1)
        whole.addLayout(side)
        for before, after in (
            (self.words, self.answer.said),
            (self.answer.said, self.helped),
            (self.helped, self.sees),
            (self.sees, self.whose.field),
            (self.whose.field, self.keep),
            (self.keep, self.take_away),
        ):
            self.setTabOrder(before, after)

    def _asked(self) -> QHBoxLayout:
        """The question, and what there is to know of this sheet."""
        look, sheet = self._look, self.sheet
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(WrappedWords(sheet.topic.words, "quiet"))
        lines.addWidget(WrappedWords(sheet.question.phrase.words, "section"))
        if not sheet.as_printed:
            lines.addWidget(WrappedWords(look("typing.as_printed").words, "late"))
        if sheet.kind is SheetKind.CARDS:
            lines.addWidget(WrappedWords(look("typing.cards").words, "quiet"))
        row = QHBoxLayout()
        row.setSpacing(12)
        if sheet.question.phrase.picture:
            row.addWidget(PictureLabel(look.pictures, sheet.question.phrase.picture, PICTURE))
        row.addLayout(lines, stretch=1)
        return row
