"""A member's way through one question, from asking it to who may see the answer."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.errors.asking import QuestionGone
from app.domain.topic_pages import QuestionStep
from app.domain.topics import Question
from app.domain.views import Answer, Helped, How, Placed, Said, Sharing
from app.ui.member.answer_in_hand import AnswerInHand
from app.ui.member.asking import asking_screen
from app.ui.member.helped import HelpedScreen
from app.ui.member.here import Here
from app.ui.member.mat import MatScreen
from app.ui.member.no_name import known_screen, no_name_screen
from app.ui.member.own_words import OwnWordsScreen, Writes
from app.ui.member.said import READ_BACK, Right, SaidScreen
from app.ui.member.said_made import SaidRecording
from app.ui.member.screen import Frame, Screen
from app.ui.member.soon import Soon
from app.ui.member.supporter_card import supporter_card
from app.ui.member.talk import TalkScreen
from app.ui.member.talk_booth import booth_of, finish_talking
from app.ui.member.topic_screens import (
    how_screen,
    sees_screen,
    told_already_screen,
)


class QuestionVisit(QObject):
    """Joins the screens of one question to the answer that is kept.

    Every change is kept as a draft. An answer is confirmed when it is read back, and only
    the facilitator can see it until the member says who else may.
    """

    done = Signal()
    left = Signal()

    def __init__(self, here: Here, hand: AnswerInHand, frame: Callable[[str], Frame]) -> None:
        super().__init__()
        self._stage = here.stage
        self._ask_for_help = here.ask
        self._hand = hand
        self._member = here.member
        self.has_told_no_name = False
        self._frame = frame
        self._step = QuestionStep.ASK
        self._is_gone = False
        self._right: Right | None = None
        self._question: Question | None = None
        self._soon = Soon(lambda: self._attempt(self._hand.keep))

    def start(self, question: Question, opener: Question | None = None) -> None:
        """Ask a question, which may be opened by the answer to another."""
        self._take_up(question, opener)
        self._turn(QuestionStep.ASK)

    def start_at_end(self, question: Question, opener: Question | None = None) -> None:
        """Come back to a question from what is after it."""
        self._take_up(question, opener)
        self._turn(self._hand.steps[-1])

    def keep(self) -> None:
        """Keep what has been said so far and is not on the disk yet."""
        finish_talking(self._stage)
        self._soon.now()

    def _take_up(self, question: Question, opener: Question | None) -> None:
        if self._hand.take_up(question, opener):
            self._is_gone = False
            self._right = None
        self._question = question

    @property
    def _asked(self) -> Question:
        if self._question is None:
            raise LookupError
        return self._question

    def _attempt(self, save: Callable[[], None]) -> bool:
        """Save something, or say why not; from a question that is gone the only way is on."""

        def notice() -> None:
            try:
                save()
            except QuestionGone:
                self._is_gone = True
                raise

        return self._stage.attempt(notice)

    def _turn(self, step: QuestionStep) -> None:
        makers: dict[QuestionStep, Callable[[], Screen]] = {
            QuestionStep.ASK: self._ask,
            QuestionStep.HELPED: self._who_helped,
            QuestionStep.HOW: self._how_told,
            QuestionStep.SAID: self._read_back,
            QuestionStep.SEES: self._who_sees,
        }
        self._step = step
        # What a member said is never left on the disk as sound.
        self._stage.show(makers[step], self._go_back, self._go_on, private=True)

    def _show(self) -> None:
        self._turn(self._step)

    def _go_back(self) -> None:
        self.keep()
        before = [step for step in self._hand.steps if step < self._step]
        if before:
            self._turn(before[-1])
        else:
            self.left.emit()

    def _go_on(self) -> None:
        if self._is_gone:
            self.done.emit()
            return
        self.keep()
        if not self._is_gone:  # else it has just been told, and the next press goes on
            self._go_on_from_here()

    def _go_on_from_here(self) -> None:
        if self._step is QuestionStep.ASK and self._hand.ends_at_question:
            if self._hand.is_loose or self._attempt(self._hand.skip):
                self.done.emit()
        elif self._step is QuestionStep.SEES:
            self._share_or_tell()
        else:
            self._move_on()

    def _share_or_tell(self) -> None:
        """Keep who may see it; what no name means is told first, once in a visit."""
        if self._hand.loses_name and not self.has_told_no_name:
            self.has_told_no_name = True
            make = self._what_no_name_means  # it has a name in it
            self._stage.show(make, self._show, self._share_or_tell, private=True)
        elif self._attempt(self._hand.share):
            self._move_on()

    def _what_no_name_means(self) -> Screen:
        frame = self._frame("move.save_it")
        return no_name_screen(self._stage.look, self._ask_for_help, frame)

    def _move_on(self) -> None:
        after = [step for step in self._hand.steps if step > self._step]
        if after:
            self._turn(after[0])
        else:
            self.done.emit()

    def _ask(self) -> Screen:
        look, answer = self._stage.look, self._hand.answer
        if self._hand.is_loose:
            return told_already_screen(look, self._frame("move.next"), self._ask_for_help)
        question = self._asked.for_member(self._member.id)
        frame = replace(self._frame("move.next"), other_words=question.told_again)
        screen = asking_screen(look, question, answer, frame)
        screen.answered.connect(self._change)
        if isinstance(screen, OwnWordsScreen):
            screen.asked_another_way.connect(self._tell_another_way)
        else:
            screen.asked_to_say_more.connect(self._say_more)
        if isinstance(screen, MatScreen):
            screen.asked_for_own_card.connect(self._write_card)
        if isinstance(screen, TalkScreen):
            booth_of(self._stage).serve(screen)
        return screen

    def _write_card(self) -> None:
        """Let a member write a card of their own, which they then place like the others."""
        before = self._hand.answer

        def add(written: Answer) -> None:
            card = Placed(words=written.words.strip())
            taken = {one.words for one in before.placed} | {""}
            placed = before.placed if card.words in taken else (*before.placed, card)
            self._change(replace(before, said=Said.ANSWER, placed=placed))

        self._write("mat.own_card_title", Writes.CARD, Answer(), add)

    def _say_more(self) -> None:
        self._write("question.more_title", Writes.MORE, self._hand.answer, self._change)

    def _tell_another_way(self) -> None:
        """Let the member sign, point or show, and somebody write down what they told."""
        self._stage.show(self._ways_to_tell, self._show, self._write_down, private=True)

    def _ways_to_tell(self) -> Screen:
        look = self._stage.look
        screen = how_screen(look, self._hand.how, self._frame("move.next"), "another")
        screen.picked.connect(self._keep_other_way)
        return screen

    def _keep_other_way(self, picked: tuple[How, ...]) -> None:
        self._hand.say_helped(Helped.ANSWER)
        self._keep_how(picked)

    def _write_down(self) -> None:
        self._write("another.write", Writes.MORE, self._hand.answer, self._change)

    def _write(
        self, title: str, what: Writes, answer: Answer, keep: Callable[[Answer], None]
    ) -> None:
        """Let words be written on a screen of their own, and come back to the question.

        What is written so far is still there after a break, or in other colours.
        """
        written = answer

        def hold(now: Answer) -> None:
            nonlocal written
            written = now
            keep(now)

        def make() -> Screen:
            look, frame = self._stage.look, self._frame("move.next")
            screen = OwnWordsScreen(look, look(title), written, frame, what)
            screen.answered.connect(hold)
            screen.asked_another_way.connect(self._tell_another_way)
            return screen

        self._stage.show(make, self._show, self._show, private=True)

    def _change(self, answer: Answer) -> None:
        before = self._hand.answer.attachment
        self._hand.change(answer)
        self._soon.start()
        if answer.attachment is not before and self._hand.made:
            self._soon.now()  # at once: nobody likes to say it all again, or to draw it again

    def _who_helped(self) -> Screen:
        chosen = self._hand.helped
        screen = HelpedScreen(self._stage.look, chosen, self._frame("move.next"))
        screen.picked.connect(self._keep_helped)
        screen.asked_for_card.connect(self._show_card)
        if chosen:
            self._keep_helped((chosen,))
        return screen

    def _show_card(self) -> None:
        """Show how to help well, and come back."""

        def make() -> Screen:
            return supporter_card(self._stage.look, self._frame("move.next"))

        self._stage.show(make, self._show, self._show)

    def _keep_helped(self, picked: tuple[Helped, ...]) -> None:
        self._hand.say_helped(picked[0])
        self._soon.start()

    def _how_told(self) -> Screen:
        screen = how_screen(self._stage.look, self._hand.how, self._frame("move.next"), "how")
        screen.picked.connect(self._keep_how)
        return screen

    def _keep_how(self, picked: tuple[How, ...]) -> None:
        self._hand.say_how(picked[0])
        self._soon.start()

    def _read_back(self) -> Screen:
        frame, answer = self._frame("move.next"), self._hand.answer
        chosen = replace(READ_BACK, chosen=self._right)
        screen = SaidScreen(self._stage.look, self._asked, answer, frame, chosen)
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
            self.done.emit()
        elif right is Right.YES:
            self._save_or_tell()
        elif right is Right.CHANGE or self._attempt(self._hand.delete):
            self._turn(QuestionStep.ASK)

    def _save_or_tell(self) -> None:
        """Save it; with no name, that people may know whose a voice is is told before."""
        made = self._hand.made
        if made is None or not self._hand.goes_nameless:
            self._save()
            return

        def make() -> Screen:
            return known_screen(self._stage.look, made, self._frame("move.save_it"))

        self._stage.show(make, self._show, self._save, private=True)

    def _save(self) -> None:
        if self._attempt(self._hand.confirm):
            self._move_on()

    def _who_sees(self) -> Screen:
        may_hide = self._asked.may_be_no_name
        offered = [one for one in Sharing if one is not Sharing.NO_NAME or may_hide]
        chosen = self._hand.sharing(offered)
        frame = self._frame("move.save_it")
        made = self._hand.made_with_it
        screen = sees_screen(self._stage.look, offered, chosen, frame, made)
        screen.picked.connect(self._keep_sharing)
        return screen

    def _keep_sharing(self, picked: tuple[Sharing, ...]) -> None:
        self._hand.choose_sharing(picked[0])
