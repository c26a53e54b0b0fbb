"""What only a person can say of a letter, to think of before it is printed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.easy_read import Checked, ForAPerson
from app.ui.facilitator.fields import counted
from app.ui.facilitator.page import button
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look


class QuestionsToAsk(QWidget):
    """A short list of questions. Nothing is kept of the answers."""

    kept = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.close_it = button(look("letters.questions_done").words, self.left.emit)
        self.questions = [look(f"judge.{one.name.lower()}").words for one in ForAPerson]
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        for words in self.questions:
            column.addWidget(WrappedWords(words))
        whole.addLayout(column, stretch=1)
        whole.addWidget(self.close_it, alignment=Qt.AlignmentFlag.AlignBottom)

    def fields(self) -> list[QWidget]:
        """Where the keyboard goes, in order."""
        return [self.close_it]


def checked_in_words(look: Look, checked: Checked) -> str:
    """Say what was found in a letter: "Checked with checker 1: 3 hints were open"."""
    found = counted(look, "letters.hints_open", len(checked.open)) if checked.open else ""
    left = counted(look, "letters.stayed", len(checked.left)) if checked.left else ""
    told = ", ".join(filter(None, (found, left))) or look("letters.nothing_open").words
    return look("letters.checked", version=checked.version, found=told).words
