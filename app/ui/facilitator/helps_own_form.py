"""The form of one line of the board's own: what a member says, and what is then done."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.easy_read import Kind
from app.domain.health_words import health_words
from app.domain.identifying import pointed_out
from app.domain.needs import Adjustment, FlagCategory, Subset
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.removals import Thing
from app.ui.facilitator.fields import Form, Pick, Scroll, line, words_label
from app.ui.facilitator.page import Page, button
from app.ui.facilitator.view_words import tells_who
from app.ui.facilitator.writing_desk import WritingDesk
from app.ui.facilitator.writing_lines import Part
from app.ui.facilitator.writing_one_line import OneLine
from app.ui.facilitator.writing_steps import Steps

DAYS = (28, 14, 7, 2, 1, 0, -1, -2, -7, -14, -28)
MOST_WORDS = 10
STARTS = "i need"
LONGEST = 200
USUAL_PICTURE = "help"
FINDINGS_HEIGHT = 110


class OwnLineForm(QWidget):
    """One line. It is saved as one types; the checker says what is hard, and blocks nothing."""

    saved = Signal()

    def __init__(self, page: Page, services: Services, shown: Adjustment) -> None:
        super().__init__()
        self._page = page
        self._helps = services.helps
        self._names = services.known_people.names()
        self.line = shown
        self.desk = WritingDesk(page, services.easy_read, FINDINGS_HEIGHT)
        self.steps = Steps(self)
        part = Part(page.look("own_lines.words").words, Kind.TEXT)
        self.words = OneLine(page.look, part, self.steps)
        self.words.show_by_id({UUID(shown.id): shown.phrase})
        self.words.row.be_fixed()
        self.words.row.more.hide()
        self.form_hint = words_label("", "quiet")
        self.told_hint = words_label("", "late")
        self._make_fields()
        self.bin = button(self._words("remove"), self._remove, "danger")
        self._lay_out()
        self.words.changed.connect(self._write_words)
        self.desk.watch([self.words], self.steps)
        self._say_form()
        self._say_told()

    def begin(self) -> None:
        """Let the rest of the sentence be typed."""
        text = self.words.row.text
        text.setFocus()
        text.moveCursor(QTextCursor.MoveOperation.End)

    def _words(self, name: str, **blanks: object) -> str:
        return self._page.look(f"own_lines.{name}", **blanks).words

    def _make_fields(self) -> None:
        words, shown = self._words, self.line
        groups = list(dict.fromkeys(one.group for one in self._helps.catalogue().values()))
        named = [(one, words(f"group_{one}")) for one in groups]
        self.group = Pick(words("group"), named, shown.group, self._pick_group)
        self.action = line(words("action"), shown.action, self._write_action, LONGEST)
        self.action.setPlaceholderText(words("action_hint"))
        days = [(one, words(_days_name(one))) for one in DAYS]
        self.when = Pick(words("when"), days, shown.days_before, self._pick_days)
        self.venue = line(words("venue"), shown.venue, self._write_venue, LONGEST)
        self.venue.setPlaceholderText(words("venue_hint"))
        subsets = [(one, words(f"subset_{one}")) for one in Subset]
        self.subset = Pick(words("subset"), subsets, shown.subset, self._pick_subset)
        kinds = [(one, words(f"category_{one}")) for one in FlagCategory]
        self.category = Pick(words("category"), kinds, shown.category, self._pick_category)

    def _lay_out(self) -> None:
        words = self._words
        form = Form()
        form.add(words("group"), self.group)
        form.add(words("action"), self.action)
        form.add(words("when"), self.when)
        form.add(words("venue"), self.venue)
        form.add_wide(self.told_hint)
        form.add(words("subset"), self.subset)
        form.add(words("category"), self.category)
        scroll = Scroll()
        scroll.body.addWidget(words_label(words("words"), "strong"))
        scroll.body.addWidget(self.words)
        scroll.body.addWidget(self.form_hint)
        scroll.body.addLayout(form)
        scroll.body.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(words_label(words("kept"), "quiet"), stretch=1)
        foot.addWidget(self.bin)
        inside = QVBoxLayout(self.desk)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(scroll, stretch=1)
        inside.addWidget(self.desk.foot)
        inside.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.desk)

    def _write_words(self) -> None:
        self._say_form()
        if not self.words.phrase.picture:
            self.words.row.picture.put_back(USUAL_PICTURE, is_guess=True)
        phrase = self.words.phrase
        if len(phrase.words.split()) > len(STARTS.split()):
            self._change(phrase=Phrase(phrase.words, phrase.picture))

    def _say_form(self) -> None:
        """Say kindly how a line begins and how long it is, where this one is not so."""
        said = self.words.phrase.words.casefold()
        is_so = said.startswith(STARTS) and len(said.split()) <= MOST_WORDS
        self.form_hint.setText("" if is_so else self._words("form", most=MOST_WORDS))
        self.form_hint.setVisible(not is_so)

    def _say_told(self) -> None:
        """Point out names, and words about health that the place could read."""
        look, line = self._page.look, self.line
        seen = f"{line.phrase.words}\n{line.venue}"
        told = pointed_out(seen, self._names)
        hints = [tells_who(look, told)] if told else []
        health = health_words(line.venue)
        if health:
            found = ", ".join(look("views.quoted", words=one).words for one in health)
            hints.append(self._words("venue_health", found=found))
        self.told_hint.setText("\n".join(hints))
        self.told_hint.setVisible(bool(hints))

    def _pick_group(self, group: str) -> None:
        self._change(group=group)

    def _write_action(self, words: str) -> None:
        self._change(action=words.strip())

    def _pick_days(self, days: int) -> None:
        self._change(days_before=days)

    def _write_venue(self, words: str) -> None:
        self._change(venue=words.strip())

    def _pick_subset(self, subset: Subset) -> None:
        self._change(subset=subset)

    def _pick_category(self, category: FlagCategory) -> None:
        self._change(category=category)

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of a line
        self.line = replace(self.line, **changes)
        self._say_told()
        if len(self.line.phrase.words.split()) > len(STARTS.split()):
            self._page.save_soon(f"own line {self.line.id}", self._save)

    def _save(self) -> None:
        self._helps.save_line(self.line)
        self.saved.emit()

    def _remove(self) -> None:
        self._page.save_now()
        if self.line.id in self._helps.lines():
            name = self.line.phrase.words
            self._page.remove(Thing.ADJUSTMENT, UUID(self.line.id), name)
        else:
            self._page.refresh()


def _days_name(days: int) -> str:
    return f"days_{days}" if days >= 0 else f"days_after_{-days}"
