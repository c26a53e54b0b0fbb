"""Letters to write with, for whoever cannot type on a keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.bar_button import BarButton
from app.ui.parts.pill_row import PillRow

GROUPS, SIGNS = 5, 4
GAP = 12
MOST_IN_3 = 6
WRITES = "writes"
"""A property of the pills that are for writing: they come before the ways on and back."""
Field = QLineEdit | QPlainTextEdit


@dataclass(frozen=True)
class Tile:
    """What stands on a tile, and what it does."""

    phrase: Phrase
    act: Callable[[], None]


class LetterTile(BarButton):
    """A tile of a letter or a few. A sign is shown as it is: & marks no key here."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, Phrase(""), "letter", parent)

    def _show(self) -> None:
        super()._show()
        self.setText(self.text().replace("&", "&&"))


class TileGrid(QWidget):
    """Two rows of equal tiles, as large as there is room for. They never move about."""

    def __init__(self, look: Look, count: int) -> None:
        super().__init__()
        self.tiles = [LetterTile(look, self) for _at in range(count)]
        self._acts: list[Callable[[], None]] = []
        for at, tile in enumerate(self.tiles):
            tile.clicked.connect(partial(self._act, at))
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)
        self.setMinimumHeight(2 * look.button_px + GAP)

    @property
    def shown(self) -> list[LetterTile]:
        """The tiles that have something on them."""
        return self.tiles[: len(self._acts)]

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these from now on."""
        self._acts = [one.act for one in tiles]
        for tile, one in zip(self.tiles, tiles, strict=False):
            tile.say(one.phrase)
        for at, tile in enumerate(self.tiles):
            tile.setVisible(at < len(tiles))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all the room."""
        super().resizeEvent(event)
        self._arrange()

    def _act(self, at: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self._acts[at]()

    def _arrange(self) -> None:
        shown = self.shown
        columns = 3 if len(shown) <= MOST_IN_3 else ceil(len(shown) / 2)
        width = (self.width() - GAP * (columns - 1)) // columns
        tall = (self.height() - GAP) // 2
        for at, tile in enumerate(shown):
            row, column = divmod(at, columns)
            tile.setGeometry(column * (width + GAP), row * (tall + GAP), width, tall)


class LetterBoard(QWidget):
    """Writes into a field by two presses a letter: first five letters, and then one of them.

    So each step offers six things at most, in the order of the alphabet, which is the order
    people know. A grid of all letters is quicker for someone practised; but with one switch it
    has 26 small things to watch, and going over rows and then columns has to be learnt. Here
    it is the same at each step: find it, press it. After each letter the groups are there
    again, always in the same places. Nothing is guessed, finished or put right for anybody:
    their words are theirs.
    """

    said = Signal(object)  # the Phrase of what was pressed
    turned = Signal()  # other letters are being shown
    done = Signal()

    def __init__(self, look: Look, field: Field) -> None:
        super().__init__()
        self._look, self._field = look, field
        self._is_big = self._shows_signs = False
        self._inside: Phrase | None = None
        self.grid = TileGrid(look, MOST_IN_3)
        acts = {
            "rub_out": self._rub_out,
            "big": self._turn_big,
            "signs": self._turn_signs,
            "others": self._come_out,
            "done": self._finish,
        }
        self.pills = {name: BarButton(look, look(f"letters.{name}"), "pill") for name in acts}
        for name, pill in self.pills.items():
            pill.setProperty(WRITES, True)  # noqa: FBT003 - Qt's signature
            pill.clicked.connect(partial(self._press_pill, acts[name]))
        self.pills["big"].setCheckable(True)
        self.pills["big"].say(replace(look("letters.big"), picture=""))
        self._row = PillRow(list(self.pills.values()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.grid, stretch=1)
        layout.addWidget(self._row)
        self._show()

    def begin(self) -> None:
        """Show all letters, to write after what stands in the field."""
        self._inside, self._shows_signs, self._is_big = None, False, False
        if isinstance(self._field, QPlainTextEdit):
            self._field.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self._field.setCursorPosition(len(self._field.text()))
        self._show()

    def reading(self) -> list[Phrase]:
        """What there is to press."""
        pills = [one for one in self.pills.values() if not one.isHidden()]
        return [one.phrase for one in (*self.grid.shown, *pills)]

    def _groups(self) -> list[Phrase]:
        kind, count = ("signs", SIGNS) if self._shows_signs else ("group", GROUPS)
        return [self._sized(self._look(f"letters.{kind}_{at}")) for at in range(1, count + 1)]

    def _sized(self, phrase: Phrase) -> Phrase:
        """The same with no picture, and in capitals if the next letter is to be one."""
        words = phrase.words.upper() if self._is_big else phrase.words
        return replace(phrase, words=words, picture="")

    def _show(self) -> None:
        if self._inside is None:
            tiles = [Tile(one, partial(self._go_in, one)) for one in self._groups()]
            space = replace(self._look("letters.space"), picture="")
            tiles.append(Tile(space, self._put_space))
        else:
            letters = [self._sized(one) for one in letters_in(self._inside)]
            tiles = [Tile(one, partial(self._put, one)) for one in letters]
        self.grid.show_tiles(tiles)
        is_out = self._inside is None
        for name, pill in self.pills.items():
            pill.setVisible((name == "others") is not is_out)
        self.pills["big"].setVisible(not self._shows_signs and is_out)
        self.pills["big"].setChecked(self._is_big)
        name = "letters" if self._shows_signs else "signs"
        self.pills["signs"].say(self._look(f"letters.{name}"))
        self._row.fit()

    def _go_in(self, group: Phrase) -> None:
        self._inside = group
        self._turn(group)

    def _come_out(self) -> None:
        self._inside = None
        self._turn(self.pills["others"].phrase)

    def _put(self, letter: Phrase) -> None:
        self._write(letter.words)
        self._inside, self._is_big = None, False
        self._turn(letter)

    def _put_space(self) -> None:
        self._write(" ")
        self.said.emit(self._look("letters.space"))

    def _write(self, letter: str) -> None:
        if isinstance(self._field, QPlainTextEdit):
            self._field.insertPlainText(letter)
            self._field.ensureCursorVisible()
        else:
            self._field.insert(letter)

    def _rub_out(self) -> None:
        if isinstance(self._field, QPlainTextEdit):
            self._field.textCursor().deletePreviousChar()
        else:
            self._field.backspace()
        self.said.emit(self.pills["rub_out"].phrase)

    def _turn_big(self) -> None:
        self._is_big = not self._is_big
        self._show()
        self.said.emit(self.pills["big"].phrase)

    def _turn_signs(self) -> None:
        said = self.pills["signs"].phrase
        self._shows_signs, self._is_big = not self._shows_signs, False
        self._turn(said)

    def _finish(self) -> None:
        self.said.emit(self.pills["done"].phrase)
        self.done.emit()

    def _press_pill(self, act: Callable[[], None], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        act()

    def _turn(self, said: Phrase) -> None:
        self._show()
        self.said.emit(said)
        self.turned.emit()


def letters_in(group: Phrase) -> list[Phrase]:
    """Each letter or sign of a group, with how it is said."""
    letters, spoken = group.words.split(), group.spoken.split(", ")
    said = spoken if len(spoken) == len(letters) else letters
    return [Phrase(one, spoken=aloud) for one, aloud in zip(letters, said, strict=True)]
