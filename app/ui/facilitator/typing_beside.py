"""Two answers side by side, for a facilitator to decide which one is kept."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from html import escape
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.domain.dates import short_date
from app.domain.differences import Parts, differences
from app.domain.sheets import Before, Clash, Keep, PrintedSheet, Typed
from app.domain.views import Helped, Said
from app.ui.facilitator.fields import Scroll, words_label
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

KEYS = {"1": Keep.BEFORE, "2": Keep.NOW, "3": Keep.BOTH}
NAME_WIDTH = 130


class TwoAnswers(Panel):
    """What was there before at the left, what is typed now at the right. 1, 2 or 3 decides."""

    decided = Signal(object)  # a Keep
    left = Signal()

    def __init__(
        self,
        look: Look,
        sheet: PrintedSheet,
        sides: tuple[Before, Typed],
        names: Mapping[UUID, str],
    ) -> None:
        super().__init__(look(f"typing.clash_{sides[0].clash}").words, "warning")
        self._look = look
        self._before, self._typed = sides
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(look(f"typing.clash_{self._before.clash}").words)
        self.rows = _rows(look, sheet, sides, names)
        self.body.addWidget(self._table(), stretch=1)
        ways = QGridLayout()
        self.ways = {
            keep: button(
                f"{key}  {look(f'typing.keep_{keep}').words}", partial(self._choose, keep)
            )
            for key, keep in KEYS.items()
            if keep is not Keep.BOTH or self._before.clash is Clash.SHEET
        }
        self.back = button(look("typing.back_to_sheet").words, self.left.emit, "link")
        for place, way in enumerate((*self.ways.values(), self.back)):
            ways.addWidget(way, place // 2, place % 2)
        self.body.addLayout(ways)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2 and 3 decide, Escape goes back to the sheet. Enter decides nothing."""
        keep = KEYS.get(event.text())
        if keep in self.ways:
            self.decided.emit(keep)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.accept()

    def _choose(self, keep: Keep) -> None:
        self.decided.emit(keep)

    def _table(self) -> QWidget:
        scrolled = Scroll()
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnMinimumWidth(0, NAME_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, name in ((1, _called(self._look, self._before)), (2, self._now)):
            grid.addWidget(words_label(name, "strong"), 0, column)
        for at, (name, before, now) in enumerate(self.rows, start=1):
            same = before == now
            shown = name if same else self._look("typing.differs", what=name).words
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(WrappedWords(shown, "quiet" if same else "late"), at, 0, top)
            for column, parts in enumerate(differences(before, now), start=1):
                grid.addWidget(MarkedWords(parts), at, column, top)
        scrolled.body.addLayout(grid)
        scrolled.body.addStretch()
        return scrolled

    @property
    def _now(self) -> str:
        return self._look("typing.side_now").words


class MarkedWords(QLabel):
    """Words just as they are; what the other side does not have is bold and underlined."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.words = "".join(words for words, _differs in parts)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAccessibleName(self.words)
        self.setText("".join(_marked(words, differs=differs) for words, differs in parts))


def _marked(words: str, *, differs: bool) -> str:
    plain = escape(words).replace("\n", "<br>")
    return f"<b><u>{plain}</u></b>" if differs else plain


def _called(look: Look, before: Before) -> str:
    """What the left side is: how it was given, when, and who typed it in, if that is kept."""
    how = look(f"views.how_{before.how}").words
    if before.given_on is None:
        return look("typing.side_begun").words
    name = "typing.side_before_by" if before.entered_by else "typing.side_before"
    return look(name, how=how, date=short_date(before.given_on), by=before.entered_by).words


def _rows(
    look: Look,
    sheet: PrintedSheet,
    sides: tuple[Before, Typed],
    names: Mapping[UUID, str],
) -> list[tuple[str, str, str]]:
    """What each side says, thing by thing."""
    both = (sides[0].typed, sides[1])
    tellers: Sequence[tuple[str, Callable[[Typed], str]]] = (
        ("views.column_said", partial(said_on_sheet, look, sheet)),
        ("typing.words", lambda one: one.answer.words),
        ("views.column_helped", lambda one: _helped(look, one)),
        ("views.column_sees", lambda one: look(f"views.sees_{one.sharing}").words),
        ("views.column_who", lambda one: _whose(look, one, names)),
    )
    if sides[0].clash is Clash.BEGUN:  # nothing was said yet about who may see it
        tellers = [one for one in tellers if one[0] != "views.column_sees"]
    return [(look(name).words, tell(both[0]), tell(both[1])) for name, tell in tellers]


def said_on_sheet(look: Look, sheet: PrintedSheet, typed: Typed) -> str:
    """What is ticked, in words."""
    answer = typed.answer
    if answer.said is Said.DONT_KNOW:
        return look("question.dont_know").words
    if answer.said is Said.SKIPPED:
        return look("question.skip").words
    known = (*sheet.question.choices, *sheet.question.places, *sheet.choices, *sheet.places)
    words: dict[UUID | None, str] = {one.id: one.phrase.words for one in known}
    ticked = sorted(words.get(one, "") for one in answer.choices)
    for one in sorted(answer.placed, key=lambda card: (words.get(card.choice, ""), card.words)):
        card = words.get(one.choice, one.words) if one.choice else one.words
        place = words.get(one.place, "") if one.place else f"{one.dots}"
        ticked.append(f"{card}: {place}")
    return ", ".join(ticked) or look("typing.nothing_ticked").words


def _helped(look: Look, typed: Typed) -> str:
    return look(f"views.helped_{typed.helped or Helped.ON_MY_OWN}").words


def _whose(look: Look, typed: Typed, names: Mapping[UUID, str]) -> str:
    nobody = look("desk.no_name").words
    return names.get(typed.member_id, nobody) if typed.member_id else nobody
