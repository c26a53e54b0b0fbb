"""What helps a person take part: from the catalogue, or in their own words."""

from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.needs import Adjustment, Need, Strength
from app.domain.phrase import Phrase
from app.services.helps import Helps
from app.services.removals import Thing
from app.ui.facilitator.fields import Pick, Scroll, SmallButton, line, words_label
from app.ui.facilitator.page import Page, button
from app.ui.facilitator.people_steps import standard_of
from app.ui.facilitator.picture_button import PictureButton

PICTURE = 52
STRENGTH_WIDTH = 150
USUAL_PICTURE = "help"


class NeedsPart(QWidget):
    """The needs of one person. Everything saves as one types."""

    def __init__(
        self, page: Page, helps: Helps, member_id: UUID, catalogue: dict[str, Adjustment]
    ) -> None:
        super().__init__()
        self._page = page
        self._helps = helps
        self._member_id = member_id
        self._catalogue = catalogue
        self._by_words = {one.phrase.words: one for one in catalogue.values()}
        self.rows: dict[UUID, NeedRow] = {}
        self.empty = words_label(page.look("people.no_needs").words, "quiet")
        self.new = QLineEdit(placeholderText=page.look("people.add_need").words)
        self.new.setAccessibleName(page.look("people.add_need").words)
        self.add = button(page.look("people.add_own").words, self._add_typed)
        self._offer()
        adding = QHBoxLayout()
        adding.addWidget(self.new, stretch=1)
        adding.addWidget(self.add)
        self._scroll: Scroll | None = None
        self._room = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(adding)
        layout.addWidget(self.empty)
        layout.addLayout(self._room, stretch=1)
        self.new.returnPressed.connect(self._add_typed)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now."""
        old, self._scroll = self._scroll, Scroll()
        place = old.verticalScrollBar().value() if old else 0
        if old is not None:
            self._room.removeWidget(old)
            old.hide()
            old.deleteLater()
        needs = self._helps.needs(self._member_id)
        self.rows = {
            need.id: NeedRow(self._page, need, self._catalogue.get(need.adjustment))
            for need in needs
        }
        for need_id, row in self.rows.items():
            row.changed.connect(partial(self._save_soon, need_id))
            row.removed.connect(partial(self._remove, need_id))
            self._scroll.body.addWidget(row)
        self._scroll.body.addStretch()
        self._room.addWidget(self._scroll)
        self._scroll.scroll_to(place)
        self.empty.setVisible(not needs)

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
        phrase = known.phrase if known else Phrase(words, self._likely_picture(words))
        need = Need(
            uuid4(),
            self._member_id,
            phrase,
            known.action if known else "",
            known.id if known else "",
            agreed_on=date.today(),
        )
        if self._page.attempt(lambda: self._helps.save(need)):
            self.new.clear()
            self.refresh()

    def _likely_picture(self, words: str) -> str:
        likely = self._page.look.pictures.album.suggest(words, 1)
        return likely[0] if likely else USUAL_PICTURE

    def _save_soon(self, need_id: UUID, need: Need) -> None:
        self._page.save_soon(f"need {need_id}", lambda: self._helps.save(need))

    def _remove(self, need_id: UUID) -> None:
        self._page.remove(Thing.NEED, need_id, self.rows[need_id].need.phrase.words)


class NeedRow(QWidget):
    """One need: its picture, its words, and how much it matters.

    The words of the catalogue stay as they are, so that the same need is counted as one.
    """

    changed = Signal(object)  # a Need
    removed = Signal()

    def __init__(self, page: Page, need: Need, known: Adjustment | None) -> None:
        super().__init__()
        look = page.look
        self.need = need
        self.picture = PictureButton(look, need.phrase.picture, PICTURE, need.phrase.words)
        self.strength = Pick(
            look("people.strength").words,
            [(one, look(f"people.strength_{one}").words) for one in Strength],
            need.strength,
            lambda strength: self._change(strength=strength),
        )
        self.strength.setFixedWidth(STRENGTH_WIDTH)
        icon = look.pictures.icon("delete", 28, self.devicePixelRatio())
        self.bin = SmallButton(look("desk.remove").words, self.removed.emit, icon)
        words = QVBoxLayout()
        words.setSpacing(0)
        if need.adjustment:
            words.addWidget(words_label(need.phrase.words, "strong"))
            words.addWidget(words_label(need.action, "quiet"))
        else:
            words.addWidget(line(look("people.need").words, need.phrase.words, self._typed))
        words.addWidget(standard_of(look, known))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.picture)
        layout.addLayout(words, stretch=1)
        layout.addWidget(self.strength)
        layout.addWidget(self.bin)
        self.picture.chosen.connect(self._choose)

    def _typed(self, words: str) -> None:
        self.picture.read(words)
        self._change(phrase=Phrase(words, self.picture.picture))

    def _choose(self, picture: str) -> None:
        self._change(phrase=Phrase(self.need.phrase.words, picture))

    def _change(self, **changes: Phrase | Strength) -> None:
        self.need = replace(self.need, **changes)  # type: ignore[arg-type]  # fields of a need
        self.changed.emit(self.need)
