"""The form for one topic: what it is about, what to know first, and what to ask."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.easy_read import Kind
from app.domain.phrase import Phrase
from app.domain.topics import InfoLine, Question, QuestionKind, Topic
from app.services.help_contacts import HelpContacts
from app.services.removals import Thing
from app.services.topics import Topics
from app.ui.facilitator.fields import Scroll, tick, words_label
from app.ui.facilitator.page import button
from app.ui.facilitator.plan_contacts import ContactsPart
from app.ui.facilitator.plan_question import USUAL, Draft, QuestionForm, moved
from app.ui.facilitator.plan_voices import Booth, LineVoices
from app.ui.facilitator.writing_line import LineRow
from app.ui.facilitator.writing_lines import LineGroup, Part
from app.ui.facilitator.writing_steps import Steps


class TopicForm(Scroll):
    """A topic and everything in it. Everything saves as one types."""

    saved = Signal()
    changed_shape = Signal(object)  # the id of the question to go to
    changed_groups = Signal()
    looked_at = Signal(object)  # a question's id, or None

    def __init__(
        self, topics: Topics, contacts: HelpContacts, topic: Topic, booth: Booth
    ) -> None:
        super().__init__()
        self._page = booth.page
        self._look = booth.page.look
        self._topics = topics
        self.topic = topic
        self.steps = Steps(self)
        self.voices = LineVoices(booth, topic.id, self)
        self._draft = Draft(booth.page, topics, self.steps, self.voices)
        words = self._draft.words
        self.line = self._draft.one_line(Part(words("topic"), Kind.QUESTION))
        self.asking = tick(words("asking"), on=topic.asking, act=self._change_asking)
        self.private = tick(words("private"), on=topic.private, act=self._change_private)
        self.notice_label = words_label(words("notice"), "quiet")
        self.notice = self._draft.one_line(Part(words("notice")))
        self.contacts = ContactsPart(booth.page, contacts, topic)
        self.kind_words = words_label(words("kind_words"), "quiet")
        self.info = self._draft.lines(
            Part(words("info_line"), adding=words("add_line")), spoken=True
        )
        self.again = self._draft.lines(
            Part(words("again_line"), adding=words("add_line")), spoken=True
        )
        self.questions: dict[UUID, QuestionForm] = {}
        self.add_question = button(words("add_question"), self._ask)
        self._fill()
        self._lay_out()
        self._connect()
        self._show_notice()

    @property
    def groups(self) -> tuple[LineGroup, ...]:
        """What is written here for members, in order."""
        notice = (self.notice,) if self.topic.private else ()
        asked = [group for form in self.questions.values() for group in form.groups]
        return (self.line, *notice, self.info, self.again, *asked)

    def row(self, question_id: UUID) -> QWidget | None:
        """Where a question is written, to go to."""
        form = self.questions.get(question_id)
        return form.line.row.text if form else None

    def _fill(self) -> None:
        self.line.show_by_id({self.topic.id: self.topic.phrase})
        self.line.row.be_fixed()
        self.notice.show_lines([Phrase(self.topic.notice)])
        self.notice.row.picture.hide()
        self.notice.row.more.hide()
        self.info.show_by_id({line.id: line.phrase for line in self.topic.info})
        self.again.show_by_id({line.id: line.phrase for line in self.topic.again})
        for number, question in enumerate(self.topic.questions, start=1):
            form = QuestionForm(self._draft, self.topic, question, number)
            self.questions[question.id] = form
        self.voices.groups = (
            self.info,
            self.again,
            *(form.line for form in self.questions.values()),
        )

    def _lay_out(self) -> None:
        self.body.addWidget(self.line)
        ticks = QHBoxLayout()
        ticks.setSpacing(24)
        ticks.addWidget(self.asking)
        ticks.addWidget(self.private)
        ticks.addStretch()
        self.body.addLayout(ticks)
        self.body.addWidget(self.notice_label)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.kind_words)
        self.body.addWidget(self.contacts)
        self._section("know_first", [self.info])
        self.body.addWidget(words_label(self._draft.words("again"), "quiet"))
        self.body.addWidget(self.again)
        self._section("questions", self.questions.values())
        adding = QHBoxLayout()
        adding.addWidget(self.add_question)
        adding.addStretch()
        self.body.addLayout(adding)
        self.body.addStretch()

    def _section(self, title: str, parts: Iterable[QWidget]) -> None:
        self.body.addWidget(words_label(self._draft.words(title), "section"))
        for part in parts:
            self.body.addWidget(part)

    def _connect(self) -> None:
        self.line.changed.connect(self._change_words)
        self.line.asked_to_remove.connect(self._remove)
        self.notice.changed.connect(self._change_notice)
        self.info.changed.connect(self._change_info)
        self.again.changed.connect(self._change_again)
        for group in (self.line, self.notice, self.info, self.again):
            group.written.connect(self._look_at_start)
        for form in self.questions.values():
            form.saved.connect(self.saved)
            form.changed_shape.connect(self.changed_shape)
            form.looked_at.connect(self.looked_at)
            form.moved.connect(partial(self._move_question, form.question.id))
        self.saved.connect(self.voices.refresh)
        self.contacts.changed.connect(self.saved)

    def _look_at_start(self, _row: LineRow) -> None:
        self.looked_at.emit(None)

    def _change_words(self) -> None:
        self._change(phrase=self.line.phrase)

    def _change_asking(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._change(asking=on)

    def _change_private(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._change(private=on)
        self._show_notice()
        self.changed_groups.emit()

    def _change_notice(self) -> None:
        self._change(notice=self.notice.phrase.words)

    def _show_notice(self) -> None:
        self.notice_label.setVisible(self.topic.private)
        self.kind_words.setVisible(self.topic.private)
        self.notice.setVisible(self.topic.private)
        for form in self.questions.values():
            form.asked.be_private(private=self.topic.private)
        self.contacts.setVisible(self.topic.private)

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of a topic
        self.topic = replace(self.topic, **changes)
        self._save_soon("topic", lambda: self._topics.save(self.topic))

    def _change_info(self) -> None:
        self._save_soon("info", self._save_info)

    def _save_info(self) -> None:
        lines = [InfoLine(line, phrase) for line, phrase in self.info.by_id.items()]
        self._topics.save_info(self.topic.id, lines)

    def _change_again(self) -> None:
        self._save_soon("again", self._save_again)

    def _save_again(self) -> None:
        lines = [InfoLine(line, phrase) for line, phrase in self.again.by_id.items()]
        self._topics.save_again(self.topic.id, lines)

    def _save_soon(self, what: str, save: Callable[[], None]) -> None:
        def save_and_tell() -> None:
            save()
            self.saved.emit()

        self._page.save_soon(f"{what} {self.topic.id}", save_and_tell)

    def _remove(self) -> None:
        called = self.line.phrase.words or self._draft.words("topic")
        self._page.remove(Thing.TOPIC, self.topic.id, called)

    def _do(self, act: Callable[[], None], go_to: UUID) -> None:
        self._page.save_now()
        if self._page.attempt(act):
            self.changed_shape.emit(go_to)

    def _ask(self) -> None:
        phrase = Phrase("", self.topic.phrase.picture)
        new = Question(uuid4(), self.topic.id, phrase, QuestionKind.OWN_WORDS)
        self._do(lambda: self._save_new(new), new.id)

    def _save_new(self, new: Question) -> None:
        """Begin with faces: the quickest to answer, and the easiest to change."""
        self._topics.save_question(new)
        usual = [self._look(name) for name in USUAL[QuestionKind.FACES]]
        self._topics.change_kind(new.id, QuestionKind.FACES, usual)

    def _move_question(self, question_id: UUID, by: int) -> None:
        order = moved(list(self.questions), question_id, by)
        self._do(lambda: self._topics.order_questions(order), question_id)
