"""The screen on which a member puts dots on the pictures that matter most to them."""

from collections.abc import Hashable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal

from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import MOST_DOTS, Answer, Placed, Said
from app.ui.look import Look
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.question import SAY_MORE
from app.ui.member.screen import Frame
from app.ui.parts.bar_button import BarButton
from app.ui.told import announce

TAKE_BACK = "take_back"
MOST = 6
MOST_WITH_MORE = 1.2
"""The largest text with which there is room for one more pill."""


class DotsScreen(PickScreen):
    """Each press gives a picture one of the dots there are; all may go on one picture.

    ``answered`` is sent whenever the answer changes.
    """

    answered = Signal(object)  # an Answer
    asked_to_say_more = Signal()

    def __init__(
        self, look: Look, question: Question, answer: Answer | None, frame: Frame = Frame()
    ) -> None:
        answer = answer or Answer()
        known = {choice.id for choice in question.choices}
        self._said = answer.words
        self.dots: dict[UUID, int] = {
            one.choice: one.dots
            for one in answer.placed
            if one.choice is not None and one.choice in known
        }
        alone = () if answer.said is Said.ANSWER else (answer.said,)
        picking = Picking(
            cards={choice.id: choice.phrase for choice in question.choices},
            pills=self._offered(look),
            chosen=(*self.dots, *alone),
            many=True,
            subtitle=look("dots.give"),
            act=frozenset({SAY_MORE, TAKE_BACK, *known}),
            most=len(question.choices) if len(question.choices) <= MOST else MOST,
        )
        super().__init__(look, question.phrase, picking, frame)
        self._show_dots()
        self._let_go_on()

    @property
    def left(self) -> int:
        """How many dots there are still to give."""
        return MOST_DOTS - sum(self.dots.values())

    def reading(self) -> Sequence[Phrase]:
        """The title, each picture, and how many dots are left."""
        first, *rest = super().reading()
        return [first, self._left_words(), *rest]

    def more_pills(self) -> list[BarButton]:
        """The hard words of the question, to be explained."""
        return self.meanings([self.title.words])

    def _press(self, key: Hashable) -> None:
        if key == SAY_MORE:
            self.pills[SAY_MORE].setChecked(False)
            self.asked_to_say_more.emit()
        elif key == TAKE_BACK:
            self._change({}, None)
            self.said.emit(self._left_words())
        elif isinstance(key, UUID):
            self._give(key)
        else:
            self._change({}, key)
            self.said.emit(self.pills[key].phrase)

    def _give(self, choice: UUID) -> None:
        """Give a picture a dot, if there is one left."""
        if self.left:
            self._change({**self.dots, choice: self.dots.get(choice, 0) + 1}, None)
            self.said.emit(self.cards[choice].phrase)
            given = self.cards[choice].accessibleDescription()
            announce(self, f"{given} {self._left_words().words}")
        else:
            self._show()
            self.said.emit(self._left_words())

    def _change(self, dots: dict[UUID, int], alone: Hashable | None) -> None:
        self.dots = dots
        self.chosen = [*dots, *([alone] if alone is not None else [])]
        self._show_dots()
        self._show()
        self._let_go_on()
        self.answered.emit(self._answer())

    def _let_go_on(self) -> None:
        self.next.setEnabled(not self._answer().is_empty)

    def _answer(self) -> Answer:
        for said in (Said.DONT_KNOW, Said.SKIPPED):
            if said in self.chosen:
                return Answer(said, (), self._said if said is Said.DONT_KNOW else "")
        placed = tuple(
            Placed(choice, dots=self.dots[choice])
            for choice in self.cards
            if choice in self.dots
        )
        return Answer(Said.ANSWER, (), self._said, placed)

    def _left_words(self) -> Phrase:
        names = {0: "dots.none_left", 1: "dots.left_one"}
        return self.look(names.get(self.left, "dots.left"), count=self.left)

    def _show_dots(self) -> None:
        for choice, card in self.cards.items():
            count = self.dots.get(choice, 0)
            names = {0: "dots.not_given", 1: "dots.given_one"}
            words = self.look(names.get(count, "dots.given"), count=count).words
            card.show_dots(count, words)
        if self.subtitle is not None:
            how = self._left_words() if self.dots else self.look("dots.give")
            self.subtitle.setText(how.words)

    def _offered(self, look: Look) -> dict[Hashable, Phrase]:
        """The pills; with large text there is no room for more words beside the dots."""
        pills: dict[Hashable, Phrase] = {
            Said.DONT_KNOW: look("question.dont_know"),
            Said.SKIPPED: look("question.skip"),
            TAKE_BACK: look("dots.take_back"),
        }
        if look.crowding <= MOST_WITH_MORE:
            pills[SAY_MORE] = look("question.say_more")
        return pills
