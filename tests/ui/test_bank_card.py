"""Measuring the screen with a bank card, and what is kept of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.domain.profiles import BUTTONS_MM, ButtonSize, ScreenProfile
from app.system.measured_screens import MeasuredScreens
from app.ui.bank_card import TALL, WIDE, BankCardScreen, measure_screen
from app.ui.glass import Glass, is_sane, name_of
from app.ui.look import MOST_PX, Look
from app.ui.member.stage import Stage
from app.ui.theme import USUAL_PX_PER_MM
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.pressing import press


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where what was measured is kept."""
    return tmp_path / "data" / "screens.json"


@pytest.fixture
def glass(window: Window, file: Path) -> Glass:
    """Return the glass of a screen that nobody measured."""
    return Glass(window, MeasuredScreens(file.parent))


def nothing() -> None:
    """Go nowhere."""


def on_show(
    stage: Stage, glass: Glass, leave: Callable[[], object] = nothing
) -> BankCardScreen:
    stage.wear(stage.look.on_screen(glass.px_per_mm, glass.most_px), stage.reader.voice)
    measure_screen(stage, glass, leave)
    settle()
    assert isinstance(stage.screen, BankCardScreen)
    return stage.screen


@pytest.mark.parametrize("dots", [0.1, 500.0, -3.0])
def test_what_no_screen_can_have_is_not_believed(
    window: Window, glass: Glass, file: Path, dots: float
) -> None:
    MeasuredScreens(file.parent).keep(name_of(window.screen()), dots)
    assert glass.px_per_mm == glass.said_by_screen


def test_without_a_sane_size_it_is_96_dots_an_inch() -> None:
    assert is_sane(USUAL_PX_PER_MM)
    assert not any(is_sane(one) for one in (0.0, -1.0, 1.9, 12.1, float("inf"), float("nan")))


def test_a_card_is_drawn_as_large_as_it_is(stage: Stage, glass: Glass) -> None:
    screen = on_show(stage, glass)
    screen.card.show_size(4.4)
    image = screen.card.grab().toImage()
    ink = QColor(stage.look.theme.ink)
    middle = image.height() // 2
    row = [x for x in range(image.width()) if image.pixelColor(x, middle) == ink]
    column = [
        y for y in range(image.height()) if image.pixelColor(image.width() // 2, y) == ink
    ]
    inside = QRect(0, 0, row[-1] - row[0] - 7, column[-1] - column[0] - 7)
    assert inside.width() == pytest.approx(WIDE * 4.4, abs=2)
    assert inside.height() == pytest.approx(TALL * 4.4, abs=2)


def test_two_buttons_and_the_arrow_keys_change_the_card(
    qtbot: QtBot, stage: Stage, glass: Glass
) -> None:
    screen = on_show(stage, glass)
    before = screen.px_per_mm
    press("Bigger")
    assert screen.px_per_mm * WIDE == pytest.approx(before * WIDE + 4)
    press("Smaller")
    qtbot.keyClick(screen.card, Qt.Key.Key_Left)
    assert screen.px_per_mm * WIDE == pytest.approx(before * WIDE - 1)


def test_what_was_found_is_kept_and_told(qtbot: QtBot, stage: Stage, glass: Glass) -> None:
    left: list[bool] = []
    screen = on_show(stage, glass, lambda: left.append(True))
    screen.card.show_size(5.0)
    with qtbot.waitSignal(glass.changed):
        press("Save it")
    assert left
    assert glass.px_per_mm == pytest.approx(5.0, abs=0.01)


def test_what_was_measured_can_be_put_back(stage: Stage, glass: Glass) -> None:
    assert not any(one.isVisible() for one in [on_show(stage, glass).put_back])
    glass.keep(5.0)
    on_show(stage, glass)
    press("As the screen says")
    assert glass.px_per_mm == glass.said_by_screen
    assert not glass.is_measured


def test_it_says_so_where_it_cannot_be_kept(stage: Stage, glass: Glass, file: Path) -> None:
    file.parent.write_text("a file where the folder should be")
    left: list[bool] = []
    on_show(stage, glass, lambda: left.append(True))
    press("Save it")
    assert left == []
    assert stage.screen is not None
    assert stage.screen.noted is not None


@pytest.mark.parametrize("size", ButtonSize)
@pytest.mark.parametrize("px_per_mm", [USUAL_PX_PER_MM, 4.4])
def test_buttons_are_as_many_millimetres_as_someone_likes(
    look: Look, size: ButtonSize, px_per_mm: float
) -> None:
    liked = look.on_screen(px_per_mm, MOST_PX).liked_by(ScreenProfile(button_size=size))
    assert liked.button_px / px_per_mm == pytest.approx(BUTTONS_MM[size], abs=0.2)
    assert liked.small_px / px_per_mm == pytest.approx(20, abs=0.2)
    assert liked.ear_px / px_per_mm == pytest.approx(14, abs=0.2)


def test_no_button_is_so_tall_that_a_screen_cannot_hold_it(look: Look) -> None:
    liked = look.on_screen(11.0, MOST_PX).liked_by(
        ScreenProfile(button_size=ButtonSize.EXTRA_LARGE)
    )
    assert liked.button_px == MOST_PX


def test_a_taller_window_may_have_taller_buttons(window: Window, glass: Glass) -> None:
    window.resize(1280, 720)
    assert glass.most_px == MOST_PX
    window.resize(1920, 1080)
    assert glass.most_px == MOST_PX * 3 // 2
