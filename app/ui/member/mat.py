"""The screen on which a member sorts cards: one at a time, each to its place."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import Answer, Said
from app.ui.look import Look
from app.ui.member.mat_in_hand import MOST_CARDS, Card, MatInHand
from app.ui.member.screen import Frame, Screen
from app.ui.parts.answer_pill import AnswerPill
from app.ui.parts.big_button import BigButton
from app.ui.parts.card_grid import CardGrid
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.pill_row import PillRow
from app.ui.parts.words_label import WordsLabel

GAP = 24
PICTURE = 104
MOST_WITH_CARD = 1.2
"""The largest text with which the question, a card and its places fit on one page.

A card of words alone always needs the room of the question.
"""


class Step(IntEnum):
    """The pages of the screen, in order. Only some need one for the question alone."""

    ASKING = 0
    SORTING = 1
    LOOKING = 2


class MatScreen(Screen):
    """One card at a time, and the places it may go to. Then all of them, to look over.

    A card that has a place can be put in another as often as someone likes. ``answered`` is
    sent whenever the answer changes.
    """

    answered = Signal(object)  # an Answer
    asked_to_say_more = Signal()
    asked_for_own_card = Signal()

    def __init__(
        self, look: Look, question: Question, answer: Answer | None, frame: Frame = Frame()
    ) -> None:
        super().__init__(look, question.phrase, frame)
        self.hand = MatInHand(look, question, answer or Answer())
        self._is_roomy = look.crowding <= MOST_WITH_CARD and look.shows_pictures
        self._first = Step.SORTING if self._is_roomy else Step.ASKING
        self._step = self._first
        self.places = {place.id: BigButton(look, place.phrase) for place in question.places}
        self.pills = {
            said: self._pill(f"question.{name}", partial(self._say_alone, said))
            for said, name in ((Said.DONT_KNOW, "dont_know"), (Said.SKIPPED, "skip"))
        }
        self.over: dict[Card, BigButton] = {}
        self.extra: list[AnswerPill] = []
        self._head = PictureLabel(look.pictures, "", PICTURE)
        self._title = WordsLabel(self.title.words, "title")
        self._how = WordsLabel(look("mat.how").words, "subtitle")
        self._room = QVBoxLayout()
        self._on_show = self._sorting = self._make_sorting()
        self._lay_out_page()
        self._show()

    @property
    def place(self) -> int:
        """Which of its pages is shown."""
        return self._step

    def go_to(self, place: int) -> None:
        """Come back to the page where a member was."""
        if place != Step.LOOKING or self.hand.has_begun:
            self._step = max(Step(place), self._first)
            self._show()
            if self.isVisible():
                self.order_keys()

    def reading(self) -> Sequence[Phrase]:
        """The question, then the card and its places, or all cards with their places."""
        first = [] if self._step > self._first else [self.title]
        if self._step is Step.ASKING:
            return [*first, self.look("mat.one_at_a_time")]
        if self._step is Step.LOOKING:
            over = enumerate(self.over.values(), start=1)
            said = [button.phrase.numbered(number) for number, button in over]
            extra = [pill.phrase for pill in self.extra]
            return [self.title, self.look("mat.look_over"), *said, *extra]
        places = enumerate(self.places.values(), start=1)
        shown = [button.phrase.numbered(number) for number, button in places]
        pills = [pill.phrase for pill in self.pills.values()]
        return [*first, self.look("mat.how"), self.hand.card.phrase, *shown, *pills]

    def go_on(self) -> None:
        """Sort the cards, look them over, and then go on."""
        ends = self._step is Step.LOOKING
        ends = ends or (self._step is Step.SORTING and not self.hand.has_begun)
        if ends:
            self.went_on.emit()
        else:
            self._turn(Step(self._step + 1))

    def go_back(self) -> None:
        """Go back a page, or to the screen before."""
        if self._step > self._first:
            self._turn(Step(self._step - 1))
        else:
            self.went_back.emit()

    def _turn(self, step: Step) -> None:
        self._step = step
        self._show()
        self.order_keys()
        self.turned.emit()

    def _lay_out_page(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self._head)
        top.addWidget(self._title, stretch=1)
        self.body.addLayout(top)
        self.body.addWidget(self._how)
        self.body.addLayout(self._room, stretch=1)
        self._room.addWidget(self._sorting)

    def _pill(self, name: str, act: Callable[[], object]) -> AnswerPill:
        pill = AnswerPill(self.look, self.look(name))
        pill.clicked.connect(lambda _checked=False: act())
        pill.heard.connect(self.asked_to_hear)
        return pill

    def _make_sorting(self) -> QWidget:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self._card = BigButton(self.look, self.hand.card.phrase)
        self._card.setProperty("kind", "card")
        self._card.setCheckable(False)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._card.clicked.connect(self._say_card)
        self._card.heard.connect(self.asked_to_hear)
        row.addWidget(self._card, stretch=1)
        grid = CardGrid(self.look, list(self.places.values()))
        grid.more.clicked.connect(self.turned)
        row.addWidget(grid, stretch=len(self.places))
        for place, button in self.places.items():
            button.is_one_of_several = True
            button.clicked.connect(partial(self._put, place))
            button.heard.connect(self.asked_to_hear)
        for pill in self.pills.values():
            pill.setCheckable(True)
        meanings = self.meanings([self.title.words])
        page = _page(row, PillRow([*self.pills.values(), *meanings], grid))
        self._card.setVisible(self._is_roomy)
        return page

    def _make_looking(self) -> QWidget:
        self.over = {card: self._card_with_place(card) for card in self.hand.in_places()}
        grid = CardGrid(self.look, list(self.over.values()), most=MOST_CARDS, rows=2)
        grid.more.clicked.connect(self.turned)
        room = QHBoxLayout()
        room.addWidget(grid)
        self.extra = [self._pill("question.say_more", self.asked_to_say_more.emit)]
        if self.hand.can_grow:
            self.extra.insert(0, self._pill("mat.own_card", self.asked_for_own_card.emit))
        return _page(room, PillRow(self.extra, grid))

    def _card_with_place(self, card: Card) -> BigButton:
        button = BigButton(self.look, self._with_place(card))
        button.setCheckable(False)
        button.clicked.connect(partial(self._take_up, card))
        button.heard.connect(self.asked_to_hear)
        return button

    def _with_place(self, card: Card) -> Phrase:
        place = self.hand.place_of(card)
        where = self.places[place].phrase.words if place else ""
        said = self.look("mat.card_in_place", card=card.phrase.words, place=where)
        heard = self.look("mat.card_in_place", card=card.phrase.aloud, place=where)
        return Phrase(said.words, card.phrase.picture, heard.words)

    def _say_card(self) -> None:
        self.said.emit(self.hand.card.phrase)

    def _put(self, place: UUID) -> None:
        card = self.hand.put(place)
        self.said.emit(self._with_place(card))
        self._show()
        self.answered.emit(self.hand.answer())
        if self.hand.left:
            self.asked_anew.emit()

    def _say_alone(self, said: Said) -> None:
        self.hand.say_alone(said)
        self.said.emit(self.pills[said].phrase)
        self._show()
        self.answered.emit(self.hand.answer())

    def _take_up(self, card: Card) -> None:
        self.hand.take_up(card)
        self.said.emit(card.phrase)
        self._turn(Step.SORTING)

    def _show(self) -> None:
        """Show the page we are on, with every card where it is."""
        card, step = self.hand.card.phrase, self._step
        on_its_own = step is Step.SORTING and not self._is_roomy
        self._title.setText(card.words if on_its_own else self.title.words)
        self._head.show_picture(card.picture)
        self._head.setVisible(on_its_own and self.look.shows_pictures)
        self._say_how()
        if step is Step.LOOKING:
            self._swap(self._make_looking())
        else:
            self._swap(self._sorting)
            self._sorting.setVisible(step is Step.SORTING)
        self._card.say(card)
        for place, button in self.places.items():
            button.setChecked(self.hand.place_of(self.hand.card) == place)
        for alone, pill in self.pills.items():
            pill.setChecked(self.hand.said is alone)
        is_ready = step is Step.ASKING or not self.hand.answer().is_empty
        self.next.setEnabled(is_ready)

    def _say_how(self) -> None:
        left = self.hand.left
        names = {0: "mat.none_left", 1: "mat.one_left"}
        count = self.look(names.get(left, "mat.left"), count=left)
        sorting = count if self.hand.has_begun else self.look("mat.how")
        how = {
            Step.ASKING: self.look("mat.one_at_a_time"),
            Step.SORTING: sorting,
            Step.LOOKING: self.look("mat.look_over"),
        }[self._step]
        self._how.setText(how.words)
        self._how.setVisible(not self.look.is_crowded or self._step is Step.ASKING)

    def _swap(self, page: QWidget) -> None:
        if page is self._on_show:
            return
        self._room.removeWidget(self._on_show)
        self._on_show.hide()
        if self._on_show is not self._sorting:
            self._on_show.deleteLater()
        self._on_show = page
        self._room.addWidget(page)
        page.show()


def _page(room: QHBoxLayout, pills: PillRow) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(room, stretch=1)
    column.addWidget(pills)
    return page
