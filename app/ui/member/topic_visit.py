"""A member's way through one topic, from what it is about to thank you."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.flow import Flow
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topic_pages import Step, places
from app.domain.topics import Topic
from app.services.answers import Answers
from app.ui.member.about import AboutScreen
from app.ui.member.answer_in_hand import AnswerInHand
from app.ui.member.bars import Where
from app.ui.member.question_visit import QuestionVisit
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.topic_screens import AGAIN, know_screen, notice_screen, thanks_screen


class TopicVisit(QObject):
    """Joins the pages of one topic; each question is a little visit of its own."""

    done = Signal()
    left = Signal()

    def __init__(
        self,
        stage: Stage,
        answers: Answers,
        member: Member,
        topic: Topic,
        next_steps: list[Phrase],
    ) -> None:
        super().__init__()
        self._stage = stage
        self._member = member
        self._topic = topic
        self._next_steps = next_steps
        self._flow = Flow(places(topic))
        self._knows = ""
        hand = AnswerInHand(answers, member.id)
        self._asking = QuestionVisit(stage, hand, member, self._frame)
        self._asking.left.connect(self._go_back)
        self._asking.done.connect(self._go_on)

    def start(self) -> None:
        """Show the first page, and let the voice get ready for the others."""
        self._stage.reader.make_ready(self._topic.phrases, private=self._topic.private)
        self._arrive()

    def keep(self) -> None:
        """Keep what has been said so far and is not on the disk yet."""
        self._asking.keep()

    def _arrive(self, *, from_after: bool = False) -> None:
        """Show where we are; a question we come back to is shown from its end."""
        question = self._flow.page.question
        if question is not None:
            begin = self._asking.start_at_end if from_after else self._asking.start
            begin(question)
            return
        look, topic, frame = self._stage.look, self._topic, self._frame
        makers: dict[Step, Callable[[], Screen]] = {
            Step.NOTICE: lambda: notice_screen(look, topic, frame()),
            Step.ABOUT: lambda: AboutScreen(look, topic, frame()),
            Step.KNOW: self._know,
            Step.THANKS: lambda: thanks_screen(look, self._next_steps, frame()),
        }
        make = makers[self._flow.page.step]
        self._stage.show(make, self._go_back, self._go_on, private=topic.private)

    def _frame(self, next_words: str = "move.next") -> Frame:
        dots = self._flow.pages[-1].dot
        return Frame(
            Where(self._member.name, self._member.face, self._flow.page.dot, dots), next_words
        )

    def _go_back(self) -> None:
        if self._flow.is_first:
            self.left.emit()
            return
        self._flow.back()
        self._arrive(from_after=True)

    def _go_on(self) -> None:
        if self._flow.page.step is Step.KNOW and self._knows == AGAIN:
            self._knows = ""
            self._flow.go_to(next(page for page in self._flow.pages if page.step is Step.ABOUT))
            self._arrive()
        elif self._flow.is_last:
            self.done.emit()
        else:
            self._flow.on()
            self._arrive()

    def _know(self) -> Screen:
        screen = know_screen(self._stage.look, self._topic, self._knows, self._frame())
        screen.picked.connect(self._keep_knows)
        return screen

    def _keep_knows(self, picked: tuple[str, ...]) -> None:
        self._knows = picked[0]
