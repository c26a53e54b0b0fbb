"""Looks at screens in a real window, one after another, and measures them."""

import tempfile
from collections.abc import Callable, Hashable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.at_desk import AtDesk
from app.audit.measure import Fault, Measure, Shown, measure
from app.audit.plan import Round, Wear
from app.audit.report import Failure, Looked
from app.audit.rules import PAINTED, PLACED
from app.audit.screens import SCREENS
from app.audit.screens_desk import OPENS, desk_states, wait
from app.audit.seen import place, seen, settle, words_on
from app.domain.hard_words import explained
from app.domain.profiles import VoiceProfile
from app.easyread.hard import HardWords
from app.pictures.library import Library
from app.services.all import Services, make_services
from app.services.practice import open_practice
from app.storage.store import Store
from app.ui.facilitator.desk import Desk
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.parts.focus_ring import FocusRing
from app.ui.pictures import Pictures
from app.ui.theme import Sizes
from app.ui.window import Window
from app.wording.catalogue import Catalogue

TODAY = date(2026, 11, 23)
"""The day on which the practice board is looked at, so that it always looks the same."""

Tell = Callable[[Looked], None]


class Eye:
    """Wears what a round wears, shows each of its screens, and tells what it found."""

    def __init__(self, application: QApplication, tell: Tell) -> None:
        self._tell = tell
        self.window = Window(application)
        FocusRing(self.window)
        self._pictures = Pictures(Library())
        self._looks: dict[str, Look] = {}
        self.stage = Stage(self.window, self._look_in("en_GB"))
        self._known: set[Hashable] = set()
        self._board: Board | None = None
        self.window.show()
        self.window.activateWindow()

    def go(self, turn: Round) -> None:
        """Look at every screen of a round."""
        wear = turn.wear
        look = replace(
            self._look_in(wear.language), theme_name=wear.theme, sizes=Sizes(wear.scale)
        )
        self.stage.wear(look, VoiceProfile())
        if turn.desk:
            self._go_round_desk(turn, look)
        for name in turn.names:
            self._show(name, look)
            self._look_in_each_window(name, turn)

    def close(self) -> None:
        """Put everything away."""
        if self._board is not None:
            self._board.close()
        self.window.close()

    def _show(self, name: str, look: Look) -> None:
        if name in OPENS:
            self.window.show_screen(OPENS[name](look))
        else:
            self.stage.show(lambda: SCREENS[name](look), _stay, _stay)

    def _go_round_desk(self, turn: Round, look: Look) -> None:
        if self._board is None:
            self._board = Board(look.words)
        desk = self._board.desk(look, self.stage, self.window)
        for name in desk_states(desk, turn.wanted):
            if not turn.wanted or turn.wanted == name:
                self._look_in_each_window(name, turn)
        self.window.setCentralWidget(QWidget())
        settle()

    def _look_in_each_window(self, name: str, turn: Round) -> None:
        for size in turn.windows:
            self.window.resize(size)
            wait()
            shown = Shown(self.window.centralWidget() or self.window)
            made = self._measure(shown, name, turn.wear)
            if self.window.size() != size:
                grown = f"{self.window.width()}x{self.window.height()}"
                wanted = f"{size.width()}x{size.height()}"
                made.faults.append(Fault("inside", "the window", grown, wanted))
            made.checks += 1
            where = (name, str(turn.wear.theme), turn.wear.size(size))
            failures = [Failure.at(*where, fault) for fault in made.faults]
            self._tell(Looked(1, made.checks, failures))

    def _measure(self, shown: Shown, name: str, wear: Wear) -> Measure:
        """Hold a screen against each rule, but for what was measured before just so."""
        placed, painted = _places(shown.root), _things(shown.root)
        rules = {"still": PAINTED["still"]}
        if self._is_new((name, wear.theme, wear.scale, wear.language, painted)):
            rules |= PAINTED
        if self._is_new((name, shown.window.width(), placed)):
            rules |= PLACED
        return measure(shown, rules)

    def _is_new(self, what: Hashable) -> bool:
        if what in self._known:
            return False
        self._known.add(what)
        return True

    def _look_in(self, language: str) -> Look:
        if language not in self._looks:
            words = Catalogue(language)
            ours = HardWords(explained(words.listed_words)).standing_in
            self._looks[language] = Look(words, self._pictures, explains=ours)
        return self._looks[language]


class Board:
    """A practice board of its own, in a folder that goes when it is closed."""

    def __init__(self, words: Catalogue) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._store: Store = open_practice(Path(self._folder.name) / "practice")
        self.services: Services = make_services(self._store.sessions, words, lambda: TODAY)
        self.services.album.open()

    def desk(self, look: Look, stage: Stage, window: Window) -> Desk:
        """A new desk, on show."""
        look.pictures.album = self.services.album
        desk: Desk = AtDesk(look, self.services, stage, self._store, window).make()
        window.show_screen(desk)
        return desk

    def close(self) -> None:
        """Delete it."""
        wait()
        self._store.close()
        self._folder.cleanup()


def _stay() -> None:
    """Go nowhere: the screen is only looked at."""


def _places(root: QWidget) -> int:
    return hash(tuple((place(one).getRect(), _thing(one)) for one in seen(root)))


def _things(root: QWidget) -> int:
    return hash(frozenset(_thing(one) for one in seen(root)))


def _thing(widget: QWidget) -> Hashable:
    """What of a widget its colours and its name depend on."""
    is_chosen = isinstance(widget, QAbstractButton) and widget.isChecked()
    kinds = (widget.property("kind"), widget.property("role"))
    called = (words_on(widget), widget.accessibleName())
    return (type(widget), *kinds, *called, widget.isEnabled(), is_chosen)
