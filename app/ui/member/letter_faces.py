"""What a member thinks of a letter they have read: two questions with three faces each."""

from collections.abc import Callable
from functools import partial
from typing import Literal
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.letter_feedback import Face, Feedback
from app.services.letter_feedback import LetterFeedback
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage

Question = Literal["easy", "happy"]
SKIP = "skip"


class LetterFaces(QObject):
    """Asks whether a letter was easy, and whether its reader is happy with what we did.

    Each press is saved at once, and can be changed or taken back by *Skip* until the end and
    at any time after it. What was said before is shown as it was.
    """

    left = Signal()
    done = Signal()

    def __init__(
        self,
        stage: Stage,
        feedback: LetterFeedback,
        letter_id: UUID,
        frame: Callable[[int], Frame],
    ) -> None:
        super().__init__()
        self._stage = stage
        self._feedback = feedback
        self._letter_id = letter_id
        self._frame = frame
        said = feedback.of_letter(letter_id)
        self._said: dict[Question, Face | str | None] = {"easy": said.easy, "happy": said.happy}

    def start(self) -> None:
        """Ask whether it was easy to understand."""
        self._stage.show(partial(self._ask, "easy", 1), self.left.emit, self._ask_happy)

    def _ask_happy(self) -> None:
        self._stage.show(partial(self._ask, "happy", 2), self.start, self._end)

    def _ask(self, question: Question, step: int) -> Screen:
        look = self._stage.look
        chosen = self._said[question]
        picking = Picking(
            {face: look(f"mine.{question}_{face}") for face in Face},
            pills={SKIP: look("question.skip")},
            chosen=(chosen,) if chosen else (),
            subtitle=look("question.pick_one"),
        )
        screen = PickScreen(look, look(f"mine.{question}"), picking, self._frame(step))
        screen.picked.connect(partial(self._keep, question))
        return screen

    def _keep(self, question: Question, picked: tuple[Face | str, ...]) -> None:
        self._said[question] = picked[0]
        said = Feedback(self._face("easy"), self._face("happy"))
        self._stage.attempt(lambda: self._feedback.give(self._letter_id, said))

    def _face(self, question: Question) -> Face | None:
        said = self._said[question]
        return said if isinstance(said, Face) else None

    def _end(self) -> None:
        if self._face("easy") or self._face("happy"):
            self._stage.show(self._thank, self._ask_happy, self.done.emit)
        else:
            self.done.emit()

    def _thank(self) -> Screen:
        """Say thank you, and read back what was said."""
        look = self._stage.look
        questions: tuple[Question, Question] = ("easy", "happy")
        said = [
            look(f"mine.{question}_{self._face(question)}")
            for question in questions
            if self._face(question)
        ]
        rows = [*said, look("mine.faces_change")]
        return RowsScreen(look, look("mine.faces_thanks"), rows, self._frame(2))
