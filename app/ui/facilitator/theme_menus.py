"""Everything that can be done with a theme, or with the views that are chosen, as menus."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QMenu

from app.ui.facilitator.theme_cards import CardList
from app.ui.facilitator.theme_column import ThemeColumn
from app.ui.look import Look

Move = Callable[[tuple[UUID, ...], UUID | None, UUID | None], object]


@dataclass(frozen=True)
class ThemeActs:
    """What the menus do."""

    move: Move
    merge: Callable[[ThemeColumn, UUID], object]
    split: Callable[[ThemeColumn], object]
    remove: Callable[[ThemeColumn], object]
    begin: Callable[[CardList], object]
    answer: Callable[[tuple[UUID, ...]], object]


class ThemeMenus:
    """Fills menus as they are opened: the themes in them have their numbers."""

    def __init__(self, look: Look, acts: ThemeActs) -> None:
        self._look = look
        self._acts = acts

    def offer_for_theme(self, column: ThemeColumn, columns: Sequence[ThemeColumn]) -> None:
        """Offer what can be done with a whole theme."""
        look, acts, menu = self._look, self._acts, column.menu
        menu.clear()
        into = menu.addMenu(look("themes.merge").words)
        _add(into, columns, partial(acts.merge, column), but=column)
        into.setEnabled(len(columns) > 1)
        split = menu.addAction(look("themes.split").words, partial(acts.split, column))
        split.setEnabled(bool(column.cards.chosen))
        menu.addAction(look("themes.remove").words, partial(acts.remove, column))

    def offer_for_views(
        self, menu: QMenu, cards: CardList, columns: Sequence[ThemeColumn]
    ) -> None:
        """Offer what can be done with the chosen views, or the one at the keyboard."""
        look, acts, views, here = self._look, self._acts, cards.meant, cards.theme_id
        menu.clear()
        put = menu.addMenu(look("themes.put_in").words)
        _add(put, columns, partial(acts.move, views, here))
        put.setEnabled(bool(columns))
        if here is not None:
            also = menu.addMenu(look("themes.also_in").words)
            _add(also, columns, partial(acts.move, views, None))
            take_out = partial(acts.move, views, here, None)
            menu.addAction(look("themes.take_out").words, take_out)
        menu.addAction(look("themes.new_with").words, partial(acts.begin, cards))
        menu.addAction(look("views.answer").words, partial(acts.answer, views))


def _add(
    menu: QMenu,
    columns: Sequence[ThemeColumn],
    act: Callable[[UUID], object],
    but: ThemeColumn | None = None,
) -> None:
    for number, column in enumerate(columns, start=1):
        if column is not but:
            words = column.theme.phrase.words.replace("&", "&&")
            menu.addAction(f"{number}  {words}", partial(act, column.theme.id))
