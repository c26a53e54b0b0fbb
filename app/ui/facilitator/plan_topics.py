"""The topics of a meeting: choose one, change it, and see it as members will."""

from dataclasses import replace
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.phrase import Phrase
from app.domain.topics import Topic
from app.services.all import Services
from app.ui.facilitator.fields import SmallButton, words_label
from app.ui.facilitator.page import PageName, button
from app.ui.facilitator.plan_preview import MemberPreview
from app.ui.facilitator.plan_question import moved
from app.ui.facilitator.plan_topic import TopicForm
from app.ui.facilitator.plan_voices import Booth
from app.ui.facilitator.thing_list import Line, ThingList
from app.ui.facilitator.writing_desk import WritingDesk

LIST_HEIGHT = 104
BESIDE_WIDTH = 330
FINDINGS_HEIGHT = 232


class TopicsPart(QWidget):
    """Topics at the top and the form of the chosen one below.

    Beside it are members' screens, and what there is to look at in the words.
    """

    def __init__(self, booth: Booth, services: Services, meeting_id: UUID) -> None:
        super().__init__()
        self._page = page = booth.page
        self._look = page.look
        self._topics = services.topics
        self._contacts = services.help_contacts
        self._meeting_id = meeting_id
        self._booth = booth
        self.topics: list[Topic] = []
        self.form: TopicForm | None = None
        self.list = ThingList(page.look, page.look("plan.topics").words, 40)
        self.list.setFixedHeight(LIST_HEIGHT)
        self.list.setProperty("edged", "true")
        self.empty = words_label(page.look("plan.no_topics").words, "quiet")
        self.preview = MemberPreview(page.look)
        self.desk = WritingDesk(page, services.easy_read, FINDINGS_HEIGHT)
        self._room = QVBoxLayout()
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.desk.came_to.connect(self._follow)
        self.refresh()

    def show_topic(self, topic_id: UUID | None, go_to: UUID | None = None) -> None:
        """Show what is kept of a topic now, and go to one of its lines."""
        self.topics = self._topics.of_meeting(self._meeting_id)
        ids = [topic.id for topic in self.topics]
        shown = topic_id if topic_id in ids else (ids[0] if ids else None)
        self.list.show_lines(
            [Line(one.id, one.phrase.words, picture=one.phrase.picture) for one in self.topics],
            shown,
        )
        self.empty.setVisible(shown is None)
        self.beside.setVisible(shown is not None)
        self.paper.setEnabled(shown is not None)
        topic = next((one for one in self.topics if one.id == shown), None)
        self._put_up(topic, go_to)

    def refresh(self) -> None:
        """Show what is kept now, with the same topic chosen."""
        self.show_topic(self.form.topic.id if self.form else None)

    def _lay_out(self) -> None:
        look = self._look
        arrow = Qt.ArrowType
        self.add = button(look("plan.add_topic").words, self._add)
        self.paper = button(look("plan.on_paper").words, self._print)
        self.up = SmallButton(look("plan.up").words, lambda: self._move(-1), arrow.UpArrow)
        self.down = SmallButton(look("plan.down").words, lambda: self._move(1), arrow.DownArrow)
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(self.add)
        side.addWidget(self.paper)
        order = QHBoxLayout()
        order.addWidget(self.up)
        order.addWidget(self.down)
        order.addStretch()
        side.addLayout(order)
        side.addStretch()
        top = QHBoxLayout()
        top.addWidget(self.list, stretch=1)
        top.addLayout(side)
        left = QVBoxLayout()
        left.addLayout(top)
        left.addWidget(self.empty)
        left.addLayout(self._room, stretch=1)
        self.beside = QWidget()
        self.beside.setFixedWidth(BESIDE_WIDTH)
        right = QVBoxLayout(self.beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.preview)
        right.addWidget(self.desk.foot)
        right.addStretch()
        columns = QHBoxLayout(self.desk)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(14)
        columns.addLayout(left, stretch=1)
        columns.addWidget(self.beside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(self.desk)

    def _put_up(self, topic: Topic | None, go_to: UUID | None) -> None:
        old, same = self.form, self.form and topic and self.form.topic.id == topic.id
        place = old.verticalScrollBar().value() if old and same else 0
        self.form = (
            TopicForm(self._topics, self._contacts, topic, self._booth) if topic else None
        )
        if old is not None:
            self._room.removeWidget(old)
            old.hide()
            old.deleteLater()
        if topic is None or self.form is None:
            return
        form = self.form
        self._room.addWidget(form)
        form.saved.connect(self._saved)
        form.changed_shape.connect(lambda row: self.show_topic(topic.id, row))
        form.changed_groups.connect(self._watch)
        form.looked_at.connect(self.preview.show_question)
        self._watch()
        self.preview.show_topic(topic)
        form.scroll_to(place)
        self.setTabOrder(form.add_question, self.preview.turner.back)
        self.setTabOrder(self.preview.turner.back, self.preview.turner.on)
        self.setTabOrder(self.preview.turner.on, self.desk.findings.listen)
        row = form.row(go_to) if go_to else None
        if row is not None:
            row.setFocus()
            form.ensureWidgetVisible(row)

    def _print(self) -> None:
        if self.form is not None:
            self._page.asked_for_page.emit(PageName.SHEETS, self.form.topic.id)

    def _watch(self) -> None:
        """Check what is written in the form."""
        if self.form is not None:
            self.desk.watch(self.form.groups, self.form.steps)

    def _follow(self, row: QWidget) -> None:
        if self.form is not None:
            self.form.follow(row)

    def _choose(self, topic_id: object) -> None:
        self._page.save_now()
        self.show_topic(topic_id if isinstance(topic_id, UUID) else None)

    def _saved(self) -> None:
        """Draw the preview again, and the topic's name in the list."""
        if self.form is None:
            return
        topic = self._topics.topic(self.form.topic.id)
        self.preview.show_topic(topic)
        self.form.contacts.show_topic(topic)
        self.topics = [topic if one.id == topic.id else one for one in self.topics]
        lines = [
            Line(one.id, one.phrase.words, picture=one.phrase.picture) for one in self.topics
        ]
        if lines != self.list.lines:
            self.list.show_lines(lines, topic.id)

    def _add(self) -> None:
        self._page.save_now()
        phrase = replace(self._look("plan.new_topic"), spoken="")
        topic = Topic(uuid4(), Phrase(phrase.words, phrase.picture), self._meeting_id)
        if self._page.attempt(lambda: self._topics.save(topic)):
            self.show_topic(topic.id)
            if self.form:
                self.form.line.row.text.setFocus()
                self.form.line.row.text.selectAll()

    def _move(self, by: int) -> None:
        if self.form is None:
            return
        order = moved([topic.id for topic in self.topics], self.form.topic.id, by)
        self._page.save_now()
        if self._page.attempt(lambda: self._topics.order_topics(order)):
            self.refresh()
