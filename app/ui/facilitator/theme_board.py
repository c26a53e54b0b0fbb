"""The columns of a topic: the views in no theme, and one column for each theme."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from app.domain.themes import Grouped, Theme
from app.domain.views import View
from app.services.themes import COUNTED, FIRST, Themes
from app.services.views import PAGE
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.theme_cards import CardList
from app.ui.facilitator.theme_column import Column, LooseColumn, ThemeColumn
from app.ui.look import Look

GAP = 10


class ThemeBoard(QWidget):
    """Shows how the views of a topic are grouped. What is pressed is told, not done."""

    made = Signal(object)  # a Column that is new
    chose = Signal()

    def __init__(self, look: Look, themes: Themes, age_in_days: Callable[[View], int]) -> None:
        super().__init__()
        self._look = look
        self._themes = themes
        self._age_in_days = age_in_days
        self.grouped: Grouped | None = None
        self.columns: list[ThemeColumn] = []
        self.loose = LooseColumn(look, age_in_days)
        self.none_yet = words_label(look("themes.none_yet").words, "quiet")
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.none_yet, alignment=Qt.AlignmentFlag.AlignTop)
        self._row.addStretch()
        self.across = QScrollArea()
        self.across.setWidgetResizable(True)
        self.across.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.across.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.across.setWidget(self._inside)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self.loose)
        whole.addWidget(self.across, stretch=1)

    @property
    def lists(self) -> list[CardList]:
        """The cards of every column, from left to right."""
        return [self.loose.cards, *(column.cards for column in self.columns)]

    def show_grouped(self, grouped: Grouped) -> None:
        """Show how the views are grouped now, as many of them as before."""
        before, self.grouped = self.grouped, grouped
        if before is None or before.topic_id != grouped.topic_id:
            self.loose.cards.views = []
        loose = max(PAGE, len(self.loose.cards.views))
        of_theme = {one.theme.id: max(FIRST, len(one.cards.views)) for one in self.columns}
        outside, inside = self._themes.shown(grouped, loose, of_theme)
        self.loose.show_count(grouped.ungrouped, COUNTED)
        self.loose.show_views(outside, grouped.ungrouped)
        self._show_columns(grouped.themes, inside)
        self.none_yet.setVisible(not grouped.themes)

    def show_more(self, column: Column) -> None:
        """Show another page of a column's views."""
        shown = column.cards.views
        if isinstance(column, ThemeColumn):
            more = self._themes.views(column.theme.id, len(shown))
            column.show_views([*shown, *more], column.theme.views)
        elif self.grouped is not None:
            last = shown[-1] if shown else None
            more = self._themes.ungrouped(self.grouped.topic_id, last)
            column.show_views([*shown, *more], self.grouped.ungrouped)

    def go_to_name(self, column: ThemeColumn) -> None:
        """Let the name of a theme be typed."""
        self.bring_in_sight(column)
        column.name.setFocus()
        column.name.selectAll()

    def bring_in_sight(self, column: ThemeColumn) -> None:
        """Scroll until a column is seen, even one that was only just added."""
        column.show()  # until then it takes up no room
        self._inside.adjustSize()
        self.across.ensureWidgetVisible(column)

    def go_sideways(self, cards: CardList, by: int) -> None:
        """Take the keyboard to the next column."""
        at = self.lists.index(cards) + by
        if 0 <= at < len(self.lists):
            there = self.lists[at]
            there.setFocus()
            if there.views and there.currentRow() < 0:
                there.go_to(0)
            if at:
                self.bring_in_sight(self.columns[at - 1])

    def _show_columns(
        self, themes: tuple[Theme, ...], views: Mapping[UUID, Sequence[View]]
    ) -> None:
        before = {column.theme.id: column for column in self.columns}
        self.columns = [
            before.pop(theme.id) if theme.id in before else self._column(theme, number)
            for number, theme in enumerate(themes, start=1)
        ]
        for old in before.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for at, (column, theme) in enumerate(zip(self.columns, themes, strict=True)):
            if self._row.indexOf(column) != at:
                self._row.insertWidget(at, column)
            column.show_theme(theme, at + 1)
            column.show_views(views[theme.id], theme.views)

    def _column(self, theme: Theme, number: int) -> ThemeColumn:
        column = ThemeColumn(self._look, theme, number, self._age_in_days)
        self.made.emit(column)
        return column
