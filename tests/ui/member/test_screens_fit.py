"""Every screen fits, also as somebody likes it. In each colour the audit looks at it."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.profiles import Access, ButtonSize, ScreenProfile
from app.ui.look import Look
from app.ui.member.rows import RowsScreen
from app.ui.parts.big_button import BigButton
from app.ui.theme import Sizes
from app.ui.window import Window
from tests.ui.fit import faults, settle
from tests.ui.member.screens import OF_THE_BOARD, SCREENS
from tests.ui.windows import StrayWindows

LONG = pytest.mark.long
"""What is between others that are looked at each time, or is of two that are."""
FINE = 4.4
"""Pixels in a millimetre of a 14 inch laptop with 1366 by 768."""
WIDE, NARROW = QSize(1366, 768), QSize(1280, 720)
OF_MEMBERS = [name for name in SCREENS if name not in OF_THE_BOARD]


def faults_of(
    window: Window,
    look: Look,
    sizes: Iterable[QSize],
    names: Iterable[str],
    *,
    note: str = "",
    reading: bool = False,
) -> list[str]:
    """Look at each screen in windows of these sizes, and then while it is read aloud.

    It need not be painted: where everything is, is known all the same.
    """
    window.setUpdatesEnabled(False)
    window.wear(look.style_sheet)
    found = []
    for name in names:
        for place, size in enumerate(sizes):
            window.resize(size)
            if not place:
                screen = SCREENS[name](look)
                window.show_screen(screen)
                if note and screen.has_room_to_note:
                    screen.note(look(note))
            settle()
            found += [f"{name}, {size.width()}: {fault}" for fault in faults(screen, size)]
        if reading and name not in OF_THE_BOARD:
            screen.voice.show_reading(reading=True)
            settle()
            found += [f"{name}, read: {fault}" for fault in faults(screen, size)]
    return found


@pytest.mark.parametrize(
    ("scale", "sizes"),
    [
        (1.0, [WIDE, NARROW]),
        (1.5, [NARROW]),
        (2.0, [NARROW]),
        pytest.param(1.5, [WIDE, NARROW], marks=LONG),
        pytest.param(2.0, [WIDE, NARROW], marks=LONG),
    ],
)
def test_every_screen_fits_even_while_it_is_read(
    window: Window, look: Look, scale: float, sizes: list[QSize]
) -> None:
    look = replace(look, sizes=Sizes(scale))
    assert "\n".join(faults_of(window, look, sizes, SCREENS, reading=True)) == ""


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_member_screen_fits_with_the_largest_buttons(
    window: Window, look: Look, scale: float
) -> None:
    look = replace(look, sizes=Sizes(scale), button_size=ButtonSize.EXTRA_LARGE)
    assert "\n".join(faults_of(window, look, [NARROW], OF_MEMBERS, reading=True)) == ""


@pytest.mark.parametrize("scale", [pytest.param(1.0, marks=LONG), 2.0])
def test_every_member_screen_fits_where_a_screen_has_more_dots(
    window: Window, look: Look, scale: float
) -> None:
    liked = ScreenProfile(button_size=ButtonSize.EXTRA_LARGE, text_scale=scale)
    look = replace(look, px_per_mm=FINE).liked_by(liked)
    assert "\n".join(faults_of(window, look, [WIDE], OF_MEMBERS, reading=True)) == ""


@pytest.mark.parametrize(
    ("scale", "buttons"),
    [
        (1.0, ButtonSize.MEDIUM),
        pytest.param(1.5, ButtonSize.MEDIUM, marks=LONG),
        (2.0, ButtonSize.EXTRA_LARGE),
    ],
)
def test_every_member_screen_fits_with_more_space(
    window: Window, look: Look, scale: float, buttons: ButtonSize
) -> None:
    liked = ScreenProfile(button_size=buttons, text_scale=scale, more_space=True)
    look = look.liked_by(liked)
    assert "\n".join(faults_of(window, look, [NARROW], OF_MEMBERS, reading=True)) == ""


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_member_screen_fits_with_a_few_clear_lines(
    window: Window, look: Look, scale: float
) -> None:
    look = look.liked_by(ScreenProfile(text_scale=scale, line_focus=3))
    names = [name for name in OF_MEMBERS if isinstance(SCREENS[name](look), RowsScreen)]
    assert "\n".join(faults_of(window, look, [NARROW], names)) == ""


LITTLE = ScreenProfile(choices=2, one_at_a_time=True)
WORDS_ALONE = ScreenProfile(shows_pictures=False)
FEW_WORDS = replace(LITTLE, shows_pictures=False, text_scale=1.5)
LARGE_WORDS = replace(WORDS_ALONE, text_scale=2.0)


@pytest.mark.parametrize(
    "profile", [LITTLE, WORDS_ALONE, pytest.param(FEW_WORDS, marks=LONG), LARGE_WORDS]
)
def test_every_screen_fits_for_someone_who_likes_less_on_it(
    window: Window, look: Look, profile: ScreenProfile
) -> None:
    look = look.liked_by(profile)
    assert "\n".join(faults_of(window, look, [NARROW], OF_MEMBERS)) == ""


@pytest.mark.parametrize("buttons", [ButtonSize.MEDIUM, ButtonSize.EXTRA_LARGE])
@pytest.mark.parametrize("scale", [1.0, pytest.param(1.5, marks=LONG), 2.0])
def test_what_is_drawn_by_switches_fits(
    window: Window, look: Look, scale: float, buttons: ButtonSize
) -> None:
    switch = ScreenProfile(access=Access.ONE_SWITCH, text_scale=scale, button_size=buttons)
    names = [name for name in SCREENS if "draw" in name]
    found = faults_of(window, look.liked_by(switch), (WIDE, NARROW), names)
    assert "\n".join(found) == ""


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_every_screen_has_room_for_the_longest_note(
    window: Window, look: Look, scale: float
) -> None:
    look = replace(look, sizes=Sizes(scale))
    assert (
        "\n".join(faults_of(window, look, [NARROW], SCREENS, note="problem.store_damaged"))
        == ""
    )


def test_a_very_long_name_leaves_room_for_break_and_stop(window: Window, look: Look) -> None:
    look = replace(look, sizes=Sizes(2.0))
    window.wear(look.style_sheet)
    screen = SCREENS["letter of a long name"](look)
    window.show_screen(screen)
    settle()
    assert faults(screen, WIDE) == []
    assert screen.top is not None
    assert screen.top.who.accessibleName() == "Maria-Fernanda de Albuquerque Cavalcanti"


def test_a_fault_would_be_found(window: Window, look: Look) -> None:
    screen = SCREENS["feelings"](look)
    window.show_screen(screen)
    settle()
    screen.next.setFixedSize(30, 30)
    screen.bottom.back.move(screen.read.pos())
    QWidget.setTabOrder(screen.next, screen.findChildren(BigButton)[1])
    settle()
    screen.next.setAccessibleName("")
    screen.next.setText("")
    found = "\n".join(faults(screen, WIDE))
    assert "target size: " in found
    assert "focus order: " in found
    assert "no name" in found


def test_no_part_of_a_screen_flashes_as_a_window_of_its_own(
    window: Window, look: Look, qapp: QApplication
) -> None:
    stray = StrayWindows(qapp, window)
    for make in SCREENS.values():
        window.show_screen(make(look))
        settle()
    qapp.removeEventFilter(stray)
    assert stray.found == []
