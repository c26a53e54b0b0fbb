"""A member's way through one topic, from what it is about to thank you."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import QuestionGone
from app.domain.flow import Flow
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topic_pages import Step, places
from app.domain.topics import Question, Topic
from app.domain.views import Answer, Helped, How, Placed, Said, Sharing
from app.services.answers import Answers
from app.ui.member.about import AboutScreen
from app.ui.member.answer_in_hand import AnswerInHand
from app.ui.member.asking import asking_screen
from app.ui.member.bars import Where
from app.ui.member.mat import MatScreen
from app.ui.member.own_words import OwnWordsScreen
from app.ui.member.said import Right, SaidScreen
from app.ui.member.said_made import SaidRecording
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.talk import TalkScreen
from app.ui.member.talk_booth import booth_of, finish_talking
from app.ui.member.topic_screens import (
    AGAIN,
    helped_screen,
    how_screen,
    know_screen,
    notice_screen,
    sees_screen,
    thanks_screen,
    told_already_screen,
)

SOON_MS = 300
AFTER_THE_QUESTION = frozenset({Step.HELPED, Step.HOW, Step.SAID, Step.SEES})


class TopicVisit(QObject):
    """Joins the screens of one topic to the answers that are kept.

    Every change is kept as a draft. An answer is confirmed when it is read back, and only
    the facilitator can see it until the member says who else may.
    """

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
        self._hand = AnswerInHand(answers, member.id)
        self._is_gone = False
        self._right: Right | None = None
        self._knows = ""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._keep_draft)

    def start(self) -> None:
        """Show the first page, and let the voice get ready for the others."""
        self._stage.reader.make_ready(self._topic.phrases, private=self._topic.private)
        self._arrive()

    def keep(self) -> None:
        """Keep what has been said so far and is not on the disk yet."""
        finish_talking(self._stage)
        self._keep_draft()

    def _keep_draft(self) -> None:
        self._soon.stop()
        self._attempt(self._hand.keep)

    def _attempt(self, save: Callable[[], None]) -> bool:
        """Save something, or say why not; from a question that is gone the only way is on."""

        def notice() -> None:
            try:
                save()
            except QuestionGone:
                self._is_gone = True
                raise

        return self._stage.attempt(notice)

    @property
    def _question(self) -> Question:
        question = self._flow.page.question
        if question is None:
            raise LookupError(self._flow.page.step)
        return question

    def _arrive(self) -> None:
        """Show the page we are on."""
        self._load()
        self._show()

    def _load(self) -> None:
        """Find what was said before to the question of this page."""
        question = self._flow.page.question
        if question is None or self._hand.take_up(question):
            self._is_gone = False
            self._right = None

    def _show(self) -> None:
        topic, frame = self._topic, self._frame
        makers: dict[Step, Callable[[], Screen]] = {
            Step.NOTICE: lambda: notice_screen(self._stage.look, topic, frame()),
            Step.ABOUT: lambda: AboutScreen(self._stage.look, topic, frame()),
            Step.KNOW: self._know,
            Step.QUESTION: self._ask,
            Step.HELPED: self._who_helped,
            Step.HOW: self._how_told,
            Step.SAID: self._read_back,
            Step.SEES: self._who_sees,
            Step.THANKS: lambda: thanks_screen(self._stage.look, self._next_steps, frame()),
        }
        make = makers[self._flow.page.step]
        # What a member said is never left on the disk as sound.
        own = self._flow.page.question is not None
        private = own or self._topic.private
        self._stage.show(make, self._go_back, self._go_on, private=private)

    def _frame(self, next_words: str = "move.next") -> Frame:
        dots = self._flow.pages[-1].dot
        return Frame(
            Where(self._member.name, self._member.face, self._flow.page.dot, dots), next_words
        )

    def _go_back(self) -> None:
        self.keep()
        if self._flow.is_first:
            self.left.emit()
            return
        self._flow.back()
        self._load()
        # An answer that was skipped, or has no name, has no pages after its question.
        while self._flow.page.step in AFTER_THE_QUESTION and self._hand.ends_at_question:
            self._flow.back()
        if self._flow.page.step is Step.HOW and not self._hand.asks_how:
            self._flow.back()
        self._show()

    def _go_on(self) -> None:
        if self._is_gone:
            self._pass_by()
            return
        self.keep()
        if not self._is_gone:  # else it has just been told, and the next press goes on
            self._go_on_from(self._flow.page.step)

    def _go_on_from(self, step: Step) -> None:
        if step is Step.KNOW and self._knows == AGAIN:
            self._knows = ""
            self._flow.go_to(next(page for page in self._flow.pages if page.step is Step.ABOUT))
            self._arrive()
        elif step is Step.QUESTION and self._hand.ends_at_question:
            if self._hand.is_loose or self._attempt(self._hand.skip):
                self._pass_by()
        elif step is Step.SEES:
            if self._attempt(self._hand.share):
                self._move_on()
        elif self._flow.is_last:
            self.done.emit()
        else:
            self._move_on()

    def _move_on(self) -> None:
        self._flow.on()
        if self._flow.page.step is Step.HOW and not self._hand.asks_how:
            self._flow.on()
        self._arrive()

    def _pass_by(self) -> None:
        """Go to what comes after this question."""
        question = self._question
        while self._flow.page.question == question:
            self._flow.on()
        self._arrive()

    def _know(self) -> Screen:
        screen = know_screen(self._stage.look, self._topic, self._knows, self._frame())
        screen.picked.connect(self._keep_knows)
        return screen

    def _keep_knows(self, picked: tuple[str, ...]) -> None:
        self._knows = picked[0]

    def _ask(self) -> Screen:
        look, answer = self._stage.look, self._hand.answer
        if self._hand.is_loose:
            return told_already_screen(look, self._frame())
        question = self._question.for_member(self._member.id)
        screen = asking_screen(look, question, answer, self._frame())
        screen.answered.connect(self._change)
        if not isinstance(screen, OwnWordsScreen):
            screen.asked_to_say_more.connect(self._say_more)
        if isinstance(screen, MatScreen):
            screen.asked_for_own_card.connect(self._write_card)
        if isinstance(screen, TalkScreen):
            booth_of(self._stage).serve(screen)
        return screen

    def _write_card(self) -> None:
        """Let a member write a card of their own, which they then place like the others."""
        before = self._hand.answer

        def make() -> Screen:
            title = self._stage.look("mat.own_card_title")
            screen = OwnWordsScreen(
                self._stage.look, title, Answer(), self._frame(), pills=False
            )
            screen.answered.connect(add)
            return screen

        def add(written: Answer) -> None:
            card = Placed(words=written.words.strip())
            taken = {one.words for one in before.placed} | {""}
            placed = before.placed if card.words in taken else (*before.placed, card)
            self._change(replace(before, said=Said.ANSWER, placed=placed))

        self._stage.show(make, self._show, self._show, private=True)

    def _say_more(self) -> None:
        def make() -> Screen:
            title = self._stage.look("question.more_title")
            screen = OwnWordsScreen(
                self._stage.look, title, self._hand.answer, self._frame(), pills=False
            )
            screen.answered.connect(self._change)
            return screen

        self._stage.show(make, self._show, self._show, private=True)

    def _change(self, answer: Answer) -> None:
        before = self._hand.answer.attachment
        self._hand.change(answer)
        self._soon.start()
        if answer.attachment is not before and self._hand.made:
            self._keep_draft()  # at once: nobody likes to say it all again, or to draw it again

    def _who_helped(self) -> Screen:
        chosen = self._hand.helped
        screen = helped_screen(self._stage.look, chosen, self._frame())
        screen.picked.connect(self._keep_helped)
        if chosen:
            self._keep_helped((chosen,))
        return screen

    def _keep_helped(self, picked: tuple[Helped, ...]) -> None:
        self._hand.say_helped(picked[0])
        self._soon.start()

    def _how_told(self) -> Screen:
        screen = how_screen(self._stage.look, self._hand.how, self._frame())
        screen.picked.connect(self._keep_how)
        return screen

    def _keep_how(self, picked: tuple[How, ...]) -> None:
        self._hand.say_how(picked[0])
        self._soon.start()

    def _read_back(self) -> Screen:
        screen = SaidScreen(
            self._stage.look, self._question, self._hand.answer, self._frame(), self._right
        )
        if isinstance(screen.made, SaidRecording):
            booth_of(self._stage).play_for(screen.made)
        screen.chose.connect(self._keep_right)
        screen.confirmed.connect(self._decide)
        return screen

    def _keep_right(self, right: Right) -> None:
        self._right = right

    def _decide(self, right: Right) -> None:
        """Save what was said, change it, or delete it."""
        self._right = None
        if self._is_gone:
            self._pass_by()
            return
        if right is Right.YES:
            if self._attempt(self._hand.confirm):
                self._move_on()
            return
        if right is Right.DELETE and not self._attempt(self._hand.delete):
            return
        self._flow.go_to(next(p for p in self._flow.pages if p.question == self._question))
        self._arrive()

    def _who_sees(self) -> Screen:
        may_hide = self._question.may_be_no_name
        offered = [one for one in Sharing if one is not Sharing.NO_NAME or may_hide]
        chosen = self._hand.sharing(offered)
        frame, made = self._frame("move.save_it"), self._hand.made
        screen = sees_screen(self._stage.look, offered, chosen, frame, made)
        screen.picked.connect(self._keep_sharing)
        return screen

    def _keep_sharing(self, picked: tuple[Sharing, ...]) -> None:
        self._hand.choose_sharing(picked[0])
