"""The form for one topic: what it is about, what to know first, and what to ask."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.phrase import Phrase
from app.domain.topics import InfoLine, Question, QuestionKind, Topic
from app.services.removals import Thing
from app.services.topics import Topics
from app.ui.facilitator.fields import Scroll, Sentence, tick, words_label
from app.ui.facilitator.page import Page, button
from app.ui.facilitator.plan_line import LineRow
from app.ui.facilitator.plan_question import USUAL, QuestionForm, moved
from app.ui.facilitator.plan_voices import Booth, LineVoices, SpokenRow


class TopicForm(Scroll):
    """A topic and everything in it. Everything saves as one types."""

    saved = Signal()
    changed_shape = Signal(object)  # the id of the line to go to, or None
    looked_at = Signal(object)  # a question's id

    def __init__(self, page: Page, topics: Topics, topic: Topic, booth: Booth) -> None:
        super().__init__()
        self._page = page
        self._look = page.look
        self._topics = topics
        self.topic = topic
        self.voices = LineVoices(booth, topic.id, self)
        self.line = LineRow(page.look, topic.phrase, self._words("topic"))
        self.asking = tick(self._words("asking"), on=topic.asking, act=self._change_asking)
        self.private = tick(self._words("private"), on=topic.private, act=self._change_private)
        self.notice_label = words_label(self._words("notice"), "quiet")
        self.notice = Sentence(self._words("notice"), topic.notice, self._change_notice)
        self.info = {line.id: self._info_row(line) for line in topic.info}
        self.add_line = button(self._words("add_line"), self._add_line)
        self.questions = {one.id: self._question_form(one) for one in topic.questions}
        self.add_question = button(self._words("add_question"), self._ask)
        self._lay_out()
        self.line.changed.connect(self._change_words)
        self.line.removed.connect(self._remove)
        self.saved.connect(self.voices.refresh)
        self._show_notice()

    def row(self, row_id: UUID) -> QWidget | None:
        """The row of something in this topic, to go to."""
        choices = {
            key: row for form in self.questions.values() for key, row in form.choices.items()
        }
        lines = {key: form.line for key, form in self.questions.items()}
        rows: Mapping[UUID, LineRow] = {**self.info, **lines, **choices}
        return rows[row_id].words if row_id in rows else None

    def _words(self, name: str) -> str:
        return self._look(f"plan.{name}").words

    def _lay_out(self) -> None:
        self.line.up.hide()
        self.line.down.hide()
        self.body.addWidget(self.line)
        ticks = QHBoxLayout()
        ticks.setSpacing(24)
        ticks.addWidget(self.asking)
        ticks.addWidget(self.private)
        ticks.addStretch()
        self.body.addLayout(ticks)
        self.body.addWidget(self.notice_label)
        self.body.addWidget(self.notice)
        self._section("know_first", self.info.values(), self.add_line)
        self._section("questions", self.questions.values(), self.add_question)
        self.body.addStretch()

    def _section(self, title: str, rows: Iterable[QWidget], add: QWidget) -> None:
        self.body.addWidget(words_label(self._words(title), "section"))
        for row in rows:
            self.body.addWidget(row)
        adding = QHBoxLayout()
        adding.addWidget(add)
        adding.addStretch()
        self.body.addLayout(adding)

    def _info_row(self, line: InfoLine) -> SpokenRow:
        row = self.voices.row(line.id, line.phrase, self._words("info_line"))
        row.changed.connect(partial(self._change_info, line.id))
        row.moved.connect(partial(self._move_info, line.id))
        row.removed.connect(partial(self._remove_info, line.id))
        row.words.installEventFilter(self)
        return row

    def _question_form(self, question: Question) -> QuestionForm:
        form = QuestionForm(self._page, self._topics, question, self.voices)
        form.saved.connect(self.saved)
        form.changed_shape.connect(self.changed_shape)
        form.looked_at.connect(self.looked_at)
        form.moved.connect(partial(self._move_question, question.id))
        return form

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard goes into what to know first."""
        if event.type() is QEvent.Type.FocusIn:
            self.looked_at.emit(None)
        return super().eventFilter(watched, event)

    def _change_words(self, phrase: Phrase) -> None:
        self._change(phrase=phrase)

    def _change_asking(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._change(asking=on)

    def _change_private(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._change(private=on)
        self._show_notice()

    def _change_notice(self, words: str) -> None:
        self._change(notice=words)

    def _show_notice(self) -> None:
        self.notice_label.setVisible(self.topic.private)
        self.notice.setVisible(self.topic.private)

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of a topic
        self.topic = replace(self.topic, **changes)
        self._page.save_soon(f"topic {self.topic.id}", self._save)

    def _save(self) -> None:
        self._topics.save(self.topic)
        self.saved.emit()

    def _remove(self) -> None:
        called = self.line.phrase.words or self._words("topic")
        self._page.remove(Thing.TOPIC, self.topic.id, called)

    def _do(self, act: Callable[[], None], go_to: UUID) -> None:
        self._page.save_now()
        if self._page.attempt(act):
            self.changed_shape.emit(go_to)

    def _add_line(self) -> None:
        new = InfoLine(uuid4(), Phrase("", self.topic.phrase.picture))
        self._do(lambda: self._topics.save_info(self.topic.id, new), new.id)

    def _change_info(self, line_id: UUID, phrase: Phrase) -> None:
        line = InfoLine(line_id, phrase)
        self._page.save_soon(f"info {line_id}", lambda: self._save_info(line))

    def _save_info(self, line: InfoLine) -> None:
        self._topics.save_info(self.topic.id, line)
        self.saved.emit()

    def _move_info(self, line_id: UUID, by: int) -> None:
        order = moved(list(self.info), line_id, by)
        self._do(lambda: self._topics.order_info(order), line_id)

    def _remove_info(self, line_id: UUID) -> None:
        called = self.info[line_id].phrase.words or self._words("info_line")
        self._page.remove(Thing.INFO_LINE, line_id, called)

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
