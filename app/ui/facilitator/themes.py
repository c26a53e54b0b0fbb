"""Views grouped into themes: another way of looking at what members said."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.phrase import Phrase
from app.domain.themes import Theme
from app.domain.topics import Topic
from app.services.all import Services
from app.ui.facilitator.fields import Pick
from app.ui.facilitator.page import Page, PageName, button
from app.ui.facilitator.theme_board import ThemeBoard
from app.ui.facilitator.theme_cards import CardList
from app.ui.facilitator.theme_column import Column, ThemeColumn
from app.ui.facilitator.theme_menus import ThemeActs, ThemeMenus
from app.ui.facilitator.theme_steps import ThemeSteps
from app.ui.look import Look


class ThemesPart(QWidget):
    """The views of one topic, and the hands that put them into themes.

    Everything is saved at once and can be undone; ``page`` tells what is wrong.
    """

    def __init__(self, page: Page, services: Services) -> None:
        super().__init__()
        self._page = page
        self._themes = services.themes
        self._look: Look = page.look
        look = self._look
        self.topic_id: UUID | None = None
        self.steps = ThemeSteps(page, services.themes)
        self.board = ThemeBoard(look, services.themes, services.views.age_in_days)
        self.topic: Pick[UUID | None] = Pick(
            look("views.of_topic").words, [], None, self.show_topic
        )
        self.new = button(look("themes.new").words, self._begin, "main")
        self.undo = button(look("desk.undo").words, self.steps.undo)
        self.redo = button(look("themes.redo").words, self.steps.redo)
        self.menu = QMenu(self)
        self._menus = ThemeMenus(
            look,
            ThemeActs(
                self._move, self._merge, self._split, self._remove, self._begin_with, self._go
            ),
        )
        self._lay_out()
        self._connect()

    def show_topics(self, topics: Sequence[Topic], wanted: UUID | None) -> None:
        """Offer these topics, and show the wanted one, or else the first."""
        ids = [topic.id for topic in topics]
        first = wanted if wanted in ids else next(iter(ids), None)
        self.topic.offer([(one.id, one.phrase.words) for one in topics], first)
        self.setEnabled(bool(ids))
        self.show_topic(first)

    def show_topic(self, topic_id: UUID | None) -> None:
        """Show the themes of a topic."""
        self._page.save_now()
        self.topic.pick(topic_id)
        if topic_id != self.topic_id:
            self.steps.forget()
            self.topic_id = topic_id
        self.refresh()

    def refresh(self) -> None:
        """Show how the views are grouped now."""
        if self.topic_id is not None:
            self.board.show_grouped(self._themes.grouped(self.topic_id))
        self._show_ways()

    def _show_ways(self) -> None:
        """Open just the ways there are."""
        lists, columns = self.board.lists, self.board.columns
        self.undo.setEnabled(self.steps.can_undo)
        self.redo.setEnabled(self.steps.can_redo)
        self.board.loose.take_out.setEnabled(any(one.cards.chosen for one in columns))
        chosen = any(cards.chosen for cards in lists)
        self.new.setText(self._look("themes.new_with" if chosen else "themes.new").words)
        for column in columns:
            others = [cards for cards in lists if cards is not column.cards]
            column.put.setEnabled(any(cards.chosen for cards in others))

    def _connect(self) -> None:
        self.steps.changed.connect(self.refresh)
        self.steps.undone.connect(self._name_again)
        self.board.made.connect(self._join_theme)
        self.board.loose.take_out.clicked.connect(self._take_out_chosen)
        self._join(self.board.loose)
        keys = QKeySequence.StandardKey
        for key, act in ((keys.Undo, self.steps.undo), (keys.Redo, self.steps.redo)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _join_theme(self, column: ThemeColumn) -> None:
        column.renamed.connect(self._rename_soon)
        column.asked_to_put.connect(partial(self._put_chosen, column))
        column.asked_to_answer.connect(partial(self._answer, column))
        column.menu.aboutToShow.connect(
            lambda: self._menus.offer_for_theme(column, self.board.columns)
        )
        self._join(column)

    def _join(self, column: Column) -> None:
        cards = column.cards
        column.asked_for_more.connect(partial(self.board.show_more, column))
        cards.chose.connect(self._show_ways)
        cards.numbered.connect(partial(self._put_by_number, cards))
        cards.taken_out.connect(lambda: self._move(cards.meant, cards.theme_id, None))
        cards.asked_for_menu.connect(partial(self._show_menu, cards))
        cards.went_sideways.connect(partial(self.board.go_sideways, cards))
        # Once Qt has done with what was carried: the cards it comes from are drawn again.
        cards.dropped.connect(partial(self._drop, cards), Qt.ConnectionType.QueuedConnection)

    def _move(self, views: tuple[UUID, ...], source: UUID | None, target: UUID | None) -> None:
        if views and source != target:
            self.steps.do(partial(self._themes.move, views, source, target))

    def _put_by_number(self, cards: CardList, number: int, stay: bool) -> None:  # noqa: FBT001 - Qt's signal
        if number <= len(self.board.columns):
            source = None if stay else cards.theme_id
            self._move(cards.meant, source, self.board.columns[number - 1].theme.id)

    def _drop(
        self,
        cards: CardList,
        views: tuple[UUID, ...],
        source: UUID | None,
        stay: bool,  # noqa: FBT001 - Qt's signal
    ) -> None:
        stays = stay and cards.theme_id is not None
        self._move(views, None if stays else source, cards.theme_id)

    def _chosen(
        self, but: CardList | None = None
    ) -> list[tuple[tuple[UUID, ...], UUID | None]]:
        """What is chosen in each column, and the theme it is in."""
        lists = [cards for cards in self.board.lists if cards is not but]
        return [(cards.chosen, cards.theme_id) for cards in lists if cards.chosen]

    def _put_chosen(self, column: ThemeColumn) -> None:
        for views, source in self._chosen(but=column.cards):
            self._move(views, source, column.theme.id)

    def _take_out_chosen(self) -> None:
        for views, source in self._chosen():
            self._move(views, source, None)

    def _begin(self) -> None:
        """Begin a theme with whatever is chosen; out of one theme alone it is a split."""
        chosen, called = self._chosen(), Phrase(self._look("themes.new_name").words)
        if self.topic_id is None:
            return
        if len(chosen) == 1 and chosen[0][1] is not None:
            act = partial(self._themes.split, chosen[0][1], chosen[0][0], called)
        else:
            views = [view for ids, _ in chosen for view in ids]
            act = partial(self._themes.add, self.topic_id, called, views)
        if self.steps.do(act):
            self.board.go_to_name(self.board.columns[-1])

    def _begin_with(self, cards: CardList) -> None:
        for other in self.board.lists:
            if other is not cards:
                other.clearSelection()
        if not cards.chosen:
            cards.currentItem().setSelected(True)
        self._begin()

    def _split(self, column: ThemeColumn) -> None:
        self._begin_with(column.cards)

    def _merge(self, column: ThemeColumn, into: UUID) -> None:
        self._page.save_now()
        self.steps.do(partial(self._themes.merge, column.theme.id, into))

    def _remove(self, column: ThemeColumn) -> None:
        self._page.save_now()
        self.steps.do(partial(self._themes.remove, column.theme.id))

    def _rename_soon(self, theme: Theme, called: Phrase) -> None:
        def rename() -> None:
            self.steps.did(self._themes.rename(theme.id, called))

        self._page.save_soon(f"theme {theme.id}", rename)

    def _name_again(self) -> None:
        for column in self.board.columns:
            column.put_back()

    def _show_menu(self, cards: CardList, place: QPoint) -> None:
        if cards.meant:
            self._menus.offer_for_views(self.menu, cards, self.board.columns)
            self.menu.popup(place)

    def _answer(self, column: ThemeColumn) -> None:
        found: list[UUID] = []
        answer = partial(self._themes.answer, column.theme.id)
        if self._page.attempt(lambda: found.append(answer())):
            self._page.asked_for_page.emit(PageName.OUTCOMES, found[0])

    def _go(self, views: tuple[UUID, ...]) -> None:
        self._page.asked_for_page.emit(PageName.OUTCOMES, views)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self.topic, stretch=1)
        for press in (self.undo, self.redo, self.new):
            bar.addWidget(press)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(bar)
        whole.addWidget(self.board, stretch=1)
