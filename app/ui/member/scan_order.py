"""In which order a light goes over a member's screen, thing by thing or group by group."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton

from app.domain.phrase import Phrase
from app.domain.profiles import MOST_CHOICES
from app.ui.member.screen import Screen
from app.ui.parts.bar_button import BarButton
from app.ui.parts.letter_board import WRITES
from app.ui.parts.more_button import MoreButton
from app.ui.parts.sound_button import SoundButton
from app.ui.parts.tools import ToolButton


class Turn(IntEnum):
    """What comes when, so that the usual way through a screen is short."""

    MAIN = 0
    MORE = 1
    NEXT = 2
    BACK = 3
    PILL = 4
    BAR = 5
    HEAR = 6


class Kind(Enum):
    """What a group holds. They come in this order."""

    ANSWERS = auto()
    MORE = auto()
    WAYS = auto()
    OTHERS = auto()
    TOP = auto()
    HEAR = auto()


@dataclass(frozen=True)
class Group:
    """Things that stand together, to go into or to pass by with one press.

    ``row`` is 0, or counts the rows of a group that is too large for one, from 1.
    """

    kind: Kind
    row: int
    phrase: Phrase
    things: tuple[QAbstractButton, ...]

    def is_same(self, other: object) -> bool:
        """Whether it is the same group, though what is in it may have changed."""
        return isinstance(other, Group) and (other.kind, other.row) == (self.kind, self.row)


Stop = QAbstractButton | Group
"""What the light can be round."""


def in_turn(screen: Screen) -> list[QAbstractButton]:
    """Everything that can be pressed now: main choices, ways on and back, and then the rest.

    Within each of these it is the order in which they are read. While a screen goes on with
    something, such as a recording, there is only the button that ends it.
    """
    if screen.goes_on is not None:
        return [screen.goes_on]
    ready = [
        one
        for one in screen.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled()
    ]
    bars = set(screen.bars())
    return sorted(ready, key=lambda one: _turn(screen, one, in_bar=one in bars))


def in_groups(screen: Screen) -> list[Stop]:
    """The groups of a screen in turn; one that would hold a single thing is that thing.

    Where everything is no more than five, there are no groups: then it is easiest to go from
    thing to thing (handbook 5.5).
    """
    things = in_turn(screen)
    if len(things) <= MOST_CHOICES:
        return list(things)
    found: list[Stop] = []
    kinds = _kinds(screen, things)
    for kind in Kind:
        inside = [one for one in things if kinds[one] is kind]
        rows = _rows(screen, inside) if kind is Kind.ANSWERS else [inside]
        for number, row in enumerate(rows, start=1):
            found += _group(screen, kind, number if len(rows) > 1 else 0, row)
    return found


def said_of(stop: Stop) -> Phrase:
    """What is said when the light comes to a button or a group."""
    phrase = getattr(stop, "phrase", None)
    if isinstance(phrase, Phrase) and phrase.words:
        return phrase
    return Phrase("" if isinstance(stop, Group) else stop.accessibleName())


def _group(
    screen: Screen, kind: Kind, row: int, things: Sequence[QAbstractButton]
) -> list[Stop]:
    if len(things) < 2:
        return list(things)
    name = "row" if row else kind.name.lower()
    phrase = screen.look(f"scan.{name}", number=row) if row else screen.look(f"scan.{name}")
    return [Group(kind, row, phrase, tuple(things))]


def _rows(screen: Screen, things: Sequence[QAbstractButton]) -> list[list[QAbstractButton]]:
    """All in one where they are few; else what stands side by side."""
    if len(things) <= MOST_CHOICES:
        return [list(things)]
    rows: list[list[QAbstractButton]] = []
    tops = {one: one.mapTo(screen, QPoint(0, 0)).y() for one in things}
    for one in sorted(things, key=lambda each: tops[each]):
        if rows and tops[one] < tops[rows[-1][0]] + rows[-1][0].height() // 2:
            rows[-1].append(one)
        else:
            rows.append([one])
    return [[one for one in things if one in row] for row in rows]


def _kinds(screen: Screen, things: Sequence[QAbstractButton]) -> dict[QAbstractButton, Kind]:
    """Which kind of group each of these is in."""
    bars = set(screen.bars())
    found = {one: KINDS[_turn(screen, one, in_bar=one in bars)] for one in things}
    top = [screen.top.who, screen.top.rest, screen.top.stop] if screen.top else []
    return {**found, **{one: Kind.TOP for one in top if one in found}}


KINDS = {
    Turn.MAIN: Kind.ANSWERS,
    Turn.MORE: Kind.MORE,
    Turn.NEXT: Kind.WAYS,
    Turn.BACK: Kind.WAYS,
    Turn.BAR: Kind.WAYS,
    Turn.PILL: Kind.OTHERS,
    Turn.HEAR: Kind.HEAR,
}


def _turn(screen: Screen, button: QAbstractButton, *, in_bar: bool) -> Turn:
    if button is screen.next:
        return Turn.NEXT
    if button is screen.bottom.back:
        return Turn.BACK
    if in_bar:
        return Turn.BAR
    if isinstance(button, SoundButton):
        return Turn.HEAR
    if isinstance(button, MoreButton):
        return Turn.MORE
    is_pill = isinstance(button, BarButton) and button.property("kind") == "pill"
    is_tool = isinstance(button, ToolButton) or bool(button.property(WRITES))
    return Turn.PILL if is_pill and not is_tool else Turn.MAIN
