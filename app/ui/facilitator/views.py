"""The page where a facilitator reads what members said."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.identifying import Told
from app.domain.views import (
    NEWEST_FIRST,
    OLDEST_FIRST,
    Concern,
    Sharing,
    View,
    ViewFilter,
    ViewOrder,
    ViewState,
)
from app.services.all import Services
from app.services.known_people import in_view
from app.services.printing import Printing
from app.services.removals import Thing
from app.services.views import COUNTED, PAGE
from app.speech.studio import Studio
from app.ui.facilitator.page import Page, PageName, button
from app.ui.facilitator.view_aside import Beside
from app.ui.facilitator.view_card import CardAct
from app.ui.facilitator.view_words import said_in_view
from app.ui.facilitator.views_again import AgainPanel
from app.ui.facilitator.views_ages import AgeBar
from app.ui.facilitator.views_cards import ViewCards
from app.ui.facilitator.views_filters import Filters
from app.ui.facilitator.views_let_go import LetGoRow
from app.ui.facilitator.views_made import ViewsMade
from app.ui.facilitator.views_safety import SafetyPanel
from app.ui.facilitator.views_table import ViewsTable
from app.ui.facilitator.views_ways import ViewWays
from app.ui.look import Look

LONGEST_NAME = 40


class ViewsPage(Page):
    """Every view, exactly as it was said: found, read, answered, flagged or removed.

    Cards and table show the same views and the same ones are chosen in both.
    """

    def __init__(
        self,
        look: Look,
        services: Services,
        printing: Printing | None = None,
        studio: Studio | None = None,
    ) -> None:
        super().__init__(look, look("desk.views").words)
        self._services = services
        self._views = services.views
        self._order: ViewOrder | None = None  # until somebody chooses one
        topics = services.topics.all()
        self.shown: list[View] = []
        self.chosen: set[UUID] = set()
        self.type_in = button(look("views.type_in").words, self._type_in)
        self.filters = Filters(look, services.meetings.all(), topics)
        self.ages = AgeBar(look)
        self._names = services.known_people.names()
        self.cards = ViewCards(look, services.views.age_in_days, self._told)
        self.table = ViewsTable(look, services.views.age_in_days)
        self.again = AgainPanel(self, services.asking_again)
        people = [one.name for one in services.senders.all()]
        self.safety = SafetyPanel(self, services.safety, services.begun, people)
        self.made = ViewsMade(self, services.views, lambda: self.cards.cards, studio)
        self.old = LetGoRow(self, services.views)
        self.count = QLabel()
        self.count.setProperty("role", "under")
        self.chosen_count = QLabel()
        self.as_cards = button(look("views.cards").words, partial(self._show_as, 0))
        self.as_table = button(look("views.table").words, partial(self._show_as, 1))
        self.as_themes = button(look("views.themes").words, self._show_themes)
        self.ways = ViewWays(self, services, topics, printing)
        self.as_tallies = button(look("views.tallies").words, self.ways.show_tallies)
        self.more = button(look("views.more").words, self._show_more)
        self.answer = button(look("views.answer_together").words, self._answer_chosen, "main")
        self.clear = button(look("views.choose_none").words, self._choose_none, "link")
        self._lay_out()
        self._connect()
        self.refresh()

    def show_what(self, what: object) -> None:
        """Show the views that another page's filter lets through."""
        if isinstance(what, ViewFilter):
            self.filters.show_filter(what)
            self._find()

    def refresh(self) -> None:
        """Find the same views again, as many as are shown."""
        self.again.look_again()
        self._names = self._services.known_people.names()
        self._find(max(PAGE, len(self.shown)))
        self.ways.refresh()

    def _told(self, view: View) -> tuple[Told, ...]:
        """What would tell whose a view is, where its author gave no name."""
        return in_view(view, self._names) if view.sharing is Sharing.NO_NAME else ()

    def _lay_out(self) -> None:
        one_at_a_time = QButtonGroup(self)
        for toggle in (self.as_cards, self.as_table, self.as_themes, self.as_tallies):
            toggle.setCheckable(True)
            one_at_a_time.addButton(toggle)
            self.top.addWidget(toggle)
        self.top.addWidget(self.type_in)
        self.as_cards.setChecked(True)
        self.top.insertWidget(1, self.count)
        self.top.insertWidget(2, self.again.toggle)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.cards)
        self.lists.addWidget(self.table)
        left = QVBoxLayout()
        left.addWidget(self.lists, stretch=1)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addLayout(left, stretch=1)
        middle.addWidget(self.safety)
        middle.addWidget(self.again)
        foot = QHBoxLayout()
        foot.addWidget(self.chosen_count)
        foot.addWidget(self.clear)
        foot.addStretch()
        foot.addWidget(self.more)
        foot.addStretch()
        foot.addWidget(self.answer)
        reading = QVBoxLayout(self.ways.reading)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.setSpacing(12)
        reading.addWidget(self.filters)
        reading.addWidget(self.ages)
        reading.addLayout(middle, stretch=1)
        reading.addWidget(self.old)
        reading.addLayout(foot)
        self.body.addWidget(self.ways.saved)
        self.body.addWidget(self.ways, stretch=1)

    def _connect(self) -> None:
        self.filters.changed.connect(self._find)
        for part in (self.cards, self.table):
            part.chosen.connect(self._choose)
        self.cards.acted.connect(self._act)
        self.table.acted.connect(self._act)
        self.table.asked_to_sort.connect(self._sort)
        self.safety.flagged.connect(self._flag)
        self.made.changed.connect(self._show_again)
        self.old.let_go.connect(self.refresh)
        self.cards.asked.connect(self.again.act)
        self.again.changed.connect(lambda: self.cards.tell(self._beside(self.shown)))
        self.again.opened.connect(self.safety.hide)
        self.safety.settled.connect(self.refresh)
        self.ages.asked.connect(self.filters.show_age)
        self.ways.turned.connect(self._turn)

    def _type_in(self) -> None:
        self.asked_for_page.emit(PageName.TYPING, None)

    def _find(self, most: int = PAGE) -> None:
        wanted = self.filters.filter
        waiting = wanted.state is ViewState.WAITING
        self.shown = self._views.find(wanted, 0, most, self._in_order())
        self.cards.by_age = waiting and self._order is None
        self.ages.setVisible(waiting)
        if waiting:
            self.ages.show_counts(self._views.waiting_by_age(wanted))
        self.safety.hide()
        self.cards.beside = self._beside(self.shown)
        self._show()
        others = self._views.count(replace(wanted, given_for_them=True))
        count = self._views.count(replace(wanted, given_for_them=False))
        name = "views.count" if count < COUNTED else "views.count_many"
        name = "views.count_one" if count == 1 else name
        words = self.look(name, count=f"{count:,}").words
        if others:
            words = self.look("views.count_others", views=words, others=f"{others:,}").words
        self.count.setText(words)
        self.more.setVisible(len(self.shown) < count + others)

    def _beside(self, views: Sequence[View]) -> Beside:
        return self.again.beside(views, self.filters.filter.meeting_id)

    def _in_order(self) -> ViewOrder:
        """The newest first, but of what waits the oldest, unless somebody chose an order."""
        waiting = self.filters.filter.state is ViewState.WAITING
        return self._order or (OLDEST_FIRST if waiting else NEWEST_FIRST)

    def _show(self) -> None:
        everything = self.filters.filter == ViewFilter()
        nothing = self.look("views.none_yet" if everything else "views.nothing").words
        self.cards.show_views(self.shown, self.chosen, nothing)
        self.table.show_views(self.shown, self.chosen)
        self._count_chosen()

    def _show_more(self) -> None:
        more = self._views.find(self.filters.filter, len(self.shown), PAGE, self._in_order())
        self.shown += more
        self.cards.beside = self._beside(self.shown)
        self.cards.add_views(more, self.chosen)
        self.table.show_views(self.shown, self.chosen)
        self.more.setVisible(len(more) == PAGE)

    def _show_as(self, place: int) -> None:
        self.ways.show_reading()
        self.lists.setCurrentIndex(place)

    def _show_themes(self) -> None:
        near = next((view.topic_id for view in self.shown), None)
        kept = self.ways.themes.topic_id
        self.ways.show_themes(self.filters.filter.topic_id or kept or near)

    def _turn(self, way: QWidget) -> None:
        for part in (self.count, self.again.toggle):
            part.setVisible(way is self.ways.reading)
        if way is self.ways.tallies:
            self.as_tallies.setChecked(True)

    def _sort(self, order: ViewOrder) -> None:
        self._order = order
        self._find(max(PAGE, len(self.shown)))

    def _choose(self, view_id: UUID, chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        (self.chosen.add if chosen else self.chosen.discard)(view_id)
        self.cards.mark(self.chosen)
        self.table.mark(self.chosen)
        self._count_chosen()

    def _choose_none(self) -> None:
        self.chosen.clear()
        self.cards.mark(self.chosen)
        self.table.mark(self.chosen)
        self._count_chosen()

    def _count_chosen(self) -> None:
        count = len(self.chosen)
        words = "views.chosen" if count else "views.none_chosen"
        self.chosen_count.setText(self.look(words, count=count).words)
        self.clear.setVisible(count > 0)
        self.answer.setEnabled(count > 0)

    def _answer_chosen(self) -> None:
        in_order = [view.id for view in self.shown if view.id in self.chosen]
        rest = self.chosen.difference(in_order)
        self.asked_for_page.emit(PageName.OUTCOMES, (*in_order, *rest))

    def _act(self, act: CardAct, view: View) -> None:
        if act is CardAct.ANSWER:
            self.asked_for_page.emit(PageName.OUTCOMES, (view.id,))
        elif act is CardAct.SAFETY:
            self.again.hide()
            self.safety.show_view(view)
        elif act is CardAct.TOGETHER:
            self.ways.show_tallies(view.question_id)
        elif act is CardAct.MAT:
            self.attempt(partial(self.ways.save_mat, view))
        elif act is CardAct.HEAR:
            self.made.hear(view)
        elif act is CardAct.WRITE_DOWN:
            self.made.write_down(view)
        elif view.hidden or self._services.safety.is_watched(view.id):
            self.chosen.discard(view.id)
            self.safety.ask_second(view)
        else:
            self.problem.hide()
            self.chosen.discard(view.id)
            self.remove(Thing.VIEW, view.id, _short(said_in_view(self.look, view)))

    def _flag(self, view: View, concern: Concern | None) -> None:
        if not self.attempt(partial(self._views.flag, view.id, concern)):
            return
        again = self._show_again(view.id)
        if again is not None:
            self.safety.show_view(again)

    def _show_again(self, view_id: UUID) -> View | None:
        """Show a view that has changed in the place where it was, if it is shown."""
        again = next(iter(self._views.with_ids([view_id], hidden=True)), None)
        for place, shown in enumerate(self.shown):
            if again is not None and shown.id == view_id:
                self.shown[place] = again
                self.cards.replace(place, again, self.chosen)
        self.table.show_views(self.shown, self.chosen)
        return again


def _short(words: str) -> str:
    """Enough of a view to know it by, in one line."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_NAME else f"{line[:LONGEST_NAME].rstrip()}…"
