"""Views as cards, one under another."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel

from app.domain.identifying import Told
from app.domain.views import View, waiting_age
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.view_aside import Beside, asides
from app.ui.facilitator.view_card import ViewCard
from app.ui.facilitator.views_ages import AgeHeading
from app.ui.look import Look


class ViewCards(ScrolledRows):
    """The cards of the views that were found."""

    chosen = Signal(object, bool)  # the id of a view, and whether it is chosen
    acted = Signal(object, object)  # a CardAct and a View
    asked = Signal(object, object)  # an AgainAct, and a Suggestion or AskedAgain

    def __init__(
        self,
        look: Look,
        age_in_days: Callable[[View], int],
        told: Callable[[View], Sequence[Told]],
    ) -> None:
        super().__init__(look("desk.views").words, gap=10)
        self._look = look
        self._age_in_days = age_in_days
        self.beside = Beside()
        self._told = told
        self.cards: list[ViewCard] = []
        self.by_age = False

    def show_views(
        self, views: Sequence[View], chosen: AbstractSet[UUID], if_none: str
    ) -> None:
        """Show these views from the top, in place of the ones before, or say ``if_none``."""
        self.cards = [self._card(view, chosen) for view in views]
        nothing = QLabel(if_none)
        nothing.setProperty("role", "quiet")
        self.show_rows([] if self.cards else [nothing])
        self._add_under_ages(self.cards)
        self.verticalScrollBar().setValue(0)

    def add_views(self, views: Sequence[View], chosen: AbstractSet[UUID]) -> None:
        """Show more views under the others."""
        more = [self._card(view, chosen) for view in views]
        self.cards += more
        self._add_under_ages(more)

    def replace(self, place: int, view: View, chosen: AbstractSet[UUID]) -> None:
        """Show a view that has changed in the place where it was."""
        row = self.rows.index(self.cards[place])
        self.cards[place] = self._card(view, chosen)
        self.put(row, self.cards[place])

    def tell(self, beside: Beside) -> None:
        """Tell what there is to tell beside the views now."""
        before, self.beside = self.beside, beside
        for place, card in enumerate(self.cards):
            view = card.view
            if before.about(view.id) != beside.about(view.id):
                self.replace(place, view, {view.id} if card.box.isChecked() else set())

    def mark(self, chosen: AbstractSet[UUID]) -> None:
        """Show which views are chosen."""
        for card in self.cards:
            with QSignalBlocker(card.box):
                card.box.setChecked(card.view.id in chosen)

    def _add_under_ages(self, cards: Sequence[ViewCard]) -> None:
        """Add cards; by age, each age has a heading over its first card."""
        for card in cards:
            age = waiting_age(self._age_in_days(card.view))
            if self.by_age and age != self._last_age():
                heading = AgeHeading(self._look, age)
                self.add(heading)
            self.add(card)

    def _last_age(self) -> int | None:
        headings = [row.age for row in self.rows if isinstance(row, AgeHeading)]
        return headings[-1] if headings else None

    def _card(self, view: View, chosen: AbstractSet[UUID]) -> ViewCard:
        card = ViewCard(self._look, view, self._age_in_days(view), self._told(view))
        card.box.setChecked(view.id in chosen)
        card.chosen.connect(self.chosen)
        card.acted.connect(self.acted)
        for aside in asides(self._look, view, self.beside):
            aside.acted.connect(self.asked)
            card.body.addWidget(aside)
        return card
