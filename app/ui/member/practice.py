"""A question to try, before the first real one of its kind."""

from collections.abc import Callable
from uuid import UUID, uuid5

from PySide6.QtCore import QObject, Signal

from app.domain.topics import Choice, Question, QuestionKind
from app.ui.look import Look
from app.ui.member.answer_in_hand import PracticeInHand
from app.ui.member.cover import CoverScreen
from app.ui.member.here import Here
from app.ui.member.question_visit import QuestionVisit
from app.ui.member.screen import Frame, Screen

THINGS = ("music", "gardening", "art", "cinema")
FACES = ("good", "ok", "bad")
ANSWERS = {
    QuestionKind.FACES: tuple(f"feeling.{one}" for one in FACES),
    QuestionKind.YES_NO: tuple(f"practice.{one}" for one in ("yes", "no", "not_sure")),
    QuestionKind.CHOOSE_ONE: tuple(f"practice.{one}" for one in THINGS),
    QuestionKind.CHOOSE_MANY: tuple(f"practice.{one}" for one in THINGS),
    QuestionKind.PICTURE_MAT: tuple(f"practice.{one}" for one in THINGS),
    QuestionKind.DOTS: tuple(f"practice.{one}" for one in THINGS),
}
PRACTICE = UUID(int=0)
"""What practice questions belong to: no topic has this id."""


def practice_question(look: Look, kind: QuestionKind) -> Question:
    """An easy, safe question that is answered in the same way (handbook 4.6)."""

    def choices(names: tuple[str, ...]) -> tuple[Choice, ...]:
        return tuple(Choice(uuid5(PRACTICE, name), look(name)) for name in names)

    is_mat = kind is QuestionKind.PICTURE_MAT
    return Question(
        uuid5(PRACTICE, kind),
        PRACTICE,
        look(f"practice.ask_{kind}"),
        kind,
        choices(ANSWERS.get(kind, ())),
        places=choices(ANSWERS[QuestionKind.FACES]) if is_mat else (),
    )


class PracticeVisit(QObject):
    """Says that this is to try, asks, and says that the next one is real. Nothing is kept."""

    done = Signal()
    left = Signal()

    def __init__(self, here: Here, frame: Callable[[str], Frame]) -> None:
        super().__init__()
        self._here = here
        self._frame = frame
        self._kind = QuestionKind.FACES
        hand = PracticeInHand(here.services.answers, here.member.id)
        self._asking = QuestionVisit(here, hand, frame)
        self._asking.left.connect(self._begin)
        self._asking.done.connect(self._end)

    def start(self, kind: QuestionKind) -> None:
        """Try a way to answer."""
        self._kind = kind
        self._begin()

    def start_at_end(self, kind: QuestionKind) -> None:
        """Come back to it from the question after it."""
        self._kind = kind
        self._end()

    def _begin(self) -> None:
        self._tell("first", self.left.emit, self._ask)

    def _ask(self) -> None:
        self._asking.start(practice_question(self._here.stage.look, self._kind))

    def _end(self) -> None:
        self._tell("ended", self._ask, self.done.emit)

    def _tell(self, name: str, back: Callable[[], object], on: Callable[[], object]) -> None:
        def make() -> Screen:
            look = self._here.stage.look
            lines = [look(f"practice.{name}_words")]
            return CoverScreen(look, look(f"practice.{name}"), lines, self._frame("move.next"))

        self._here.stage.show(make, back, on)
