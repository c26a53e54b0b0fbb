"""Whom members can call after a private topic, and what they are told before and after it."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.phrase import Phrase
from app.domain.topics import Signpost, Topic
from app.services.help_contacts import MOST_GIVEN, HelpContacts
from app.ui.facilitator.fields import SMALL_BUTTON, SmallButton, tick, words_label
from app.ui.facilitator.page import Page, Panel
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.member.topic_screens import NOTICES
from app.ui.parts.picture_label import PictureLabel

PICTURE = 36


class ContactsPart(Panel):
    """The board's contacts to tick, those that are given first, in the order they are given.

    Each tick is kept at once. One that nobody has tried cannot be ticked.
    """

    changed = Signal()

    def __init__(self, page: Page, contacts: HelpContacts, topic: Topic) -> None:
        look = page.look
        super().__init__(look("plan.contacts").words)
        self._page = page
        self._look = look
        self._contacts = contacts
        self._topic = topic
        self.rows: list[GivenRow] = []
        self.note = words_label("", "quiet")
        self._column = _column()
        self.told = Told(look)
        self.body.addWidget(self.note)
        self.body.addLayout(self._column)
        self.body.addWidget(self.told)
        self.show_topic(topic)

    def show_topic(self, topic: Topic) -> None:
        """Show what is kept of a topic now."""
        self._topic = topic
        given = self._contacts.given(topic.id)
        chosen = [one.id for one in given]
        others = [one for one in self._contacts.all() if one.id not in chosen]
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [
            GivenRow(self._look, one, place) for place, one in enumerate(given, start=1)
        ] + [GivenRow(self._look, one, room=len(given) < MOST_GIVEN) for one in others]
        for row in self.rows:
            row.box.toggled.connect(partial(self._tick, row.contact.id))
            row.up.clicked.connect(partial(self._earlier, row.contact.id))
            self._column.addWidget(row)
        name = "contacts_note" if self.rows else "contacts_empty"
        note = self._look(f"plan.{name}", most=MOST_GIVEN).words
        none = self._look("plan.contacts_none").words
        self.note.setText(f"{note} {none}" if self.rows and not given else note)
        self.told.show_topic(topic)

    @property
    def chosen(self) -> list[UUID]:
        """Those that are ticked, in order."""
        return [one.id for one in self._contacts.given(self._topic.id)]

    def _tick(self, contact_id: UUID, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        chosen = [one for one in self.chosen if one != contact_id]
        self._give([*chosen, contact_id] if on else chosen, contact_id)

    def _earlier(self, contact_id: UUID) -> None:
        chosen = self.chosen
        place = chosen.index(contact_id)
        chosen.insert(max(0, place - 1), chosen.pop(place))
        self._give(chosen, contact_id)

    def _give(self, chosen: list[UUID], contact_id: UUID) -> None:
        self._page.save_now()
        give = partial(self._contacts.give, self._topic.id, chosen)
        kept = self._page.attempt(give)
        self.show_topic(self._topic)
        for row in self.rows:
            if row.contact.id == contact_id:
                row.box.setFocus()
        if kept:
            self.changed.emit()


class GivenRow(QWidget):
    """One contact: a tick, its place among those that are given, and when it was tried."""

    def __init__(
        self, look: Look, contact: Signpost, place: int = 0, *, room: bool = True
    ) -> None:
        super().__init__()
        self.contact = contact
        number = contact.number.strip().replace(" ", "\N{NO-BREAK SPACE}")
        words = look("plan.contact", name=contact.name, number=number).words
        words = words if number else contact.name
        words = f"{place}. {words}" if place else words
        self.box = tick("", on=place > 0, act=_nothing)
        self.box.setAccessibleName(words)
        self.box.setFixedWidth(SMALL_BUTTON)
        self.box.setEnabled(place > 0 or (room and contact.is_ready))
        day = short_date(contact.checked_on) if contact.is_ready and contact.checked_on else ""
        tried = "our_board.help_tried" if day else "our_board.help_not_tried"
        self.tried = words_label(look(tried, date=day).words, "quiet" if day else "late")
        earlier = look("plan.contact_up", name=contact.name).words
        self.up = SmallButton(earlier, _nothing, Qt.ArrowType.UpArrow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(WrappedWords(words))
        said.addWidget(self.tried)
        row.addWidget(self.box)
        row.addLayout(said, stretch=1)
        row.addWidget(self.up)
        self.up.setVisible(place > 1)


class Told(QWidget):
    """What members are told before a private topic, and whom they are given after it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = _column()
        self.setLayout(self._column)
        self.rows: list[QWidget] = []

    def show_topic(self, topic: Topic) -> None:
        """Show what members of this topic are told now."""
        look = self._look
        first = [Phrase(topic.notice, topic.phrase.picture)] if topic.notice else []
        first += [look(f"notice.{name}") for name in (*NOTICES, "leave")]
        after = [
            look("thanks.call", name=post.name, number=post.number)
            for post in topic.signposts
            if post.number
        ]
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [
            WrappedWords(look("plan.told_first").words, "strong"),
            *(self._row(phrase) for phrase in first),
            WrappedWords(look("plan.told_after").words, "strong"),
            *(self._row(phrase) for phrase in after),
        ]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, phrase: Phrase) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(PictureLabel(self._look.pictures, phrase.picture, PICTURE))
        line.addWidget(WrappedWords(phrase.words), stretch=1)
        return row


def _column() -> QVBoxLayout:
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(2)
    return made


def _nothing(*_pressed: object) -> None:
    """What is pressed is told to whoever listens to the button itself."""
