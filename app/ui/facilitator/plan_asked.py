"""When a question is asked: of everyone, only after an answer, or after the others."""

from collections.abc import Callable, Iterator
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.topics import Question, Topic
from app.ui.facilitator.fields import Pick, tick
from app.ui.look import Look

Offered = list[tuple[UUID | None, str]]


class AskedWhen(QWidget):
    """Which answer opens a question, and in a private topic whether it is about the person.

    ``read`` gives the topic as it is kept now: choices may have been written since.
    """

    changed = Signal(object, bool)  # the choice that opens it, or None; about the person

    def __init__(
        self, look: Look, topic: Topic, question: Question, read: Callable[[], Topic]
    ) -> None:
        super().__init__()
        self.look = look
        self._question = question
        self._read = read
        self.opens = OpenersPick(
            look("plan.asked").words, self.offered(topic), question.opened_by, self._tell
        )
        self.opens.focused.connect(self._renew)
        self.about_person = tick(
            look("plan.about_person").words, on=question.about_person, act=self._tell
        )
        line = QVBoxLayout(self)
        line.setSpacing(4)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.opens)
        line.addWidget(self.about_person)
        self.opens.setVisible(self.opens.count() > 1)
        self.about_person.setVisible(topic.private)
        # Shown here, where it is in no page yet, it would be a window of its own.
        if not topic.private and self.opens.isHidden():
            self.hide()

    def offered(self, topic: Topic) -> Offered:
        """Everyone, or only those who picked something in another question.

        A question that opens another one is not opened itself: one step is enough to follow.
        """
        offered: Offered = [(None, self.look("plan.asked_everyone").words)]
        opens_another = any(topic.opener(one) == self._question for one in topic.questions)
        if not opens_another:
            offered += self._after_choices(topic)
        opened_by = self._question.opened_by
        if opened_by not in [choice for choice, _words in offered]:
            offered.append((opened_by, self.look("plan.asked_nobody").words))
        return offered

    def _after_choices(self, topic: Topic) -> Iterator[tuple[UUID, str]]:
        for number, other in enumerate(topic.questions, start=1):
            if other.id == self._question.id or other.opened_by is not None:
                continue
            for choice in other.to_pick:
                after = self.look("plan.asked_after", choice=choice.phrase.words, number=number)
                yield choice.id, after.words

    def be_private(self, *, private: bool) -> None:
        """Ask whether it is about the person, in a private topic only."""
        self.about_person.setVisible(private)
        self.setVisible(private or self.opens.count() > 1)

    def _renew(self) -> None:
        self.opens.offer(self.offered(self._read()), self.opens.value)

    def _tell(self, _value: object) -> None:
        self.changed.emit(self.opens.value, self.about_person.isChecked())


class OpenersPick(Pick[UUID | None]):
    """A list that is renewed when the keyboard comes to it."""

    focused = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for what there is to pick now."""
        self.focused.emit()
        super().focusInEvent(event)
