"""A member's way through one topic, from what it is about to thank you."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.flow import Flow
from app.domain.phrase import Phrase
from app.domain.topic_pages import Place, Step, places
from app.domain.topics import Topic
from app.domain.views import Moment
from app.ui.member.about import AboutScreen
from app.ui.member.answer_in_hand import AnswerInHand
from app.ui.member.bars import Where
from app.ui.member.here import Here
from app.ui.member.practice import PracticeVisit
from app.ui.member.private_ways import PrivateWays
from app.ui.member.question_visit import QuestionVisit
from app.ui.member.screen import Frame, Screen
from app.ui.member.topic_screens import AGAIN, know_screen, notice_screen, thanks_screen


class TopicVisit(QObject):
    """Joins the pages of one topic; each question is a little visit of its own."""

    done = Signal()
    left = Signal()

    def __init__(self, here: Here, topic: Topic, next_steps: list[Phrase]) -> None:
        super().__init__()
        self._here = here
        self._topic = topic
        self._next_steps = next_steps
        answers, member = here.services.answers, here.member
        self._flow = Flow(places(topic, answers.kinds_answered(member.id)))
        self._knows = ""
        self._is_told_again = False
        self._is_refused = False
        self._hand = AnswerInHand(answers, member.id)
        self._asking = QuestionVisit(here, self._hand, self._frame)
        self._practice = PracticeVisit(here, self._frame)
        self._ways = PrivateWays(here, topic, self._frame)
        for part in (self._asking, self._practice, self._ways):
            part.left.connect(self._go_back)
        self._asking.done.connect(self._go_on)
        self._practice.done.connect(self._go_on)
        self._ways.chosen.connect(self._begin)
        self._ways.put_off.connect(self.left)
        self._ways.refused.connect(self._refuse)
        here.feelings.forget(Moment.AFTER_TOPIC)

    def start(self) -> None:
        """Show the first page, and let the voice get ready for the others."""
        reader = self._here.stage.reader
        reader.make_ready(self._topic.phrases, private=self._topic.private)
        self._arrive()

    def start_at(self, question: UUID) -> None:
        """Begin at one question, to say something else; a private topic tells first."""
        pages = [page for page in self._flow.pages if page.step is Step.QUESTION]
        at = [page for page in pages if page.question and page.question.id == question]
        if at and not self._topic.private:
            self._flow.go_to(at[0])
        self.start()

    def keep(self) -> None:
        """Keep what has been said so far and is not on the disk yet."""
        self._asking.keep()

    @property
    def holds(self) -> bool:
        """Whether something was said that is not kept, because it has no name."""
        return self._hand.holds

    def carry_on(self) -> None:
        """Show once more where we are."""
        self._arrive()

    def _arrive(self, *, from_after: bool = False) -> None:
        """Show where we are; what has pages of its own is come back to at its end."""
        page = self._flow.page
        asking, practice, ways = self._asking, self._practice, self._ways
        if page.step is Step.WAYS:
            (ways.start_at_end if from_after else ways.start)()
        elif page.question is None:
            self._show(page.step)
        elif page.step is Step.PRACTICE:
            (practice.start_at_end if from_after else practice.start)(page.question.kind)
        else:
            opener = self._topic.opener(page.question)
            (asking.start_at_end if from_after else asking.start)(page.question, opener)

    def _show(self, step: Step) -> None:
        stage, topic, frame = self._here.stage, self._topic, self._frame
        look, again, refused = stage.look, self._is_told_again, self._is_refused
        makers: dict[Step, Callable[[], Screen]] = {
            Step.NOTICE: lambda: notice_screen(look, topic, frame()),
            Step.ABOUT: lambda: AboutScreen(look, topic, frame(), again=again),
            Step.KNOW: self._know,
            Step.THANKS: lambda: thanks_screen(
                look, self._next_steps, frame(), refused=refused
            ),
            Step.NOW: lambda: self._here.feelings.screen(Moment.AFTER_TOPIC, frame()),
        }
        stage.show(makers[step], self._go_back, self._go_on, private=topic.private)

    def _frame(self, next_words: str = "move.next") -> Frame:
        member, dots = self._here.member, self._flow.pages[-1].dot
        where = Where(member.name, member.face, self._flow.page.dot, dots)
        stop = "rest.stop_no_name" if self._hand.is_nameless else "rest.stop_words"
        return Frame(where, next_words, is_calm=self._topic.private, stop_words=stop)

    def _go_back(self) -> None:
        if self._flow.is_first:
            self.left.emit()
            return
        if self._is_refused and self._flow.page.step is Step.THANKS:
            self._is_refused = False
            self._go_to(Step.WAYS)
            return
        self._flow.back()
        while not self._is_asked(self._flow.page):
            self._flow.back()
        self._arrive(from_after=True)

    def _go_on(self) -> None:
        if self._flow.page.step is Step.KNOW and self._knows == AGAIN:
            self._knows = ""
            self._is_told_again = True
            self._go_to(Step.ABOUT)
        elif self._flow.is_last:
            self.done.emit()
        else:
            self._flow.on()
            while not self._is_asked(self._flow.page):
                self._flow.on()
            self._arrive()

    def _go_to(self, step: Step) -> None:
        self._flow.go_to(next(page for page in self._flow.pages if page.step is step))
        self._arrive()

    def _is_asked(self, page: Place) -> bool:
        """Whether a page is shown: what only some answers open is not there for others."""
        question = page.question
        return question is None or self._hand.opens(question, self._topic.opener(question))

    def _begin(self, is_nameless: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Begin a private topic now, in the way that was chosen."""
        if not self._end_put_off():
            return
        self._hand.begin(nameless=is_nameless)
        self._asking.has_told_no_name = is_nameless
        self._go_on()

    def _refuse(self) -> None:
        """Go straight to the end, which is as kind as after answers."""
        if self._end_put_off():
            self._is_refused = True
            self._go_to(Step.THANKS)

    def _end_put_off(self) -> bool:
        put_offs, member = self._here.services.put_offs, self._here.member
        return self._here.stage.attempt(lambda: put_offs.end(member.id, self._topic.id))

    def _know(self) -> Screen:
        screen = know_screen(self._here.stage.look, self._topic, self._knows, self._frame())
        screen.picked.connect(self._keep_knows)
        return screen

    def _keep_knows(self, picked: tuple[str, ...]) -> None:
        self._knows = picked[0]
