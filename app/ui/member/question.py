"""The screen that asks a member one question."""

from collections.abc import Hashable

from PySide6.QtCore import Signal

from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Said
from app.ui.look import Look
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.screen import Frame

SAY_MORE = "say_more"


class QuestionScreen(PickScreen):
    """One question with a big picture for each choice.

    *I do not know* and *Skip* are always there, as easy to give as any other answer.
    ``answered`` is sent whenever the answer changes. Own words said before are kept.
    """

    answered = Signal(object)  # an Answer
    asked_to_say_more = Signal()

    def __init__(
        self, look: Look, question: Question, answer: Answer | None, frame: Frame = Frame()
    ) -> None:
        many = question.kind is QuestionKind.CHOOSE_MANY
        self._words = answer.words if answer else ""
        picking = Picking(
            cards={choice.id: choice.phrase for choice in question.choices},
            pills={
                Said.DONT_KNOW: look("question.dont_know"),
                Said.SKIPPED: look("question.skip"),
                SAY_MORE: look("question.say_more"),
            },
            chosen=_chosen(answer),
            many=many,
            subtitle=look("question.pick_many" if many else "question.pick_one"),
            explain=[question.phrase, *(choice.phrase for choice in question.choices)],
            act=frozenset({SAY_MORE}),
        )
        super().__init__(look, question.phrase, picking, frame)
        if self._words:
            self.next.setEnabled(True)

    def _press(self, key: Hashable) -> None:
        if key == SAY_MORE:
            self.pills[SAY_MORE].setChecked(False)
            self.asked_to_say_more.emit()
            return
        super()._press(key)
        self.answered.emit(self._answer())
        if self._words:
            self.next.setEnabled(True)

    def _answer(self) -> Answer:
        for said in (Said.DONT_KNOW, Said.SKIPPED):
            if said in self.chosen:
                return Answer(said, (), self._words if said is Said.DONT_KNOW else "")
        choices = tuple(choice for choice in self.picking.cards if choice in self.chosen)
        return Answer(Said.ANSWER, choices, self._words)


def _chosen(answer: Answer | None) -> tuple[Hashable, ...]:
    if answer is None:
        return ()
    return answer.choices if answer.said is Said.ANSWER else (answer.said,)
