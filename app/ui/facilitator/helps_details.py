"""Everything about one line of a meeting's list: who needs it, who sees to it, and by when."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.meetings import Meeting
from app.domain.needs import Strength
from app.domain.room import RoomLine, Wanted, usual_day
from app.services.helps import Helps
from app.services.room import Room
from app.ui.facilitator.date_fields import DateField
from app.ui.facilitator.fields import Form, Scroll, line, words_label
from app.ui.facilitator.helps_line import key_of, people_words
from app.ui.facilitator.page import Page
from app.ui.facilitator.wrapped_words import WrappedWords

LONGEST = 200


class LineDetails(Scroll):
    """One line. Everything saves as one types; ``changed`` is told what it is now."""

    changed = Signal(object)  # a RoomLine

    def __init__(
        self, page: Page, room: Room, helps: Helps, meeting: Meeting, shown: RoomLine
    ) -> None:
        super().__init__()
        self._page = page
        self._room = room
        self._helps = helps
        self._meeting = meeting
        self.line = shown
        words = self._words
        self.action = line(words("action"), self._action, self._write_action, LONGEST)
        self.owner = line(words("owner"), shown.owner, self._write_owner, LONGEST)
        self._offer_owners()
        self.due_on = DateField(
            page, words("due"), shown.due_on, self._change_day, in_full=False
        )
        usual = short_date(usual_day(shown, meeting.on))
        self.usual = words_label(page.look("room.usual_day", date=usual).words, "quiet")
        self.could_not = line(words("could_not"), shown.could_not, self._write_because, LONGEST)
        self.action.setPlaceholderText(words("action_hint"))
        self.people = [PersonLine(page, one) for one in shown.wanted]
        self._lay_out()

    def begin(self) -> None:
        """Go to the first thing to write."""
        (self.owner if self.line.line else self.action).setFocus()

    def _words(self, name: str) -> str:
        return self._page.look(f"room.{name}").words

    @property
    def _action(self) -> str:
        return next((one.need.action for one in self.line.wanted if one.need.action), "")

    def _lay_out(self) -> None:
        body, look = self.body, self._page.look
        body.setContentsMargins(2, 2, 10, 2)
        said = self.line.wanted[0].need.phrase.words
        body.addWidget(WrappedWords(look("room.they_say", words=said).words, "section"))
        if self.line.line is None:
            self._add_under("action", self.action)
        body.addSpacing(2)
        body.addWidget(words_label(people_words(look, self.line), "quiet"))
        for person in self.people:
            body.addWidget(person)
        body.addSpacing(2)
        form = Form()
        form.add(self._words("owner"), self.owner)
        form.add(self._words("due"), self.due_on)
        form.add_wide(self.usual)
        body.addLayout(form)
        self._add_under("could_not", self.could_not)
        body.addWidget(words_label(self._words("asked_all_the_same"), "quiet"))
        body.addStretch()

    def _add_under(self, name: str, field: QWidget) -> None:
        label = words_label(self._words(name))
        label.setBuddy(field)
        self.body.addWidget(label)
        self.body.addWidget(field)

    def _offer_owners(self) -> None:
        completer = QCompleter(self._room.owners(), self.owner)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._write_owner)
        self.owner.setCompleter(completer)

    def _write_owner(self, words: str) -> None:
        self._change(replace(self.line, owner=words))
        self._save_plan()

    def _change_day(self, day: date | None) -> None:
        usual = usual_day(self.line, self._meeting.on)
        self._change(replace(self.line, due_on=day or usual))
        self._save_plan()

    def _save_plan(self) -> None:
        now, usual = self.line, usual_day(self.line, self._meeting.on)
        day = None if now.due_on == usual else now.due_on
        plan = partial(self._room.plan, self._meeting.id, now.need_ids, now.owner, day)
        self._page.save_soon(f"plan {key_of(now)}", plan)

    def _write_because(self, words: str) -> None:
        self._change(replace(self.line, could_not=words.strip()))
        now = self.line
        keep = partial(self._room.could_not, self._meeting.id, now.need_ids, now.could_not)
        self._page.save_soon(f"could not {key_of(now)}", keep)

    def _write_action(self, words: str) -> None:
        """Keep what to do about own words with the need of everyone who says the same."""
        action = words.strip()
        wanted = tuple(
            replace(one, need=replace(one.need, action=action)) for one in self.line.wanted
        )
        said = self.line.wanted[0].need.phrase
        phrase = replace(self.line.phrase, words=action or said.words)
        self._change(replace(self.line, wanted=wanted, phrase=phrase))
        needs = [one.need for one in wanted]
        keep = partial(self._helps.save_all, needs)
        self._page.save_soon(f"action {key_of(self.line)}", keep)

    def _change(self, now: RoomLine) -> None:
        self.line = now
        self.changed.emit(now)


class PersonLine(QWidget):
    """One person who needs it, how much it matters, and what they said about it."""

    def __init__(self, page: Page, wanted: Wanted) -> None:
        super().__init__()
        look, need = page.look, wanted.need
        said = []
        if need.strength is not Strength.HELPS:
            said.append(look(f"people.strength_{need.strength}").words)
        if wanted.failed is not None:
            said.append(look(f"room.last_time_{wanted.failed}").words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        column.addWidget(WrappedWords(wanted.member, "strong"))
        if said:
            column.addWidget(WrappedWords(" · ".join(said), "quiet"))
        if need.note:
            column.addWidget(WrappedWords(look("room.they_say", words=need.note).words))
