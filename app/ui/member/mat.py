"""The screen on which a member sorts cards: one at a time, each to its place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import Answer, Placed, Said
from app.ui.look import Look
from app.ui.member.screen import Frame, Screen
from app.ui.parts.answer_pill import AnswerPill
from app.ui.parts.bar_button import BarButton
from app.ui.parts.big_button import BigButton
from app.ui.parts.card_grid import CardGrid
from app.ui.parts.pill_row import PillRow
from app.ui.parts.words_label import WordsLabel

OWN_PICTURE = "my_view"
MOST_CARDS = 8
SORTING, LOOKING = 0, 1
GAP = 24


@dataclass(frozen=True)
class Card:
    """A card to place: a picture of the question's, or one of the member's own."""

    phrase: Phrase
    choice: UUID | None = None


class MatScreen(Screen):
    """One card at a time, and the places it may go to. Then all of them, to look over.

    A card that has a place can be put in another as often as someone likes; nothing is timed.
    ``answered`` is sent whenever the answer changes.
    """

    answered = Signal(object)  # an Answer
    asked_to_say_more = Signal()
    asked_for_own_card = Signal()

    def __init__(
        self, look: Look, question: Question, answer: Answer | None, frame: Frame = Frame()
    ) -> None:
        super().__init__(look, question.phrase, frame)
        answer = answer or Answer()
        self._words = answer.words
        self._said = answer.said
        self._page = SORTING
        self.cards = [Card(one.phrase, one.id) for one in question.choices]
        own = [one.words for one in answer.placed if one.choice is None]
        self.cards += [Card(Phrase(words, OWN_PICTURE)) for words in own]
        self.placed = {card: placed for card in self.cards if (placed := _found(card, answer))}
        self._at = self._first_without_place()
        self.places = {place.id: BigButton(look, place.phrase) for place in question.places}
        self.pills = {
            said: self._pill(f"question.{name}", partial(self._say_alone, said))
            for said, name in ((Said.DONT_KNOW, "dont_know"), (Said.SKIPPED, "skip"))
        }
        for pill in self.pills.values():
            pill.setCheckable(True)
        self._room = QVBoxLayout()
        self._how = WordsLabel(look("mat.how").words, "subtitle")
        self._how.setVisible(not look.sizes.are_large)
        self.add_title(picture=False)
        self.body.addWidget(self._how)
        self.body.addLayout(self._room, stretch=1)
        self._sorting = self._make_sorting()
        self._on_show = self._sorting
        self.over: dict[Card, BigButton] = {}
        self.extra: list[AnswerPill] = []
        self._room.addWidget(self._sorting)
        self._show()

    @property
    def card(self) -> Card:
        """The card to be placed now."""
        return self.cards[self._at]

    @property
    def place(self) -> int:
        """Which of the two pages is shown."""
        return self._page

    def go_to(self, place: int) -> None:
        """Come back to the page where a member was."""
        if place == LOOKING and self.placed:
            self._look_over()

    def reading(self) -> Sequence[Phrase]:
        """The card and the places it may go to, or all cards with their places."""
        if self._page == LOOKING:
            over = enumerate(self.over.values(), start=1)
            said = [button.phrase.numbered(number) for number, button in over]
            extra = [pill.phrase for pill in self.extra]
            return [self.look("mat.look_over"), *said, *extra]
        places = enumerate(self.places.values(), start=1)
        shown = [button.phrase.numbered(number) for number, button in places]
        pills = [pill.phrase for pill in self.pills.values()]
        return [self.title, self.look("mat.how"), self.card.phrase, *shown, *pills]

    def go_on(self) -> None:
        """Look over what was placed, and then go on."""
        if self._page == SORTING and self.placed:
            self._look_over()
            self.turned.emit()
        else:
            self.went_on.emit()

    def go_back(self) -> None:
        """Go back to sorting, or to the screen before."""
        if self._page == LOOKING:
            self._sort()
            self.turned.emit()
        else:
            self.went_back.emit()

    def _pill(self, name: str, act: Callable[[], object]) -> AnswerPill:
        pill = AnswerPill(self.look, self.look(name))
        pill.clicked.connect(lambda _checked=False: act())
        pill.heard.connect(self.asked_to_hear)
        return pill

    def _make_sorting(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self._shown_card = self._make_card()
        row.addWidget(self._shown_card, stretch=1)
        grid = CardGrid(self.look, list(self.places.values()))
        grid.more.clicked.connect(self.turned)
        row.addWidget(grid, stretch=len(self.places))
        for place, button in self.places.items():
            button.clicked.connect(partial(self._put, place))
            button.heard.connect(self.asked_to_hear)
        meanings: list[BarButton] = self.meanings([self.title.words])
        return _page(page, row, PillRow([*self.pills.values(), *meanings], grid))

    def _make_card(self) -> BigButton:
        card = BigButton(self.look, self.card.phrase)
        card.setProperty("kind", "card")
        card.setCheckable(False)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        card.clicked.connect(self._say_card)
        card.heard.connect(self.asked_to_hear)
        return card

    def _say_card(self) -> None:
        self.asked_to_hear.emit(self.card.phrase)

    def _left_words(self) -> Phrase:
        left = len(self.cards) - len(self.placed)
        names = {0: "mat.none_left", 1: "mat.one_left"}
        return self.look(names.get(left, "mat.left"), count=left)

    def _make_looking(self) -> QWidget:
        page = QWidget()
        self.over = {card: self._card_with_place(card) for card in self._in_places()}
        grid = CardGrid(self.look, list(self.over.values()), most=MOST_CARDS, rows=2)
        grid.more.clicked.connect(self.turned)
        room = QHBoxLayout()
        room.addWidget(grid)
        self.extra = [self._pill("question.say_more", self.asked_to_say_more.emit)]
        if len(self.cards) < MOST_CARDS:
            self.extra.insert(0, self._pill("mat.own_card", self.asked_for_own_card.emit))
        return _page(page, room, PillRow(self.extra, grid))

    def _card_with_place(self, card: Card) -> BigButton:
        button = BigButton(self.look, self._with_place(card))
        button.setCheckable(False)
        button.clicked.connect(partial(self._take_up, card))
        button.heard.connect(self.asked_to_hear)
        return button

    def _with_place(self, card: Card) -> Phrase:
        place = self.placed[card].place
        where = self.places[place].phrase.words if place in self.places else ""
        said = self.look("mat.card_in_place", card=card.phrase.words, place=where)
        return Phrase(said.words, card.phrase.picture)

    def _in_places(self) -> list[Card]:
        """The cards that have a place, by place, from the first to the last."""
        return [
            card
            for place in self.places
            for card in self.cards
            if card in self.placed and self.placed[card].place == place
        ]

    def _put(self, place: UUID) -> None:
        """Put the card there; the next one without a place comes up."""
        card = self.card
        before = self.placed.get(card, Placed(card.choice, _own(card)))
        moved = before.place is not None and before.place != place
        self.placed[card] = replace(before, place=place, moves=before.moves + moved)
        self._said = Said.ANSWER
        self.said.emit(self._with_place(card))
        self._at = self._first_without_place(card)
        self._show()
        self.answered.emit(self.answer())

    def _say_alone(self, said: Said) -> None:
        """I do not know, or skip: these take the place of the whole answer."""
        self.placed.clear()
        self._at = 0
        self._said = said
        self.said.emit(self.pills[said].phrase)
        self._show()
        self.answered.emit(self.answer())

    def _take_up(self, card: Card) -> None:
        """Take a card up again, to be put somewhere else."""
        self._at = self.cards.index(card)
        self._sort()
        self.said.emit(card.phrase)
        self.turned.emit()

    def _sort(self) -> None:
        self._page = SORTING
        self._how.setText(self.look("mat.how").words)
        self._swap(self._sorting)
        self._show()

    def _look_over(self) -> None:
        self._page = LOOKING
        self._how.setText(self.look("mat.look_over").words)
        self._swap(self._make_looking())

    def _swap(self, page: QWidget) -> None:
        self._room.removeWidget(self._on_show)
        self._on_show.hide()
        if self._on_show is not self._sorting:
            self._on_show.deleteLater()
        self._on_show = page
        self._room.addWidget(page)
        page.show()

    def _show(self) -> None:
        now = self.placed.get(self.card)
        for place, button in self.places.items():
            button.setChecked(now is not None and now.place == place)
            count = sum(one.place == place for one in self.placed.values())
            names = {0: "mat.no_cards", 1: "mat.one_card"}
            if not self.look.sizes.are_large:
                said = self.look(names.get(count, "mat.cards"), count=count)
                button.say_note(said.words)
        for alone, pill in self.pills.items():
            pill.setChecked(self._said is alone)
        self._shown_card.say(self.card.phrase)
        if not self.look.sizes.are_large:
            self._shown_card.say_note(self._left_words().words)
        self.next.setEnabled(not self.answer().is_empty)

    def _first_without_place(self, after: Card | None = None) -> int:
        """The next card to place; when all have one, the card at hand."""
        at = self.cards.index(after) if after else 0
        order = [*range(at, len(self.cards)), *range(at)]
        return next((one for one in order if self.cards[one] not in self.placed), at)

    def answer(self) -> Answer:
        """What the member is saying now."""
        if self._said is not Said.ANSWER:
            return Answer(self._said, (), self._words if self._said is Said.DONT_KNOW else "")
        own = [card for card in self.cards if card.choice is None and card not in self.placed]
        placed = [self.placed[card] for card in self.cards if card in self.placed]
        placed += [Placed(words=card.phrase.words) for card in own]
        return Answer(Said.ANSWER, (), self._words, tuple(placed))


def _own(card: Card) -> str:
    return "" if card.choice else card.phrase.words


def _found(card: Card, answer: Answer) -> Placed | None:
    """What an answer says of a card, if it gave it a place."""
    for one in answer.placed:
        if one.choice == card.choice and one.words == _own(card) and one.place:
            return one
    return None


def _page(page: QWidget, room: QHBoxLayout, pills: PillRow) -> QWidget:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(room, stretch=1)
    column.addWidget(pills)
    return page
