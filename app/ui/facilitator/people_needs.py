"""What helps a person take part: from the catalogue, or in their own words."""

from datetime import date
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.adjusting import Adjusted
from app.domain.needs import Adjustment, Need, at_odds, in_a_year
from app.domain.phrase import Phrase
from app.domain.what_changed import what_changed
from app.services.helps import Helps
from app.services.removals import Thing
from app.ui.facilitator.fields import Scroll, words_label
from app.ui.facilitator.page import Page, button
from app.ui.facilitator.people_need_row import AtOdds, NeedRow
from app.ui.facilitator.people_refused import Refused
from app.ui.facilitator.people_steps import StepsStrip
from app.ui.facilitator.said_line import SaidLine

USUAL_PICTURE = "help"
MOST_ROWS = 12
"""How many needs are shown at once: each has so many fields that more would take time."""


class NeedsPart(QWidget):
    """The needs of one person. Everything saves as one types.

    ``set_app`` tells that a need set the person's screen, voice or letters.
    """

    set_app = Signal()
    asked_for_consents = Signal()

    def __init__(
        self, page: Page, helps: Helps, member_id: UUID, catalogue: dict[str, Adjustment]
    ) -> None:
        super().__init__()
        self._page = page
        self._helps = helps
        self._member_id = member_id
        self._catalogue = catalogue
        self._by_words = {one.phrase.words: one for one in catalogue.values()}
        self._most = MOST_ROWS
        self._strip: StepsStrip | None = None
        self.rows: dict[UUID, NeedRow] = {}
        self.said = SaidLine(page.look)
        self.odds = AtOdds(page)
        self.refused = Refused(page.look)
        self.empty = words_label(page.look("people.no_needs").words, "quiet")
        self.new = QLineEdit(placeholderText=page.look("people.add_need").words)
        self.new.setAccessibleName(page.look("people.add_need").words)
        self.add = button(page.look("people.add_own").words, self._add_typed)
        self._scroll: Scroll | None = None
        self._room = QVBoxLayout()
        self._offer()
        self._lay_out()
        self.new.returnPressed.connect(self._add_typed)
        self.refused.asked_to_delete.connect(self._delete_for_good)
        self.refused.asked_for_consents.connect(self.asked_for_consents)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now."""
        old, self._scroll = self._scroll, Scroll()
        place = old.verticalScrollBar().value() if old else 0
        if old is not None:
            self._room.removeWidget(old)
            old.hide()
            old.deleteLater()
        if self._strip is not None:
            self._strip.refresh()
        needs, may_keep = self._show_state()
        self.rows = {need.id: self._row(need) for need in needs[: self._most]}
        for row in self.rows.values():
            self._scroll.body.addWidget(row)
        rest = len(needs) - len(self.rows)
        self.more = button(
            self._page.look("needs_desk.show_more", count=rest).words, self._show_more
        )
        self._scroll.body.addWidget(self.more)
        if not rest:
            self.more.hide()
        self._scroll.body.addStretch()
        self._room.addWidget(self._scroll)
        self._scroll.scroll_to(place)
        self.empty.setVisible(may_keep and not needs)
        self.said.hide()

    def put_above(self, strip: StepsStrip) -> None:
        """Put the person's six steps over everything else of this part."""
        self._strip = strip
        self._column.insertWidget(0, strip)

    def say_set(self, change: Adjusted) -> None:
        """Say what is different in the app for this person, in the words that they are told."""
        look = self._page.look
        told = [look(f"changed.{name}").words for name in what_changed(change)]
        if told:
            self.said.say(look("needs_desk.set", told=" ".join(told)).words)

    def _lay_out(self) -> None:
        adding = QHBoxLayout()
        adding.addWidget(self.new, stretch=1)
        adding.addWidget(self.add)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.refused)
        layout.addLayout(adding)
        layout.addWidget(self.said)
        layout.addWidget(self.odds)
        layout.addWidget(self.empty)
        layout.addLayout(self._room, stretch=1)

    def _show_state(self) -> tuple[list[Need], bool]:
        """Show whether needs may be kept, and give back those there are."""
        needs, may_keep = (
            self._helps.needs(self._member_id),
            self._helps.may_keep(self._member_id),
        )
        self.refused.setVisible(not may_keep)
        self.new.setVisible(may_keep)
        self.add.setVisible(may_keep)
        if not may_keep:
            self.refused.show_kept(self._helps.how_many_hidden(self._member_id))
        self.odds.show_pairs(at_odds(needs, self._catalogue))
        return needs, may_keep

    def _show_more(self) -> None:
        self._page.save_now()
        shown = len(self.rows)
        self._most += MOST_ROWS
        self.refresh()
        list(self.rows.values())[shown].note.setFocus()

    def _row(self, need: Need) -> NeedRow:
        known = self._catalogue.get(need.adjustment)
        row = NeedRow(self._page, need, known, due=self._helps.review_is_due(need))
        row.changed.connect(partial(self._save_soon, need.id))
        row.removed.connect(partial(self._remove, need.id))
        return row

    def _offer(self) -> None:
        """Offer the lines of the catalogue that have what was typed anywhere in them."""
        completer = QCompleter(list(self._by_words), self.new)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(9)
        self.new.setCompleter(completer)

    def _add_typed(self) -> None:
        words = self.new.text().strip()
        if not words:
            return
        self._page.save_now()
        known = self._by_words.get(words)
        today = date.today()
        need = Need(
            uuid4(),
            self._member_id,
            known.phrase if known else Phrase(words, self._likely_picture(words)),
            known.action if known else "",
            known.id if known else "",
            agreed_on=today,
            review_on=in_a_year(today),
        )
        if self._page.attempt(lambda: self._keep(need)):
            self.new.clear()

    def _keep(self, need: Need) -> None:
        self._helps.add(need)
        self.refresh()
        self.set_app.emit()

    def _likely_picture(self, words: str) -> str:
        likely = self._page.look.pictures.album.suggest(words, 1)
        return likely[0] if likely else USUAL_PICTURE

    def _save_soon(self, need_id: UUID, need: Need) -> None:
        self._page.save_soon(f"need {need_id}", lambda: self._helps.save(need))

    def _remove(self, need_id: UUID) -> None:
        self._page.remove(Thing.NEED, need_id, self.rows[need_id].need.phrase.words)

    def _delete_for_good(self) -> None:
        self._page.save_now()
        self._page.attempt(lambda: self._helps.delete_for_good(self._member_id))
        self.refresh()
