"""What a member is asked once more, kindly, before they choose a topic."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.asking_again import ToAsk
from app.domain.begun import Form
from app.domain.errors.store import Gone
from app.domain.people import Member
from app.domain.views import Answer, Draft, Helped, Said
from app.services.all import Services
from app.ui.member.asking import asking_screen
from app.ui.member.bars import Where
from app.ui.member.begun import BegunHere
from app.ui.member.helped import HelpedScreen
from app.ui.member.own_words import OwnWordsScreen, Writes
from app.ui.member.rows import RowsScreen
from app.ui.member.said import READ_BACK, Right, SaidScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.supporter_card import supporter_card
from app.ui.member.topic_screens import NOTICES

INTRODUCED = ("other_way", "not_wrong", "both", "may_skip")


class AgainVisit(QObject):
    """One question after another: why we ask, the question, who helped, and is this right?

    What is said is kept beside what was said first. A question that is skipped, or that
    somebody took back meanwhile, is not asked once more.
    """

    done = Signal()
    left = Signal()

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._asking = asking = services.asking_again
        self._begun = BegunHere(stage, services.begun, Form.AGAIN, member.id)
        self._member = member
        self._to_ask = asking.for_member(member.id)
        self._place = 0
        self._answer = Answer()
        self._helped: Helped | None = None
        self._right: Right | None = None
        self._on: Callable[[], None] = self._ask

    def start(self) -> None:
        """Introduce the first question, or be done where there is none."""
        self._place = 0
        self._introduce()

    def keep(self) -> None:
        """Keep what was said and is not on the disk yet."""
        self._begun.keep()

    @property
    def _one(self) -> ToAsk:
        return self._to_ask[self._place]

    def _frame(self, next_words: str = "move.next") -> Frame:
        return Frame(Where(self._member.name, self._member.face), next_words)

    def _show(self, make: Callable[[], Screen], back: Callable[[], None]) -> None:
        """Show a screen; what a member said is never left on the disk as sound."""
        self._stage.show(make, back, self._on, private=True)

    def _introduce(self) -> None:
        if self._place >= len(self._to_ask):
            self.done.emit()
            return
        self._answer, self._helped = self._begun_answer()
        self._right = None
        self._on = self._ask
        self._show(self._why, self.left.emit)

    def _why(self) -> Screen:
        look = self._stage.look
        lines = [self._one.topic, *(look(f"again.{name}") for name in INTRODUCED)]
        if self._one.private:
            lines += [look(f"notice.{name}") for name in NOTICES]
        return RowsScreen(look, look("again.title"), lines, self._frame())

    def _ask(self) -> None:
        self._on = self._after_answer
        self._show(self._question, self._introduce)

    def _question(self) -> Screen:
        look, question = self._stage.look, self._one.question
        screen = asking_screen(look, question, self._answer, self._frame())
        screen.answered.connect(self._change)
        if not isinstance(screen, OwnWordsScreen):
            screen.asked_to_say_more.connect(self._say_more)
        return screen

    def _say_more(self) -> None:
        def make() -> Screen:
            look = self._stage.look
            title = look("question.more_title")
            screen = OwnWordsScreen(look, title, self._answer, self._frame(), Writes.CARD)
            screen.answered.connect(self._change)
            return screen

        self._on = self._ask
        self._show(make, self._ask)

    def _begun_answer(self) -> tuple[Answer, Helped | None]:
        """What was begun of this question at another time, or an empty answer."""
        begun = self._begun.typed()
        if begun.get("question") != str(self._one.question.id):
            return Answer(), None
        offered = {str(choice.id): choice.id for choice in self._one.question.choices}
        picked = tuple(offered[one] for one in begun["choices"] if one in offered)
        helped = Helped(begun["helped"]) if begun["helped"] else None
        return Answer(Said(begun["said"]), picked, begun["words"]), helped

    def _change(self, answer: Answer) -> None:
        self._answer = answer
        self._keep_soon()

    def _keep_soon(self) -> None:
        answer = self._answer
        self._begun.change(
            {
                "question": str(self._one.question.id),
                "said": answer.said,
                "choices": [str(choice) for choice in answer.choices],
                "words": answer.words,
                "helped": self._helped,
            }
        )

    def _after_answer(self) -> None:
        if self._answer.said is Said.SKIPPED or self._answer.is_empty:
            self._keep(Answer(Said.SKIPPED))
            return
        self._on = self._read_back
        self._show(self._who_helped, self._ask)

    def _who_helped(self) -> Screen:
        screen = HelpedScreen(self._stage.look, self._helped, self._frame())
        screen.picked.connect(self._keep_helped)
        screen.asked_for_card.connect(self._show_card)
        return screen

    def _show_card(self) -> None:
        def make() -> Screen:
            return supporter_card(self._stage.look, self._frame())

        self._on = self._after_answer
        self._show(make, self._after_answer)

    def _keep_helped(self, picked: tuple[Helped, ...]) -> None:
        self._helped = picked[0]
        self._keep_soon()

    def _read_back(self) -> None:
        self._show(self._said, self._after_answer)

    def _said(self) -> Screen:
        screen = SaidScreen(
            self._stage.look,
            self._one.question,
            self._answer,
            self._frame(),
            replace(READ_BACK, chosen=self._right),
        )
        screen.chose.connect(self._keep_right)
        screen.confirmed.connect(self._decide)
        return screen

    def _keep_right(self, right: Right) -> None:
        self._right = right

    def _decide(self, right: Right) -> None:
        """Save what was said, change it, or say nothing after all."""
        self._right = None
        if right is Right.YES:
            self._keep(self._answer)
            return
        if right is Right.DELETE:
            self._answer, self._helped = Answer(), None
            self._begun.put_away()
        self._ask()

    def _keep(self, answer: Answer) -> None:
        question = self._one.question
        draft = Draft(question.id, answer, self._helped)

        def keep() -> None:
            try:
                self._asking.answer(self._member.id, draft)
            except Gone:
                self._begun.put_away()  # nobody wants to know it any more

        if self._stage.attempt(keep):
            self._begun.is_saved()
            self._place += 1
            self._introduce()
