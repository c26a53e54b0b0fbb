"""The screen on which members pick pictures."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.screen import Frame, Screen
from app.ui.parts.answer_pill import AnswerPill
from app.ui.parts.big_button import BigButton
from app.ui.parts.card_grid import CardGrid
from app.ui.parts.pill_row import PillRow
from app.ui.parts.words_label import WordsLabel


@dataclass(frozen=True)
class Picking:
    """What there is to pick from.

    ``cards`` are the main choices by what they stand for; ``pills`` are the smaller ones
    under them, such as *I do not know*. With ``many``, any number of cards may be chosen; a
    pill is always alone, but for those in ``beside``, which take nothing from the others and
    stay once they are pressed. Those that ``act`` do something at once, and are never chosen.
    ``must`` says whether the way on stays shut until there is a
    choice. The hard words in those to ``explain`` can be pressed for what they mean.
    """

    cards: Mapping[Any, Phrase]
    pills: Mapping[Any, Phrase] | None = None
    chosen: tuple[Hashable, ...] = ()
    many: bool = False
    must: bool = True
    subtitle: Phrase | None = None
    notes: Mapping[Any, str] | None = None
    below: Sequence[Phrase] = ()
    explain: Sequence[Phrase] = ()
    most: int = 5
    beside: frozenset[Hashable] = frozenset()
    act: frozenset[Hashable] = frozenset()


class PickScreen(Screen):
    """Big pictures to choose from. Members may change their mind as often as they like.

    ``picked`` is sent each time with everything that is chosen now, in the order it was
    chosen; each card is read aloud as it is pressed.
    """

    picked = Signal(tuple)  # of what the chosen cards and pills stand for

    def __init__(
        self, look: Look, title: Phrase, picking: Picking, frame: Frame = Frame()
    ) -> None:
        super().__init__(look, title, frame)
        self.picking = picking
        self.chosen = [one for one in picking.chosen if self._exists(one)]
        notes = picking.notes or {}
        self.cards = {
            key: BigButton(look, phrase, notes.get(key, ""))
            for key, phrase in picking.cards.items()
        }
        self.grid = CardGrid(look, list(self.cards.values()), most=picking.most)
        self.grid.more.clicked.connect(self.turned)
        self.grid.arranged.connect(self._leave_out_subtitle)
        self.pills = {
            key: AnswerPill(look, phrase) for key, phrase in (picking.pills or {}).items()
        }
        self.add_title(subtitle=picking.subtitle)
        self.body.addWidget(self.grid, stretch=1)
        self._lay_out_below()
        for key, button in self._buttons().items():
            button.setCheckable(True)
            button.is_one_of_several = not picking.many and key not in picking.beside
            button.only_acts = key in picking.act
            button.clicked.connect(partial(self._press, key))
            button.heard.connect(self.asked_to_hear)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out anew whether there is room for the line under the title."""
        # To show it is to lay everything out: only then can it be known.
        self.grid.arranged.disconnect(self._leave_out_subtitle)
        self.show_subtitle(shown=True)
        self.grid.arranged.connect(self._leave_out_subtitle)
        super().resizeEvent(event)
        self._leave_out_subtitle()

    def reading(self) -> Sequence[Phrase]:
        """The title, then each choice on this page with its number, then what stands below."""
        subtitle = [self.picking.subtitle] if self.picking.subtitle else []
        number = {card: place for place, card in enumerate(self.cards.values(), start=1)}
        shown = [card.phrase.numbered(number[card]) for card in self.grid.shown]
        below = [*self.pills.values(), *self._more]
        pills = [pill.phrase for pill in below if pill.isVisibleTo(self)]
        return [self.title, *subtitle, *shown, *self.said_below(), *pills]

    def said_below(self) -> Sequence[Phrase]:
        """What is read of what stands under the choices."""
        return self.picking.below

    def _leave_out_subtitle(self) -> None:
        """Do without the line under the title where it pushes cards off to another page."""
        if self.subtitle is not None and not self.subtitle.isHidden():
            room = self.grid.height()
            without = self.grid.pages_in(room + self.subtitle_takes)
            self.show_subtitle(shown=self.grid.pages_in(room) <= without)

    def _show_below(self) -> None:
        for phrase in self.picking.below[: 1 if self.look.is_crowded else None]:
            label = WordsLabel(phrase.words, "note")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.body.addWidget(label)

    def _lay_out_below(self) -> None:
        self._show_below()
        self._more = self.meanings(phrase.words for phrase in self.picking.explain)
        self.body.addWidget(PillRow([*self.pills.values(), *self._more], self.grid))

    def _buttons(self) -> dict[Hashable, BigButton | AnswerPill]:
        return {**self.cards, **self.pills}

    def _exists(self, key: Hashable) -> bool:
        return key in self.picking.cards or key in (self.picking.pills or {})

    def _press(self, key: Hashable) -> None:
        if self.picking.many and key in self.cards:
            pills = [one for one in self.chosen if one in self.pills]
            for one in pills:
                self.chosen.remove(one)
            if key in self.chosen:
                self.chosen.remove(key)
            else:
                self.chosen.append(key)
        elif key in self.picking.beside:
            self.chosen = [*(one for one in self.chosen if one != key), key]
        else:
            self.chosen = [key, *(one for one in self.chosen if one in self.picking.beside)]
        self._show()
        if key in self.chosen:
            self.said.emit(self._buttons()[key].phrase)
        self.picked.emit(tuple(self.chosen))

    def _show(self) -> None:
        for key, button in self._buttons().items():
            button.setChecked(key in self.chosen)
        self.next.setEnabled(bool(self.chosen) or not self.picking.must)
