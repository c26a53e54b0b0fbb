"""What only a person can say of a letter, to think of before it is printed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.easy_read import Checked, ForAPerson
from app.ui.facilitator.fields import counted
from app.ui.facilitator.page import button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

TALLEST = 230


class QuestionsToAsk(QWidget):
    """What the checker left open, and a short list of questions. No answers are kept."""

    kept = Signal()
    left = Signal()

    def __init__(self, look: Look, checked: Checked | None) -> None:
        super().__init__()
        self.close_it = button(look("letters.questions_done").words, self.left.emit)
        self.open = [
            look("letters.open_finding", sentence=one.sentence, why=one.finding.reason).words
            for one in (checked.open if checked else ())
        ]
        self.questions = [look(f"judge.{one.name.lower()}").words for one in ForAPerson]
        self.list = ScrolledRows(look("letters.before_printing").words, gap=2)
        self.list.show_rows([WrappedWords(words) for words in (*self.open, *self.questions)])
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to read on with the arrow keys
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.list, stretch=1)
        whole.addWidget(self.close_it, alignment=Qt.AlignmentFlag.AlignBottom)
        self.list.fit(TALLEST)

    def fields(self) -> list[QWidget]:
        """Where the keyboard goes, in order."""
        return [self.close_it, self.list]


def checked_in_words(look: Look, checked: Checked) -> str:
    """Say what was found in a letter: "Checked with checker 1: 3 hints were open"."""
    found = counted(look, "letters.hints_open", len(checked.open)) if checked.open else ""
    left = counted(look, "letters.stayed", len(checked.left)) if checked.left else ""
    told = ", ".join(filter(None, (found, left))) or look("letters.nothing_open").words
    return look("letters.checked", version=checked.version, found=told).words
