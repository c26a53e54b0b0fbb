"""The audit looks at everything there is: no screen and no page is left out."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

import app.at_desk  # noqa: F401 - all pages are known once it is there
from app.at_desk import AtDesk
from app.audit.plan import SCALES, WINDOWS, every_round, languages, quick_rounds, shares
from app.audit.screens import SCREENS
from app.audit.screens_desk import OPENS, desk_states
from app.domain.profiles import ThemeName
from app.services.all import Services
from app.storage.store import Store
from app.ui.facilitator.page import Page
from app.ui.look import Look
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.window import Window


def kinds_of(kind: type[QWidget]) -> Iterator[type[QWidget]]:
    """Every kind of a screen that the app has, but those that others are made from."""
    for one in kind.__subclasses__():
        if one.__module__.startswith("app."):
            yield one
            yield from kinds_of(one)


def is_only_a_base(kind: type[QWidget]) -> bool:
    """Whether others are made from this one, and it is never shown itself."""
    return kind.__name__ in {"MakingScreen", "WritingScreen"}


def test_every_kind_of_screen_is_in_the_list(window: Window, look: Look) -> None:
    shown = {type(make(look)) for make in SCREENS.values()}
    missing = [
        kind.__name__
        for kind in kinds_of(Screen)
        if kind not in shown and not is_only_a_base(kind)
    ]
    assert missing == []


@pytest.mark.qt_log_ignore("OpenType support missing")
def test_every_page_of_the_desk_is_looked_at_with_its_tabs(
    stage: Stage, window: Window, look: Look, services: Services, store: Store
) -> None:
    desk = AtDesk(look, services, stage, store, window).make()
    window.show_screen(desk)
    shown: set[type[QWidget]] = {type(make(look)) for make in OPENS.values()}
    names = []
    for name in desk_states(desk):
        names.append(name)
        assert desk.page is not None
        shown.add(type(desk.page))
    assert [kind.__name__ for kind in kinds_of(Page) if kind not in shown] == []
    assert len(names) == len(set(names))
    assert {"desk: people, What helps", "desk: views, as tallies"} <= set(names)


def test_each_screen_is_shown_in_every_combination() -> None:
    rounds = every_round(["who", "keep"], desk=False)
    seen = [
        (name, one.wear.theme, one.wear.scale, one.wear.language, size.width())
        for one in rounds
        for name in one.names
        for size in one.windows
    ]
    assert len(seen) == len(set(seen))
    assert len(seen) == 2 * len(ThemeName) * len(SCALES) * len(languages()) * len(WINDOWS)


def test_quickly_each_screen_is_shown_once_and_all_themes_are_worn() -> None:
    rounds = quick_rounds([*SCREENS, *OPENS], desk=True)
    names = [name for one in rounds for name in one.names]
    assert sorted(names) == sorted([*SCREENS, *OPENS])
    assert {one.wear.theme for one in rounds} == set(ThemeName)
    assert {one.wear.scale for one in rounds} == set(SCALES)


def test_the_work_is_shared_out_whole() -> None:
    rounds = every_round(["who"], desk=True)
    parts = list(shares(rounds, 2))
    assert all(parts)
    assert sorted(map(str, [*parts[0], *parts[1]])) == sorted(map(str, rounds))


def test_english_is_found_among_the_languages() -> None:
    assert "en_GB" in languages()
