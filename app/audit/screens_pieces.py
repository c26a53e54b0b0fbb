"""What the screens in the list are made from."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

from app.domain.phrase import Phrase
from app.domain.topics import Choice, Question, QuestionKind
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.screen import Frame, Screen

Make = Callable[[Look], Screen]
WORDS_300 = " ".join(["The", "bus", "never", "stops", "for", "Margaret."] * 50)
LONG_NAME = "Maria-Fernanda de Albuquerque Cavalcanti"
LABELS = (
    ("More time", "more_time"),
    ("Easy read letter", "easy_read"),
    ("Same nurse each time", "nurse"),
    ("My supporter with me", "supporter"),
    ("A quiet place to wait", "quiet_room"),
    ("Something else that we have not thought of", "want"),
)
FACES = (("Good", "good"), ("OK", "ok"), ("Bad", "bad"))


def frame(next_words: str = "move.next") -> Frame:
    """What stands round the screens of someone with a long name, far along."""
    return Frame(Where("Mary-Anne Louise", "avatar_09", 4, 6), next_words)


def calm() -> Frame:
    """What stands round what is private."""
    return replace(frame(), is_calm=True)


def question(kind: QuestionKind, choices: int = 0) -> Question:
    """A long question with choices as they are in the practice board."""
    phrase = Phrase("What would make health checks better for you and for others?", "doctor")
    made = tuple(Choice(uuid4(), Phrase(*label)) for label in LABELS[:choices])
    return Question(uuid4(), uuid4(), phrase, kind, made, may_be_no_name=True)
